import fc from 'fast-check';
import { addDays, startOfDay, toInstant, toLocal } from '@auzolan/calendar';
import { events as writtenEvents } from '../testing/arbitraries.js';
import { type ReadEvent, readCalendar, readingCalendar, writeCalendar } from '../index.js';

const berlin = 'Europe/Berlin';
const window = { start: Date.UTC(2026, 0, 1), end: Date.UTC(2028, 0, 1) };
const options = { zone: berlin, window, most: 400 };
const file = (...lines: string[]) => ['BEGIN:VCALENDAR', 'VERSION:2.0', ...lines, 'END:VCALENDAR', ''].join('\r\n');
const vevent = (...lines: string[]) => ['BEGIN:VEVENT', 'UID:a@b', 'SUMMARY:Mill', ...lines, 'END:VEVENT'];

function read(text: string): ReadEvent[] {
  const result = readCalendar(text, options);
  if (!result.ok) throw new Error(`${result.problem} ${result.line}`);
  return result.events;
}
/** The clock in Berlin of each time of the only event, or the name of its refusal. */
function only(...lines: string[]): string {
  const [event, ...others] = read(file(...vevent(...lines)));
  expect(others).toEqual([]);
  if (!event!.ok) return [event!.problem, event!.detail].filter(Boolean).join(' ');
  return event!.times.map(({ start, end }) => `${toLocal(start, berlin)}/${toLocal(end, berlin)}`).join(' ');
}

test('what is written is read again: the same texts, the same instants', () => {
  fc.assert(
    fc.property(fc.uniqueArray(writtenEvents, { minLength: 1, maxLength: 5, selector: ({ uid }) => uid }), (written) => {
      const result = readCalendar(writeCalendar({ method: 'PUBLISH', events: written }), { ...options, window: { start: 0, end: Date.UTC(2100, 0) } });
      const standing = written.filter(({ status }) => status !== 'CANCELLED');
      const expected = standing.map(({ uid, summary, description = '', location = '', start, end }) => ({ ok: true, uid, summary, description, location, isWholeDay: false, times: [{ start, end }] }));
      expect(result.ok && result.events.map(({ line: _, ...event }) => event)).toEqual(expected);
    }),
    { numRuns: 200 },
  );
});

describe('times', () => {
  test.each([
    [['DTSTART:20261124T080000Z', 'DTEND:20261124T100000Z'], '2026-11-24T09:00/2026-11-24T11:00'],
    [['DTSTART;TZID=Europe/Madrid:20261124T080000', 'DURATION:PT2H'], '2026-11-24T08:00/2026-11-24T10:00'],
    [['DTSTART;TZID="Europe/Berlin":20261124T080000', 'DTEND:20261124T090000Z'], '2026-11-24T08:00/2026-11-24T10:00'],
    [['DTSTART;VALUE=DATE:20261224', 'DTEND;VALUE=DATE:20261227'], '2026-12-24T00:00/2026-12-27T00:00'],
    [['DTSTART;VALUE=DATE:20261224'], '2026-12-24T00:00/2026-12-25T00:00'],
    [['DTSTART;VALUE=DATE:20260329', 'DURATION:P1D'], '2026-03-29T00:00/2026-03-30T00:00'],
    [['DTSTART;TZID=Europe/Berlin:20260329T023000', 'DURATION:PT1H'], '2026-03-29T03:30/2026-03-29T04:30'],
    [['DTSTART;TZID=Europe/Berlin:20260328T120000', 'DURATION:P1D'], '2026-03-28T12:00/2026-03-29T12:00'],
    [['DTSTART;TZID=Europe/Berlin:20260328T120000', 'DURATION:PT24H'], '2026-03-28T12:00/2026-03-29T13:00'],
    [['DTSTART:20201124T080000Z', 'DTEND:20201124T100000Z'], ''],
  ])('%j', (lines, expected) => {
    expect(only(...lines)).toBe(expected);
  });
});

