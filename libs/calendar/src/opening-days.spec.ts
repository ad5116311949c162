import fc from 'fast-check';
import { weeks } from './testing/arbitraries.js';
import { type OpeningHours, WEEKDAY_CODES, addDays, isPeriod, localDate, openPeriods, openingProblem, startOfDay, toLocal } from './index.js';

const berlin = 'Europe/Berlin';
const daily = (opens: string, closes: string): OpeningHours[] => [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, opens, closes }));
const closed = (date: string): OpeningHours => ({ date, opens: null, closes: null });
const open = (hours: OpeningHours[], from: string, until: string) =>
  openPeriods(hours, berlin, from, until).map(({ start, end }) => `${toLocal(start, berlin)}/${toLocal(end, berlin).slice(11)}`);

describe('hours by a rule', () => {
  test('the first and third Saturday of the month, from March to October', () => {
    const hours = [{ rule: 'FREQ=MONTHLY;BYDAY=1SA,3SA;BYMONTH=3,4,5,6,7,8,9,10', opens: '08:00', closes: '12:00', validFrom: '2026-01-01' }];
    expect(open(hours, '2026-10-01', '2027-03-15')).toEqual(['2026-10-03T08:00/12:00', '2026-10-17T08:00/12:00', '2027-03-06T08:00/12:00']);
  });

  test('every other Monday counts from its first day, and beside weekly hours', () => {
    const hours = [
      { rule: 'FREQ=WEEKLY;INTERVAL=2', opens: '18:00', closes: '20:00', validFrom: '2026-11-23' },
      { weekday: 2, opens: '08:00', closes: '09:00' },
    ];
    expect(open(hours, '2026-11-16', '2026-12-09')).toEqual([
      '2026-11-17T08:00/09:00', '2026-11-23T18:00/20:00', '2026-11-24T08:00/09:00', '2026-12-01T08:00/09:00', '2026-12-07T18:00/20:00', '2026-12-08T08:00/09:00',
    ]);
  });

  test('ends with its last day or its rule’s', () => {
    const rule = (text: string, validUntil: string | null) => [{ rule: text, opens: '08:00', closes: '09:00', validFrom: '2026-11-23', validUntil }];
    expect(open(rule('FREQ=DAILY', '2026-11-24'), '2026-11-01', '2026-12-01')).toHaveLength(2);
    expect(open(rule('FREQ=DAILY;COUNT=3', null), '2026-11-01', '2026-12-01')).toHaveLength(3);
    expect(open(rule('FREQ=DAILY;UNTIL=20261126', null), '2026-11-25', '2026-12-01')).toHaveLength(2);
  });

  test('one weekday by a rule is that weekday', () => {
    const quarter = fc.integer({ min: 0, max: 95 });
    fc.assert(
      fc.property(fc.constantFrom(...weeks), fc.integer({ min: 1, max: 7 }), quarter, quarter, ({ zone, from }, weekday, one, other) => {
        const [opens, closes] = [Math.min(one, other) * 15, Math.max(one, other) * 15 + 15];
        const until = addDays(from, 10);
        const byRule = { rule: `FREQ=WEEKLY;BYDAY=${WEEKDAY_CODES[weekday - 1]}`, opens, closes, validFrom: '2001-01-01' };
        expect(openPeriods([byRule], zone, from, until)).toEqual(openPeriods([{ weekday, opens, closes }], zone, from, until));
      }),
    );
  });
});

