import { buttonClass, Button, NamedMark, Status, usePeriodFormat } from '@auzolan/ui';
import { useState } from 'react';
import { Link } from 'wouter';
import { AsOf, NoData } from '../../data/as-of.js';
import { useQuery } from '../../data/use-query.js';
import { MyBookingsDocument, type MyBookingsQuery } from '../../gql/graphql.js';
import { useText } from '../../i18n/use-text.js';
import { useIntents } from '../../offline/use-intents.js';
import { Page } from '../../shell/page.js';
import { WaitingToSend } from '../home/outbox-rows.js';
import { BookingActions } from './booking-actions.js';
import { downloadCalendarFile } from './calendar-file.js';
import { PageWords } from '../../i18n/page-words.js';
import WeatherAsks from '../weather/weather-asks.js';
import CancelDialog from './cancel-dialog.js';
import { MoveDialog } from './move-dialog.js';
import { BOOKINGS_WORDS, useBookingsText } from './use-bookings-text.js';
import { WaitingList } from './waiting-list.js';
import { WeatherCheck } from './weather-check.js';

type Item = MyBookingsQuery['coming']['items'][number];

/** What I booked: coming, waiting to be sent, and lately past. */
export default function BookingsPage() {
  return <PageWords files={BOOKINGS_WORDS}><Bookings /></PageWords>;
}

function Bookings() {
  const t = useText();
  const [now] = useState(() => new Date().toISOString());
  const query = useQuery(MyBookingsDocument, { from: now }, 'bookings');
  const intents = useIntents();
  const [cancelling, setCancelling] = useState<Item | null>(null);
  const [moving, setMoving] = useState<Item | null>(null);
  const leaving = new Set(intents.filter((intent) => intent.kind === 'cancel').map((intent) => `${intent.summary.assetId}${intent.summary.start}`));
  const coming = query.data?.coming.items ?? [];
  const past = query.data?.past.items ?? [];
  return (
    <Page title={t('bookings.title')} back={{ href: '/book', label: t('book.title') }}>
      <WaitingToSend intents={intents} />
      <WeatherAsks />
      <WaitingList />
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
              <BookingCard booking={booking} leaving={leaving.has(`${booking.asset.id}${booking.start}`)} onCancel={() => setCancelling(booking)} onMove={() => setMoving(booking)} onDone={query.reload} />
            </li>
          ))}
        </ul>
      )}
      {past.length > 0 && (
        <section className="stack">
          <h2>{t('bookings.past')}</h2>
          <ul className="stack stack-tight">
            {past.map((booking) => <PastBooking key={booking.id} booking={booking} />)}
          </ul>
        </section>
      )}
      <AsOf query={query} />
      {cancelling && <CancelDialog booking={cancelling} onClose={() => setCancelling(null)} />}
      {moving && <MoveDialog booking={moving} onClose={() => { setMoving(null); query.reload(); }} />}
    </Page>
  );
}

function BookingCard(props: { booking: Item; leaving: boolean; onCancel: () => void; onMove: () => void; onDone: () => void }) {
  const t = useBookingsText();
  const period = usePeriodFormat();
  const { booking } = props;
  const { asset, start, end } = booking;
  return (
    <article className="card">
      <h2 className="card-title"><Link href={`/book/${asset.id}`}>{asset.name}</Link></h2>
      <p className="lead">{period.full({ start, end, zone: booking.timeZone })}</p>
      <div className="muted stack stack-tight">
        {asset.place && <p>{asset.place}</p>}
        <p><NamedMark id={booking.cooperative.id} name={booking.cooperative.name} /></p>
        {booking.purpose && <p>{booking.purpose}</p>}
      </div>
      {booking.mayCancel && !props.leaving && <WeatherCheck booking={booking} />}
      {!props.leaving && <BookingActions booking={booking} onDone={props.onDone} />}
      {booking.series && <p className="muted">{t('bookings.repeats')}</p>}
      {props.leaving ? (
        <p><Status tone="info" icon="clock">{t('bookings.cancelSaved')}</Status></p>
      ) : (
        <div className="row no-print">
          <Button onClick={() => downloadCalendarFile({ id: booking.id, title: asset.name, place: asset.place, start, end })}>{t('done.calendar')}</Button>
          <Button onClick={props.onMove}>{t('move.title')}</Button>
          {booking.mayCancel && <Button look="danger" onClick={props.onCancel}>{t('home.cancel')}</Button>}
        </div>
      )}
    </article>
  );
}

function PastBooking(props: { booking: Item }) {
  const t = useText();
  const period = usePeriodFormat();
  const { booking } = props;
  return (
    <li className="past-booking">
      <span><Link href={`/book/${booking.asset.id}`}>{booking.asset.name}</Link>, {period.full({ start: booking.start, end: booking.end, zone: booking.timeZone })}</span>
      {booking.status === 'CANCELLED' && <Status tone="plain" icon="cross">{t('bookings.cancelled')}</Status>}
    </li>
  );
}
