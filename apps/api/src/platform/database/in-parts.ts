/** Rows of one statement where there may be thousands: far below what one may last. */
const AT_ONCE = 200;

/** A list in pieces of at most 200, in its order; none of an empty one. */
export function inParts<T>(all: readonly T[]): Array<readonly T[]> {
  return Array.from({ length: Math.ceil(all.length / AT_ONCE) }, (_, index) => all.slice(index * AT_ONCE, (index + 1) * AT_ONCE));
}
