import { documentHash } from '@auzolan/graphql-client';
import { AcceptOfferDocument, DeclineOfferDocument, OfferBookingDocument, WithdrawOfferDocument, type OfferBookingInput, type OfferedBookingFragment } from '../../gql/graphql.js';
import type { Intent, IntentSummary } from '../../offline/intent.js';
import { outbox } from '../../session/api.js';

type Offered = Pick<OfferedBookingFragment, 'start' | 'end' | 'timeZone' | 'purpose' | 'asset'>;

/** What can be said to an offer. */
export type OfferAnswer = 'accept' | 'decline' | 'withdraw';

const ANSWERS = { accept: AcceptOfferDocument, decline: DeclineOfferDocument, withdraw: WithdrawOfferDocument };

function summaryOf({ asset, timeZone, start, end, purpose }: Offered): IntentSummary {
  return { assetId: asset.id, assetName: asset.name, zone: timeZone, start, end, purpose: purpose ?? '' };
}

/** Answers an offer, or takes back one's own, through the outbox: also offline, and never twice. */
export function answerOffer(answer: OfferAnswer, offer: { id: string; booking: Offered }): Promise<Intent> {
  return outbox.submit({ kind: answer, entity: offer.booking.asset.id, documentHash: documentHash(ANSWERS[answer]), variables: { id: offer.id }, summary: summaryOf(offer.booking) });
}

/** Offers a booking, through the outbox. */
export function sendOffer(booking: Offered, input: OfferBookingInput): Promise<Intent> {
  return outbox.submit({ kind: 'offer', entity: booking.asset.id, documentHash: documentHash(OfferBookingDocument), variables: { input }, summary: summaryOf(booking) });
}
