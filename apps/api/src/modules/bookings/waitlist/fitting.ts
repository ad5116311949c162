import { clipPeriods, soonestStart, type Period } from '@auzolan/calendar';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
/** The longest that a freed time is kept for one who waits, milliseconds. */
const MOST_KEPT = 12 * HOUR;
/** A time that begins so soon is offered to nobody, milliseconds. */
const LEAST_KEPT = 2 * MINUTE;

/** What someone waits for. */
export interface WaitedFor {
  /** Epoch milliseconds; likewise `latest`. */
  readonly earliest: number;
  readonly latest: number;
  readonly minutes: number;
  readonly leastMinutes: number;
}

/**
 * The first free time that is as long as wished, else the longest of those that are long enough, the first of equal ones;
 * null when none is.
 * @param free sorted and disjoint @param now epoch milliseconds
 */
export function fitting({ earliest, latest, minutes, leastMinutes }: WaitedFor, free: readonly Period[], now: number): Period | null {
  const within = { start: Math.max(earliest, earliest > now ? earliest : soonestStart(now)), end: latest };
  if (within.start >= within.end) return null;
  let best: Period | null = null;
  for (const { start, end } of clipPeriods(free, within)) {
    const length = Math.min(Math.floor((end - start) / MINUTE), minutes);
    if (length >= leastMinutes && length * MINUTE > (best ? best.end - best.start : 0)) best = { start, end: start + length * MINUTE };
  }
  return best;
}

/** Until when a time that starts then is kept for one who waits: half of what is left, at most 12 hours; null when that is too little. */
export function keptUntil(start: number, now: number): number | null {
  const kept = Math.min(MOST_KEPT, Math.floor((start - now) / 2));
  return kept < LEAST_KEPT ? null : now + kept;
}