describe('what cannot be known is refused by name', () => {
  test('cal.diy #14664: an unknown zone, whatever else the file says of it', () => {
    expect(only('DTSTART;TZID=W. Europe Standard Time:20261124T080000', 'DURATION:PT1H')).toBe('UNKNOWN_ZONE W. Europe Standard Time');
    expect(only('DTSTART;TZID=Customized Time Zone:20261124T080000', 'DURATION:PT1H')).toBe('UNKNOWN_ZONE Customized Time Zone');
    expect(only('DTSTART;TZID=/mozilla.org/20050126_1/Europe/Berlin:20261124T080000', 'DURATION:PT1H')).toMatch(/^UNKNOWN_ZONE/);
    expect(only('DTSTART;TZID=CET:20261124T080000', 'DURATION:PT1H')).toBe('UNKNOWN_ZONE CET');
  });

  test('cal.diy #14664: a known name that the file gives to other offsets', () => {
    const zone = ['BEGIN:VTIMEZONE', 'TZID:Europe/Berlin', 'BEGIN:STANDARD', 'DTSTART:19700101T000000', 'TZOFFSETFROM:-0500', 'TZOFFSETTO:-0500', 'END:STANDARD', 'END:VTIMEZONE'];
    const [event] = read(file(...zone, ...vevent('DTSTART;TZID=Europe/Berlin:20261124T080000', 'DURATION:PT1H')));
    expect(event).toMatchObject({ ok: false, problem: 'ZONE_CONTRADICTED', detail: 'Europe/Berlin' });
  });

  test.each([
    [['DTSTART:20261124T080000', 'DURATION:PT1H'], 'FLOATING'],
    [['X-WR-TIMEZONE:Europe/Berlin', 'DTSTART:20261124T080000', 'DURATION:PT1H'], 'FLOATING'],
    [['DURATION:PT1H'], 'NO_START'],
    [['DTSTART:20261124', 'DURATION:PT1H'], 'TIME 20261124'],
    [['DTSTART;VALUE=DATE:20260230'], 'TIME 20260230'],
    [['DTSTART:20261124T080030Z', 'DURATION:PT1H'], 'TIME 20261124T080030Z'],
    [['DTSTART;TZID=Europe/Berlin:20261124T080000Z', 'DURATION:PT1H'], 'TIME 20261124T080000Z'],
    [['DTSTART:20261124T080000Z'], 'NO_LENGTH'],
    [['DTSTART:20261124T080000Z', 'DTEND:20261124T070000Z'], 'END_BEFORE_START'],
    [['DTSTART:20261124T080000Z', 'DTEND;VALUE=DATE:20261125'], 'MIXED_TIMES'],
    [['DTSTART:20261124T080000Z', 'DURATION:1H'], 'DURATION 1H'],
    [['DTSTART:20261124T080000Z', 'DURATION:PT1H', 'DTEND:20261124T090000Z'], 'DURATION'],
    [['DTSTART;VALUE=DATE:20261124', 'DURATION:PT1H'], 'DURATION PT1H'],
    [['DTSTART:20261124T080000Z', 'DURATION:PT1H', 'RRULE:FREQ=YEARLY;BYWEEKNO=20'], 'RULE UNSUPPORTED_PART BYWEEKNO'],
    [['DTSTART:20261124T080000Z', 'DURATION:PT1H', 'RRULE:FREQ=DAILY;UNTIL=20261201'], 'RULE UNTIL_FORM UNTIL'],
    [['DTSTART:20261124T080000Z', 'DURATION:PT1H', 'RRULE:FREQ=DAILY', 'RRULE:FREQ=WEEKLY'], 'RULE RRULE twice'],
    [['DTSTART:20261124T080000Z', 'DURATION:PT1H', 'RRULE:FREQ=WEEKLY;BYDAY=MO'], 'START_NOT_IN_RULE'],
    [['DTSTART:20261124T080000Z', 'DURATION:PT1H', 'RRULE:FREQ=DAILY'], 'TOO_MANY'],
    [['DTSTART:20261124T080000Z', 'DURATION:PT1H', 'RRULE:FREQ=DAILY;COUNT=3', 'EXDATE;VALUE=DATE:20261125'], 'EXCEPTIONS'],
    [['DTSTART:20261124T080000Z', 'DURATION:PT1H', 'RDATE;VALUE=PERIOD:20261125T080000Z/PT1H'], 'EXCEPTIONS'],
    [['DTSTART;TZID=Europe/Berlin:20261001T023000', 'DURATION:PT1H', 'RDATE:20261025T013000Z'], 'EXCEPTIONS'],
  ])('%j: %s', (lines, expected) => {
    expect(only(...lines)).toBe(expected);
  });

  test('an event without an UID, and a second one with the same', () => {
    const when = ['DTSTART:20261124T080000Z', 'DURATION:PT1H'];
    expect(read(file('BEGIN:VEVENT', ...when, 'END:VEVENT'))).toMatchObject([{ problem: 'NO_UID', line: 3 }]);
    expect(read(file(...vevent(...when), ...vevent(...when)))).toMatchObject([{ ok: true, line: 3 }, { problem: 'UID_TWICE', line: 9 }]);
  });
});

