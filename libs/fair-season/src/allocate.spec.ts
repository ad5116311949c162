import fc from 'fast-check';
import { allocateSeason, commitmentOf, seedOf, SeasonInputError, weightOf, type SeasonInput, type SeasonShare, type SeasonWish } from './index.js';

const SEED = 'ab'.repeat(32);
const HOUR = 3_600_000;
const DAY = Date.parse('2027-06-01T00:00:00Z');

const at = (hour: number): string => new Date(DAY + hour * HOUR).toISOString();

function wish(cooperativeId: string, rank: number, from: number, hours: number, more: Partial<SeasonWish> = {}): SeasonWish {
  const [start, end, quantity] = [at(from), at(from + hours), more.quantity ?? 1];
  return { id: `${cooperativeId}${rank}`, cooperativeId, rank, assetId: 'mill', start, end, quantity, takes: [{ leafId: 'mill', quantity, from: start, until: end }], barred: null, ...more };
}

function share(cooperativeId: string, entitled: string | number = 1, more: Partial<SeasonShare> = {}): SeasonShare {
  return { cooperativeId, entitled: String(entitled), used: '0', most: null, ...more };
}

const round = (shares: SeasonShare[], wishes: SeasonWish[], more: Partial<SeasonInput> = {}): SeasonInput => ({ shares, wishes, leaves: [{ id: 'mill', capacity: 1 }], booked: [], ...more });

describe('allocateSeason', () => {
  it('gives the dearest wish to whoever has used least of their share', () => {
    const log = allocateSeason(round([share('a', 2), share('b', 1, { used: '30' })], [wish('a', 1, 0, 1), wish('b', 1, 0, 1), wish('b', 2, 1, 1), wish('a', 2, 2, 1)]), SEED);
    // a 0/2, then b 30/1 = a 60/2: lots. After either, the other.
    expect(log.given[0]).toBe('a1');
    expect(log.steps[1]).toMatchObject({ lowest: ['a', 'b'], lots: [expect.stringMatching(/^[0-9a-f]{64}$/), expect.any(String)] });
    expect(log.refused).toEqual([{ wishId: 'b1', reason: 'TAKEN', by: ['a1'] }]);
    expect([...log.given].sort()).toEqual(['a1', 'a2', 'b2']);
  });

  it('serves who is entitled to nothing after all others', () => {
    const log = allocateSeason(round([share('a', 0), share('b', 1, { used: '999' }), share('c', 0, { used: '60' })], [wish('a', 1, 0, 2), wish('b', 1, 0, 1), wish('b', 2, 5, 1), wish('a', 2, 7, 2), wish('c', 1, 7, 1)]), SEED);
    expect(log.given).toEqual(['b1', 'b2', 'a2']);
    expect(log.refused.map(({ wishId }) => wishId)).toEqual(['a1', 'c1']);
  });

  it('stops where a cooperative has as many as it wants', () => {
    const log = allocateSeason(round([share('a', 1, { most: 1 })], [wish('a', 1, 0, 1), wish('a', 2, 3, 1)]), SEED);
    expect(log).toMatchObject({ given: ['a1'], refused: [{ wishId: 'a2', reason: 'ENOUGH' }] });
  });

  it('says what stands in the way: a booking, another wish, a bar', () => {
    const wishes = [wish('a', 1, 0, 2), wish('a', 2, 2, 2), wish('a', 3, 3, 2), wish('a', 4, 9, 1, { barred: 'CLOSED' })];
    const log = allocateSeason(round([share('a')], wishes, { booked: [{ leafId: 'mill', quantity: 1, from: at(1), until: at(2) }] }), SEED);
    expect(log.given).toEqual(['a2']);
    expect(log.refused).toEqual([{ wishId: 'a1', reason: 'BOOKED', by: [] }, { wishId: 'a3', reason: 'TAKEN', by: ['a2'] }, { wishId: 'a4', reason: 'CLOSED', by: [] }]);
  });

  it('compares shares beyond what a floating number can tell apart', () => {
    const huge = 10n ** 70n;
    const log = allocateSeason(round([share('a', String(huge), { used: String(huge - 1n) }), share('b', String(huge + 1n), { used: String(huge - 1n) })], [wish('a', 1, 0, 1), wish('b', 1, 0, 1)]), SEED);
    expect(log.steps[0]).toMatchObject({ lowest: ['b'], wishId: 'b1' });
  });

  it('lets the lots fall as the seed says, not by name', () => {
    const first = new Set(Array.from({ length: 40 }, (_, n) => allocateSeason(round([share('a'), share('b')], [wish('a', 1, 0, 1), wish('b', 1, 0, 1)]), commitmentOf(`${n}`.padStart(64, '0'))).given[0]));
    expect(first).toEqual(new Set(['a1', 'b1']));
  });

  it('refuses what it could not compute exactly', () => {
    const one = wish('a', 1, 0, 1);
    for (const broken of [
      round([share('a', '1.5')], [one]),
      round([share('a', '-1')], [one]),
      round([], [one]),
      round([share('a'), share('a')], [one]),
      round([share('a')], [one, { ...one, id: 'x' }]),
      round([share('a')], [{ ...one, end: one.start }]),
      round([share('a')], [{ ...one, end: 'tomorrow' }]),
      round([share('a')], [one], { leaves: [] }),
      round([share('a')], [{ ...one, quantity: 0 }]),
    ]) expect(() => allocateSeason(broken, SEED)).toThrow(SeasonInputError);
  });
});

