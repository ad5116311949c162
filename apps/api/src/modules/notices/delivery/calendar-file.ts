import { writeCalendar } from '@auzolan/icalendar';
import type { MailAttachment } from '../../../platform/mail/mailer.js';
import type { WaitingNotice } from '../notice.sql.js';

const TELL_A_TIME: ReadonlySet<string> = new Set(['BOOKED_FOR_YOU', 'APPROVED', 'MOVED', 'CANCELLED', 'DECLINED']);

/** The booking as a calendar file, which puts it into a calendar, moves it there or takes it away; null where a notice is no news of a time. */
export function calendarFileOf(notice: WaitingNotice): MailAttachment | null {
  const { kind, bookingId, bookingStatus, bookingVersion, start, end, createdAt, timeZone, assetName, place } = notice;
  if (!bookingId || !start || !end || bookingStatus === null || bookingVersion === null || !TELL_A_TIME.has(kind)) return null;
  const gone = bookingStatus === 'CANCELLED' || bookingStatus === 'DECLINED';
  const method = gone ? 'CANCEL' : 'PUBLISH';
  const content = writeCalendar({
    method,
    events: [{
      uid: `${bookingId}@auzolan`, sequence: bookingVersion - 1, changedAt: createdAt.getTime(), start: start.getTime(), end: end.getTime(), zone: timeZone,
      status: gone ? 'CANCELLED' : bookingStatus === 'REQUESTED' ? 'TENTATIVE' : 'CONFIRMED', summary: assetName, location: place || undefined,
    }],
  });
  return { name: 'booking.ics', type: `text/calendar; charset=utf-8; method=${method}`, content };
}