describe('special days', () => {
  test('other hours on one day, none on another', () => {
    const hours = [...daily('08:00', '12:00'), closed('2026-12-25'), { date: '2026-12-24', opens: '08:00', closes: '10:00' }, { date: '2026-12-24', opens: '11:00', closes: '11:30' }];
    expect(open(hours, '2026-12-23', '2026-12-27')).toEqual(['2026-12-23T08:00/12:00', '2026-12-24T08:00/10:00', '2026-12-24T11:00/11:30', '2026-12-26T08:00/12:00']);
  });

  test('what is always open is closed on a holiday', () => {
    expect(open([closed('2026-12-25')], '2026-12-24', '2026-12-27')).toEqual(['2026-12-24T00:00/00:00', '2026-12-26T00:00/00:00']);
  });

  test('hours of a date go before a holiday on it', () => {
    expect(open([closed('2026-12-25'), { date: '2026-12-25', opens: '10:00', closes: '11:00' }], '2026-12-25', '2026-12-26')).toEqual(['2026-12-25T10:00/11:00']);
  });

  test('commonsbooking #949, #610, #1034: the special day of one asset is no other’s', () => {
    const mill = [...daily('08:00', '12:00'), closed('2026-12-24')];
    const hall = daily('08:00', '12:00');
    expect([open(mill, '2026-12-24', '2026-12-25'), open(hall, '2026-12-24', '2026-12-25')]).toEqual([[], ['2026-12-24T08:00/12:00']]);
  });

  test('each day looks as if it were alone', () => {
    const line = fc.tuple(fc.integer({ min: 0, max: 95 }), fc.integer({ min: 0, max: 95 })).map(([one, other]) => ({ opens: Math.min(one, other) * 15, closes: Math.max(one, other) * 15 + 15 }));
    const dated = fc.tuple(fc.nat(6), fc.option(line));
    fc.assert(
      fc.property(fc.constantFrom(...weeks), fc.array(fc.tuple(fc.integer({ min: 1, max: 7 }), line)), fc.array(dated, { maxLength: 6 }), ({ zone, from }, weekly, special) => {
        const usual = weekly.map(([weekday, hours]): OpeningHours => ({ weekday, ...hours }));
        const own = special.map(([day, hours]): OpeningHours => ({ date: addDays(from, day), ...(hours ?? { opens: null, closes: null }) }));
        const all = openPeriods([...usual, ...own], zone, from, addDays(from, 7));
        for (let day = 0; day < 7; day++) {
          const date = addDays(from, day);
          const ofDay = own.filter((entry) => entry.date === date);
          const asEveryDay = ofDay.filter(({ opens }) => opens !== null).flatMap(({ opens, closes }) => daily('00:00', '24:00').map(({ weekday }) => ({ weekday, opens, closes })));
          const expected = ofDay.length === 0 ? openPeriods(usual, zone, date, addDays(date, 1)) : asEveryDay.length === 0 ? [] : openPeriods(asEveryDay, zone, date, addDays(date, 1));
          const window = { start: startOfDay(date, zone), end: startOfDay(addDays(date, 1), zone) };
          const found = all.flatMap(({ start, end }) => (start < window.end && end > window.start ? [{ start: Math.max(start, window.start), end: Math.min(end, window.end) }] : [])).filter(isPeriod);
          expect([date, found]).toEqual([date, expected]);
        }
      }),
      { numRuns: 60 },
    );
  });
});

test.each([
  [{ opens: '08:00', closes: '12:00' }, 'WEEKDAY'],
  [{ weekday: 1, date: '2026-12-24', opens: '08:00', closes: '12:00' }, 'WEEKDAY'],
  [{ rule: 'FREQ=HOURLY', validFrom: '2026-01-01', opens: '08:00', closes: '12:00' }, 'RULE'],
  [{ rule: 'FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30', validFrom: '2026-01-01', opens: '08:00', closes: '12:00' }, 'RULE'],
  [{ rule: 'FREQ=DAILY;UNTIL=20261231T120000Z', validFrom: '2026-01-01', opens: '08:00', closes: '12:00' }, 'RULE'],
  [{ rule: 'FREQ=DAILY', opens: '08:00', closes: '12:00' }, 'VALID_FROM'],
  [{ rule: 'FREQ=DAILY', validFrom: '2026-01-01', opens: null, closes: null }, 'OPENS'],
  [{ date: '2026-02-30', opens: '08:00', closes: '12:00' }, 'DATE'],
  [{ date: '2026-12-24', opens: null, closes: '12:00' }, 'OPENS'],
  [{ date: '2026-12-24', opens: '12:00', closes: '08:00' }, 'CLOSES_BEFORE_OPENS'],
])('%j has a problem: %s', (line: OpeningHours, problem) => {
  expect(openingProblem(line)).toBe(problem);
  expect(() => openPeriods([line], berlin, '2026-11-23', '2026-11-30')).toThrow(RangeError);
});

test('60 assets by rules, with 30 holidays each, are expanded within a fraction of a request', () => {
  const holidays = Array.from({ length: 30 }, (_, index) => closed(addDays('2026-01-01', index * 12)));
  const hours = [{ rule: 'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR', opens: '08:00', closes: '18:00', validFrom: '2020-01-01' }, ...holidays];
  const expand = () => {
    const began = process.cpuUsage();
    for (let asset = 0; asset < 60; asset++) openPeriods(hours, berlin, '2026-03-15', '2026-04-15');
    return process.cpuUsage(began).user / 1_000;
  };
  // Ms of processor time, measured 24 to 61 beside other work.
  expect(Math.min(...Array.from({ length: 5 }, expand))).toBeLessThan(200);
  expect(localDate(openPeriods(hours, berlin, '2026-03-15', '2026-04-15').at(-1)!.end, berlin)).toBe('2026-04-14');
});
