import { type BookingForCalendar, bookingCalendarFile, bookingEvent } from '../index.js';

const booking: BookingForCalendar = {
  id: '0193',
  status: 'CONFIRMED',
  version: 1,
  changedAt: Date.UTC(2026, 10, 1),
  start: Date.UTC(2026, 10, 24, 8),
  end: Date.UTC(2026, 10, 24, 10),
  zone: 'Europe/Madrid',
  asset: 'Mill',
  place: 'Bermeo',
  cooperative: 'Errota',
  purpose: 'Rye',
};

test('a confirmed booking', () => {
  const { method, text } = bookingCalendarFile(booking);
  expect(method).toBe('PUBLISH');
  for (const line of ['UID:0193@auzolan', 'SEQUENCE:0', 'STATUS:CONFIRMED', 'SUMMARY:Mill · Errota', 'DESCRIPTION:Rye', 'LOCATION:Bermeo', 'DTSTART;TZID=Europe/Madrid:20261124T090000']) {
    expect(text.split('\r\n')).toContain(line);
  }
});

test('one that was moved and then cancelled keeps its UID and goes up in sequence', () => {
  const { method, text } = bookingCalendarFile({ ...booking, status: 'CANCELLED', version: 3 });
  expect(method).toBe('CANCEL');
  for (const line of ['METHOD:CANCEL', 'UID:0193@auzolan', 'SEQUENCE:2', 'STATUS:CANCELLED']) expect(text.split('\r\n')).toContain(line);
});

test('what the reader may not know is left out', () => {
  const event = bookingEvent({ ...booking, purpose: undefined });
  expect(event.summary).toBe('Mill · Errota');
  expect(event.description).toBeUndefined();
});

test.each([['HELD', 'TENTATIVE'], ['REQUESTED', 'TENTATIVE'], ['CHECKED_OUT', 'CONFIRMED'], ['SETTLED', 'CONFIRMED'], ['DECLINED', 'CANCELLED'], ['EXPIRED', 'CANCELLED'], ['NO_SHOW', 'CANCELLED']] as const)(
  '%s is %s',
  (status, expected) => {
    expect(bookingEvent({ ...booking, status }).status).toBe(expected);
  },
);
