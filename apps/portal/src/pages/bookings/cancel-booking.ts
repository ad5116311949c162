import { documentHash } from '@auzolan/graphql-client';
import { CancelBookingDocument } from '../../gql/graphql.js';
import type { Intent } from '../../offline/intent.js';
import { outbox } from '../../session/api.js';

export interface CancellableBooking {
  id: string;
  asset: { id: string; name: string; timeZone?: string };
  timeZone?: string;
  start: string;
  end: string;
  purpose: string | null;
}

/** Cancels through the outbox: also offline, and never twice. */
export function cancelBooking(booking: CancellableBooking, reason?: string): Promise<Intent> {
  return outbox.submit({
    kind: 'cancel',
    entity: booking.asset.id,
    documentHash: documentHash(CancelBookingDocument),
    variables: { input: { id: booking.id, reason: reason || null } },
    summary: {
      assetId: booking.asset.id,
      assetName: booking.asset.name,
      zone: booking.timeZone ?? booking.asset.timeZone ?? 'UTC',
      start: booking.start,
      end: booking.end,
      purpose: booking.purpose ?? '',
    },
  });
}
