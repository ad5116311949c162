import { addDays, clipPeriods, overlaps, soonestStart, startOfDay, subtractPeriods, takenPeriods, type Period } from '@auzolan/calendar';
import type { TimetableBooking, TimetableRow } from './timetable.load.js';

export type DayEntry =
  | { kind: 'free'; period: Period }
  | { kind: 'booking'; period: Period; booking: TimetableBooking }
  | { kind: 'closure'; period: Period; reason: string };

const toPeriod = (span: { start: string; end: string }): Period => ({ start: Date.parse(span.start), end: Date.parse(span.end) });

/**
 * What one asset's day holds, by start: bookings and closures cut to the day, and the open
 * time from `now` on (epoch ms) that is still free. Days are those of the asset's own zone.
 * Set-up and turnaround are not known here; the server has the last word on a booking.
 */
export function dayEntries(row: TimetableRow, day: string, now: number): DayEntry[] {
  const zone = row.asset.timeZone;
  const window: Period = { start: startOfDay(day, zone), end: startOfDay(addDays(day, 1), zone) };
  const bookings = row.bookings.map((booking) => ({ booking, period: toPeriod(booking) })).filter(({ period }) => overlaps(period, window));
  const closures = row.closures.map((closure) => ({ reason: closure.reason, period: toPeriod(closure) })).filter(({ period }) => overlaps(period, window));
  const taken = [...takenBy(row, bookings), ...closures.map(({ period }) => period)].sort((a, b) => a.start - b.start);
  const ahead: Period = { start: Math.max(window.start, soonestStart(now)), end: window.end };
  const open = ahead.start < ahead.end ? clipPeriods(row.open.map(toPeriod).sort((a, b) => a.start - b.start), ahead) : [];
  const free = subtractPeriods(open, taken).filter((period) => period.end - period.start >= row.asset.minMinutes * 60_000);
  const cut = (period: Period): Period => clipPeriods([period], window)[0] ?? period;
  return [
    ...free.map((period) => ({ kind: 'free' as const, period })),
    ...bookings.map(({ booking, period }) => ({ kind: 'booking' as const, booking, period: cut(period) })),
    ...closures.map(({ reason, period }) => ({ kind: 'closure' as const, reason, period: cut(period) })),
  ].sort((a, b) => a.period.start - b.period.start);
}

/** When nothing is left: while anyone has the thing, or all of a pool. */
function takenBy({ asset }: TimetableRow, bookings: ReadonlyArray<{ booking: TimetableBooking; period: Period }>): Period[] {
  if (asset.kind !== 'POOLED') return bookings.map(({ period }) => period);
  const uses = bookings.map(({ booking, period }) => ({ blockedStart: period.start, blockedEnd: period.end, uses: [{ leaf: asset.id, quantity: booking.quantity }] }));
  return takenPeriods(uses, [{ id: asset.id, capacity: asset.quantity, wanted: 1 }]);
}
