import fc from 'fast-check';
import { scene } from './testing/arbitraries.js';
import { type Period, alternatives, coversPeriod, freePeriods, toInstant, toLocal } from './index.js';

const MINUTE = 60_000;
const zone = 'Europe/Berlin';
const longAgo = 0;
const time = (local: string) => toInstant(local, zone);
const period = (start: string, end: string): Period => ({ start: time(start), end: time(end) });
const starts = (periods: Period[]) => periods.map(({ start }) => toLocal(start, zone));

const wanted = period('2026-11-24T10:00', '2026-11-24T12:00');

test('first the same day, the nearest first', () => {
  const free = [
    period('2026-11-24T07:00', '2026-11-24T09:00'),
    period('2026-11-24T11:00', '2026-11-24T14:00'),
    period('2026-11-24T16:00', '2026-11-24T20:00'),
  ];
  const offered = starts(alternatives(wanted, free, zone, longAgo));
  expect(offered).toEqual(['2026-11-24T11:00', '2026-11-24T07:00', '2026-11-24T16:00']);
});

test('then other days at the same time, the nearest first, of two the later', () => {
  const free = [22, 23, 25, 26].map((day) => period(`2026-11-${day}T08:00`, `2026-11-${day}T18:00`));
  const offered = starts(alternatives(wanted, free, zone, longAgo, 4));
  expect(offered).toEqual(['2026-11-25T10:00', '2026-11-23T10:00', '2026-11-26T10:00', '2026-11-22T10:00']);
});

test('then the soonest, none over another', () => {
  const free = [
    period('2026-11-26T13:00', '2026-11-26T14:00'),
    period('2026-11-27T13:00', '2026-11-27T18:00'),
    period('2026-11-28T09:00', '2026-11-28T13:00'),
  ];
  const offered = starts(alternatives(wanted, free, zone, longAgo, 4));
  expect(offered).toEqual(['2026-11-28T10:00', '2026-11-27T13:00', '2026-11-27T15:00']);
});

test('the same time by the clock, though the clocks change between (and not where that time is skipped)', () => {
  const saturday = { start: toInstant('2026-03-28T02:30', zone), end: toInstant('2026-03-28T03:30', zone) };
  const free = [period('2026-03-29T00:00', '2026-03-31T00:00')];
  expect(starts(alternatives(saturday, free, zone, longAgo, 2))).toEqual(['2026-03-30T02:30', '2026-03-29T00:00']);
  const morning = period('2026-03-28T09:00', '2026-03-28T10:00');
  expect(alternatives(morning, free, zone, longAgo, 1)).toEqual([{ start: Date.UTC(2026, 2, 29, 7), end: Date.UTC(2026, 2, 29, 8) }]);
});

test('never the wanted one, should it have become free again', () => {
  expect(alternatives(wanted, [wanted], zone, longAgo)).toEqual([]);
});

test('nothing fits: nothing is offered, however long or far the wish', () => {
  const free = [period('2026-11-24T08:00', '2026-11-24T18:00')];
  expect(alternatives({ start: wanted.start, end: wanted.start + 1e9 * MINUTE }, free, zone, longAgo)).toEqual([]);
  expect(alternatives(wanted, [], zone, longAgo)).toEqual([]);
  const farAway = period('2190-01-01T10:00', '2190-01-01T12:00');
  expect(starts(alternatives(farAway, free, zone, longAgo, 1))).toEqual(['2026-11-24T10:00']);
});

test('an empty or reversed wish is refused', () => {
  expect(() => alternatives({ start: 2, end: 2 }, [], zone, longAgo)).toThrow(RangeError);
  expect(() => alternatives({ start: 2, end: 1 }, [], zone, longAgo)).toThrow(RangeError);
});

test('all are free, of the wanted length, another than the wanted one, different, and not past', () => {
  fc.assert(
    fc.property(scene, fc.nat(400), fc.integer({ min: 1, max: 60 }), fc.nat(6), (given, first, quarters, count) => {
      const { schedule, window, now } = given;
      const start = window.start + first * 15 * MINUTE;
      const wish = { start, end: start + quarters * 15 * MINUTE };
      const free = freePeriods(schedule, window, now);
      const offered = alternatives(wish, freePeriods(schedule, window, longAgo), schedule.zone, now, count);
      expect(offered.length).toBeLessThanOrEqual(count);
      expect(new Set(offered.map((own) => own.start)).size).toBe(offered.length);
      for (const own of offered) {
        expect(own.end - own.start).toBe(wish.end - wish.start);
        expect(own.start).not.toBe(wish.start);
        expect(own.start).toBeGreaterThanOrEqual(now);
        expect(coversPeriod(free, own)).toBe(true);
      }
      const fits = free.some((own) => own.end - own.start >= wish.end - wish.start && !coversPeriod([own], wish));
      if (fits && count > 0) expect(offered.length).toBeGreaterThan(0);
    }),
    { numRuns: 500 },
  );
});