describe('what repeats', () => {
  const weekly = ['DTSTART;TZID=Europe/Berlin:20260322T090000', 'DTEND;TZID=Europe/Berlin:20260322T110000', 'RRULE:FREQ=WEEKLY;COUNT=3'];

  test('keeps to the clock of its zone over a change', () => {
    expect(only(...weekly)).toBe('2026-03-22T09:00/2026-03-22T11:00 2026-03-29T09:00/2026-03-29T11:00 2026-04-05T09:00/2026-04-05T11:00');
  });

  test('without the times left out, with those added, in whichever zone they are written', () => {
    expect(only(...weekly, 'EXDATE:20260329T070000Z', 'RDATE;TZID=Europe/Lisbon:20260324T080000')).toBe('2026-03-22T09:00/2026-03-22T11:00 2026-03-24T09:00/2026-03-24T11:00 2026-04-05T09:00/2026-04-05T11:00');
  });

  test('with single times moved or cancelled', () => {
    const moved = vevent('RECURRENCE-ID;TZID=Europe/Berlin:20260329T090000', 'DTSTART;TZID=Europe/Berlin:20260330T140000', 'DURATION:PT1H');
    const cancelled = vevent('RECURRENCE-ID:20260405T070000Z', 'STATUS:CANCELLED');
    const [event] = read(file(...vevent(...weekly), ...moved, ...cancelled));
    expect(event!.ok && event!.times.map(({ start }) => toLocal(start, berlin))).toEqual(['2026-03-22T09:00', '2026-03-30T14:00']);
    const alien = vevent('RECURRENCE-ID:20260406T070000Z', 'DTSTART:20260406T080000Z', 'DURATION:PT1H');
    expect(read(file(...vevent(...weekly), ...alien))).toMatchObject([{ problem: 'OVERRIDE' }]);
    expect(read(file(...alien))).toMatchObject([{ problem: 'OVERRIDE' }]);
    const rest = vevent('RECURRENCE-ID;RANGE=THISANDFUTURE:20260329T070000Z', 'DTSTART:20260329T080000Z', 'DURATION:PT1H');
    expect(read(file(...vevent(...weekly), ...rest))).toMatchObject([{ problem: 'OVERRIDE' }]);
  });

  test('only the times of the window, and those that reach into it', () => {
    const nightly = file(...vevent('DTSTART;TZID=Europe/Berlin:20251201T220000', 'DURATION:PT10H', 'RRULE:FREQ=DAILY'));
    const from = toInstant('2026-03-29T04:00', berlin);
    const result = readCalendar(nightly, { ...options, window: { start: from, end: from + 86_400_000 } });
    expect(result.ok && result.events[0]!.ok && result.events[0]!.times.map(({ start }) => toLocal(start, berlin))).toEqual(['2026-03-28T22:00', '2026-03-29T22:00']);
  });

  test('LibreBooking #1536: a whole day is that day where it is read, all 23 hours of it', () => {
    for (const zone of ['America/Los_Angeles', 'Pacific/Apia', berlin]) {
      const result = readCalendar(file(...vevent('DTSTART;VALUE=DATE:20260308', 'RRULE:FREQ=DAILY;COUNT=1')), { ...options, zone });
      expect(result.ok && result.events[0]!.ok && result.events[0]!.times).toEqual([{ start: startOfDay('2026-03-08', zone), end: startOfDay(addDays('2026-03-08', 1), zone) }]);
    }
  });
});