describe('seedOf', () => {
  it('depends on the secret and on every contribution, not on their order', () => {
    const [a, b] = [{ cooperativeId: 'a', contribution: '1'.repeat(64) }, { cooperativeId: 'b', contribution: '2'.repeat(64) }];
    expect(seedOf(SEED, [a, b])).toBe(seedOf(SEED, [b, a]));
    expect(new Set([seedOf(SEED, [a, b]), seedOf(SEED, [a]), seedOf(SEED, []), seedOf('0'.repeat(64), [a, b]), seedOf(SEED, [a, { ...b, contribution: '3'.repeat(64) }])]).size).toBe(5);
  });
});

const COOPERATIVES = ['a', 'b', 'c', 'd'];
const leafOf = fc.constantFrom('mill', 'tents');
const anyWish = fc.record({ cooperativeId: fc.constantFrom(...COOPERATIVES), assetId: leafOf, from: fc.integer({ min: 0, max: 14 }), hours: fc.integer({ min: 1, max: 6 }), quantity: fc.integer({ min: 1, max: 3 }), barred: fc.option(fc.constant('CLOSED'), { freq: 8 }) });
const anyShare = fc.record({ entitled: fc.oneof({ weight: 1, arbitrary: fc.constant(0n) }, { weight: 5, arbitrary: fc.bigInt(1n, 5n) }, { weight: 1, arbitrary: fc.bigInt(1n, 10n ** 40n) }), used: fc.bigInt(0n, 400n), most: fc.option(fc.integer({ min: 0, max: 4 })) });
const anyRound: fc.Arbitrary<SeasonInput> = fc.record({ shares: fc.array(anyShare, { minLength: 4, maxLength: 4 }), wishes: fc.array(anyWish, { maxLength: 25 }), booked: fc.array(anyWish, { maxLength: 3 }) }).map(({ shares, wishes, booked }) => {
  const ranks = new Map<string, number>();
  const made = (one: (typeof wishes)[number], rank: number): SeasonWish => {
    const quantity = one.assetId === 'tents' ? one.quantity : 1;
    const plain = wish(one.cooperativeId, rank, one.from, one.hours, { quantity, barred: one.barred, assetId: one.assetId });
    return { ...plain, takes: plain.takes.map((taking) => ({ ...taking, leafId: one.assetId })) };
  };
  return {
    leaves: [{ id: 'mill', capacity: 1 }, { id: 'tents', capacity: 4 }],
    shares: shares.map(({ entitled, used, most }, n) => ({ cooperativeId: COOPERATIVES[n]!, entitled: String(entitled), used: String(used), most })),
    wishes: wishes.map((one) => {
      ranks.set(one.cooperativeId, (ranks.get(one.cooperativeId) ?? 0) + 1);
      return made(one, ranks.get(one.cooperativeId)!);
    }),
    booked: booked.flatMap((one) => made(one, 1).takes),
  };
});

