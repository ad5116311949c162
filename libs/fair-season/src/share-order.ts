/** How much a cooperative has of its share. */
export interface UsedShare {
  readonly used: bigint;
  readonly entitled: bigint;
}

/**
 * Below 0 when `a` has used less of its share than `b`, 0 when just as much. Compared by multiplying crosswise, so
 * exactly at any size. Nothing entitled comes after everything that is; among those, who used less comes first.
 */
export function compareShares(a: UsedShare, b: UsedShare): number {
  if (a.entitled === 0n || b.entitled === 0n) {
    if (a.entitled !== b.entitled) return a.entitled === 0n ? 1 : -1;
    return sign(a.used - b.used);
  }
  return sign(a.used * b.entitled - b.used * a.entitled);
}

function sign(value: bigint): number {
  return value < 0n ? -1 : value > 0n ? 1 : 0;
}
