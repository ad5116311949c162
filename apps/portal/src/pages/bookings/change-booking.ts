import { documentHash } from '@auzolan/graphql-client';
import { ConfirmHoldDocument, MoveBookingDocument, MoveSeriesDocument, type SeriesScope } from '../../gql/graphql.js';
import type { Intent, IntentSummary } from '../../offline/intent.js';
import { outbox } from '../../session/api.js';

export interface ChangeableBooking {
  id: string;
  version: number;
  start: string;
  end: string;
  timeZone: string;
  purpose: string | null;
  asset: { id: string; name: string };
}

function summaryOf({ asset, timeZone, purpose }: ChangeableBooking, { start, end }: { start: string; end: string }): IntentSummary {
  return { assetId: asset.id, assetName: asset.name, zone: timeZone, start, end, purpose: purpose ?? '' };
}

/** Moves through the outbox. Changes of the same booking that wait on this phone go before it, and each makes a new version. */
export async function moveBooking(booking: ChangeableBooking, to: { start: string; end: string }, scope: SeriesScope): Promise<Intent> {
  const earlier = (await outbox.all()).filter(({ kind, state, variables }) => kind === 'move' && state === 'waiting' && movedId(variables) === booking.id);
  const expectedVersion = booking.version + earlier.length;
  const isOne = scope === 'ONE';
  return outbox.submit({
    kind: 'move',
    entity: booking.asset.id,
    documentHash: documentHash(isOne ? MoveBookingDocument : MoveSeriesDocument),
    variables: { input: isOne ? { id: booking.id, expectedVersion, ...to } : { bookingId: booking.id, scope, expectedVersion, ...to } },
    summary: { ...summaryOf(booking, to), andMore: !isOne },
  });
}

function movedId(variables: unknown): string | undefined {
  const { input } = variables as { input: { id?: string; bookingId?: string } };
  return input.id ?? input.bookingId;
}

/** Takes an offered time for good, through the outbox. */
export function takeOffer(booking: ChangeableBooking): Promise<Intent> {
  return outbox.submit({
    kind: 'confirm', entity: booking.asset.id, documentHash: documentHash(ConfirmHoldDocument), variables: { input: { id: booking.id } }, summary: summaryOf(booking, booking),
  });
}
