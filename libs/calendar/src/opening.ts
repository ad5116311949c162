import { addDays, dayNumber, weekdayOfDay } from './dates.js';
import { type OpeningHours, type ReadLine, readLine } from './opening-line.js';
import { type Period, clipPeriods, mergePeriods } from './period.js';
import { localDate, minuteOfDayNumber, startOfDay, startOfDayNumber } from './zone.js';

/**
 * The open periods from the start of one calendar day to the start of another (`until` is not in it), sorted and
 * merged over midnight. Lines of a date take the place of all others on that day, and its hours go before its being
 * closed. No line of a weekday or rule at all means open on every other day. Edges follow `toInstant`, but stay within
 * their day: a day that a zone skipped has no hours.
 * @param from `YYYY-MM-DD` in the zone
 * @throws RangeError for an unknown zone, a wrong date, or a line with an `openingProblem`
 */
export function openPeriods(hours: readonly OpeningHours[], zone: string, from: string, until: string): Period[] {
  if (hours.length === 0) return mergePeriods([{ start: startOfDay(from, zone), end: startOfDay(until, zone) }]);
  const span = { first: dayNumber(from), end: dayNumber(until) };
  const lines = hours.map((line) => readLine(line, span));
  const special = linesByDate(lines);
  const usual = lines.filter(({ date }) => date === null);
  const open: Period[] = [];
  for (let day = span.first; day < span.end; day++) {
    for (const [opens, closes] of hoursOf(day, special, usual)) {
      const start = opens === 0 ? startOfDayNumber(day, zone) : minuteOfDayNumber(day, opens, zone);
      const end = Math.min(minuteOfDayNumber(day, closes, zone), startOfDayNumber(day + 1, zone));
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

const ALL_DAY = [[0, 1_440]] as const;

function hoursOf(day: number, special: ReadonlyMap<number, ReadLine[]>, usual: readonly ReadLine[]): ReadonlyArray<readonly [number, number]> {
  const own = special.get(day);
  if (own) return own.flatMap(({ hours }) => (hours ? [hours] : []));
  if (usual.length === 0) return ALL_DAY;
  const dayOfWeek = weekdayOfDay(day);
  const onThisDay = ({ weekday, days, firstDay, lastDay }: ReadLine) => (days ? days.has(day) : weekday === dayOfWeek) && firstDay <= day && day <= lastDay;
  return usual.flatMap((line) => (line.hours && onThisDay(line) ? [line.hours] : []));
}

function linesByDate(lines: readonly ReadLine[]): Map<number, ReadLine[]> {
  const byDate = new Map<number, ReadLine[]>();
  for (const line of lines) {
    if (line.date !== null) byDate.set(line.date, [...(byDate.get(line.date) ?? []), line]);
  }
  return byDate;
}
