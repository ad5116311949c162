import fc from 'fast-check';
import { instalmentPlan, monthlyDates, settle, UnsettledError, type CostPool, type Holder } from './index.js';

const MEASURES = ['TIME', 'KG'];
const IDS = ['a', 'b', 'c', 'd', 'e', 'f'];

const holders: fc.Arbitrary<Holder[]> = fc
  .record({ many: fc.integer({ min: 1, max: 6 }), pledged: fc.array(fc.bigInt({ min: 0n, max: 10_000n }), { minLength: 6, maxLength: 6 }),
    uses: fc.array(fc.record({ of: fc.nat(5), measure: fc.constantFrom(...MEASURES), volume: fc.bigInt({ min: 0n, max: 9_999n }) }), { maxLength: 25 }),
    paid: fc.bigInt({ min: 0n, max: 100_000n }), leaver: fc.nat(5), heir: fc.nat(5) })
  .map(({ many, pledged, uses, paid, leaver, heir }) =>
    IDS.slice(0, many).map((id, index) => ({
      id,
      pledged: index === 0 ? pledged[0]! + 1n : pledged[index]!,
      uses: uses.flatMap((use, n) => (use.of % many === index ? [{ id: `u${n}`, measure: use.measure, volume: use.volume }] : [])),
      paid,
      replacedBy: index === leaver % many && heir % many !== index ? IDS[heir % many] : null,
    })),
  );
const pools: fc.Arbitrary<CostPool[]> = fc
  .array(fc.record({ kind: fc.constantFrom('FIXED' as const, 'VARIABLE' as const), measure: fc.constantFrom(...MEASURES), actual: fc.bigInt({ min: -5_000n, max: 10n ** 9n }) }), { maxLength: 5 })
  .map((list) => list.map((pool, n) => ({ id: `p${n}`, ...pool })));

const total = (amounts: readonly bigint[]): bigint => amounts.reduce((a, b) => a + b, 0n);

