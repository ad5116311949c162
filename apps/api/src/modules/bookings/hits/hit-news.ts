/** Topic of every booking that a closure hits; later rooms hear it with `@Hears(BOOKING_HIT)`. */
export const BOOKING_HIT = 'booking.hit';

/** What is told of a hit: which booking, by which closure. */
export interface BookingWasHit {
  readonly federationId: string;
  readonly bookingId: string;
  readonly closureId: string;
}