describe('the file as a whole', () => {
  const event = vevent('DTSTART:20261124T080000Z', 'DURATION:PT1H');

  test.each([
    ['', 'NOT_A_CALENDAR', 1],
    ['BEGIN:VEVENT\r\nEND:VEVENT', 'NOT_A_CALENDAR', 1],
    ['BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nEND:VCALENDAR', 'UNCLOSED', 3],
    ['BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\n', 'UNCLOSED', 2],
    ['BEGIN:VCALENDAR\r\nno colon here\r\nEND:VCALENDAR', 'LINE', 2],
    [`BEGIN:VCALENDAR\r\n${'BEGIN:X\r\n'.repeat(10)}`, 'LINE', 6],
    [`BEGIN:VCALENDAR${' '.repeat(10 * 1024 * 1024)}`, 'TOO_LARGE', 1],
    [file(Array.from({ length: 20_001 }, () => event).flat().join('\r\n')), 'TOO_MANY_EVENTS', expect.any(Number)],
  ].map(([text, problem, line]) => ({ text, problem, line })))('$problem at line $line', ({ text, problem, line }) => {
    expect(readCalendar(String(text), options)).toEqual({ ok: false, problem, line });
  });

  test('tabs fold too, LF alone ends lines, case does not matter, alarms and tasks are passed over', () => {
    const text = 'begin:vcalendar\nBEGIN:VTODO\nSUMMARY:task\nEND:VTODO\nBegin:vevent\nuid:1\nSummary:Mill\\, ry\n\te and sp\n elt\ndtstart:20261124T080000Z\nDuration:PT1H\nBEGIN:VALARM\nTRIGGER:-PT15M\nSUMMARY:no\nEND:VALARM\nend:vevent\nEND:VCALENDAR';
    expect(read(text)).toMatchObject([{ ok: true, uid: '1', summary: 'Mill, rye and spelt' }]);
  });

  test('cancelled events are left out, and all of a file that cancels', () => {
    expect(read(file(...vevent('DTSTART:20261124T080000Z', 'DURATION:PT1H', 'STATUS:CANCELLED')))).toEqual([]);
    expect(read(file('METHOD:CANCEL', ...event))).toEqual([]);
  });

  test('no text makes it throw', () => {
    const part = fc.constantFrom('BEGIN:VEVENT', 'END:VEVENT', 'UID:1', 'DTSTART:20261124T080000Z', 'DTSTART;TZID=Europe/Berlin:20261025T023000', 'DTEND:99999999T999999Z', 'DURATION:P1D', 'DURATION:P', 'RRULE:FREQ=DAILY;COUNT=3', 'RRULE:', 'EXDATE:,', 'RDATE:20261125T080000Z,x', 'RECURRENCE-ID:20261125T080000Z', 'BEGIN:VTIMEZONE', 'TZID:Europe/Berlin', 'END:VTIMEZONE', ';:', 'X;A="b', ' folded');
    fc.assert(
      fc.property(fc.oneof(fc.array(part, { maxLength: 30 }).map((parts) => file(...parts)), fc.string().map((text) => `BEGIN:VCALENDAR\n${text}`)), (text) => {
        expect(typeof readCalendar(text, options).ok).toBe('boolean');
      }),
      { numRuns: 2_000 },
    );
  });

  test('as many times in all as are asked for, and the event that has one too many', () => {
    const text = file(...['a', 'b'].flatMap((uid) => ['BEGIN:VEVENT', `UID:${uid}`, 'DTSTART:20261124T080000Z', 'DURATION:PT1H', 'RRULE:FREQ=DAILY;COUNT=3', 'END:VEVENT']));
    expect(readCalendar(text, { ...options, mostInAll: 6 })).toMatchObject({ ok: true });
    expect(readCalendar(text, { ...options, mostInAll: 5 })).toEqual({ ok: false, problem: 'TOO_MANY_TIMES', line: 9 });
  });

  test('a file of 10 MB with 17,000 events and changes of them is read in seconds, in steps', () => {
    const text = file(Array.from({ length: 17_000 }, (_, index) => [
      'BEGIN:VEVENT', `UID:${index - (index % 2)}`, ...(index % 2 ? ['RECURRENCE-ID:20261124T080000Z'] : []), 'DTSTART:20261124T080000Z', 'DURATION:PT1H', `DESCRIPTION:${'x'.repeat(500)}`, 'END:VEVENT',
    ]).flat().join('\r\n'));
    const began = process.cpuUsage();
    let steps = 0;
    for (const reading = readingCalendar(text, options); !reading.next().done;) steps += 1;
    expect(steps).toBeGreaterThan(17_000);
    expect(process.cpuUsage(began).user / 1_000).toBeLessThan(10_000);
  });

  test('a hostile file ends at once', () => {
    const began = process.cpuUsage();
    readCalendar(file(...vevent('DTSTART:20261124T080000Z', 'DURATION:PT1H', `RDATE:${'20261125T080000Z,'.repeat(60_000)}20261125T080000Z`)), options);
    readCalendar(file(...Array.from({ length: 999 }, (_, index) => ['BEGIN:VEVENT', `UID:${index}`, 'DTSTART:20261124T080000Z', 'DURATION:PT1H', 'RRULE:FREQ=DAILY;COUNT=400', 'END:VEVENT']).flat()), options);
    readCalendar(`BEGIN:VCALENDAR\nX${';A=b'.repeat(300_000)}`, options);
    expect(process.cpuUsage(began).user / 1_000).toBeLessThan(10_000);
  });
});
