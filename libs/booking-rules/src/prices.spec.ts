import { toInstant } from '@auzolan/calendar';
import fc from 'fast-check';
import { estimatePrice, type Price, type RuleRequest } from './index.js';
import { price, request } from './testing/arbitraries.js';

function estimate(prices: Price[], start: string, end: string, more: Partial<RuleRequest> = {}, kinds: string[] = []) {
  const zone = 'Europe/Madrid';
  const wish: RuleRequest = {
    zone, start: toInstant(start, zone), end: toInstant(end, zone), now: null, used: {}, ...more,
    holder: { cooperativeId: 'coop', memberId: 'person', standing: 'FEDERATION', kinds, certificates: [] },
  };
  return estimatePrice(prices, wish).map(({ of, count, amount }) => [of, count, amount]);
}

const hour = (amount: string, more: Partial<Price> = {}): Price => ({ of: 'HOUR', amount, currency: 'EUR', ...more });
const PEAK = { from: '08:00', until: '12:00', weekdays: [1, 2, 3, 4, 5] };

describe('estimatePrice', () => {
  it.each<[string, Price[], string, string, unknown[]]>([
    ['by the hour', [hour('1000')], '2026-11-24T08:00', '2026-11-24T09:30', [['HOUR', 90, 1500n]]],
    ['peak hours first, the rest by the next line', [hour('2000', { hours: PEAK }), hour('1000')], '2026-11-24T11:00', '2026-11-24T14:00', [['HOUR', 60, 2000n], ['HOUR', 120, 2000n]]],
    ['no peak on a Sunday', [hour('2000', { hours: PEAK }), hour('1000')], '2026-11-29T11:00', '2026-11-29T14:00', [['HOUR', 180, 3000n]]],
    ['25 hours of a long day', [hour('100')], '2026-10-25T00:00', '2026-10-26T00:00', [['HOUR', 1500, 2500n]]],
    ['23 hours of a short day', [hour('100')], '2026-03-29T00:00', '2026-03-30T00:00', [['HOUR', 1380, 2300n]]],
    ['a use, and what only the meter tells', [{ of: 'USE', amount: '500', currency: 'EUR' }, { of: 'UNIT', unit: 'kg', amount: '12', currency: 'EUR' }], '2026-11-24T08:00', '2026-11-24T09:00', [['USE', 1, 500n], ['UNIT', null, null]]],
    ['lines add up to the rounded whole', [hour('100', { hours: { from: '08:00', until: '08:20' } }), hour('100', { hours: { from: '08:20', until: '08:40' } }), hour('100')], '2026-11-24T08:00', '2026-11-24T09:00', [['HOUR', 20, 34n], ['HOUR', 20, 33n], ['HOUR', 20, 33n]]],
    ['each currency by itself', [hour('101'), { of: 'USE', amount: '30', currency: 'HOUR' }], '2026-11-24T08:00', '2026-11-24T08:30', [['HOUR', 30, 51n], ['USE', 1, 30n]]],
    ['nothing where no line fits', [hour('100', { hours: PEAK })], '2026-11-29T08:00', '2026-11-29T09:00', []],
  ])('%s', (_, prices, start, end, expected) => {
    expect(estimate(prices, start, end)).toEqual(expected);
  });

  it('takes the line of the holder’s kind, and of many things each', () => {
    const prices = [hour('500', { kinds: ['OWNER'] }), hour('1000')];
    expect(estimate(prices, '2026-11-24T08:00', '2026-11-24T09:00', {}, ['OWNER'])).toEqual([['HOUR', 60, 500n]]);
    expect(estimate(prices, '2026-11-24T08:00', '2026-11-24T09:00', {}, ['WORKER'])).toEqual([['HOUR', 60, 1000n]]);
    expect(estimate(prices, '2026-11-24T08:00', '2026-11-24T09:00', { quantity: 40 })).toEqual([['HOUR', 2400, 40_000n]]);
  });

  it('prices every minute at most once, and its lines add up to each currency’s sum rounded half up', () => {
    fc.assert(
      fc.property(fc.array(price, { maxLength: 8 }), request, (prices, wish) => {
        const lines = estimatePrice(prices, wish);
        const byHour = lines.filter(({ of }) => of === 'HOUR');
        const minutes = ((wish.end - wish.start) / 60_000) * (wish.quantity ?? 1);
        expect(byHour.reduce((sum, { count }) => sum + count!, 0)).toBeLessThanOrEqual(minutes);
        for (const currency of ['EUR', 'HOUR']) {
          const known = lines.filter((line) => line.currency === currency && line.amount !== null);
          const exact = known.reduce((sum, { of, rate, count }) => sum + rate * BigInt(count!) * (of === 'HOUR' ? 1n : 60n), 0n);
          const sum = known.reduce((total, { amount }) => total + amount!, 0n);
          expect(sum).toBe((exact + 30n) / 60n);
          for (const { of, rate, count, amount } of known) {
            const own = rate * BigInt(count!) * (of === 'HOUR' ? 1n : 60n);
            expect(amount! * 60n - own <= 90n && own - amount! * 60n <= 90n).toBe(true);
          }
        }
      }),
      { numRuns: 500 },
    );
  });
});
