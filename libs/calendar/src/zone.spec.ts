import fc from 'fast-check';
import { changedDays, dstTable, at } from './testing/dst-table.js';
import { addDays, isZone, localDate, offsetSpans, startOfDay, toInstant, toLocal, weekday } from './index.js';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

describe('the table of changed clocks', () => {
  test.each(dstTable)('$zone $local ($why)', ({ zone, local, instant, back }) => {
    expect(new Date(toInstant(local, zone)).toISOString()).toBe(new Date(at(instant)).toISOString());
    expect(toLocal(at(instant), zone)).toBe(back);
  });

  test.each(changedDays)('$zone $date has $hours hours', ({ zone, date, start, hours }) => {
    expect(new Date(startOfDay(date, zone)).toISOString()).toBe(new Date(at(start)).toISOString());
    expect((startOfDay(addDays(date, 1), zone) - startOfDay(date, zone)) / HOUR).toBe(hours);
  });

  test('a day whose gap began before midnight starts at the change, not after it (Toronto 1919: 23:30 became 00:30)', () => {
    expect(new Date(startOfDay('1919-03-31', 'America/Toronto')).toISOString()).toBe('1919-03-31T04:30:00.000Z');
    expect(new Date(toInstant('1919-03-31T00:00', 'America/Toronto')).toISOString()).toBe('1919-03-31T05:00:00.000Z');
  });
});

describe('bugs of others that must not happen here', () => {
  test('cal.diy #1092, #4400, #6217: weekly 09:00 stays 09:00, though a week is not 7 x 24 hours', () => {
    const dates = ['2026-03-22', '2026-03-29', '2026-10-18', '2026-10-25'];
    const weeks = dates.map((date) => toInstant(`${date}T09:00`, 'Europe/Berlin'));
    expect(weeks.map((instant) => toLocal(instant, 'Europe/Berlin').slice(11))).toEqual(Array(4).fill('09:00'));
    expect(weeks.map((instant) => new Date(instant).getUTCHours())).toEqual([8, 7, 7, 8]);
  });

  test('cal.diy #30021: morning and afternoon of a change are told apart', () => {
    expect(toLocal(toInstant('2026-03-29T13:30', 'Europe/Berlin'), 'Europe/Berlin')).toBe('2026-03-29T13:30');
    expect(toInstant('2026-03-29T13:30', 'Europe/Berlin') - toInstant('2026-03-29T01:30', 'Europe/Berlin')).toBe(11 * HOUR);
  });

  test('newtheatre/rooms #17: neither the hour nor the weekday is that of UTC', () => {
    const instant = toInstant('2026-11-23T00:30', 'Asia/Tokyo');
    expect(weekday(localDate(instant, 'Asia/Tokyo'))).toBe(1);
    expect(new Date(instant).toISOString()).toBe('2026-11-22T15:30:00.000Z');
  });

  test('LibreBooking #1536: a date is not the day before, west of UTC', () => {
    expect(localDate(startOfDay('2026-11-24', 'America/Los_Angeles'), 'America/Los_Angeles')).toBe('2026-11-24');
  });

  test('commonsbooking Timeframe: both halves of the repeated hour can be told apart', () => {
    const first = toInstant('2026-10-25T02:30', 'Europe/Berlin');
    expect([first, first + HOUR].map((instant) => toLocal(instant, 'Europe/Berlin'))).toEqual(Array(2).fill('2026-10-25T02:30'));
  });

  test('cal.diy #14664: an unknown zone is refused, not taken for local time', () => {
    expect(isZone('Customized Time Zone')).toBe(false);
    expect(() => toInstant('2026-11-24T08:00', 'Customized Time Zone')).toThrow(RangeError);
  });
});

describe('names of zones', () => {
  test.each(['Europe/Berlin', 'Europe/Kyiv', 'Asia/Calcutta', 'America/Argentina/Ushuaia', 'Etc/GMT+5', 'UTC'])('%s is one', (name) => {
    expect(isZone(name)).toBe(true);
  });

  const abbreviations = ['EST', 'IST', 'PST', 'SystemV/PST8'];
  const nonsense = ['', '+01:00', 'utc+1', 'Europe/', 'Europe/Atlantis', '../etc', 'Europe/Berlin\n', `Europe/${'x'.repeat(1e6)}`];
  test.each([...abbreviations, ...nonsense])('case %# is none', (name) => {
    expect(isZone(name)).toBe(false);
  });

  test('the case of the letters makes no other zone', () => {
    expect(toInstant('2026-07-01T12:00', 'Europe/BERLIN')).toBe(toInstant('2026-07-01T12:00', 'Europe/Berlin'));
  });
});

