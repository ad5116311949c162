import type { BookingStatus } from '../../bookings/index.js';
import type { NoticeKind } from '../notice-kind.js';

/**
 * What a change of a booking is to its holder, or null for what they need not be told.
 * @param from null for a new booking; equal to `to` when its times changed; @param forAnother whether a helper booked it
 */
export function kindOf(from: BookingStatus | null, to: BookingStatus, forAnother: boolean): NoticeKind | null {
  if (from === null) return forAnother && (to === 'CONFIRMED' || to === 'REQUESTED') ? 'BOOKED_FOR_YOU' : null;
  if (from === to) return 'MOVED';
  if (to === 'CONFIRMED') return from === 'REQUESTED' ? 'APPROVED' : forAnother && from === 'HELD' ? 'BOOKED_FOR_YOU' : null;
  if (to === 'DECLINED') return 'DECLINED';
  return to === 'CANCELLED' && from !== 'HELD' ? 'CANCELLED' : null;
}
