import fc from 'fast-check';
import { at, dstTable } from '../testing/dst-table.js';
import { orNone, rules, slowDays, startDates } from '../testing/rule-arbitraries.js';
import { type Recurrence, addDays, firstOccurrences, occurrences, parseRule, startOfDay, toInstant, toLocal } from '../index.js';

const berlin = 'Europe/Berlin';
const rule = (text: string) => {
  const parsed = parseRule(text);
  if (!parsed.ok) throw new Error(`${text}: ${parsed.problem} ${parsed.part}`);
  return parsed.rule;
};
const locals = (text: string, recurrence: Recurrence, most = 100) => occurrences(rule(text), recurrence, { most }).map(({ local }) => local);
const utc = (text: string, recurrence: Recurrence, most = 100) =>
  occurrences(rule(text), recurrence, { most }).map(({ instant }) => new Date(instant).toISOString().slice(0, 16));

describe('against a calendar looked through day by day', () => {
  test('the days are the same, and so is each part of them', () => {
    fc.assert(
      fc.property(rules, startDates, fc.nat(900), fc.nat(500), (given, start, skipped, length) => {
        const last = addDays(start, skipped + length);
        const expected = slowDays(given, start, last);
        const recurrence = { start, zone: 'UTC' };
        const until = startOfDay(addDays(last, 1), 'UTC');
        const all = orNone(() => occurrences(given, recurrence, { until, most: 10_000 })).map(({ local }) => local);
        expect(all).toEqual(expected);
        const from = startOfDay(addDays(start, skipped), 'UTC');
        const part = orNone(() => occurrences(given, recurrence, { from, until, most: 10_000 })).map(({ local }) => local);
        expect(part).toEqual(expected.filter((day) => day >= addDays(start, skipped)));
      }),
      { numRuns: 120 },
    );
  });
});

describe('where a rule ends', () => {
  test('COUNT is how many there are, the left-out ones included', () => {
    fc.assert(
      fc.property(rules, startDates, fc.integer({ min: 1, max: 30 }), fc.nat(5), (given, start, count, index) => {
        const endless = { ...given, count: null };
        const unlimited = orNone(() => firstOccurrences(endless, { start, zone: 'UTC' }, count));
        const counted = orNone(() => occurrences({ ...endless, count }, { start, zone: 'UTC' }, { most: 30 }));
        expect(counted).toEqual(unlimited);
        const left = counted[index];
        const exdates = left ? [left.local] : [];
        const fewer = orNone(() => occurrences({ ...endless, count }, { start, zone: 'UTC', exdates }, { most: 30 }));
        expect(fewer).toEqual(counted.filter((own) => own !== left));
      }),
      { numRuns: 80 },
    );
  });

  test('UNTIL is the last that may be, itself included', () => {
    fc.assert(
      fc.property(rules, startDates, fc.nat(1_000), (given, start, days) => {
        const date = addDays(start, days);
        const ended = orNone(() => occurrences({ ...given, count: null, until: { kind: 'DATE', date } }, { start, zone: 'UTC' }, { most: 10_000 }));
        expect(ended.map(({ local }) => local)).toEqual(slowDays({ ...given, count: null }, start, date));
      }),
      { numRuns: 80 },
    );
  });

  test.each([
    ['UNTIL=20261126T080000Z', 3],
    ['UNTIL=20261126T075959Z', 2],
    ['UNTIL=20261126T090000', 3],
    ['UNTIL=20261126T085959', 2],
  ])('%s of a daily nine o’clock in Berlin leaves %d', (until, count) => {
    expect(locals(`FREQ=DAILY;${until}`, { start: '2026-11-24T09:00', zone: berlin })).toHaveLength(count);
  });

  test('a day as the end of a timed rule is refused, and a time as the end of whole days', () => {
    expect(() => locals('FREQ=DAILY;UNTIL=20261126', { start: '2026-11-24T09:00', zone: berlin })).toThrow('UNTIL_FORM');
    expect(() => locals('FREQ=DAILY;UNTIL=20261126T090000', { start: '2026-11-24', zone: berlin })).toThrow('UNTIL_FORM');
  });
});

