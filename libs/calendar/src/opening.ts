import { addDays, dayNumber, weekdayOfDay } from './dates.js';
import { parseLocalTime } from './parse.js';
import { type Period, clipPeriods, mergePeriods } from './period.js';
import { localDate, minuteOfDayNumber, startOfDay, startOfDayNumber } from './zone.js';

/** One line of weekly opening hours, in the wall clock of the asset's zone. */
export interface OpeningHours {
  /** ISO 8601: 1 Monday to 7 Sunday. */
  weekday: number;
  /** `HH:MM` or minutes since midnight. */
  opens: string | number;
  /** Likewise, later than `opens`. `24:00` (1440) closes with the day; hours past midnight are a line of the next. */
  closes: string | number;
  /** First day it holds, `YYYY-MM-DD`; from ever when missing. */
  validFrom?: string | null;
  /** Last day it holds; for ever when missing. */
  validUntil?: string | null;
}

/** What is wrong with a line of opening hours, named by its field. */
export type OpeningProblem = 'WEEKDAY' | 'OPENS' | 'CLOSES' | 'CLOSES_BEFORE_OPENS' | 'VALID_UNTIL_BEFORE_FROM';

/** The first problem of a line of opening hours, or null when it can be used. Dates are taken as parsed before. */
export function openingProblem(hours: OpeningHours): OpeningProblem | null {
  const opens = toMinutes(hours.opens);
  const closes = toMinutes(hours.closes);
  if (!Number.isInteger(hours.weekday) || hours.weekday < 1 || hours.weekday > 7) return 'WEEKDAY';
  if (opens === null) return 'OPENS';
  if (closes === null) return 'CLOSES';
  if (closes <= opens) return 'CLOSES_BEFORE_OPENS';
  if (hours.validFrom && hours.validUntil && hours.validUntil < hours.validFrom) return 'VALID_UNTIL_BEFORE_FROM';
  return null;
}

/**
 * The open periods from the start of one calendar day to the start of another (`until` is not in it), sorted and
 * merged over midnight. No lines at all means always open. Edges follow `toInstant`, but stay within their day: a day
 * that a zone skipped has no hours.
 * @param from `YYYY-MM-DD` in the zone
 * @throws RangeError for an unknown zone, a wrong date, or a line with an `openingProblem`
 */
export function openPeriods(hours: readonly OpeningHours[], zone: string, from: string, until: string): Period[] {
  if (hours.length === 0) return mergePeriods([{ start: startOfDay(from, zone), end: startOfDay(until, zone) }]);
  const lines = hours.map(readHours);
  const open: Period[] = [];
  const lastDay = dayNumber(until);
  for (let day = dayNumber(from); day < lastDay; day++) {
    const dayOfWeek = weekdayOfDay(day);
    for (const line of lines) {
      if (line.weekday !== dayOfWeek || day < line.firstDay || day > line.lastDay) continue;
      const start = line.opens === 0 ? startOfDayNumber(day, zone) : minuteOfDayNumber(day, line.opens, zone);
      const end = Math.min(minuteOfDayNumber(day, line.closes, zone), startOfDayNumber(day + 1, zone));
      open.push({ start, end });
    }
  }
  return mergePeriods(open);
}

/** The open periods within a span of instants: `openPeriods` of the days it touches, cut to it. Throws likewise. */
export function openDuring(hours: readonly OpeningHours[], zone: string, window: Period): Period[] {
  if (window.end <= window.start) return [];
  const until = addDays(localDate(window.end - 1, zone), 1);
  return clipPeriods(openPeriods(hours, zone, localDate(window.start, zone), until), window);
}

function readHours(hours: OpeningHours) {
  const problem = openingProblem(hours);
  const opens = toMinutes(hours.opens);
  const closes = toMinutes(hours.closes);
  if (problem || opens === null || closes === null) throw new RangeError(`Opening hours: ${problem}`);
  const firstDay = hours.validFrom ? dayNumber(hours.validFrom) : -Infinity;
  const lastDay = hours.validUntil ? dayNumber(hours.validUntil) : Infinity;
  return { weekday: hours.weekday, opens, closes, firstDay, lastDay };
}

function toMinutes(time: string | number): number | null {
  if (typeof time === 'number') return Number.isInteger(time) && time >= 0 && time <= 1_440 ? time : null;
  const parsed = parseLocalTime(time);
  return parsed.ok ? parsed.value : null;
}
