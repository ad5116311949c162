import { type AssetSchedule, freePeriods } from './free-busy.js';
import { type Period } from './period.js';

const MINUTE = 60_000;
const DAY = 1_440 * MINUTE;
const FIRST_LOOK = 7 * DAY;

/** What would begin at once begins on the next quarter of an hour: nobody can book 14:03:27. */
export function soonestStart(now: number): number {
  return Math.ceil(now / (15 * MINUTE)) * 15 * MINUTE;
}

/**
 * The first period of the length that may be booked from `now` on and ends by `until`; null when there is none.
 * The schedule's bookings must reach to `until`.
 * @param lengthMinutes elapsed minutes, more than 0
 * @param now epoch ms; @param until epoch ms, the booking horizon
 * @throws RangeError for another length, an unknown zone or unusable opening hours
 */
export function nextFree(schedule: AssetSchedule, lengthMinutes: number, now: number, until: number): Period | null {
  if (!(lengthMinutes > 0)) throw new RangeError(`No length in minutes: ${lengthMinutes}`);
  const start = soonestStart(now);
  // Most assets are free within days: look near before far.
  for (let reach = Math.max(FIRST_LOOK, 2 * lengthMinutes * MINUTE); ; reach *= 4) {
    const window = { start, end: Math.min(until, start + reach) };
    const fitting = freePeriods(schedule, window, now).find(({ start, end }) => end - start >= lengthMinutes * MINUTE);
    if (fitting) return { start: fitting.start, end: fitting.start + lengthMinutes * MINUTE };
    if (window.end >= until) return null;
  }
}
