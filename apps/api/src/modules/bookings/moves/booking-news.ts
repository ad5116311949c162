import type { BookingStatus } from '../booking.model.js';

/** Topic of every change of a booking; later rooms hear it with `@Hears(BOOKING_CHANGED)`. */
export const BOOKING_CHANGED = 'booking.changed';

/** What is told of a change: new (from is null), moved to another state, or changed in its times (from equals to). */
export interface BookingChanged {
  readonly federationId: string;
  readonly bookingId: string;
  readonly from: BookingStatus | null;
  readonly to: BookingStatus;
}

/** States after a move to which others may have its time, or some of it. */
export const FREEING: readonly BookingStatus[] = ['CANCELLED', 'DECLINED', 'EXPIRED', 'NO_SHOW', 'RETURNED'];
