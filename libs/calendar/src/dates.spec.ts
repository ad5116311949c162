import fc from 'fast-check';
import { addDays, daysBetween, weekday } from './index.js';

test.each([
  ['2026-11-24', 1, '2026-11-25'],
  ['2026-02-28', 1, '2026-03-01'],
  ['2028-02-28', 1, '2028-02-29'],
  ['2026-01-01', -1, '2025-12-31'],
  ['2199-12-31', 62, '2200-03-03'],
])('%s and %i days is %s', (date, days, expected) => {
  expect(addDays(date, days)).toBe(expected);
  expect(daysBetween(date, expected)).toBe(days);
});

test.each([
  ['2026-11-23', 1],
  ['2026-11-29', 7],
  ['1970-01-01', 4],
  ['1969-12-28', 7],
])('the weekday of %s is %i', (date, expected) => {
  expect(weekday(date)).toBe(expected);
});

test('days there and back again end where they began, and the weekday goes round', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 80_000 }), fc.integer({ min: -5_000, max: 5_000 }), (start, days) => {
      const date = addDays('1970-01-01', start);
      expect(addDays(addDays(date, days), -days)).toBe(date);
      expect((((weekday(addDays(date, days)) - weekday(date) - days) % 7) + 7) % 7).toBe(0);
    }),
  );
});

test('a wrong date is refused', () => {
  expect(() => addDays('2026-02-30', 1)).toThrow(RangeError);
  expect(() => weekday('today')).toThrow(RangeError);
});
