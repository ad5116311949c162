import fc from 'fast-check';
import { type Period, clipPeriods, coversPeriod, intersectPeriods, isPeriod, mergePeriods, overlaps, subtractPeriods } from './index.js';

const LAST = 40;
const period = fc.tuple(fc.nat(LAST), fc.nat(LAST)).map(([start, end]) => ({ start, end }));
const periods = fc.array(period, { maxLength: 8 });
const moments = Array.from({ length: LAST }, (_, index) => index);
const isIn = (list: readonly Period[], moment: number) => list.some(({ start, end }) => start <= moment && moment < end);
const momentsOf = (list: readonly Period[]) => moments.filter((moment) => isIn(list, moment));

function expectTidy(list: readonly Period[]): void {
  list.forEach(({ start, end }, index) => {
    expect(start).toBeLessThan(end);
    if (index > 0) expect(list[index - 1]!.end).toBeLessThan(start);
  });
}

test('touching periods do not overlap, and join when merged', () => {
  const morning = { start: 8, end: 12 };
  const afternoon = { start: 12, end: 18 };
  expect(overlaps(morning, afternoon)).toBe(false);
  expect(overlaps(morning, { start: 11, end: 13 })).toBe(true);
  expect(mergePeriods([afternoon, morning])).toEqual([{ start: 8, end: 18 }]);
});

test.each([
  [{ start: 1, end: 2 }, true],
  [{ start: 1, end: 1 }, false],
  [{ start: 2, end: 1 }, false],
  [{ start: NaN, end: 1 }, false],
  [{ start: 0, end: Infinity }, false],
])('%j is a period: %s', (candidate, expected) => {
  expect(isPeriod(candidate)).toBe(expected);
});

test('each operation has exactly the moments that its name says, tidily', () => {
  fc.assert(
    fc.property(periods, periods, period, (some, others, window) => {
      const merged = mergePeriods(some);
      expect(momentsOf(merged)).toEqual(moments.filter((moment) => isIn(some, moment)));
      const left = subtractPeriods(some, others);
      expect(momentsOf(left)).toEqual(moments.filter((moment) => isIn(some, moment) && !isIn(others, moment)));
      const shared = intersectPeriods(some, others);
      expect(momentsOf(shared)).toEqual(moments.filter((moment) => isIn(some, moment) && isIn(others, moment)));
      expect(clipPeriods(some, window)).toEqual(intersectPeriods(some, [window]));
      [merged, left, shared].forEach(expectTidy);
    }),
    { numRuns: 1_000 },
  );
});

test('periods cover another when none of its moments is left out', () => {
  fc.assert(
    fc.property(periods, period, (some, wanted) => {
      expect(coversPeriod(some, wanted)).toBe(momentsOf([wanted]).every((moment) => isIn(some, moment)));
    }),
  );
});

test('the given periods are left as they were', () => {
  const given = [Object.freeze({ start: 1, end: 3 }), Object.freeze({ start: 2, end: 5 })];
  expect(mergePeriods(Object.freeze(given) as Period[])).toEqual([{ start: 1, end: 5 }]);
});
