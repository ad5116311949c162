import { startOfDay, toInstant } from '@auzolan/calendar';
import fc from 'fast-check';
import { type Allowed, evaluate, layRules, quotaCharges, REASON_CODES, type RuleRequest, type RuleSet } from './index.js';
import { CERTIFICATES, quota, request, ruleSet } from './testing/arbitraries.js';

const MINUTE = 60_000;
const holding = (rules: RuleSet) => layRules([{ scope: 'ALL', rules }]);
const judge = (rules: RuleSet, wish: RuleRequest) => evaluate(holding(rules), wish);

/** Some accounts that are used already, so that quotas are near their limit. */
const usedBefore = (rules: RuleSet, wish: RuleRequest, share: number): RuleRequest => ({
  ...wish,
  used: Object.fromEntries(quotaCharges(holding(rules), wish).map((charge) => [charge.account, Math.floor(charge.quota.most * share)])),
});

/** Ways to make a rule set stricter, each with what it does. */
const stricter: fc.Arbitrary<(rules: RuleSet) => RuleSet> = fc.oneof(
  fc.integer({ min: 0, max: 500 }).map((by) => (rules: RuleSet) => ({ ...rules, minMinutes: (rules.minMinutes ?? 0) + by })),
  fc.integer({ min: 0, max: 500 }).map((by) => (rules: RuleSet) => ({ ...rules, maxMinutes: (rules.maxMinutes ?? 4000) - by })),
  fc.integer({ min: 1, max: 4 }).map((times) => (rules: RuleSet) => ({ ...rules, stepMinutes: (rules.stepMinutes ?? 1) * times })),
  fc.integer({ min: 0, max: 500 }).map((by) => (rules: RuleSet) => ({ ...rules, noticeMinutes: (rules.noticeMinutes ?? 0) + by })),
  fc.integer({ min: 0, max: 5 }).map((by) => (rules: RuleSet) => ({ ...rules, horizonDays: (rules.horizonDays ?? 400) - by })),
  fc.constant((rules: RuleSet) => ({ ...rules, who: rules.who === 'AGREEMENT' || !rules.who ? ('FEDERATION' as const) : ('OWNER' as const) })),
  fc.constant((rules: RuleSet) => ({ ...rules, certificates: CERTIFICATES })),
  quota.map((added) => (rules: RuleSet) => ({ ...rules, quotas: [...(rules.quotas ?? []), added] })),
  fc.integer({ min: 0, max: 50 }).map((by) => (rules: RuleSet) => ({ ...rules, quotas: rules.quotas?.map((each) => ({ ...each, most: each.most - by })) })),
  fc.constant((rules: RuleSet) => ({ ...rules, approval: { ...rules.approval, strangers: true } })),
);

