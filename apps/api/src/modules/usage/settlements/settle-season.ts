import { settle, UnsettledError, type Holder, type HolderStatement } from '@auzolan/settlement';
import type { SeasonFacts } from './season-facts.js';

/** The statements of a season, or why there can be none yet and of what. */
export type SettledSeason = { readonly statements: readonly HolderStatement[] } | { readonly problem: UnsettledError };

/** Works a season out from its facts. Whoever pledged or used anything gets a statement. */
export function settleSeason({ pools, pledges, instalments, uses }: SeasonFacts): SettledSeason {
  const holders = new Map<string, Holder>();
  for (const { cooperativeId: id, volume, replacedById } of pledges) {
    const paid = instalments.filter((one) => one.cooperativeId === id && one.paidOn).reduce((sum, { amount }) => sum + BigInt(amount), 0n);
    holders.set(id, { id, pledged: BigInt(volume), uses: [], paid, replacedBy: replacedById });
  }
  for (const { id, cooperativeId, measure, volume } of uses) {
    const holder = holders.get(cooperativeId) ?? { id: cooperativeId, pledged: 0n, uses: [], paid: 0n };
    (holder.uses as Array<Holder['uses'][number]>).push({ id, measure, volume: BigInt(volume) });
    holders.set(cooperativeId, holder);
  }
  try {
    return { statements: settle(pools.map((pool) => ({ ...pool, actual: BigInt(pool.actual) })), [...holders.values()]) };
  } catch (error) {
    if (error instanceof UnsettledError) return { problem: error };
    throw error;
  }
}
