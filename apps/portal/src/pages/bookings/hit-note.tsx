import { Notice } from '@auzolan/ui';
import { Late } from '../../shell/late.js';
import type { ComingBooking } from './deeds.js';
import { HitMark, openHits } from './hit-mark.js';
import { useBookingsText } from './use-bookings-text.js';

/** Free times come with a connection; the page does not wait for them. */
const freeInstead = () => import('./free-instead.js');

/** What a closure, a breakdown or other hours mean for a booking: until it is settled what can be done, then that it stands all the same. */
export function HitNote(props: { booking: ComingBooking; onDone: () => void }) {
  const t = useBookingsText();
  const { booking } = props;
  const open = openHits(booking);
  const kept = (booking.hits ?? []).filter(({ state }) => state === 'KEPT');
  if (open.length) {
    return (
      <Notice tone="attention">
        <HitMark hits={open} bare />
        <p>{t('hit.whatNow')}</p>
        <Late load={freeInstead} with={props} />
      </Notice>
    );
  }
  return <>{kept.map(({ closure, note }) => <p key={closure.id} className="muted">{t('hit.kept', { reason: closure.reason, note })}</p>)}</>;
}
