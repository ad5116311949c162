import { toLocal } from '@auzolan/calendar';

export interface ZonedParts {
  /** Calendar day in the zone: 2026-12-01. */
  date: string;
  /** Wall clock in the zone: 08:00. */
  time: string;
}

/** Day and wall clock of an instant (RFC 3339) in an IANA zone. Throws RangeError for an unknown zone. */
export function zonedParts(instant: string, zone: string): ZonedParts {
  const [date = '', time = ''] = toLocal(Date.parse(instant), zone).split('T');
  return { date, time };
}
