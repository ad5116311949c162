import { Button, buttonClass, Notice, Status, usePeriodFormat, useToast } from '@auzolan/ui';
import { useState } from 'react';
import { Link } from 'wouter';
import { AsOf, NoData } from '../../data/as-of.js';
import { useQuery } from '../../data/use-query.js';
import { MyBookingsDocument, type MyBookingsQuery } from '../../gql/graphql.js';
import { useText } from '../../i18n/use-text.js';
import { useOnline } from '../../offline/use-online.js';
import { useIntents } from '../../offline/use-intents.js';
import { Late } from '../../shell/late.js';
import { Page } from '../../shell/page.js';
import { WaitingToSend } from '../home/outbox-rows.js';
import { PageWords } from '../../i18n/page-words.js';
import WeatherAsks from '../weather/weather-asks.js';
import { BookingCard } from './booking-card.js';
import CancelDialog from './cancel-dialog.js';
import type { ComingBooking } from './deeds.js';
import { MoveDialog } from './move-dialog.js';
import { BOOKINGS_WORDS, useBookingsText } from './use-bookings-text.js';
import { WaitingList } from './waiting-list.js';

/** What changes hands is offered and answered with a connection; the page does not wait for it. */
const offerList = () => import('../offers/offer-list.js');
const offerDialog = () => import('../offers/offer-dialog.js');
const secondAsks = () => import('./second-asks.js');
const reportAsks = () => import('./report-asks.js');
const reportsDialog = () => import('./reports-dialog.js');
const HERE = { onHome: false };
const NOTHING = {};

type PastItem = MyBookingsQuery['past']['items'][number];

/** What I booked: coming, waiting to be sent, and lately past. */
export default function BookingsPage() {
  return <PageWords files={BOOKINGS_WORDS}><Bookings /></PageWords>;
}

function Bookings() {
  const t = useText();
  const toast = useToast();
  const [now] = useState(() => new Date().toISOString());
  const query = useQuery(MyBookingsDocument, { from: now }, 'bookings');
  const intents = useIntents();
  const [cancelling, setCancelling] = useState<ComingBooking | null>(null);
  const [moving, setMoving] = useState<ComingBooking | null>(null);
  const [looking, setLooking] = useState<{ id: string; asset: { name: string } } | null>(null);
  /** Counts answers to reports: what waits for one is read again after each. */
  const [answers, setAnswers] = useState(0);
  const [offering, setOffering] = useState<ComingBooking | null>(null);
  const leaving = new Set(intents.filter((intent) => intent.kind === 'cancel').map((intent) => `${intent.summary.assetId}${intent.summary.start}`));
  const coming = query.data?.coming.items ?? [];
  // What goes on now has begun, but is not past.
  const past = (query.data?.past.items ?? []).filter(({ id }) => !coming.some((booking) => booking.id === id));
  return (
    <Page title={t('bookings.title')} back={{ href: '/book', label: t('book.title') }}>
      <WaitingToSend intents={intents} />
      <Late load={secondAsks} with={NOTHING} />
      <Late key={answers} load={reportAsks} with={{ onOpen: setLooking }} />
      <WeatherAsks />
      <WaitingList />
      <Late load={offerList} with={HERE} />
      {!query.data && <NoData query={query} />}
      {query.data && coming.length === 0 && (
        <div className="stack">
          <p>{t('home.nothing')}</p>
          <p><Link href="/book" className={buttonClass('primary')}>{t('bookings.find')}</Link></p>
        </div>
      )}
      {coming.length > 0 && (
        <ul className="stack">
          {coming.map((booking) => (
            <li key={booking.id}>
              <BookingCard booking={booking} leaving={leaving.has(`${booking.asset.id}${booking.start}`)} onCancel={() => setCancelling(booking)} onMove={() => setMoving(booking)} onOffer={booking.status === 'CONFIRMED' && booking.start > now ? () => setOffering(booking) : undefined} onDone={query.reload} />
            </li>
          ))}
        </ul>
      )}
      {past.length > 0 && (
        <section className="stack">
          <h2>{t('bookings.past')}</h2>
          <ul className="stack stack-tight">
            {past.map((booking) => <PastBooking key={booking.id} booking={booking} onLook={() => setLooking(booking)} />)}
          </ul>
        </section>
      )}
      <AsOf query={query} />
      {cancelling && <CancelDialog booking={cancelling} onClose={() => setCancelling(null)} />}
      {offering && <Late load={offerDialog} with={{ booking: offering, onClose: () => setOffering(null) }} otherwise={<Notice tone="info" live><p>{t('ways.online')}</p></Notice>} />}
      {looking && (
        <Late
          load={reportsDialog} otherwise={<Notice tone="info" live><p>{t('ways.online')}</p></Notice>}
          with={{ booking: looking, onClose: () => setLooking(null), onDone: (words: string) => { setLooking(null); setAnswers(answers + 1); toast(words); } }}
        />
      )}
      {moving && <MoveDialog booking={moving} onClose={() => { setMoving(null); query.reload(); }} />}
    </Page>
  );
}

function PastBooking(props: { booking: PastItem; onLook: () => void }) {
  const t = useBookingsText();
  const isOnline = useOnline();
  const period = usePeriodFormat();
  const { booking } = props;
  return (
    <li className="past-booking">
      <span><Link href={`/book/${booking.asset.id}`}>{booking.asset.name}</Link>, {period.full({ start: booking.start, end: booking.end, zone: booking.timeZone })}</span>
      {isOnline && (booking.status === 'RETURNED' || booking.status === 'SETTLED') && <Button onClick={props.onLook}>{t('bookings.howBack')}</Button>}
      {booking.status === 'CANCELLED' && <Status tone="plain" icon="cross">{t('bookings.cancelled')}</Status>}
    </li>
  );
}
