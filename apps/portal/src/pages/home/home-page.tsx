import { buttonClass, Icon, usePeriodFormat } from '@auzolan/ui';
import { useState } from 'react';
import { Link } from 'wouter';
import { AsOf, NoData } from '../../data/as-of.js';
import { useQuery } from '../../data/use-query.js';
import { AssetsDocument, HomeDocument, type HomeQuery } from '../../gql/graphql.js';
import { useText } from '../../i18n/use-text.js';
import { useIntents } from '../../offline/use-intents.js';
import { useSession } from '../../session/session-provider.js';
import { Late } from '../../shell/late.js';
import { Page } from '../../shell/page.js';
import { HitMark, openHits } from '../bookings/hit-mark.js';
import { CategoryChips } from '../book/category-chips.js';
import { SearchForm } from '../book/search-form.js';
import { NoFederation } from './no-federation.js';
import { SeasonLinks } from './season-links.js';
import { NeedsYou, WaitingToSend } from './outbox-rows.js';

/** Asked and answered only with a connection, so they come once Home is there. */
const weatherAsks = () => import('../weather/weather-asks.js');
const offerList = () => import('../offers/offer-list.js');
const NOTHING = {};
const ON_HOME = { onHome: true };
const cancelDialog = () => import('../bookings/cancel-dialog.js');

type HomeBooking = HomeQuery['bookings']['items'][number];

/** The next thing to know, what needs an answer, and "what do you need?". */
export function HomePage() {
  const t = useText();
  const { actingFor } = useSession();
  const [now] = useState(() => new Date().toISOString());
  const home = useQuery(HomeDocument, { from: now }, actingFor ? 'home' : null);
  const assets = useQuery(AssetsDocument, {}, actingFor ? 'assets' : null);
  const intents = useIntents();
  if (!actingFor) return <NoFederation />;
  const leaving = new Set(intents.filter((intent) => intent.kind === 'cancel').map((intent) => intent.summary.start));
  const next = home.data?.bookings.items.find((booking) => booking.end > now && !leaving.has(booking.start));
  return (
    <Page title={t('home.title', { name: actingFor.memberName })}>
      <NeedsYou intents={intents} />
      {home.data && assets.data && (
        <>
          <Late load={weatherAsks} with={NOTHING} />
          <Late load={offerList} with={ON_HOME} />
        </>
      )}
      {home.data ? next ? <NextBooking booking={next} total={home.data.bookings.totalItems} /> : <NothingBooked /> : <NoData query={home} />}
      {home.data && <SeasonLinks seasons={home.data.seasons.items} />}
      <section className="stack">
        <SearchForm />
        {assets.data && <CategoryChips assets={assets.data.assets.items} />}
      </section>
      <WaitingToSend intents={intents} />
      <AsOf query={home} />
    </Page>
  );
}

function NextBooking(props: { booking: HomeBooking; total: number }) {
  const t = useText();
  const period = usePeriodFormat();
  const [cancelling, setCancelling] = useState(false);
  const { booking } = props;
  const when = period.near({ start: booking.start, end: booking.end, zone: booking.timeZone });
  return (
    <section className="next-booking" aria-labelledby="next-title">
      <h2 id="next-title" className="small">{t('home.next')}</h2>
      <p className="next-sentence">{t('home.nextSentence', { asset: booking.asset.name, when })}</p>
      {booking.asset.place && <p>{booking.asset.place}</p>}
      <HitMark hits={openHits(booking)} />
      <div className="row">
        <Link href="/bookings" className={buttonClass()}>{t('home.seeAll', { count: props.total })}</Link>
        {booking.mayCancel && <button type="button" className={buttonClass()} onClick={() => setCancelling(true)}>{t('home.cancel')}</button>}
      </div>
      {cancelling && <Late load={cancelDialog} with={{ booking, onClose: () => setCancelling(false) }} otherwise={<p role="alert">{t('ways.online')}</p>} />}
    </section>
  );
}

function NothingBooked() {
  const t = useText();
  return (
    <section className="next-booking next-booking-empty">
      <p className="next-sentence"><Icon name="calendar" /> {t('home.nothing')}</p>
      <p>{t('home.nothingHint')}</p>
    </section>
  );
}