describe('a settlement', () => {
  it('shares out every pool completely, and statements add up to the pools', () => {
    fc.assert(fc.property(pools, holders, (costs, all) => {
      const statements = settle(costs, all);
      for (const pool of costs) {
        expect(total(statements.flatMap(({ lines }) => lines.filter(({ poolId }) => poolId === pool.id).map(({ amount }) => amount)))).toBe(pool.actual);
      }
      expect(total(statements.map(({ charged }) => charged))).toBe(total(costs.map(({ actual }) => actual)));
      expect(total(statements.map(({ due }) => due))).toBe(total(costs.map(({ actual }) => actual)) - total(all.map(({ paid }) => paid)));
    }));
  });

  it('depends on nothing but the facts', () => {
    fc.assert(fc.property(pools, holders, (costs, all) => {
      const turned = all.map((holder) => ({ ...holder, uses: [...holder.uses].reverse() })).reverse();
      expect(settle([...costs].reverse(), turned)).toEqual(settle(costs, all));
    }));
  });

  it('rests every line by use on uses of its holder that add up to its share', () => {
    fc.assert(fc.property(pools, holders, (costs, all) => {
      for (const { holderId, lines } of settle(costs, all)) {
        const own = new Map(all.find(({ id }) => id === holderId)!.uses.map((use) => [use.id, use]));
        for (const line of lines) {
          const { measure } = costs.find(({ id }) => id === line.poolId)!;
          if (line.by === 'USE') {
            expect(total(line.basis.map((id) => own.get(id)!.volume))).toBe(line.share);
            expect(line.basis.every((id) => own.get(id)!.measure === measure)).toBe(true);
          } else expect(total(line.basis.map((id) => all.find((holder) => holder.id === id)!.pledged))).toBe(line.share);
        }
      }
    }));
  });

  it('splits fixed costs by pledge, variable ones by use, and takes instalments off', () => {
    const mill: CostPool[] = [{ id: 'rent', kind: 'FIXED', actual: 1_000n }, { id: 'power', kind: 'VARIABLE', measure: 'KG', actual: 100n }];
    const all: Holder[] = [
      { id: 'bakery', pledged: 300n, paid: 700n, uses: [{ id: 'r1', measure: 'KG', volume: 20n }, { id: 'r2', measure: 'TIME', volume: 500n }] },
      { id: 'seeds', pledged: 100n, paid: 300n, uses: [{ id: 'r3', measure: 'KG', volume: 60n }] },
    ];
    expect(settle(mill, all)).toEqual([
      { holderId: 'bakery', charged: 775n, paid: 700n, due: 75n, lines: [
        { poolId: 'power', by: 'USE', share: 20n, ofAll: 80n, amount: 25n, basis: ['r1'] },
        { poolId: 'rent', by: 'PLEDGE', share: 300n, ofAll: 400n, amount: 750n, basis: ['bakery'] }] },
      { holderId: 'seeds', charged: 325n, paid: 300n, due: 25n, lines: [
        { poolId: 'power', by: 'USE', share: 60n, ofAll: 80n, amount: 75n, basis: ['r3'] },
        { poolId: 'rent', by: 'PLEDGE', share: 100n, ofAll: 400n, amount: 250n, basis: ['seeds'] }] },
    ]);
  });

  it('falls back on pledges where nobody used anything', () => {
    const [statement] = settle([{ id: 'power', kind: 'VARIABLE', measure: 'KG', actual: 7n }], [{ id: 'a', pledged: 1n, paid: 0n, uses: [{ id: 'u', measure: 'KG', volume: 0n }] }]);
    expect(statement!.lines).toEqual([{ poolId: 'power', by: 'PLEDGE', share: 1n, ofAll: 1n, amount: 7n, basis: ['a'] }]);
  });

  it('lets a leaver pay the fixed share, or the one who takes it over', () => {
    const costs: CostPool[] = [{ id: 'rent', kind: 'FIXED', actual: 90n }];
    const holder = (id: string, replacedBy: string | null = null): Holder => ({ id, pledged: id === 'c' ? 0n : 10n, paid: 0n, uses: [], replacedBy });
    expect(settle(costs, [holder('a'), holder('b'), holder('c')]).map(({ charged }) => charged)).toEqual([45n, 45n, 0n]);
    const taken = settle(costs, [holder('a', 'c'), holder('b'), holder('c')]);
    expect(taken.map(({ charged }) => charged)).toEqual([0n, 45n, 45n]);
    expect(taken[2]!.lines[0]!.basis).toEqual(['a']);
    expect(() => settle(costs, [holder('a', 'z')])).toThrow(new UnsettledError('UNKNOWN_REPLACEMENT', 'a'));
    expect(() => settle(costs, [holder('a', 'b'), holder('b', 'c'), holder('c')])).toThrow(new UnsettledError('REPLACED_BY_LEAVER', 'a'));
  });

  it('is refused when facts contradict each other', () => {
    const holder: Holder = { id: 'a', pledged: 0n, paid: 0n, uses: [] };
    expect(() => settle([{ id: 'rent', kind: 'FIXED', actual: 1n }], [holder])).toThrow(new UnsettledError('NO_PLEDGE', 'rent'));
    expect(() => settle([], [holder, holder])).toThrow(new UnsettledError('TWICE', 'a'));
    expect(() => settle([], [{ ...holder, pledged: -1n }])).toThrow(new UnsettledError('NEGATIVE', 'a'));
    expect(() => settle([{ id: 'power', kind: 'VARIABLE', measure: 'KG', actual: 1n }], [{ ...holder, uses: [{ id: 'u', measure: 'KG', volume: -1n }] }])).toThrow(new UnsettledError('NEGATIVE', 'u'));
  });
});

describe('instalments', () => {
  const dates = ['2027-01-01', '2027-02-01', '2027-03-01'];

  it('add up to the planned costs, whoever pledged what', () => {
    fc.assert(fc.property(fc.bigInt({ min: 0n, max: 10n ** 9n }), holders, (planned, all) => {
      expect(total(instalmentPlan(planned, all, dates).map(({ amount }) => amount))).toBe(planned);
    }));
  });

  it('are equal parts, the odd units first', () => {
    expect(instalmentPlan(200n, [{ id: 'b', pledged: 1n }, { id: 'a', pledged: 1n }, { id: 'c', pledged: 0n }], dates)).toEqual([
      { holderId: 'a', dueOn: '2027-01-01', amount: 34n }, { holderId: 'a', dueOn: '2027-02-01', amount: 33n }, { holderId: 'a', dueOn: '2027-03-01', amount: 33n },
      { holderId: 'b', dueOn: '2027-01-01', amount: 34n }, { holderId: 'b', dueOn: '2027-02-01', amount: 33n }, { holderId: 'b', dueOn: '2027-03-01', amount: 33n },
    ]);
    expect(() => instalmentPlan(1n, [{ id: 'a', pledged: 0n }], dates)).toThrow(UnsettledError);
  });

  it('fall on the same day of every month of the season, at most a year of them', () => {
    expect(monthlyDates('2027-01-31', '2027-04-15')).toEqual(['2027-01-31', '2027-02-28', '2027-03-31']);
    expect(monthlyDates('2027-03-01', '2028-04-01')).toHaveLength(12);
    expect(monthlyDates('2027-03-01', '2027-03-01')).toEqual(['2027-03-01']);
  });
});
