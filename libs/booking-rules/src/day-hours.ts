import { openDuring, type OpeningHours, type Period } from '@auzolan/calendar';
import type { DayHours } from './rule-set.js';

const EVERY_DAY = [1, 2, 3, 4, 5, 6, 7];

/** The parts of a period inside some hours of the day by the wall clock of a zone; the whole period without hours. */
export function withinHours(hours: DayHours | undefined, zone: string, period: Period): Period[] {
  if (!hours) return [period];
  const lines: OpeningHours[] = (hours.weekdays ?? EVERY_DAY).map((weekday) => ({ weekday, opens: hours.from, closes: hours.until }));
  return openDuring(lines, zone, period);
}

const MINUTE = 60_000;

/** Whole minutes of disjoint periods, by elapsed time. */
export function minutesOf(periods: readonly Period[]): number {
  return periods.reduce((sum, { start, end }) => sum + Math.floor((end - start) / MINUTE), 0);
}
