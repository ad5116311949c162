import fc from 'fast-check';
import { fitting, keptUntil } from './fitting.js';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const hours = (start: number, end: number) => ({ start: start * HOUR, end: end * HOUR });

describe('the time for one who waits', () => {
  it('is the first that is long enough, else the longest that will do', () => {
    const wish = { earliest: 10 * HOUR, latest: 30 * HOUR, minutes: 180, leastMinutes: 60 };
    expect(fitting(wish, [hours(8, 12), hours(14, 18), hours(20, 30)], 0)).toEqual(hours(14, 17));
    expect(fitting(wish, [hours(8, 12), hours(14, 15), hours(16, 18)], 0)).toEqual(hours(10, 12));
    expect(fitting(wish, [hours(29.5, 40)], 0)).toBeNull();
  });

  it('is free, within what is waited for, not begun, and of a wished length', () => {
    const period = fc.tuple(fc.nat(5_000), fc.integer({ min: 1, max: 400 })).map(([start, length]) => ({ start: start * MINUTE, end: (start + length) * MINUTE }));
    fc.assert(
      fc.property(fc.nat(5_000), fc.integer({ min: 1, max: 3_000 }), fc.integer({ min: 1, max: 500 }), fc.nat(400), fc.array(period, { maxLength: 12 }), fc.nat(5_000), (from, length, minutes, less, taken, now) => {
        const wish = { earliest: from * MINUTE, latest: (from + length) * MINUTE, minutes, leastMinutes: Math.max(1, minutes - less) };
        const free = taken.sort((a, b) => a.start - b.start).reduce<typeof taken>((kept, one) => (one.start > (kept.at(-1)?.end ?? -1) ? [...kept, one] : kept), []);
        const found = fitting(wish, free, now * MINUTE);
        if (!found) return;
        const size = (found.end - found.start) / MINUTE;
        expect(size).toBeGreaterThanOrEqual(wish.leastMinutes);
        expect(size).toBeLessThanOrEqual(minutes);
        expect(found.start).toBeGreaterThanOrEqual(Math.max(wish.earliest, now * MINUTE));
        expect(found.end).toBeLessThanOrEqual(wish.latest);
        expect(free.some(({ start, end }) => start <= found.start && found.end <= end)).toBe(true);
      }),
    );
  });

  it('is kept for half of the time left, at most 12 hours', () => {
    expect(keptUntil(100 * HOUR, 0)).toBe(12 * HOUR);
    expect(keptUntil(3 * HOUR, HOUR)).toBe(2 * HOUR);
    expect(keptUntil(3 * MINUTE, 0)).toBeNull();
  });
});
