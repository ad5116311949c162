import { Link } from '@tanstack/react-router';
import { formatInstant, NamedMark, useLocale, usePeriodFormat } from '@auzolan/ui';
import { useEffect, useState, type ReactNode } from 'react';
import type { BookingSurroundingsQuery } from '../../gql/graphql.js';
import { useWords } from '../../messages/use-words.js';
import { Facts } from '../cooperatives/facts.js';
import { DayStrip } from './day-strip.js';
import { loadSurroundings, type InboxBooking } from './inbox.load.js';

/** What is known around a booking; undefined until it is read, and when it cannot be. */
export function useSurroundings(booking: InboxBooking): BookingSurroundingsQuery | undefined {
  const [known, setKnown] = useState<{ id: string; around: BookingSurroundingsQuery }>();
  useEffect(() => {
    let left = false;
    loadSurroundings(booking).then((around) => !left && setKnown({ id: booking.id, around }), () => undefined);
    return () => {
      left = true;
    };
  }, [booking]);
  return known?.id === booking.id ? known.around : undefined;
}

/** All one needs to decide about a booking: who, when, what for, that day of the asset, what the co-op booked last. */
export function BookingPane(props: { title: string; booking: InboxBooking; around?: BookingSurroundingsQuery; facts?: ReadonlyArray<readonly [string, ReactNode]>; children: ReactNode }) {
  const t = useWords();
  const locale = useLocale();
  const format = usePeriodFormat();
  const { booking, around } = props;
  return (
    <section className="pane stack" aria-labelledby="item-title">
      <h2 id="item-title">{props.title}</h2>
      <div className="decision stack stack-tight">{props.children}</div>
      <Facts
        facts={[
          ...(props.facts ?? []).map(([name, value]) => [name, value] as [string, ReactNode]),
          [t('inbox.when'), format.full({ start: booking.start, end: booking.end, zone: booking.asset.timeZone })],
          [t('inbox.asset'), <Link key="asset" to="/assets/$id" params={{ id: booking.asset.id }}>{booking.asset.name}</Link>],
          [t('inbox.howMany'), booking.quantity > 1 ? booking.quantity : null],
          [t('inbox.purpose'), booking.purpose],
          [t('inbox.bookedFor'), <NamedMark key="cooperative" id={booking.cooperative.id} name={booking.cooperative.name} />],
          [t('inbox.person'), booking.member && [booking.member.name, booking.member.phone, booking.member.email].filter(Boolean).join(' · ')],
          [t('inbox.askedAt'), formatInstant(booking.createdAt, locale)],
        ]}
      />
      {around && (
        <>
          <h3>{t('inbox.thatDay')}</h3>
          <DayStrip booking={booking} blocks={around.freeBusy[0]?.blocks ?? []} />
          <h3>{t('inbox.lastBookings', { name: booking.cooperative.name })}</h3>
          <ul className="lines">
            {around.bookings.items.filter(({ id }) => id !== booking.id).map((one) => (
              <li key={one.id}><span>{one.asset.name}</span><span>{format.full({ start: one.start, end: one.end, zone: one.asset.timeZone })}</span></li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
