import { buttonClass } from '@auzolan/ui';
import { Link } from 'wouter';
import { useQuery } from '../../data/use-query.js';
import { BookingOffersDocument } from '../../gql/graphql.js';
import { PageWords } from '../../i18n/page-words.js';
import { OfferCard } from './offer-card.js';
import { OFFER_WORDS, useOfferText } from './use-offer-text.js';

/** How many Home shows. */
const ON_HOME = 2;

/** Offers that wait for an answer, the soonest to run out first: on Home those of others, else one's own too. Nothing when none waits. */
export default function OfferList({ onHome }: { onHome: boolean }) {
  const query = useQuery(BookingOffersDocument, {}, 'offers');
  const offers = query.data?.bookingOffers.items.filter(({ mine }) => !onHome || !mine) ?? [];
  if (!offers.length) return null;
  const shown = onHome ? offers.slice(0, ON_HOME) : offers;
  return (
    <PageWords files={OFFER_WORDS}>
      <ul className="stack">
        {shown.map((offer) => <li key={offer.id}><OfferCard offer={offer} /></li>)}
      </ul>
      {shown.length < offers.length && <AllOffers count={offers.length} />}
    </PageWords>
  );
}

function AllOffers({ count }: { count: number }) {
  const t = useOfferText();
  return <p><Link href="/bookings" className={buttonClass()}>{t('swap.all', { count })}</Link></p>;
}
