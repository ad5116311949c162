/**
 * The records 1 to `rows` in stretches, both ends in. Statements name a stretch rather than a limit: then no plan that
 * the database may choose reads the whole file, even before it has gathered statistics on rows that came in just now.
 */
export function ranges(rows: number, atOnce: number): Array<[from: number, to: number]> {
  return Array.from({ length: Math.ceil(rows / atOnce) }, (_, index) => [index * atOnce + 1, Math.min(rows, (index + 1) * atOnce)]);
}
