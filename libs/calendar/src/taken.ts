import { type Period, mergePeriods } from './period.js';

/** How much of one leaf (an exclusive thing, or a pool of like things) a booking takes. */
export interface LeafUse {
  leaf: string;
  /** 1 for an exclusive leaf. */
  quantity: number;
}

/** One of the leaves that a booking of the asset would take. */
export interface WantedLeaf {
  id: string;
  /** How many there are of it; 1 for an exclusive leaf. */
  capacity: number;
  /** How many of them one more booking needs, at most `capacity`. */
  wanted: number;
}

/** A standing booking with what it takes, set-up and turnaround counted in. */
export interface TakenBooking {
  /** Epoch ms. */
  blockedStart: number;
  /** Epoch ms. */
  blockedEnd: number;
  /** What it takes; left out when the asset is one exclusive thing. */
  uses?: readonly LeafUse[];
}

/**
 * When what is left of some leaf is less than wanted: sorted and disjoint. Without `leaves` the asset is one exclusive
 * thing, which any booking takes whole. An end frees before a start takes.
 */
export function takenPeriods(bookings: readonly TakenBooking[], leaves: readonly WantedLeaf[] | undefined): Period[] {
  if (!leaves) return mergePeriods(bookings.map(({ blockedStart, blockedEnd }) => ({ start: blockedStart, end: blockedEnd })));
  return mergePeriods(leaves.flatMap((leaf) => shortPeriods(bookings, leaf)));
}

function shortPeriods(bookings: readonly TakenBooking[], { id, capacity, wanted }: WantedLeaf): Period[] {
  if (wanted > capacity) return [{ start: -Infinity, end: Infinity }];
  const changes = bookings
    .flatMap(({ blockedStart, blockedEnd, uses = [] }) =>
      uses.filter(({ leaf }) => leaf === id).flatMap(({ quantity }) => [{ at: blockedStart, by: quantity }, { at: blockedEnd, by: -quantity }]),
    )
    .sort((one, other) => one.at - other.at || one.by - other.by);
  const short: Period[] = [];
  let used = 0;
  let since: number | null = null;
  for (const { at, by } of changes) {
    used += by;
    const isShort = used + wanted > capacity;
    if (isShort && since === null) since = at;
    if (!isShort && since !== null) {
      short.push({ start: since, end: at });
      since = null;
    }
  }
  return short;
}
