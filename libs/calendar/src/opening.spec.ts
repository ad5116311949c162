import fc from 'fast-check';
import { weeks, quartersBetween } from './testing/arbitraries.js';
import {
  type OpeningHours,
  addDays,
  localDate,
  openDuring,
  openPeriods,
  openingProblem,
  startOfDay,
  toInstant,
  toLocal,
  weekday,
} from './index.js';

const HOUR = 3_600_000;
const berlin = 'Europe/Berlin';
const everyDay = (opens: string, closes: string): OpeningHours[] =>
  [1, 2, 3, 4, 5, 6, 7].map((day) => ({ weekday: day, opens, closes }));
const asLocal = (zone: string, periods: { start: number; end: number }[]) =>
  periods.map(({ start, end }) => `${toLocal(start, zone)}/${toLocal(end, zone)}`);

test('no lines at all mean always open', () => {
  expect(asLocal(berlin, openPeriods([], berlin, '2026-11-23', '2026-11-25'))).toEqual(['2026-11-23T00:00/2026-11-25T00:00']);
});

test('mornings and afternoons of a working week', () => {
  const hours = [
    { weekday: 1, opens: '08:00', closes: '12:00' },
    { weekday: 1, opens: 780, closes: 1_080 },
    { weekday: 5, opens: '08:00', closes: '12:00' },
  ];
  expect(asLocal(berlin, openPeriods(hours, berlin, '2026-11-23', '2026-11-30'))).toEqual([
    '2026-11-23T08:00/2026-11-23T12:00',
    '2026-11-23T13:00/2026-11-23T18:00',
    '2026-11-27T08:00/2026-11-27T12:00',
  ]);
});

test('24:00 closes with the day, and the night joins two days', () => {
  const hours = [
    { weekday: 5, opens: '20:00', closes: '24:00' },
    { weekday: 6, opens: '00:00', closes: '04:00' },
  ];
  expect(asLocal(berlin, openPeriods(hours, berlin, '2026-11-23', '2026-11-30'))).toEqual(['2026-11-27T20:00/2026-11-28T04:00']);
});

test('lines hold from their first to their last day', () => {
  const hours = everyDay('08:00', '12:00').map((line) => ({ ...line, validFrom: '2026-11-24', validUntil: '2026-11-25' }));
  expect(asLocal(berlin, openPeriods(hours, berlin, '2026-11-23', '2026-11-30'))).toEqual([
    '2026-11-24T08:00/2026-11-24T12:00',
    '2026-11-25T08:00/2026-11-25T12:00',
  ]);
  expect(openPeriods(hours, berlin, '2027-01-01', '2027-02-01')).toEqual([]);
});

describe('when the clocks change', () => {
  test('hours keep to the clock on the wall (cal.diy #4702, #6844, #10517)', () => {
    const open = openPeriods(everyDay('09:00', '17:00'), berlin, '2026-03-28', '2026-03-31');
    expect(open.map(({ start }) => new Date(start).getUTCHours())).toEqual([8, 7, 7]);
    expect(asLocal(berlin, open).every((text) => /T09:00.*T17:00/.test(text))).toBe(true);
  });

  test.each([
    ['Europe/Berlin', '2026-03-29', 23],
    ['Europe/Berlin', '2026-10-25', 25],
    ['Australia/Lord_Howe', '2026-04-05', 24.5],
    ['Australia/Lord_Howe', '2026-10-04', 23.5],
    ['America/Sao_Paulo', '2018-11-04', 23],
    ['America/Sao_Paulo', '2018-02-17', 25],
    ['America/Toronto', '1919-03-30', 23.5],
    ['America/Toronto', '1919-03-31', 23.5],
  ])('open all day is all of the day: %s %s has %f hours', (zone, date, hours) => {
    const [open, ...others] = openPeriods(everyDay('00:00', '24:00'), zone, date, addDays(date, 1));
    expect(others).toEqual([]);
    expect((open!.end - open!.start) / HOUR).toBe(hours);
  });

  test('edges in a gap move on with it, and in a repeated hour are the first', () => {
    const night = everyDay('02:30', '05:00');
    expect(openPeriods(night, berlin, '2026-03-29', '2026-03-30')[0]!.start).toBe(Date.UTC(2026, 2, 29, 1, 30));
    expect(openPeriods(night, berlin, '2026-10-25', '2026-10-26')[0]!.start).toBe(Date.UTC(2026, 9, 25, 0, 30));
  });

  test('a line that begins in the gap and would end before it does not open', () => {
    expect(openPeriods(everyDay('02:30', '03:15'), berlin, '2026-03-29', '2026-03-30')).toEqual([]);
  });

  test('a day that never was has no hours, and gives none to the next', () => {
    const hours = [{ weekday: 5, opens: '08:00', closes: '17:00' }];
    expect(weekday('2011-12-30')).toBe(5);
    expect(openPeriods(hours, 'Pacific/Apia', '2011-12-29', '2012-01-01')).toEqual([]);
  });
});

