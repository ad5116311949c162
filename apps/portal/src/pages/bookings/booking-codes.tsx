import type { ComingBooking } from './deeds.js';

/** Whether the codes of the thing belong to this booking now; the thing may be booked again later, where they must not stand yet. */
export function showsCodes({ status, codesFrom }: Pick<ComingBooking, 'status' | 'codesFrom'>, now: number): boolean {
  return status === 'CHECKED_OUT' || (status === 'CONFIRMED' && Date.parse(codesFrom) <= now);
}

/** The codes of a thing around its booking: without words of their own, so that they are read without a connection too. */
export function BookingCodes({ booking }: { booking: ComingBooking }) {
  const codes = booking.asset.keys.flatMap(({ label, code }) => (code ? [`${label}: ${code}`] : []));
  return codes.length > 0 && showsCodes(booking, Date.now()) && <p><strong>{codes.join(' · ')}</strong></p>;
}
