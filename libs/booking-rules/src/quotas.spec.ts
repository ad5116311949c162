import { addDays, startOfDay, toInstant } from '@auzolan/calendar';
import fc from 'fast-check';
import { layRules, LIMITS, periodOf, quotaCharges, quotaName, type Quota, type RuleRequest } from './index.js';
import { quota, request } from './testing/arbitraries.js';

const MADRID = 'Europe/Madrid';

function charges(quotas: Quota[], start: string, end: string, zone = MADRID): Array<[string, number]> {
  const wish: RuleRequest = {
    zone, start: toInstant(start, zone), end: toInstant(end, zone), now: null, used: {},
    holder: { cooperativeId: 'coop', memberId: 'person', standing: 'FEDERATION', kinds: [], certificates: [] },
  };
  return quotaCharges(layRules([{ scope: 'ALL', rules: { quotas } }]), wish).map(({ periodStart, amount }) => [periodStart, amount]);
}

const minutes = (period: Quota['period'], more: Partial<Quota> = {}): Quota => ({ per: 'COOPERATIVE', measure: 'MINUTES', most: 600, period, ...more });

describe('quotaCharges', () => {
  it.each<[string, Quota, string, string, Array<[string, number]>]>([
    ['minutes go to the day they are in', minutes('DAY'), '2026-11-24T22:00', '2026-11-25T03:00', [['2026-11-24', 120], ['2026-11-25', 180]]],
    ['weeks start on Monday', minutes('WEEK'), '2026-11-29T23:00', '2026-11-30T01:00', [['2026-11-23', 60], ['2026-11-30', 60]]],
    ['months', minutes('MONTH'), '2026-02-28T23:00', '2026-03-01T01:00', [['2026-02-01', 60], ['2026-03-01', 60]]],
    ['a day of 23 hours has 23', minutes('DAY'), '2026-03-29T00:00', '2026-03-30T00:00', [['2026-03-29', 23 * 60]]],
    ['a day of 25 hours has 25', minutes('DAY'), '2026-10-25T00:00', '2026-10-26T00:00', [['2026-10-25', 25 * 60]]],
    ['a season over New Year', minutes('SEASON', { season: { from: '12-15', until: '01-15' } }), '2027-01-15T23:00', '2027-01-16T04:00', [['2026-12-15', 60]]],
    ['nothing outside of the season', minutes('SEASON', { season: { from: '09-01', until: '11-30' } }), '2026-12-01T08:00', '2026-12-01T10:00', []],
    ['only the hours that count', minutes('WEEK', { hours: { from: '06:00', until: '09:00', weekdays: [2] } }), '2026-11-24T08:00', '2026-11-25T08:00', [['2026-11-23', 60]]],
    ['a booking is one, of the day it begins in', { per: 'PERSON', measure: 'BOOKINGS', most: 1, period: 'DAY' }, '2026-11-24T22:00', '2026-11-26T03:00', [['2026-11-24', 1]]],
    ['a booking that begins before the hours counts in them', { per: 'PERSON', measure: 'BOOKINGS', most: 1, period: 'DAY', hours: { from: '00:00', until: '04:00' } }, '2026-11-24T22:00', '2026-11-25T03:00', [['2026-11-25', 1]]],
  ])('%s', (_, one, start, end, expected) => {
    expect(charges([one], start, end)).toEqual(expected);
  });

  it('names accounts by person or by cooperative, and keeps them when only the limit changes', () => {
    expect(quotaName(minutes('WEEK'))).toBe(quotaName(minutes('WEEK', { most: 1 })));
    expect(quotaName(minutes('WEEK'))).not.toBe(quotaName(minutes('WEEK', { hours: { from: '06:00', until: '09:00' } })));
    expect(quotaName(minutes('SEASON', { season: { from: '09-01', until: '11-30' }, hours: { from: '06:00', until: '09:00', weekdays: [7, 6, 5, 4, 3, 2, 1] } })).length).toBeLessThanOrEqual(80);
    expect(LIMITS.quotas).toBeLessThan(20);
  });

  it('gives every minute to exactly one period, sorted by account', () => {
    fc.assert(
      fc.property(request, quota, (wish, one) => {
        const all = quotaCharges(layRules([{ scope: 'ALL', rules: { quotas: [{ ...one, measure: 'MINUTES', hours: undefined, period: one.period === 'SEASON' ? 'DAY' : one.period, season: undefined }] } }]), wish);
        expect(all.reduce((sum, { amount }) => sum + amount, 0)).toBe((wish.end - wish.start) / 60_000);
        expect(all.map(({ account }) => account)).toEqual(all.map(({ account }) => account).sort());
        expect(new Set(all.map(({ account }) => account)).size).toBe(all.length);
      }),
    );
  });
});

describe('periodOf', () => {
  it('contains its day, and every day of it has the same period', () => {
    fc.assert(
      fc.property(quota, fc.integer({ min: 0, max: 4000 }), (one, days) => {
        const day = addDays('2024-01-01', days);
        const period = periodOf(one, day);
        if (!period) return;
        expect(period.from <= day && day < period.until).toBe(true);
        expect(startOfDay(period.from, MADRID)).toBeLessThan(startOfDay(period.until, MADRID));
        expect(periodOf(one, period.from)).toEqual(period);
        expect(periodOf(one, addDays(period.until, -1))).toEqual(period);
      }),
    );
  });
});
