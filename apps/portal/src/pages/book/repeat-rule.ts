import { weekday } from '@auzolan/calendar';

/** How often something repeats. */
export const RHYTHMS = ['WEEK', 'TWO_WEEKS', 'MONTH', 'DAY'] as const;
export type Rhythm = (typeof RHYTHMS)[number];

const DAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

/**
 * The rule (RFC 5545) for a first time on the asset's clock: 2026-12-01T08:00. Monthly means the same weekday of the month,
 * the last one where the first time falls on a fifth. `until`: the last day, or '' for no end.
 */
export function repeatRule(rhythm: Rhythm, localStart: string, until: string): string {
  const date = localStart.slice(0, 10);
  const nth = Math.ceil(Number(date.slice(8)) / 7);
  const every = {
    DAY: 'FREQ=DAILY',
    WEEK: 'FREQ=WEEKLY',
    TWO_WEEKS: 'FREQ=WEEKLY;INTERVAL=2',
    MONTH: `FREQ=MONTHLY;BYDAY=${nth > 4 ? -1 : nth}${DAYS[weekday(date) - 1]}`,
  }[rhythm];
  return until ? `${every};UNTIL=${until.replaceAll('-', '')}T235959` : every;
}
