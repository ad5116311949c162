import { freePeriods, nextFree, openDuring, type AssetSchedule, type Period } from '@auzolan/calendar';

const MINUTE = 60_000;

/** What someone who stands before a thing wants to know. Instants in epoch milliseconds. */
export interface Outlook {
  readonly now: 'FREE' | 'TAKEN' | 'CLOSED' | 'NEITHER';
  /** Until when it is so; null when it lasts as far as one can book, or longer than is known. */
  readonly until: number | null;
  /** The first time for a booking of the shortest length, unless it is free now. */
  readonly next: Period | null;
}

/**
 * How it stands now and when it is free next.
 * @param shortestMinutes length of the shortest booking; a free time that is shorter is of no use
 * @param horizon epoch milliseconds up to which the schedule is known
 */
export function outlook(schedule: AssetSchedule, shortestMinutes: number, now: number, horizon: number): Outlook {
  const free = freePeriods(schedule, { start: now, end: horizon }, now);
  const current = free.find(({ start, end }) => start <= now + MINUTE && end - start >= shortestMinutes * MINUTE);
  if (current) return { now: 'FREE', until: current.end < horizon ? current.end : null, next: null };
  const next = nextFree(schedule, shortestMinutes, now, horizon);
  const booked = schedule.bookings.find(({ start, end }) => start <= now && now < end);
  if (booked && takesWhole(schedule)) return { now: 'TAKEN', until: lastOfRun(schedule.bookings, booked.end), next };
  const closure = schedule.closures.find(({ start, end }) => start <= now && now < end);
  if (closure) return { now: 'CLOSED', until: closure.end, next };
  const [open] = openDuring(schedule.opening, schedule.zone, { start: now, end: horizon });
  if (open && open.start > now) return { now: 'CLOSED', until: open.start, next };
  return { now: 'NEITHER', until: null, next };
}

/** Whether one booking takes all there is, so that its end is when it is free again. */
function takesWhole({ leaves = [] }: AssetSchedule): boolean {
  return leaves.every(({ capacity }) => capacity === 1);
}

/** When bookings that follow each other without a pause end. */
function lastOfRun(bookings: AssetSchedule['bookings'], end: number): number {
  const following = bookings.find((booking) => booking.start === end && booking.end > end);
  return following ? lastOfRun(bookings, following.end) : end;
}
