import type { Period } from '@auzolan/calendar';
import { mutate, query } from '../../../api/office.js';
import { MoveBookingDocument, MovedBookingDocument, MoveSeriesDocument, MoveToAssetDocument, type MoveBookingMutation, type SeriesScope } from '../../../gql/graphql.js';

export type NotMoved = Exclude<MoveBookingMutation['moveBooking'], { __typename: 'Booking' }>;

/** A booking as far as moving it needs to know; instants in epoch ms. */
export interface Movable extends Period {
  id: string;
  version: number;
  assetId: string;
}

/** Where it goes; instants in epoch ms. */
export interface MoveTo extends Period {
  assetId: string;
  /** For a date of a series that stays on its asset. */
  scope: SeriesScope;
}

/** What stands after a move. */
export interface Moved extends Movable {
  /** Whether it is only asked for: the booking stands where it was until its owner says yes. */
  asked: boolean;
}

const iso = (instant: number): string => new Date(instant).toISOString();

/** Sends a move: of one booking, of more dates of its series, or to another asset, where it is a new booking. Rejects as `mutate` does. */
export async function sendMove(booking: Movable, to: MoveTo): Promise<Moved | NotMoved> {
  const times = { start: iso(to.start), end: iso(to.end), expectedVersion: booking.version };
  if (to.assetId === booking.assetId && to.scope !== 'ONE') {
    const { moveSeries } = await mutate(MoveSeriesDocument, { input: { bookingId: booking.id, scope: to.scope, ...times } });
    if (moveSeries.__typename !== 'BookingSeries') return moveSeries;
    const { booking: now } = await query(MovedBookingDocument, { id: booking.id });
    return { ...to, id: booking.id, version: now?.version ?? booking.version + 1, asked: false };
  }
  const answer = to.assetId === booking.assetId
    ? (await mutate(MoveBookingDocument, { input: { id: booking.id, ...times } })).moveBooking
    : (await mutate(MoveToAssetDocument, { input: { id: booking.id, assetId: to.assetId, ...times } })).moveToAsset;
  if (answer.__typename !== 'Booking') return answer;
  return { start: to.start, end: to.end, assetId: to.assetId, id: answer.id, version: answer.version, asked: to.assetId === booking.assetId && answer.id !== booking.id };
}

export function isMoved(answer: Moved | NotMoved): answer is Moved {
  return 'assetId' in answer;
}
