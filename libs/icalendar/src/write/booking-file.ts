import { type CalendarEvent, type EventStatus } from './calendar-file.js';
import { writeCalendar } from './write-calendar.js';

/** The states of a booking. */
export type BookingState =
  | 'HELD'
  | 'REQUESTED'
  | 'CONFIRMED'
  | 'CHECKED_OUT'
  | 'RETURNED'
  | 'SETTLED'
  | 'CANCELLED'
  | 'DECLINED'
  | 'EXPIRED'
  | 'NO_SHOW';

/** What a calendar is told of a booking; of one whom the reader may not know more about, only what they may. */
export interface BookingForCalendar {
  id: string;
  status: BookingState;
  /** 1 for a new one, more by 1 with every change. */
  version: number;
  /** Epoch ms of its last change. */
  changedAt: number;
  /** Epoch ms. */
  start: number;
  end: number;
  /** IANA zone of the asset. */
  zone: string;
  /** What is booked. */
  asset: string;
  /** Where it stands. */
  place?: string;
  /** Who holds it. */
  cooperative?: string;
  /** What for. */
  purpose?: string;
  /** Its page. */
  url?: string;
}

/** A booking as an event. Its UID is the same in a feed, in a mail and in a file that is kept, so that it stays one. */
export function bookingEvent(booking: BookingForCalendar): CalendarEvent {
  const { id, version, changedAt, start, end, zone, url } = booking;
  return {
    uid: `${id}@auzolan`,
    sequence: version - 1,
    changedAt,
    start,
    end,
    zone,
    url,
    status: eventStatus(booking.status),
    summary: [booking.asset, booking.cooperative].filter(Boolean).join(' · '),
    description: booking.purpose,
    location: booking.place,
  };
}

/**
 * The file of one booking for a mail or to keep: one that was given up tells calendars to take it away.
 * Send as `text/calendar; charset=utf-8; method=PUBLISH` (or CANCEL). Throws as `writeCalendar`.
 */
export function bookingCalendarFile(booking: BookingForCalendar): { method: 'PUBLISH' | 'CANCEL'; text: string } {
  const event = bookingEvent(booking);
  const method = event.status === 'CANCELLED' ? 'CANCEL' : 'PUBLISH';
  return { method, text: writeCalendar({ method, events: [event] }) };
}

function eventStatus(status: BookingState): EventStatus {
  if (status === 'HELD' || status === 'REQUESTED') return 'TENTATIVE';
  return ['CANCELLED', 'DECLINED', 'EXPIRED', 'NO_SHOW'].includes(status) ? 'CANCELLED' : 'CONFIRMED';
}