describe('evaluate', () => {
  it('never allows more after a restriction is added, and asks for a yes no less often', () => {
    fc.assert(
      fc.property(ruleSet, request, stricter, fc.double({ min: 0, max: 1, noNaN: true }), (rules, wish, restrict, share) => {
        const asked = usedBefore(restrict(rules), usedBefore(rules, wish, share), share);
        const [before, after] = [judge(rules, asked), judge(restrict(rules), asked)];
        if (after.allowed) {
          expect(before.allowed).toBe(true);
          expect(after.approval).toEqual(expect.arrayContaining([...(before as Allowed).approval]));
        } else if (!before.allowed) {
          expect(after.reasons.map(({ code }) => code)).toEqual(expect.arrayContaining(before.reasons.map(({ code }) => code)));
        }
      }),
      { numRuns: 600 },
    );
  });

  it('gives every reason: as many as the rules give one by one', () => {
    fc.assert(
      fc.property(ruleSet, request, fc.double({ min: 0, max: 1, noNaN: true }), (rules, wish, share) => {
        const asked = usedBefore(rules, wish, share);
        const alone = [{}, ...Object.entries(rules).map(([field, value]) => ({ [field]: value }))].flatMap((one: RuleSet) => {
          const verdict = judge(one, asked);
          const isNone = Object.keys(one).length === 0;
          // What needs no rule is said once; who may book has an answer without a rule, in whose place a rule comes.
          const counts = ({ code }: { code: string }): boolean => (code === 'WHO' && !one.who ? isNone && !rules.who : isNone || !['PAST', 'AGREEMENT'].includes(code));
          return verdict.allowed ? [] : verdict.reasons.filter(counts);
        });
        const verdict = judge(rules, asked);
        const reasons = verdict.allowed ? [] : [...verdict.reasons];
        const order = (codes: readonly { code: string }[]) => codes.map((reason) => JSON.stringify({ ...reason, scope: '' })).sort();
        expect(order(reasons)).toEqual(order(alone));
        expect(reasons.every(({ code }) => REASON_CODES.includes(code))).toBe(true);
      }),
      { numRuns: 600 },
    );
  });

  const EIGHT = toInstant('2026-11-24T08:00', 'Europe/Madrid');
  const wish: RuleRequest = {
    zone: 'Europe/Madrid', start: EIGHT, end: EIGHT + 4 * 60 * MINUTE, now: EIGHT - 24 * 60 * MINUTE, used: {},
    holder: { cooperativeId: 'labea', memberId: 'ane', standing: 'FEDERATION', kinds: ['FEDERATION'], certificates: [] },
  };

  it('says nothing against a wish without rules', () => {
    expect(judge({}, wish)).toEqual({ allowed: true, approval: [], cancelUntil: null, price: [], charges: [] });
  });

  it('names each broken rule with its scope and what would do', () => {
    const rules = layRules([
      { scope: 'ALL', rules: { noticeMinutes: 2880, horizonDays: 0, who: 'OWNER', stepMinutes: 60 } },
      { scope: 'ASSET', rules: { minMinutes: 300, certificates: [CERTIFICATES[0]!] } },
    ]);
    expect(evaluate(rules, { ...wish, start: wish.start + 30 * MINUTE })).toEqual({
      allowed: false,
      reasons: [
        { code: 'WHO', who: 'OWNER', scope: 'ALL' },
        { code: 'CERTIFICATE', kindIds: [CERTIFICATES[0]], scope: 'ASSET' },
        { code: 'TOO_SHORT', minutes: 300, scope: 'ASSET' },
        { code: 'STEP', minutes: 60, scope: 'ALL' },
        { code: 'NOTICE', minutes: 2880, earliest: EIGHT + 24 * 60 * MINUTE, scope: 'ALL' },
        { code: 'HORIZON', days: 0, latest: startOfDay('2026-11-24', 'Europe/Madrid'), scope: 'ALL' },
      ],
    });
  });

  it.each([
    ['the last day to its end', 1, 'Europe/Madrid', '2026-11-24T20:00', '2026-11-25T00:00', true],
    ['not a minute more', 1, 'Europe/Madrid', '2026-11-24T20:00', '2026-11-25T00:01', false],
    ['a day of 25 hours to its end', 0, 'Europe/Madrid', '2026-10-25T23:00', '2026-10-26T00:00', true],
  ])('lets book %s', (_, horizonDays, zone, start, end, allowed) => {
    const now = toInstant(start.replace(/T.*/, 'T00:00'), zone) - (horizonDays ? MINUTE : 0);
    expect(judge({ horizonDays }, { ...wish, zone, start: toInstant(start, zone), end: toInstant(end, zone), now }).allowed).toBe(allowed);
  });

  it('judges neither notice nor horizon nor past when it is not known when the wish was made', () => {
    expect(judge({ noticeMinutes: 100_000, horizonDays: 0 }, { ...wish, now: null }).allowed).toBe(true);
    expect(judge({}, { ...wish, now: wish.start + MINUTE })).toEqual({ allowed: false, reasons: [{ code: 'PAST', scope: null }] });
  });

  it('lets a quota be used up, and not a minute more', () => {
    const quota = { per: 'COOPERATIVE', measure: 'MINUTES', most: 600, period: 'WEEK' } as const;
    const account = quotaCharges(holding({ quotas: [quota] }), wish)[0]!.account;
    expect(judge({ quotas: [quota] }, { ...wish, used: { [account]: 360 } })).toMatchObject({ allowed: true, charges: [{ account, amount: 240, holderId: 'labea', scope: 'ALL' }] });
    expect(judge({ quotas: [quota] }, { ...wish, used: { [account]: 361 } })).toEqual({
      allowed: false,
      reasons: [{ code: 'QUOTA', quota, used: 361, wanted: 240, periodStart: '2026-11-23', scope: 'ALL' }],
    });
  });

  it('asks for a yes when the rules say so, and freezes until when to cancel', () => {
    const rules: RuleSet = { approval: { strangers: true, overMinutes: 240 }, cancelMinutes: 90 };
    expect(judge(rules, wish)).toMatchObject({ allowed: true, approval: ['STRANGERS'], cancelUntil: EIGHT - 90 * MINUTE });
    expect(judge(rules, { ...wish, end: wish.end + MINUTE })).toMatchObject({ approval: ['STRANGERS', 'OVER'] });
    expect(judge(rules, { ...wish, holder: { ...wish.holder, standing: 'OWNER' } })).toMatchObject({ approval: [] });
    expect(judge({ approval: { always: true } }, wish)).toMatchObject({ approval: ['ALWAYS'] });
  });

  describe('of a guest', () => {
    const agreement = { from: '2026-11-24', until: '2026-11-24', endedAt: null };
    const guest: RuleRequest = { ...wish, holder: { ...wish.holder, standing: 'AGREEMENT', kinds: ['AGREEMENT'], agreement } };
    const at = (start: string, end: string): RuleRequest => ({ ...guest, start: toInstant(start, 'Europe/Madrid'), end: toInstant(end, 'Europe/Madrid') });
    const codes = (verdict: ReturnType<typeof judge>): string[] => (verdict.allowed ? [] : verdict.reasons.map(({ code }) => code));

    it('needs a rule that opens the thing to guests; without one it is the federation’s', () => {
      expect(judge({ who: 'AGREEMENT' }, guest)).toMatchObject({ allowed: true });
      for (const who of ['OWNER', 'FEDERATION'] as const) expect(judge({ who }, guest)).toEqual({ allowed: false, reasons: [{ code: 'WHO', who, scope: 'ALL' }] });
      expect(judge({}, guest)).toEqual({ allowed: false, reasons: [{ code: 'WHO', who: 'FEDERATION', scope: null }] });
    });

    it.each([
      ['2026-11-24T00:00', '2026-11-25T00:00', []],
      ['2026-11-23T23:59', '2026-11-24T08:00', ['AGREEMENT']],
      ['2026-11-24T08:00', '2026-11-25T00:01', ['AGREEMENT']],
    ])('from %s to %s is judged by the days of the agreement where the thing is', (start, end, reasons) => {
      expect(codes(judge({ who: 'AGREEMENT' }, { ...at(start, end), now: null }))).toEqual(reasons);
    });

    it('is refused when there is no agreement, and from the moment that it was ended', () => {
      const under = (its: object): ReturnType<typeof judge> => judge({ who: 'AGREEMENT' }, { ...guest, holder: { ...guest.holder, ...its } });
      expect(under({ agreement: undefined })).toEqual({ allowed: false, reasons: [{ code: 'AGREEMENT', agreement: null, scope: null }] });
      expect(codes(under({ agreement: { ...agreement, endedAt: guest.end } }))).toEqual([]);
      expect(codes(under({ agreement: { ...agreement, endedAt: guest.end - MINUTE } }))).toEqual(['AGREEMENT']);
    });

    it('is one of strangers to the owner, and pays what is for guests', () => {
      const rules: RuleSet = { who: 'AGREEMENT', approval: { strangers: true }, prices: [{ of: 'USE', amount: '900', currency: 'EUR', kinds: ['AGREEMENT'] }, { of: 'USE', amount: '500', currency: 'EUR' }] };
      expect(judge(rules, guest)).toMatchObject({ allowed: true, approval: ['STRANGERS'], price: [{ amount: 900n }] });
    });
  });
});

describe('layRules', () => {
  it('takes each field whole from the narrowest layer that says anything', () => {
    const layers = [
      { scope: 'TRAITS', rules: { minMinutes: 15, maxMinutes: 60 } },
      { scope: 'ALL', rules: { maxMinutes: 120, quotas: [{ per: 'PERSON', measure: 'BOOKINGS', most: 1, period: 'DAY' }] } },
      { scope: 'ASSET', rules: { quotas: [], who: undefined } },
    ] as const;
    expect(layRules(layers)).toEqual({ rules: { minMinutes: 15, maxMinutes: 120, quotas: [] }, scopes: { minMinutes: 'TRAITS', maxMinutes: 'ALL', quotas: 'ASSET' } });
  });
});
