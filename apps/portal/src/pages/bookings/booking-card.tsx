import { Button, NamedMark, Status, usePeriodFormat } from '@auzolan/ui';
import { Link } from 'wouter';
import { Late } from '../../shell/late.js';
import { BookingCodes } from './booking-codes.js';
import { downloadCalendarFile } from './calendar-file.js';
import type { ComingBooking } from './deeds.js';
import { HitNote } from './hit-note.js';
import { useBookingsText } from './use-bookings-text.js';
import { WeatherCheck } from './weather-check.js';

/** What can be done with it needs a connection; the page does not wait for it. */
const bookingActions = () => import('./booking-actions.js');

/** A booking that is to come or going on, and what can be done with it. `onOffer` is left out where it cannot change hands. */
export function BookingCard(props: { booking: ComingBooking; leaving: boolean; onCancel: () => void; onMove: () => void; onOffer?: () => void; onDone: () => void }) {
  const t = useBookingsText();
  const period = usePeriodFormat();
  const { booking } = props;
  const { asset, start, end } = booking;
  const toCalendar = () => downloadCalendarFile({
    id: booking.id, status: booking.status, version: booking.version, changedAt: Date.now(), start: Date.parse(start), end: Date.parse(end), zone: booking.timeZone,
    asset: asset.name, place: asset.place, cooperative: booking.cooperative.name, purpose: booking.purpose ?? undefined,
  });
  return (
    <article className="card">
      <h2 className="card-title"><Link href={`/book/${asset.id}`}>{asset.name}</Link></h2>
      <p className="lead">{period.full({ start, end, zone: booking.timeZone })}</p>
      <div className="muted stack stack-tight">
        {asset.place && <p>{asset.place}</p>}
        <p><NamedMark id={booking.cooperative.id} name={booking.cooperative.name} /></p>
        {booking.purpose && <p>{booking.purpose}</p>}
      </div>
      {!props.leaving && <HitNote booking={booking} onDone={props.onDone} />}
      {booking.mayCancel && !props.leaving && <WeatherCheck booking={booking} />}
      {!props.leaving && <BookingCodes booking={booking} />}
      {!props.leaving && <Late load={bookingActions} with={{ booking, onDone: props.onDone }} />}
      {booking.series && <p className="muted">{t('bookings.repeats')}</p>}
      {props.leaving ? (
        <p><Status tone="info" icon="clock">{t('bookings.cancelSaved')}</Status></p>
      ) : (
        <div className="row no-print">
          {!booking.moveOf && <Button onClick={toCalendar}>{t('done.calendar')}</Button>}
          {!booking.moveOf && <Button onClick={props.onMove}>{t('move.title')}</Button>}
          {props.onOffer && <Button onClick={props.onOffer}>{t('bookings.offer')}</Button>}
          {booking.mayCancel && <Button look="danger" onClick={props.onCancel}>{t('home.cancel')}</Button>}
        </div>
      )}
    </article>
  );
}
