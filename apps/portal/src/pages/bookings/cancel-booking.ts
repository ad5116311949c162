import { documentHash } from '@auzolan/graphql-client';
import { CancelBookingDocument, CancelSeriesDocument, CancelTogetherDocument, type SeriesScope } from '../../gql/graphql.js';
import type { Intent, NewIntent } from '../../offline/intent.js';
import { outbox } from '../../session/api.js';

export interface CancellableBooking {
  id: string;
  /** Shared by what was booked in one go. */
  togetherId?: string | null;
  asset: { id: string; name: string; timeZone?: string };
  timeZone?: string;
  start: string;
  end: string;
  purpose: string | null;
}

/** How much is given up: this one, dates of its series, or all that was booked in one go with it. */
export type CancelScope = SeriesScope | 'TOGETHER';

/** Cancels through the outbox: also offline, and never twice. */
export function cancelBooking(booking: CancellableBooking, reason?: string, scope: CancelScope = 'ONE'): Promise<Intent> {
  return outbox.submit({
    kind: 'cancel',
    entity: booking.asset.id,
    ...requestOf(booking, reason || null, scope),
    summary: {
      assetId: booking.asset.id,
      assetName: booking.asset.name,
      zone: booking.timeZone ?? booking.asset.timeZone ?? 'UTC',
      start: booking.start,
      end: booking.end,
      purpose: booking.purpose ?? '',
      andMore: scope !== 'ONE',
    },
  });
}

function requestOf({ id, togetherId }: CancellableBooking, reason: string | null, scope: CancelScope): Pick<NewIntent, 'documentHash' | 'variables'> {
  if (scope === 'ONE') return { documentHash: documentHash(CancelBookingDocument), variables: { input: { id, reason } } };
  if (scope === 'TOGETHER') return { documentHash: documentHash(CancelTogetherDocument), variables: { input: { togetherId, reason } } };
  return { documentHash: documentHash(CancelSeriesDocument), variables: { input: { bookingId: id, scope, reason } } };
}