describe('too few, too many', () => {
  const start = { start: '2026-11-24T09:00', zone: berlin };

  test.each(['FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30', 'FREQ=MONTHLY;BYMONTH=4;BYMONTHDAY=31', 'FREQ=MONTHLY;BYDAY=1MO;BYMONTHDAY=20', 'FREQ=DAILY;BYDAY=MO;BYSETPOS=2', 'FREQ=DAILY;UNTIL=20200101T000000Z'])(
    '%s never falls: an error at once',
    (text) => {
      const began = performance.now();
      expect(() => locals(text, start)).toThrow('NO_OCCURRENCE');
      expect(performance.now() - began).toBeLessThan(2_000);
    },
  );

  test.each(['FREQ=DAILY', 'FREQ=DAILY;COUNT=1000000', 'FREQ=WEEKLY;UNTIL=21991231T000000Z'])('%s is too much: an error at once', (text) => {
    const began = performance.now();
    expect(() => locals(text, start)).toThrow('TOO_MANY');
    expect(performance.now() - began).toBeLessThan(2_000);
  });

  test('nobody may ask for more than 10,000', () => {
    for (const most of [0, 10_001, 1.5, Infinity]) expect(() => locals('FREQ=DAILY', start, most)).toThrow(RangeError);
    const exdates = Array<string>(10_001).fill('2026-11-24T09:00');
    expect(() => locals('FREQ=DAILY', { ...start, exdates })).toThrow('TOO_MANY');
  });

  test('as many as asked for are not too many, and the first ones of an endless rule can be had', () => {
    expect(locals('FREQ=DAILY;COUNT=100', start)).toHaveLength(100);
    expect(firstOccurrences(rule('FREQ=DAILY'), start, 2).map(({ local }) => local)).toEqual(['2026-11-24T09:00', '2026-11-25T09:00']);
    const from = toInstant('2030-01-01T00:00', berlin);
    expect(firstOccurrences(rule('FREQ=YEARLY'), start, 1, from).map(({ local }) => local)).toEqual(['2030-11-24T09:00']);
  });

  test.each(['2026-02-30T09:00', '2026-11-24 09:00', '1969-12-31T09:00', ''])('%j is no start', (text) => {
    expect(() => occurrences(null, { start: text, zone: berlin }, { most: 1 })).toThrow('START_FORM');
    expect(() => occurrences(null, { ...start, rdates: [text] }, { most: 1 })).toThrow('START_FORM');
    expect(() => occurrences(null, { ...start, exdates: ['2026-11-24'] }, { most: 1 })).toThrow('START_FORM');
  });

  test('an unknown zone is refused', () => {
    expect(() => locals('FREQ=DAILY;COUNT=1', { start: '2026-11-24T09:00', zone: 'Customized Time Zone' })).toThrow(RangeError);
  });
});

describe('left out and added', () => {
  const start = { start: '2026-11-24T09:00', zone: berlin };

  test('in order, each once', () => {
    const exdates = ['2026-11-25T09:00', '2026-12-25T09:00'];
    const rdates = ['2026-11-30T14:00', '2026-11-24T07:00', '2026-11-26T09:00'];
    expect(locals('FREQ=DAILY;COUNT=3', { ...start, exdates, rdates })).toEqual(['2026-11-24T07:00', '2026-11-24T09:00', '2026-11-26T09:00', '2026-11-30T14:00']);
  });

  test('without a rule there are the start and what is added', () => {
    expect(occurrences(null, { ...start, rdates: ['2026-11-23T09:00'] }, { most: 9 }).map(({ local }) => local)).toEqual(['2026-11-23T09:00', '2026-11-24T09:00']);
  });

  test('a left-out time in the gap may be named by the rule’s clock or by the one on the wall', () => {
    for (const left of ['2026-03-29T02:30', '2026-03-29T03:30']) {
      expect(locals('FREQ=DAILY;COUNT=3', { start: '2026-03-28T02:30', zone: berlin, exdates: [left] })).toEqual(['2026-03-28T02:30', '2026-03-30T02:30']);
    }
  });

  test('a start that does not fit the rule does not occur', () => {
    expect(locals('FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13;COUNT=1', start)).toEqual(['2027-08-13T09:00']);
  });
});

