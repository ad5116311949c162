/** Topic: a booking was offered, or an offer was answered. */
export const OFFER_CHANGED = 'offer.changed';

export interface OfferChanged {
  readonly federationId: string;
  readonly offerId: string;
  readonly state: 'OPEN' | 'ACCEPTED' | 'DECLINED' | 'WITHDRAWN';
}
