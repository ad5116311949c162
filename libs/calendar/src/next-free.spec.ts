import fc from 'fast-check';
import { quartersBetween, scene } from './testing/arbitraries.js';
import { type AssetSchedule, addDays, blockedBy, coversPeriod, nextFree, openPeriods, overlaps, soonestStart, toInstant } from './index.js';

const MINUTE = 60_000;
const zone = 'Europe/Madrid';
const time = (local: string) => toInstant(local, zone);
const hall: AssetSchedule = { zone, opening: [], closures: [], bookings: [], setupMinutes: 0, turnaroundMinutes: 0 };

test('what could begin at once begins on the next quarter of an hour', () => {
  expect(soonestStart(time('2026-11-24T10:00'))).toBe(time('2026-11-24T10:00'));
  expect(nextFree(hall, 60, time('2026-11-24T10:00') + 1, time('2026-12-24T10:00'))).toEqual({
    start: time('2026-11-24T10:15'),
    end: time('2026-11-24T11:15'),
  });
});

test('finds what is months away, and a length that only fits over several days', () => {
  const closed = { ...hall, closures: [{ start: time('2026-11-01T00:00'), end: time('2027-05-01T00:00') }] };
  const now = time('2026-11-24T10:00');
  expect(nextFree(closed, 60, now, time('2027-11-24T00:00'))?.start).toBe(time('2027-05-01T00:00'));
  expect(nextFree(hall, 40 * 1_440, now, time('2027-11-24T00:00'))?.start).toBe(now);
});

test('none that ends after the horizon', () => {
  expect(nextFree(hall, 60, time('2026-11-24T10:00'), time('2026-11-24T10:59'))).toBeNull();
  expect(nextFree(hall, 60, time('2026-11-24T10:00'), time('2026-11-24T11:00'))).not.toBeNull();
  expect(nextFree(hall, 60, time('2026-11-24T10:00'), time('2026-11-23T10:00'))).toBeNull();
  expect(nextFree(hall, 1e9, time('2026-11-24T10:00'), time('2027-11-24T10:00'))).toBeNull();
});

test.each([0, -60, NaN])('a length of %f minutes is refused', (length) => {
  expect(() => nextFree(hall, length, 0, MINUTE)).toThrow(RangeError);
});

test('is the first of all quarters of an hour at which the period may be booked', () => {
  fc.assert(
    fc.property(scene, fc.integer({ min: 1, max: 40 }), ({ schedule, from, days, window, now }, quarters) => {
      const length = quarters * 15;
      const open = openPeriods(schedule.opening, schedule.zone, from, addDays(from, days));
      const soonest = Math.max(now, window.start);
      const first = quartersBetween(soonest, window.end)
        .map((start) => ({ start, end: start + length * MINUTE }))
        .find(
          (period) =>
            coversPeriod(open, period) &&
            !schedule.closures.some((closure) => overlaps(closure, period)) &&
            !schedule.bookings.some((own) => overlaps({ start: own.blockedStart, end: own.blockedEnd }, blockedBy(period, schedule))),
        );
      expect(nextFree(schedule, length, soonest, window.end)).toEqual(first ?? null);
    }),
    { numRuns: 200 },
  );
});
