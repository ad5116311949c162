import { split } from '@auzolan/money';
import { UnsettledError, type CostPool, type Holder, type HolderStatement, type StatementLine, type Use } from './season.js';

interface Share {
  readonly weight: bigint;
  readonly basis: readonly string[];
}

/**
 * The year-end true-up at actual cost: fixed pools are split by pledge, variable ones by metered use, each exactly and by
 * largest remainder (ties to the smaller id); what was paid in instalments is taken off. The result depends on nothing
 * but the facts: not on their order, and the same facts always give the same result.
 * @returns a statement for every holder, by id
 * @throws UnsettledError when a pool has nobody to bear it, or facts contradict each other
 */
export function settle(pools: readonly CostPool[], holders: readonly Holder[]): HolderStatement[] {
  const [sortedPools, sortedHolders] = [sorted(pools), sorted(holders)];
  const pledges = sharesByPledge(sortedHolders);
  const lines = sortedPools.flatMap((pool) => linesOf(pool, sortedHolders, pledges));
  return sortedHolders.map(({ id, paid }) => {
    const own = lines.filter((line) => line.holderId === id).map(({ line }) => line);
    const charged = own.reduce((sum, { amount }) => sum + amount, 0n);
    return { holderId: id, lines: own, charged, paid, due: charged - paid };
  });
}

function linesOf(pool: CostPool, holders: readonly Holder[], pledges: readonly Share[]): Array<{ holderId: string; line: StatementLine }> {
  if (pool.actual === 0n) return [];
  const uses = pool.kind === 'VARIABLE' ? holders.map((holder) => shareByUse(holder, pool.measure)) : [];
  const by = uses.some(({ weight }) => weight > 0n) ? 'USE' : 'PLEDGE';
  const shares = by === 'USE' ? uses : pledges;
  const ofAll = shares.reduce((sum, { weight }) => sum + weight, 0n);
  if (ofAll === 0n) throw new UnsettledError('NO_PLEDGE', pool.id);
  const amounts = split(pool.actual, shares.map(({ weight }) => weight));
  return holders.flatMap(({ id: holderId }, index) => {
    const { weight: share, basis } = shares[index]!;
    return share === 0n ? [] : [{ holderId, line: { poolId: pool.id, by, share, ofAll, amount: amounts[index]!, basis } }];
  });
}

function shareByUse({ uses }: Holder, measure: string | null | undefined): Share {
  const counted = sorted(uses.filter((use) => use.measure === measure && notNegative(use).volume > 0n));
  return { weight: counted.reduce((sum, { volume }) => sum + volume, 0n), basis: counted.map(({ id }) => id) };
}

/** Each holder's own pledge unless someone took it over, and those they took over. */
function sharesByPledge(holders: readonly Holder[]): Share[] {
  const byId = new Map(holders.map((holder) => [holder.id, holder]));
  for (const { id, replacedBy, pledged } of holders) {
    if (pledged < 0n) throw new UnsettledError('NEGATIVE', id);
    if (!replacedBy) continue;
    const replacement = byId.get(replacedBy);
    if (!replacement || replacedBy === id) throw new UnsettledError('UNKNOWN_REPLACEMENT', id);
    if (replacement.replacedBy) throw new UnsettledError('REPLACED_BY_LEAVER', id);
  }
  return holders.map(({ id }) => {
    const counted = holders.filter((holder) => (holder.replacedBy ?? holder.id) === id && holder.pledged > 0n);
    return { weight: counted.reduce((sum, { pledged }) => sum + pledged, 0n), basis: counted.map((holder) => holder.id) };
  });
}

function notNegative(use: Use): Use {
  if (use.volume < 0n) throw new UnsettledError('NEGATIVE', use.id);
  return use;
}

/** By id, code unit by code unit: the same everywhere. */
function sorted<T extends { readonly id: string }>(items: readonly T[]): T[] {
  const list = [...items].sort((a, b) => (a.id < b.id ? -1 : 1));
  list.forEach(({ id }, index) => {
    if (index && list[index - 1]!.id === id) throw new UnsettledError('TWICE', id);
  });
  return list;
}
