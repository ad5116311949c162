import { bookingCalendarFile, type BookingForCalendar } from '@auzolan/icalendar';

/** Hands the browser a booking as an .ics file to keep or to open in a calendar: the same event as in mails and calendar links. */
export function downloadCalendarFile(booking: BookingForCalendar): void {
  const url = URL.createObjectURL(new Blob([bookingCalendarFile(booking).text], { type: 'text/calendar' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = 'booking.ics';
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
