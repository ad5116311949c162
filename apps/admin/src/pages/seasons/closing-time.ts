import { toInstant } from '@auzolan/calendar';

/** The instant (RFC 3339) of what a `datetime-local` control holds, on the clock of the zone; what it holds when that is nothing. */
export function instantOf(local: string, zone: string): string {
  return local ? new Date(toInstant(local, zone)).toISOString() : local;
}