/** What is taken of a leaf in each hour; a way of counting that the library does not use. */
function levels(input: SeasonInput, ids: readonly string[], leafId: string): number[] {
  const takes = [...input.booked, ...input.wishes.filter(({ id }) => ids.includes(id)).flatMap((one) => one.takes)].filter((taking) => taking.leafId === leafId);
  return Array.from({ length: 40 }, (_, hour) => takes.filter(({ from, until }) => from <= at(hour) && at(hour) < until).reduce((sum, { quantity }) => sum + quantity, 0));
}

const fits = (input: SeasonInput, ids: readonly string[], one: SeasonWish): boolean => one.takes.every(({ leafId, from, until, quantity }) =>
  levels(input, ids, leafId).every((level, hour) => !(from <= at(hour) && at(hour) < until) || level + quantity <= (leafId === 'mill' ? 1 : 4)));

/** Used ÷ entitled as a fraction, nothing entitled as infinitely much. */
function isLess(a: { used: bigint; entitled: bigint }, b: { used: bigint; entitled: bigint }): boolean {
  if (!a.entitled || !b.entitled) return a.entitled ? true : !b.entitled && a.used < b.used;
  return a.used * b.entitled < b.used * a.entitled;
}

describe('any season', () => {
  it('never gives more than there is, and nothing twice', () => {
    fc.assert(fc.property(anyRound, (input) => {
      const { given, refused } = allocateSeason(input, SEED);
      expect([...given, ...refused.map(({ wishId }) => wishId)].sort()).toEqual(input.wishes.map(({ id }) => id).sort());
      given.forEach((id, n) => expect(fits(input, given.slice(0, n), input.wishes.find((one) => one.id === id)!)).toBe(true));
    }));
  });

  it('comes out the same whatever the order of its lists', () => {
    fc.assert(fc.property(anyRound, fc.infiniteStream(fc.nat()), (input, chance) => {
      const shuffled = <T>(items: readonly T[]): T[] => [...items].map((item) => ({ item, key: chance.next().value as number })).sort((a, b) => a.key - b.key).map(({ item }) => item);
      const other = { shares: shuffled(input.shares), leaves: shuffled(input.leaves), booked: shuffled(input.booked), wishes: shuffled(input.wishes) };
      expect(allocateSeason(other, SEED)).toEqual(allocateSeason(input, SEED));
    }));
  });

  it('never passes over anyone who had used less of their share and could still be served', () => {
    fc.assert(fc.property(anyRound, (input) => {
      const used = new Map(input.shares.map(({ cooperativeId, ...rest }) => [cooperativeId, { used: BigInt(rest.used), entitled: BigInt(rest.entitled), left: rest.most ?? Infinity }]));
      const given: string[] = [];
      for (const { cooperativeId, wishId } of allocateSeason(input, SEED).steps) {
        if (!wishId) continue;
        const got = input.wishes.find(({ id }) => id === wishId)!;
        for (const [other, share] of used) {
          const possible = input.wishes.filter((one) => one.cooperativeId === other && share.left > 0 && !given.includes(one.id) && one.barred === null && fits(input, given, one));
          if (other === cooperativeId) expect(Math.min(...possible.map(({ rank }) => rank))).toBe(got.rank);
          else if (possible.length) expect(isLess(share, used.get(cooperativeId)!)).toBe(false);
        }
        given.push(wishId);
        used.get(cooperativeId)!.used += weightOf(got);
        used.get(cooperativeId)!.left -= 1;
      }
    }), { numRuns: 300 });
  });

  it('refuses nothing that could still be had', () => {
    fc.assert(fc.property(anyRound, (input) => {
      const { given, refused } = allocateSeason(input, SEED);
      for (const { wishId, reason } of refused) {
        const one = input.wishes.find(({ id }) => id === wishId)!;
        const most = input.shares.find(({ cooperativeId }) => cooperativeId === one.cooperativeId)!.most;
        const has = input.wishes.filter(({ id, cooperativeId }) => given.includes(id) && cooperativeId === one.cooperativeId).length;
        if (reason === 'ENOUGH') expect(has).toBe(most);
        else if (reason === 'CLOSED') expect(one.barred).toBe('CLOSED');
        else expect(fits(input, given, one)).toBe(false);
      }
    }));
  });
});
