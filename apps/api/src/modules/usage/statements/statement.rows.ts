import type { HolderStatement } from '@auzolan/settlement';
import { METERED_SCALE, type SeasonFacts } from '../settlements/season-facts.js';
import type { CostPool, Settlement } from '../settlements/settlement.model.js';
import type { Statement, StatementLine } from './statement.model.js';

type PoolRow = SeasonFacts['pools'][number];

/** A pool with its amounts. */
export function toPool(pool: PoolRow, currency: string): CostPool {
  const { id, name, kind, measure } = pool;
  return { id, name, kind, measure, planned: { minor: pool.planned, currency }, actual: { minor: pool.actual, currency } };
}

/** Decimal places of a line's share. */
export function scaleOf(sharedBy: StatementLine['sharedBy'], { measure }: Pick<PoolRow, 'measure'>): number {
  return sharedBy === 'USE' && measure !== 'TIME' ? METERED_SCALE : 0;
}

/** A worked-out statement of a draft, as it is shown. */
export function draftStatement({ holderId, lines, charged, paid, due }: HolderStatement, { pools, currency }: SeasonFacts, settlement: Settlement): Statement {
  const amount = (minor: bigint) => ({ minor: minor.toString(), currency });
  const inOrder = pools.flatMap((pool) => lines.filter(({ poolId }) => poolId === pool.id).map((line) => ({ pool, line })));
  return {
    id: null, settlement, cooperativeId: holderId, charged: amount(charged), paid: amount(paid), due: amount(due),
    lines: inOrder.map(({ pool, line }) => ({
      pool: toPool(pool, currency), sharedBy: line.by, share: line.share.toString(), ofAll: line.ofAll.toString(), scale: scaleOf(line.by, pool),
      amount: amount(line.amount), pledgedByIds: line.by === 'PLEDGE' ? line.basis : [], basisCount: line.basis.length,
    })),
  };
}
