import { formatDay, NamedMark, shortTime, useLocale } from '@auzolan/ui';
import { useWords } from '../../messages/use-words.js';

export interface ShownBooking {
  id: string;
  /** Wall clock in the asset's zone: 2026-11-24T08:00. */
  localStart: string;
  localEnd: string;
  cooperative: { id: string; name: string };
  purpose?: string | null;
  /** Name of the asset, where bookings of several are shown. */
  of?: string;
}

/** Bookings as lines: who, when, and what for as far as the reader may know. */
export function HitBookings(props: { bookings: readonly ShownBooking[] }) {
  const t = useWords();
  const locale = useLocale();
  return (
    <ul className="stack stack-tight">
      {props.bookings.map((booking) => (
        <li key={booking.id} className="row">
          {booking.of && <strong>{booking.of}</strong>}
          <NamedMark id={booking.cooperative.id} name={booking.cooperative.name} />
          <span>
            {t('kit.dayAndTimes', {
              day: formatDay(booking.localStart.slice(0, 10), 'full', locale),
              times: t('kit.times', { from: shortTime(booking.localStart.slice(11)), to: shortTime(booking.localEnd.slice(11)) }),
            })}
          </span>
          {booking.purpose && <span>{booking.purpose}</span>}
        </li>
      ))}
    </ul>
  );
}
