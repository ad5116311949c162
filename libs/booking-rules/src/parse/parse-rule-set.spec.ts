import fc from 'fast-check';
import { explain, layRules, LIMITS, parseRuleSet } from '../index.js';
import { ruleSet } from '../testing/arbitraries.js';

const problemsOf = (json: unknown): string[] => {
  const parsed = parseRuleSet(json);
  return parsed.ok ? [] : parsed.problems.map(({ path, message }) => `${path} ${message}`);
};

describe('parseRuleSet', () => {
  it('reads every rule set as it is, through JSON too', () => {
    fc.assert(
      fc.property(ruleSet, (rules) => {
        expect(parseRuleSet(JSON.parse(JSON.stringify(rules)))).toEqual({ ok: true, rules: JSON.parse(JSON.stringify(rules)) });
      }),
    );
  });

  it('never throws, and never lets anything through that it cannot read again', () => {
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), fc.dictionary(fc.constantFrom('minMinutes', 'quotas', 'prices', 'approval', 'who', '__proto__'), fc.jsonValue())), (json) => {
        const parsed = parseRuleSet(json);
        if (parsed.ok) expect(parseRuleSet(parsed.rules)).toEqual(parsed);
        else expect(parsed.problems.length).toBeGreaterThan(0);
      }),
    );
  });

  it('tells every problem with its path', () => {
    expect(
      problemsOf({
        minMinutes: 60, maxMinutes: 30.5, stepMinutes: 50, colour: 'red', who: 'ALL', approval: { overMinutes: 0, always: 'yes' },
        quotas: [{ per: 'PERSON', measure: 'BOOKINGS', most: -1, period: 'SEASON' }, { per: 'PERSON', measure: 'MINUTES', most: 1, period: 'DAY', hours: { from: '12:00', until: '08:00' } }],
        prices: [{ of: 'UNIT', amount: '1.5', currency: 'euro' }, { of: 'HOUR', unit: 'kg', amount: '10', currency: 'EUR' }],
      }),
    ).toEqual([
      'maxMinutes must be a whole number from 1 to 44640',
      'stepMinutes must divide a day: 15, 30, 60',
      'colour is not a rule',
      'who must be one of OWNER, FEDERATION, AGREEMENT',
      'approval.overMinutes must be a whole number from 1 to 44640',
      'approval.always must be true or false',
      'quotas.0.most must be a whole number from 0 to 1000000',
      'quotas.1.hours.until must be later than from; hours past midnight are a second line',
      'prices.0.amount must be digits, 1 to 12: smallest units such as cents',
      'prices.0.currency must be three capital letters such as EUR, or HOUR',
      'prices.1.unit belongs to a price of a UNIT, and to no other',
    ]);
    expect(problemsOf({ minMinutes: 60, maxMinutes: 30 })).toEqual(['maxMinutes must not be less than minMinutes']);
    expect(problemsOf({ quotas: [{ per: 'PERSON', measure: 'MINUTES', most: 1, period: 'SEASON' }] })).toEqual(['quotas.0.season belongs to a period of SEASON, and to no other']);
    expect(problemsOf({ quotas: [{ per: 'PERSON', measure: 'MINUTES', most: 1, period: 'SEASON', season: { from: '02-29', until: '13-01' } }] })).toEqual([
      'quotas.0.season.from must be a month and day of every year, such as 09-01',
      'quotas.0.season.until must be a month and day of every year, such as 09-01',
    ]);
  });

  it('refuses two quotas that count the same, whatever their limits', () => {
    const quota = { per: 'COOPERATIVE', measure: 'BOOKINGS', period: 'WEEK' };
    expect(problemsOf({ quotas: [{ ...quota, most: 1 }, { ...quota, most: 2 }] })).toEqual(['quotas.1 is there twice']);
  });

  it('is bounded: long lists are not looked at, and problems are cut off', () => {
    expect(problemsOf({ quotas: Array.from({ length: 100_000 }, () => ({})) })).toEqual([`quotas must be a list of 0 to ${LIMITS.quotas}`]);
    expect(problemsOf(Object.fromEntries(Array.from({ length: 10_000 }, (_, index) => [`no${index}`, 1])))).toHaveLength(LIMITS.problems);
  });
});

describe('explain', () => {
  it('says all that a rule set says, once, with where it comes from', () => {
    fc.assert(
      fc.property(ruleSet, (rules) => {
        const lines = explain(layRules([{ scope: 'ALL', rules }]));
        const said = (code: string): boolean => lines.some((line) => line.code === code);
        expect(lines.every(({ scope }) => scope === 'ALL')).toBe(true);
        expect(lines.filter(({ code }) => code === 'QUOTA')).toHaveLength(rules.quotas?.length ?? 0);
        expect(lines.filter(({ code }) => code === 'PRICE')).toHaveLength(rules.prices?.length ?? 0);
        expect(said('LENGTH')).toBe(rules.minMinutes !== undefined || rules.maxMinutes !== undefined);
        expect(said('CANCEL')).toBe(rules.cancelMinutes !== undefined);
        expect(said('CERTIFICATES')).toBe((rules.certificates?.length ?? 0) > 0);
        expect(said('APPROVAL')).toBe(Boolean(rules.approval?.always || rules.approval?.strangers || rules.approval?.overMinutes !== undefined));
      }),
    );
  });
});
