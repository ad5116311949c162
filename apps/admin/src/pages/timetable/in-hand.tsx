import { formatInstant, useLocale } from '@auzolan/ui';
import { useEffect, useState } from 'react';
import { query } from '../../api/office.js';
import { BookingInHandDocument, type BookingInHandQuery } from '../../gql/graphql.js';
import { useCalendarWords } from '../../messages/use-calendar-words.js';

type Use = NonNullable<BookingInHandQuery['booking']>['use'];

/** When a booked thing went out and came back, and which ones of several; nothing for who may not know. */
export function InHand(props: { bookingId: string; zone: string }) {
  const t = useCalendarWords();
  const locale = useLocale();
  const [use, setUse] = useState<Use>(null);
  const { bookingId, zone } = props;
  useEffect(() => {
    let left = false;
    query(BookingInHandDocument, { id: bookingId }).then(({ booking }) => !left && setUse(booking?.use ?? null), () => undefined);
    return () => {
      left = true;
    };
  }, [bookingId]);
  if (!use) return null;
  return (
    <>
      {use.takenAt && <p>{t('booking.takenAt', { when: formatInstant(use.takenAt, locale, zone) })}</p>}
      {use.units.length > 0 && <p>{t('booking.units', { labels: use.units.map(({ label }) => label).join(', ') })}</p>}
      {use.returnedAt && <p>{t('booking.returnedAt', { when: formatInstant(use.returnedAt, locale, zone) })}</p>}
    </>
  );
}