describe('where the clocks change', () => {
  test.each(dstTable)('$zone $local ($why), reached by a daily rule', ({ zone, local, instant, back }) => {
    const start = `${addDays(local.slice(0, 10), -3)}${local.slice(10)}`;
    const reached = occurrences(rule('FREQ=DAILY;COUNT=4'), { start, zone }, { most: 4 }).find((own) => own.instant === at(instant));
    expect(toLocal(reached!.instant, zone)).toBe(back);
  });

  test('Europe/Berlin, daily 02:30: none is dropped in spring (rrule-temporal) and none comes twice in autumn', () => {
    expect(utc('FREQ=DAILY;COUNT=3', { start: '2026-03-28T02:30', zone: berlin })).toEqual(['2026-03-28T01:30', '2026-03-29T01:30', '2026-03-30T00:30']);
    expect(utc('FREQ=DAILY;COUNT=3', { start: '2026-10-24T02:30', zone: berlin })).toEqual(['2026-10-24T00:30', '2026-10-25T00:30', '2026-10-26T01:30']);
  });

  test('Europe/Berlin, weekly 09:00: cal.diy #1092, #4400, #4702, #6217, #6844, #10517, #12137, #19589, #24666', () => {
    expect(utc('FREQ=WEEKLY;COUNT=3', { start: '2026-03-22T09:00', zone: berlin })).toEqual(['2026-03-22T08:00', '2026-03-29T07:00', '2026-04-05T07:00']);
    expect(utc('FREQ=WEEKLY;COUNT=3', { start: '2026-10-18T09:00', zone: berlin })).toEqual(['2026-10-18T07:00', '2026-10-25T08:00', '2026-11-01T08:00']);
  });

  test('Australia/Lord_Howe: half an hour', () => {
    const zone = 'Australia/Lord_Howe';
    expect(utc('FREQ=DAILY;COUNT=3', { start: '2026-10-03T02:15', zone })).toEqual(['2026-10-02T15:45', '2026-10-03T15:45', '2026-10-04T15:15']);
    expect(utc('FREQ=DAILY;COUNT=2', { start: '2026-04-04T01:45', zone })).toEqual(['2026-04-03T14:45', '2026-04-04T14:45']);
  });

  test('Pacific/Apia: the day that never was falls on the next, once', () => {
    expect(occurrences(rule('FREQ=DAILY;COUNT=3'), { start: '2011-12-29T10:00', zone: 'Pacific/Apia' }, { most: 3 })).toEqual([
      { local: '2011-12-29T10:00', instant: at('2011-12-29T20:00Z') },
      { local: '2011-12-31T10:00', instant: at('2011-12-30T20:00Z') },
    ]);
    expect(locals('FREQ=DAILY;COUNT=3', { start: '2011-12-29', zone: 'Pacific/Apia' })).toEqual(['2011-12-29', '2011-12-31']);
  });

  test('America/Sao_Paulo: no midnight in 2018, and no summer time in 2026', () => {
    const zone = 'America/Sao_Paulo';
    expect(utc('FREQ=DAILY;COUNT=3', { start: '2018-11-03T00:00', zone })).toEqual(['2018-11-03T03:00', '2018-11-04T03:00', '2018-11-05T02:00']);
    expect(utc('FREQ=DAILY;COUNT=2', { start: '2026-10-31T00:00', zone })).toEqual(['2026-10-31T03:00', '2026-11-01T03:00']);
  });

  test('newtheatre/rooms #17: neither the hour nor the weekday is that of UTC', () => {
    const recurrence = { start: '2026-11-23T00:30', zone: 'Asia/Tokyo' };
    expect(locals('FREQ=WEEKLY;BYDAY=MO;COUNT=2', recurrence)).toEqual(['2026-11-23T00:30', '2026-11-30T00:30']);
    expect(utc('FREQ=WEEKLY;BYDAY=MO;COUNT=2', recurrence)).toEqual(['2026-11-22T15:30', '2026-11-29T15:30']);
  });

  test('a window opens at the very instant, though a gap moved it', () => {
    const gap = at('2026-03-29T01:30Z');
    const within = (from: number, until: number) => occurrences(rule('FREQ=DAILY'), { start: '2026-01-01T02:30', zone: berlin }, { from, until, most: 5 });
    expect(within(gap, gap + 1)).toHaveLength(1);
    expect(within(gap + 1, gap + 2)).toHaveLength(0);
    expect(within(gap - 1, gap)).toHaveLength(0);
  });
});
