import type { SeasonFacts } from '../settlements/season-facts.js';
import type { Settlement } from '../settlements/settlement.model.js';
import type { Statement, StatementLine } from './statement.model.js';
import { scaleOf, toPool } from './statement.rows.js';

type PoolRow = SeasonFacts['pools'][number];

/** A row of {@link CLOSED_STATEMENTS}. */
export interface ClosedRow {
  readonly settlement_id: string;
  readonly id: string;
  readonly cooperative_id: string;
  readonly charged: string;
  readonly paid: string;
  readonly due: string;
  readonly lines: ReadonlyArray<{ pool: PoolRow; sharedBy: StatementLine['sharedBy']; share: string; ofAll: string; amount: string; uses: number; pledges: string[] }>;
}

/** Statements of the closed settlements in $1. */
export const CLOSED_STATEMENTS = `
  select t.settlement_id, t.id, t.cooperative_id, t.charged::text, t.paid::text, t.due::text, coalesce((
    select json_agg(json_build_object('pool', json_build_object('id', p.id, 'name', p.name, 'kind', p.kind, 'measure', p.measure, 'planned', p.planned::text, 'actual', p.actual::text),
      'sharedBy', l.shared_by, 'share', l.share::text, 'ofAll', l.of_all::text, 'amount', l.amount::text,
      'uses', (select count(*)::int from statement_use x where x.federation_id = l.federation_id and x.statement_id = l.statement_id and x.pool_id = l.pool_id),
      'pledges', coalesce((select json_agg(g.cooperative_id order by g.cooperative_id) from pledge g where g.federation_id = l.federation_id and g.settlement_id = l.settlement_id
        and g.volume > 0 and coalesce(g.replaced_by_id, g.cooperative_id) = t.cooperative_id), '[]')) order by p.position)
    from statement_line l join cost_pool p on p.federation_id = l.federation_id and p.id = l.pool_id
    where l.federation_id = t.federation_id and l.statement_id = t.id), '[]') as lines
  from statement t where t.federation_id = auzolan.current_federation() and t.settlement_id = any ($1::uuid[]) order by t.cooperative_id`;

/** A frozen statement, as it is shown. */
export function closedStatement({ id, cooperative_id: cooperativeId, charged, paid, due, lines }: ClosedRow, settlement: Settlement): Statement {
  const { currency } = settlement;
  const amount = (minor: string) => ({ minor, currency });
  return {
    id, settlement, cooperativeId, charged: amount(charged), paid: amount(paid), due: amount(due),
    lines: lines.map(({ pool, sharedBy, share, ofAll, amount: minor, uses, pledges }) => ({
      pool: toPool(pool, currency), sharedBy, share, ofAll, scale: scaleOf(sharedBy, pool), amount: amount(minor),
      ...(sharedBy === 'USE' ? { pledgedByIds: [], basisCount: uses } : { pledgedByIds: pledges, basisCount: pledges.length }),
    })),
  };
}
