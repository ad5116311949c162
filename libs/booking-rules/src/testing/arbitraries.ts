import { startOfDay } from '@auzolan/calendar';
import fc from 'fast-check';
import type { DayHours, Price, Quota, RuleRequest, RuleSet } from '../index.js';

const MINUTE = 60_000;

/** Zones and days around which requests are made: both changes of the clock, half an hour of change, a skipped day, none. */
const DAYS = [
  ['Europe/Madrid', '2026-03-28'],
  ['Europe/Madrid', '2026-10-24'],
  ['Europe/Madrid', '2026-12-30'],
  ['Australia/Lord_Howe', '2026-04-04'],
  ['Pacific/Apia', '2011-12-29'],
  ['America/Sao_Paulo', '2026-06-01'],
] as const;

export const CERTIFICATES = ['01890000-0000-7000-8000-000000000001', '01890000-0000-7000-8000-000000000002'];
export const KINDS = ['OWNER', 'FEDERATION', 'WORKER', 'CONSUMER'];

const clock = (minutes: number): string => `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

export const dayHours: fc.Arbitrary<DayHours> = fc
  .record({ edges: fc.uniqueArray(fc.integer({ min: 0, max: 48 }), { minLength: 2, maxLength: 2 }), weekdays: fc.option(fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1 }), { nil: undefined }) })
  .map(({ edges, weekdays }) => {
    const [from, until] = edges.map((half) => half * 30).sort((one, other) => one - other);
    return { from: clock(from!), until: clock(until!), ...(weekdays && { weekdays }) };
  });

export const quota: fc.Arbitrary<Quota> = fc
  .record({
    per: fc.constantFrom('PERSON' as const, 'COOPERATIVE' as const),
    measure: fc.constantFrom('BOOKINGS' as const, 'MINUTES' as const),
    most: fc.integer({ min: 0, max: 600 }),
    period: fc.constantFrom('DAY' as const, 'WEEK' as const, 'MONTH' as const, 'SEASON' as const),
    season: fc.constantFrom({ from: '09-01', until: '11-30' }, { from: '12-15', until: '03-31' }, { from: '06-01', until: '06-01' }),
    hours: fc.option(dayHours, { nil: undefined }),
  })
  .map(({ season, hours, ...plain }) => ({ ...plain, ...(plain.period === 'SEASON' && { season }), ...(hours && { hours }) }));

export const price: fc.Arbitrary<Price> = fc
  .record({
    of: fc.constantFrom('HOUR' as const, 'USE' as const, 'UNIT' as const),
    unit: fc.constantFrom('kg', 'km'),
    amount: fc.bigInt({ min: 0n, max: 99_999n }).map(String),
    currency: fc.constantFrom('EUR', 'HOUR'),
    kinds: fc.option(fc.uniqueArray(fc.constantFrom(...KINDS), { minLength: 1 }), { nil: undefined }),
    hours: fc.option(dayHours, { nil: undefined }),
  })
  .map(({ unit, kinds, hours, ...plain }) => ({ ...plain, ...(plain.of === 'UNIT' && { unit }), ...(kinds && { kinds }), ...(hours && { hours }) }));

const FIELDS = {
  minMinutes: fc.integer({ min: 1, max: 240 }),
  maxMinutes: fc.integer({ min: 240, max: 4000 }),
  stepMinutes: fc.constantFrom(1, 15, 30, 60, 240),
  noticeMinutes: fc.integer({ min: 0, max: 2000 }),
  horizonDays: fc.integer({ min: 0, max: 20 }),
  cancelMinutes: fc.integer({ min: 0, max: 2000 }),
  setupMinutes: fc.integer({ min: 0, max: 60 }),
  turnaroundMinutes: fc.integer({ min: 0, max: 60 }),
  approval: fc.record({ always: fc.boolean(), strangers: fc.boolean(), overMinutes: fc.integer({ min: 1, max: 500 }) }, { requiredKeys: [] }),
  who: fc.constantFrom('OWNER' as const, 'FEDERATION' as const, 'AGREEMENT' as const),
  certificates: fc.subarray(CERTIFICATES),
  quotas: fc.uniqueArray(quota, { maxLength: 3, selector: ({ most: _, ...what }) => JSON.stringify({ ...what, hours: what.hours && { ...what.hours, weekdays: what.hours.weekdays && [...what.hours.weekdays].sort() } }) }),
  prices: fc.array(price, { maxLength: 6 }),
};

export const ruleSet: fc.Arbitrary<RuleSet> = fc.record(FIELDS, { requiredKeys: [] });

const agreement = fc.record({
  from: fc.constantFrom(...DAYS.map(([, date]) => date), '2020-01-01'), until: fc.constantFrom('2026-01-01', '2030-12-31'), endedAt: fc.option(fc.constantFrom(...DAYS).map(([zone, date]) => startOfDay(date, zone))),
});

/** A wish within a few days, often on the quarter, sometimes in the past or far away. */
export const request: fc.Arbitrary<RuleRequest> = fc
  .record({
    day: fc.constantFrom(...DAYS),
    start: fc.integer({ min: 0, max: 4000 }),
    length: fc.oneof(fc.integer({ min: 1, max: 300 }).map((quarters) => quarters * 15), fc.integer({ min: 1, max: 4000 })),
    ahead: fc.integer({ min: -60, max: 20_000 }),
    quantity: fc.integer({ min: 1, max: 5 }),
    standing: fc.constantFrom('OWNER' as const, 'FEDERATION' as const, 'AGREEMENT' as const),
    agreement: fc.option(agreement, { nil: undefined }),
    kinds: fc.subarray(KINDS),
    certificates: fc.subarray(CERTIFICATES),
  })
  .map(({ day: [zone, date], start, length, ahead, quantity, ...holder }) => {
    const from = startOfDay(date, zone) + start * MINUTE;
    return { zone, start: from, end: from + length * MINUTE, quantity, now: from - ahead * MINUTE, holder: { cooperativeId: 'coop', memberId: 'member', ...holder }, used: {} };
  });
