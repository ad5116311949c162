import fc from 'fast-check';
import { events } from '../testing/arbitraries.js';
import { instantsByTheFile } from '../testing/by-the-file.js';
import { type CalendarEvent, writeCalendar } from '../index.js';

const event: CalendarEvent = {
  uid: '0193@auzolan',
  sequence: 2,
  changedAt: Date.UTC(2026, 10, 1, 12),
  start: Date.UTC(2026, 10, 24, 8),
  end: Date.UTC(2026, 10, 24, 10),
  zone: 'Europe/Berlin',
  status: 'CONFIRMED',
  summary: 'Mill; rye, 500 kg\nwith "care"',
};
const write = (...own: CalendarEvent[]) => writeCalendar({ method: 'PUBLISH', events: own });
const count = (text: string, part: string) => text.split(part).length - 1;

test('a file with one event', () => {
  const text = writeCalendar({ method: 'PUBLISH', name: 'Mill', refreshMinutes: 60, events: [{ ...event, description: 'Key: at the shop', location: 'Via 1, Bolzano', url: 'https://mill.example/bookings/0193' }] });
  expect(text).toBe(`BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//Auzolan//Auzolan//EN
CALSCALE:GREGORIAN
METHOD:PUBLISH
NAME:Mill
X-WR-CALNAME:Mill
REFRESH-INTERVAL;VALUE=DURATION:PT60M
X-PUBLISHED-TTL:PT60M
BEGIN:VTIMEZONE
TZID:Europe/Berlin
BEGIN:STANDARD
DTSTART:19700101T000000
TZOFFSETFROM:+0100
TZOFFSETTO:+0100
END:STANDARD
END:VTIMEZONE
BEGIN:VEVENT
UID:0193@auzolan
SEQUENCE:2
DTSTAMP:20261101T120000Z
LAST-MODIFIED:20261101T120000Z
DTSTART;TZID=Europe/Berlin:20261124T090000
DTEND;TZID=Europe/Berlin:20261124T110000
STATUS:CONFIRMED
SUMMARY:Mill\\; rye\\, 500 kg\\nwith "care"
DESCRIPTION:Key: at the shop
LOCATION:Via 1\\, Bolzano
URL:https://mill.example/bookings/0193
TRANSP:OPAQUE
END:VEVENT
END:VCALENDAR
`.replaceAll('\n', '\r\n'));
});

describe('zones', () => {
  test('the-events-calendar PR #4920, AI-Shipping-Labs #1030, sunflower #299: one VTIMEZONE for each zone, with the changes that the events meet', () => {
    const summer = { ...event, start: Date.UTC(2026, 6, 1, 8), end: Date.UTC(2026, 6, 1, 9) };
    const text = write(event, summer, { ...event, zone: 'America/Sao_Paulo' }, { ...event, zone: 'UTC' });
    expect(count(text, 'BEGIN:VTIMEZONE')).toBe(2);
    expect([count(text, 'TZID:Europe/Berlin\r\n'), count(text, 'TZID:America/Sao_Paulo\r\n')]).toEqual([1, 1]);
    expect(text).toContain(['BEGIN:DAYLIGHT', 'DTSTART:19700101T000000', 'TZOFFSETFROM:+0200', 'TZOFFSETTO:+0200', 'END:DAYLIGHT', 'BEGIN:STANDARD', 'DTSTART:20261025T030000', 'TZOFFSETFROM:+0200', 'TZOFFSETTO:+0100', 'END:STANDARD', 'END:VTIMEZONE'].join('\r\n'));
    expect(text).toContain('DTSTART:20261124T080000Z');
  });

  test('who reads the file without a zone database finds the same instants', () => {
    fc.assert(
      fc.property(fc.array(events, { minLength: 1, maxLength: 5 }), (own) => {
        expect(instantsByTheFile(write(...own))).toEqual(own.map(({ start, end }) => ({ start, end })));
      }),
      { numRuns: 500 },
    );
  });

  test('commonsbooking Timeframe: the second of a repeated hour is written in UTC, the first by the clock', () => {
    const first = { ...event, start: Date.UTC(2026, 9, 25, 0, 30), end: Date.UTC(2026, 9, 25, 3) };
    const second = { ...first, start: Date.UTC(2026, 9, 25, 1, 30) };
    expect(write(first)).toContain('DTSTART;TZID=Europe/Berlin:20261025T023000');
    expect(write(second)).toContain('DTSTART:20261025T013000Z');
    expect(write(second)).not.toContain('VTIMEZONE');
  });

  test('an unknown zone and an empty event are refused', () => {
    expect(() => write({ ...event, zone: 'Customized Time Zone' })).toThrow(RangeError);
    expect(() => write({ ...event, end: event.start })).toThrow(RangeError);
  });
});

