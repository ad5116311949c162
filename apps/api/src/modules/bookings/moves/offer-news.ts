/** Topic of an offer of a time to members: from the waiting list, or to swap. Later rooms hear it with `@Hears(OFFER_MADE)`. */
export const OFFER_MADE = 'booking.offer';
/** Topic of an offer that stands no more: taken, refused, run out. */
export const OFFER_OVER = 'booking.offerOver';

/** What is told of an offer. */
export interface OfferMade {
  readonly federationId: string;
  readonly offerId: string;
  readonly kind: 'WAITLIST' | 'SWAP';
  /** Whom it is made to. */
  readonly memberIds: readonly string[];
  readonly assetId: string;
  /** What is offered to swap; null for a time that nobody holds. */
  readonly bookingId: string | null;
  /** Instants, RFC 3339. */
  readonly start: string;
  readonly end: string;
  readonly openUntil: string;
}

export interface OfferOver {
  readonly federationId: string;
  readonly offerId: string;
}
