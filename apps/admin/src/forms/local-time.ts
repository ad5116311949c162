import { localDate, toInstant, toLocal } from '@auzolan/calendar';

/** An instant (RFC 3339) on the clock of a zone, as a `datetime-local` control has it. */
export function localAt(instant: string, zone: string): string {
  return toLocal(Date.parse(instant), zone);
}

/** This minute on the clock of a zone, likewise. */
export function localNow(zone: string): string {
  return toLocal(Date.now(), zone);
}

/** Today on the calendar of a zone, YYYY-MM-DD, as a `date` control has it. */
export function todayIn(zone: string): string {
  return localDate(Date.now(), zone);
}

/** The instant (RFC 3339) of what a `datetime-local` control holds, on the clock of the zone; what it holds when that is nothing. */
export function instantIn(local: string, zone: string): string {
  return local ? new Date(toInstant(local, zone)).toISOString() : local;
}