test('offsets of a time are told span by span, whatever year they cross', () => {
  const told = (zone: string, from: string, until: string) =>
    offsetSpans(zone, { start: at(from), end: at(until) }).map(({ from: first, offset }) => `${new Date(first).toISOString().slice(0, 16)} ${offset / HOUR}`);
  expect(told('Europe/Berlin', '2026-11-24T00:00Z', '2027-11-24T00:00Z')).toEqual(['2026-10-25T01:00 1', '2027-03-28T01:00 2', '2027-10-31T01:00 1']);
  expect(told('Australia/Lord_Howe', '2026-06-01T00:00Z', '2026-12-01T00:00Z')).toEqual(['2026-04-04T15:00 10.5', '2026-10-03T15:30 11']);
  expect(told('America/Sao_Paulo', '2024-06-01T00:00Z', '2026-06-01T00:00Z')).toEqual(['2024-01-01T00:00 -3']);
  expect(told('Pacific/Apia', '2011-12-30T00:00Z', '2012-01-01T00:00Z')).toEqual(['2011-09-24T14:00 -10', '2011-12-30T10:00 14']);
  expect(told('UTC', '2026-06-01T00:00Z', '2026-06-01T00:00Z')).toEqual([]);
});

test.each(['2026-02-30T10:00', '2026-11-24T24:00', '2026-11-24 10:00', '2026-11-24T10:00Z', '2026-11-24'])('%s is no local time', (text) => {
  expect(() => toInstant(text, 'UTC')).toThrow(RangeError);
});

test.each([NaN, Infinity, Date.UTC(1899, 0), Date.UTC(2301, 0)])('%s is no instant', (instant) => {
  expect(() => toLocal(instant, 'Europe/Berlin')).toThrow(RangeError);
});

describe('against Intl, which only knows the way back', () => {
  const zones = Intl.supportedValuesOf('timeZone').filter(isZone);
  const quarterHours = fc.integer({ min: Date.UTC(1973, 0) / (15 * MINUTE), max: Date.UTC(2060, 0) / (15 * MINUTE) });

  test('every instant shows the wall clock that Intl shows', () => {
    fc.assert(
      fc.property(fc.constantFrom(...zones), quarterHours, (zone, quarters) => {
        expect(toLocal(quarters * 15 * MINUTE, zone)).toBe(intlLocal(quarters * 15 * MINUTE, zone));
      }),
      { numRuns: 2_000 },
    );
  });

  test('every wall clock is the first instant that shows it, or as far past the gap as its offset says', () => {
    fc.assert(
      fc.property(fc.constantFrom(...changesOfClocks(zones)), fc.integer({ min: -8, max: 8 }), ({ zone, wall }, quarters) => {
        const local = new Date(wall + quarters * 15 * MINUTE).toISOString().slice(0, 16);
        expect(new Date(toInstant(local, zone)).toISOString()).toBe(new Date(slowInstant(local, zone)).toISOString());
      }),
      { numRuns: 500 },
    );
  });
});

const formats = new Map<string, Intl.DateTimeFormat>();

function intlLocal(instant: number, zone: string): string {
  const style = { timeZone: zone, dateStyle: 'short', timeStyle: 'short' } as const;
  const format = formats.get(zone) ?? new Intl.DateTimeFormat('sv-SE', style);
  formats.set(zone, format);
  return format.format(instant).replace(' ', 'T');
}

/** Tries every quarter of an hour around; in a gap, counts on from the last wall clock before it. */
function slowInstant(local: string, zone: string): number {
  const wall = Date.parse(`${local}:00Z`);
  let lastBefore = wall - 40 * HOUR;
  for (let instant = wall - 16 * HOUR; instant <= wall + 16 * HOUR; instant += 15 * MINUTE) {
    const shown = intlLocal(instant, zone);
    if (shown === local) return instant;
    if (shown > local) break;
    lastBefore = instant;
  }
  return lastBefore + (wall - Date.parse(`${intlLocal(lastBefore, zone)}:00Z`));
}

/** Wall clocks at which some zones change theirs in 2010 to 2030, found a day at a time. */
function changesOfClocks(zones: string[]): { zone: string; wall: number }[] {
  const found: { zone: string; wall: number }[] = [];
  const sample = zones.filter((_, index) => index % 20 === 0).concat('Pacific/Apia', 'Australia/Lord_Howe', 'Africa/Casablanca');
  for (const zone of sample) {
    const offset = (instant: number) => Date.parse(`${intlLocal(instant, zone)}:00Z`) - instant;
    for (let day = Date.UTC(2010, 0); day < Date.UTC(2030, 0); day += 24 * HOUR) {
      if (offset(day) === offset(day + 24 * HOUR)) continue;
      let change = day;
      while (offset(change) === offset(day)) change += 15 * MINUTE;
      found.push({ zone, wall: change + offset(day) });
    }
  }
  return found;
}
