import { isCalendarDate } from './parse.js';

const DAY = 86_400_000;

/**
 * The calendar date `days` later (earlier when negative). Pure calendar arithmetic: no zone, no clock.
 * @param date `YYYY-MM-DD`
 * @throws RangeError when `date` is no calendar date
 */
export function addDays(date: string, days: number): string {
  return dateOfDayNumber(dayNumber(date) + days);
}

/** Calendar days from one `YYYY-MM-DD` to another; negative when `to` is earlier. Throws RangeError as `addDays`. */
export function daysBetween(from: string, to: string): number {
  return dayNumber(to) - dayNumber(from);
}

/** ISO 8601 weekday of a `YYYY-MM-DD`: 1 Monday to 7 Sunday. Throws RangeError as `addDays`. */
export function weekday(date: string): number {
  return weekdayOfDay(dayNumber(date));
}

/** ISO 8601 weekday of a day counted from 1970-01-01, which was a Thursday. */
export function weekdayOfDay(day: number): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

/** Days since 1970-01-01 of a `YYYY-MM-DD`. Throws RangeError as `addDays`. */
export function dayNumber(date: string): number {
  if (!isCalendarDate(date)) throw new RangeError(`No calendar date: ${date.slice(0, 64)}`);
  return Date.UTC(+date.slice(0, 4), +date.slice(5, 7) - 1, +date.slice(8, 10)) / DAY;
}

/** The `YYYY-MM-DD` of a day counted from 1970-01-01. */
export function dateOfDayNumber(days: number): string {
  return new Date(days * DAY).toISOString().slice(0, 10);
}
