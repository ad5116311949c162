import { addDays, blockedBy, freePeriods, toInstant, toLocal, type AssetSchedule, type LeafUse, type Period } from '@auzolan/calendar';

/** A booking in the queue, epoch milliseconds. */
export interface Queued extends Period {
  readonly id: string;
  /** What it takes of the asset's leaves. */
  readonly uses: LeafUse[];
  /** How many of a pooled asset. */
  readonly quantity: number;
}

/** Where each goes; null when one of them finds no time before `until`. */
export interface ShiftedBooking extends Queued {
  readonly newStart: number;
  readonly newEnd: number;
}

/**
 * Shifts a queue by whole days on the asset's clock and keeps its order: each begins at the same time of the day, or, where
 * that is not free or not open, at the first time after it that is, and never before the one that stood before it.
 * @param schedule of the asset without the queue itself, as far as `until`
 * @param days at least 1
 * @param now, until epoch milliseconds
 * @returns the queue in its order; as many as found a time, so fewer when there was none for the next
 */
export function planShift(queue: readonly Queued[], schedule: AssetSchedule, days: number, now: number, until: number): ShiftedBooking[] {
  const planned: ShiftedBooking[] = [];
  let bookings = [...schedule.bookings];
  for (const booking of [...queue].sort((a, b) => a.start - b.start || (a.id < b.id ? -1 : 1))) {
    const earliest = Math.max(daysLater(booking.start, days, schedule.zone), planned.at(-1)?.newStart ?? 0);
    const length = booking.end - booking.start;
    const leaves = schedule.leaves?.map((leaf) => (schedule.leaves!.length === 1 ? { ...leaf, wanted: booking.quantity } : leaf));
    const free = freePeriods({ ...schedule, leaves, bookings }, { start: earliest, end: until }, now).find(({ start, end }) => end - start >= length);
    if (!free) return planned;
    const shifted = { ...booking, newStart: free.start, newEnd: free.start + length };
    const blocked = blockedBy({ start: shifted.newStart, end: shifted.newEnd }, schedule);
    bookings = [...bookings, { id: booking.id, start: shifted.newStart, end: shifted.newEnd, blockedStart: blocked.start, blockedEnd: blocked.end, uses: booking.uses }];
    planned.push(shifted);
  }
  return planned;
}

/** The same wall-clock time some days later. */
function daysLater(instant: number, days: number, zone: string): number {
  const [date = '', time = ''] = toLocal(instant, zone).split('T');
  return toInstant(`${addDays(date, days)}T${time}`, zone);
}
