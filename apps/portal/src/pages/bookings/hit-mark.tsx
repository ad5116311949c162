import { Icon } from '@auzolan/ui';
import { useText } from '../../i18n/use-text.js';
import type { BookingCardFragment } from '../../gql/graphql.js';

type Hits = BookingCardFragment['hits'];

/** Hits that nobody has dealt with: it is closed, broken, out of use or no longer theirs in the time of the booking. Answers kept from before may know of none. */
export function openHits(booking: { hits?: Hits }): Hits {
  return (booking.hits ?? []).filter(({ state }) => state === 'OPEN');
}

/** Says in words that a booking may be of no use, and why; nothing when none of that is. `bare` stands beside a sign already. */
export function HitMark(props: { hits: Hits; bare?: boolean }) {
  const t = useText();
  if (!props.hits.length) return null;
  const reasons = [...new Set(props.hits.map(({ closure }) => closure.reason))].join('; ');
  return <p>{!props.bare && <Icon name="warning" />} <strong>{t('hit.closed', { reasons })}</strong></p>;
}
