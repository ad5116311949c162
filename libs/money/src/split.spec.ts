import fc from 'fast-check';
import { split, SplitError, splitAmount } from './split.js';

const weight = fc.bigInt({ min: 0n, max: 10n ** 12n });
const weights = fc.array(weight, { minLength: 1, maxLength: 30 }).filter((list) => list.some((one) => one > 0n));
const total = fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n });
const sum = (list: readonly bigint[]): bigint => list.reduce((a, b) => a + b, 0n);

describe('a split', () => {
  it.each([
    [100n, [1n, 1n, 1n], [34n, 33n, 33n]],
    [-100n, [1n, 1n, 1n], [-34n, -33n, -33n]],
    [10n, [1n, 2n, 3n], [2n, 3n, 5n]],
    [1n, [1n, 1n], [1n, 0n]],
    [7n, [0n, 5n, 0n], [0n, 7n, 0n]],
    [0n, [3n, 4n], [0n, 0n]],
  ])('of %s by %j is %j', (whole, by, parts) => expect(split(whole, by)).toEqual(parts));

  it('adds up to the total, each part within a unit of its exact one', () => {
    fc.assert(
      fc.property(total, weights, (whole, by) => {
        const parts = split(whole, by);
        const all = sum(by);
        expect(sum(parts)).toBe(whole);
        parts.forEach((part, index) => {
          const off = part * all - whole * by[index]!;
          expect(off < all && off > -all).toBe(true);
          if (by[index] === 0n) expect(part).toBe(0n);
        });
      }),
    );
  });

  it('never gives less to a larger weight', () => {
    fc.assert(
      fc.property(total.filter((n) => n >= 0n), weights, (whole, by) => {
        const parts = split(whole, by);
        const inOrder = by.map((one, index) => ({ one, part: parts[index]! })).sort((a, b) => (a.one < b.one ? -1 : a.one > b.one ? 1 : 0));
        for (let n = 1; n < inOrder.length; n++) if (inOrder[n]!.one > inOrder[n - 1]!.one) expect(inOrder[n]!.part >= inOrder[n - 1]!.part).toBe(true);
      }),
    );
  });

  it('gives a tie to the earlier one', () => {
    fc.assert(
      fc.property(total.filter((n) => n >= 0n), fc.integer({ min: 1, max: 40 }), (whole, many) => {
        const parts = split(whole, Array.from({ length: many }, () => 5n));
        for (let n = 1; n < many; n++) expect(parts[n - 1]! >= parts[n]!).toBe(true);
      }),
    );
  });

  it('is refused when nobody has a share, or one is negative', () => {
    for (const none of [[], [0n], [0n, 0n]]) expect(() => split(5n, none)).toThrow(new SplitError('NO_WEIGHT'));
    expect(() => split(5n, [3n, -1n])).toThrow(new SplitError('NEGATIVE_WEIGHT'));
  });

  it('keeps the currency', () => expect(splitAmount({ minor: 3n, currency: 'EUR' }, [1n, 1n])).toEqual([{ minor: 2n, currency: 'EUR' }, { minor: 1n, currency: 'EUR' }]));
});