test('every line has at most 75 octets and ends with CRLF; none is cut inside a character; no control character comes through', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (raw) => {
      const text = write({ ...event, summary: raw });
      expect(text.endsWith('\r\n')).toBe(true);
      const isWrong = (line: string) => Buffer.byteLength(line) > 75 || /[\u0000-\u0008\u000a-\u001f\u007f]/.test(line);
      expect(text.slice(0, -2).split('\r\n').filter(isWrong)).toEqual([]);
      expect(Buffer.from(text).toString()).toBe(text);
    }),
  );
});

test('texts cannot break out of their line', () => {
  const text = write({ ...event, summary: 'x\r\nEND:VEVENT\nATTACH:x\rURL:y', location: 'a\u2028b' });
  expect(count(text, '\r\nEND:VEVENT')).toBe(1);
  expect(text).toContain('SUMMARY:x\\nEND:VEVENT\\nATTACH:x\\nURL:y\r\n');
});

test('what was cancelled stays with its UID, so that calendars take it away', () => {
  const text = writeCalendar({ method: 'CANCEL', events: [{ ...event, status: 'CANCELLED', sequence: 3 }] });
  expect(text).toContain('METHOD:CANCEL');
  expect(text).toContain('UID:0193@auzolan\r\nSEQUENCE:3');
  expect(text).toContain('STATUS:CANCELLED');
});

test('Meetable #176: the same calendar is the same text whenever it is read', () => {
  expect(write(event)).toBe(write({ ...event }));
});

test('free/busy says when and nothing more: touching times joined, cut to the window', () => {
  const at = (hour: number) => Date.UTC(2026, 10, 24, hour);
  const busy = [{ start: at(6), end: at(9) }, { start: at(9), end: at(10) }, { start: at(12), end: at(30) }, { start: at(40), end: at(50) }];
  const text = writeCalendar({ method: 'PUBLISH', freeBusy: { uid: 'mill', changedAt: 0, window: { start: at(8), end: at(24) }, busy } });
  expect(text.split('\r\n').slice(5, -2)).toEqual([
    'BEGIN:VFREEBUSY', 'UID:mill', 'DTSTAMP:19700101T000000Z', 'DTSTART:20261124T080000Z', 'DTEND:20261125T000000Z',
    'FREEBUSY;FBTYPE=BUSY:20261124T080000Z/20261124T100000Z', 'FREEBUSY;FBTYPE=BUSY:20261124T120000Z/20261125T000000Z', 'END:VFREEBUSY',
  ]);
});

test('500 events over two years are written at once', () => {
  const own = Array.from({ length: 500 }, (_, index) => ({ ...event, uid: `${index}`, start: event.start + index * 36e5 * 34, end: event.start + index * 36e5 * 34 + 36e5 }));
  const began = process.cpuUsage();
  expect(count(write(...own), 'BEGIN:VEVENT')).toBe(500);
  expect(process.cpuUsage(began).user / 1_000).toBeLessThan(1_000);
});
