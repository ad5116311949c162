import type { Allowed, PriceLine, QuotaCharge } from '@auzolan/booking-rules';
import { toPriceLine } from '../../rules/index.js';

/** What follows from the rules for a booking, frozen when it is made. */
export interface BookingTerms {
  readonly ruleVersionIds: readonly string[];
  /** Until when its holder may cancel, epoch milliseconds; null: until it ends. */
  readonly cancelUntil: number | null;
  readonly price: readonly PriceLine[];
  /** Why it waits for the owner's yes. */
  readonly approval: Allowed['approval'];
  readonly charges: readonly QuotaCharge[];
}

/** Columns of a booking's row. */
export function termsRow({ ruleVersionIds, cancelUntil, price, approval }: BookingTerms): object {
  return {
    rule_version_ids: ruleVersionIds, cancel_until: cancelUntil === null ? null : new Date(cancelUntil), approval, price_estimate: price.map(toPriceLine),
  };
}
