import { dayNumber } from './dates.js';
import { offsetAt, spanAt } from './offsets.js';
import { parseLocalTime } from './parse.js';

export { isZone } from './offsets.js';

const MINUTE = 60_000;
const MINUTES_A_DAY = 1_440;
const DAY = 86_400_000;
/** Wider than any UTC offset, and narrower than the time between two changes of offset. */
const OFFSET_REACH = 16 * 3_600_000;

/**
 * The instant (epoch ms) of a wall clock `YYYY-MM-DDTHH:MM` in a zone, by RFC 5545 §3.3.5 and §3.3.10: a time that
 * the clocks skip is read with the offset before the gap, a time that comes twice means the first.
 * @throws RangeError when the text is no such moment or the zone is unknown
 */
export function toInstant(localDateTime: string, zone: string): number {
  const time = parseLocalTime(localDateTime.slice(11));
  if (localDateTime[10] !== 'T' || !time.ok || time.value === MINUTES_A_DAY) {
    throw new RangeError(`No local time: ${localDateTime.slice(0, 64)}`);
  }
  return minuteOfDayNumber(dayNumber(localDateTime.slice(0, 10)), time.value, zone);
}

/** The wall clock `YYYY-MM-DDTHH:MM` of an instant (epoch ms) in a zone; seconds are cut off. Throws RangeError. */
export function toLocal(instant: number, zone: string): string {
  return new Date(instant + offsetAt(instant, zone)).toISOString().slice(0, 16);
}

/** The calendar date `YYYY-MM-DD` that an instant (epoch ms) falls on in a zone. Throws RangeError. */
export function localDate(instant: number, zone: string): string {
  return toLocal(instant, zone).slice(0, 10);
}

/**
 * The first instant (epoch ms) of a calendar day in a zone: midnight, or the first moment after it where midnight is
 * skipped. A day that never was (Apia, 2011-12-30) starts when the next one does. The day ends where the next starts,
 * so days never overlap and leave no time out. Throws RangeError.
 */
export function startOfDay(date: string, zone: string): number {
  return startOfDayNumber(dayNumber(date), zone);
}

/** `startOfDay` of a day counted from 1970-01-01. */
export function startOfDayNumber(day: number, zone: string): number {
  const midnight = day * DAY;
  const instant = wallToInstant(midnight, zone);
  const span = spanAt(instant, zone);
  const isSkipped = instant + span.offset !== midnight;
  return isSkipped ? span.from : instant;
}

/**
 * The instant of a wall clock given as minutes since midnight (0 to 1440, the last being the next day's midnight) of
 * a day counted from 1970-01-01; gaps and repeated hours as in `toInstant`. Throws RangeError.
 */
export function minuteOfDayNumber(day: number, minutes: number, zone: string): number {
  return wallToInstant(day * DAY + minutes * MINUTE, zone);
}

/** `wall` counts ms as if the wall clock were UTC. */
function wallToInstant(wall: number, zone: string): number {
  const before = spanAt(wall - OFFSET_REACH, zone);
  const first = wall - before.offset;
  if (wall + OFFSET_REACH < before.until) return first;
  const offsetAfter = offsetAt(wall + OFFSET_REACH, zone);
  if (before.offset === offsetAfter || offsetAt(first, zone) === before.offset) return first;
  const second = wall - offsetAfter;
  return offsetAt(second, zone) === offsetAfter ? second : first;
}