test('all hours that begin and end well away from the change are those on the wall, quarter by quarter', () => {
  const edge = fc.oneof(fc.constant(0), fc.integer({ min: 16, max: 92 }).map((quarters) => quarters * 15), fc.constant(1_440));
  const line = fc
    .tuple(fc.integer({ min: 1, max: 7 }), edge, edge)
    .filter(([, opens, closes]) => opens < closes)
    .map(([day, opens, closes]) => ({ weekday: day, opens, closes }));
  fc.assert(
    fc.property(fc.constantFrom(...weeks), fc.array(line, { minLength: 1, maxLength: 10 }), ({ zone, from }, hours) => {
      const until = addDays(from, 7);
      const open = openPeriods(hours, zone, from, until);
      for (const moment of quartersBetween(startOfDay(from, zone), startOfDay(until, zone))) {
        const clock = toLocal(moment, zone);
        const minutes = Number(clock.slice(11, 13)) * 60 + Number(clock.slice(14));
        const today = hours.filter((own) => own.weekday === weekday(clock.slice(0, 10)));
        const expected = today.some(({ opens, closes }) => opens <= minutes && minutes < closes);
        expect([clock, open.some(({ start, end }) => start <= moment && moment < end)]).toEqual([clock, expected]);
      }
    }),
    { numRuns: 60 },
  );
});

test('openDuring is cut to its window', () => {
  const window = { start: toInstant('2026-11-23T10:00', berlin), end: toInstant('2026-11-24T09:00', berlin) };
  expect(asLocal(berlin, openDuring(everyDay('08:00', '12:00'), berlin, window))).toEqual([
    '2026-11-23T10:00/2026-11-23T12:00',
    '2026-11-24T08:00/2026-11-24T09:00',
  ]);
  expect(openDuring([], berlin, window)).toEqual([window]);
  expect(openDuring([], berlin, { start: window.end, end: window.start })).toEqual([]);
});

test.each([
  [{ weekday: 0, opens: '08:00', closes: '12:00' }, 'WEEKDAY'],
  [{ weekday: 1.5, opens: '08:00', closes: '12:00' }, 'WEEKDAY'],
  [{ weekday: 8, opens: '08:00', closes: '12:00' }, 'WEEKDAY'],
  [{ weekday: 1, opens: '8', closes: '12:00' }, 'OPENS'],
  [{ weekday: 1, opens: -1, closes: '12:00' }, 'OPENS'],
  [{ weekday: 1, opens: '08:00', closes: '24:01' }, 'CLOSES'],
  [{ weekday: 1, opens: '08:00', closes: '08:00' }, 'CLOSES_BEFORE_OPENS'],
  [{ weekday: 1, opens: '22:00', closes: '02:00' }, 'CLOSES_BEFORE_OPENS'],
  [{ weekday: 1, opens: '08:00', closes: '12:00', validFrom: '2026-02-01', validUntil: '2026-01-01' }, 'VALID_UNTIL_BEFORE_FROM'],
])('%j has a problem: %s', (line, problem) => {
  expect(openingProblem(line)).toBe(problem);
  expect(() => openPeriods([line], berlin, '2026-11-23', '2026-11-30')).toThrow(RangeError);
});

test('a sound line has no problem', () => {
  expect(openingProblem({ weekday: 7, opens: '00:00', closes: '24:00', validFrom: '2026-01-01', validUntil: null })).toBeNull();
});

test('60 assets of 31 days are expanded within a fraction of a request', () => {
  const hours = everyDay('08:00', '12:00').concat(everyDay('13:00', '18:00'));
  const expand = () => {
    const began = process.cpuUsage();
    for (let asset = 0; asset < 60; asset++) {
      openPeriods(hours, asset % 2 ? berlin : 'America/Sao_Paulo', '2026-03-15', '2026-04-15');
    }
    return process.cpuUsage(began).user / 1_000;
  };
  // Ms of processor time, measured 2 to 6: ten times that leaves no room for asking Intl each time.
  expect(Math.min(...Array.from({ length: 5 }, expand))).toBeLessThan(60);
  expect(localDate(openPeriods(hours, berlin, '2026-03-15', '2026-04-15').at(-1)!.end, berlin)).toBe('2026-04-14');
});
