import { NamedMark, usePeriodFormat } from '@auzolan/ui';

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
  const format = usePeriodFormat();
  return (
    <ul className="stack">
      {props.bookings.map((booking) => (
        <li key={booking.id} className="row hit">
          {booking.of && <strong>{booking.of}</strong>}
          <NamedMark id={booking.cooperative.id} name={booking.cooperative.name} />
          <span>{format.full({ start: `${booking.localStart}:00Z`, end: `${booking.localEnd}:00Z`, zone: 'UTC' })}</span>
          {booking.purpose && <span>{booking.purpose}</span>}
        </li>
      ))}
    </ul>
  );
}
