import type { CostKind, PledgeUnit, SettlementStatus } from './settlement.model.js';
import type { UsageMeasure } from '../lines/usage-line.model.js';
import { instantSql } from '../../assets/index.js';

/** All that a season's statements are worked out from. Numbers beyond 2^53 are texts. */
export interface SeasonFacts {
  readonly id: string;
  readonly currency: string;
  readonly status: SettlementStatus;
  readonly pledgeUnit: PledgeUnit;
  readonly pools: ReadonlyArray<{ readonly id: string; readonly name: string; readonly kind: CostKind; readonly measure: UsageMeasure | null; readonly planned: string; readonly actual: string }>;
  readonly pledges: ReadonlyArray<{ readonly cooperativeId: string; readonly volume: string; readonly replacedById: string | null }>;
  readonly instalments: ReadonlyArray<{ readonly cooperativeId: string; readonly dueOn: string; readonly amount: string; readonly paidOn: string | null }>;
  /** Volumes in minutes, or in thousandths of a meter's unit. */
  readonly uses: ReadonlyArray<{ readonly id: string; readonly cooperativeId: string; readonly measure: UsageMeasure; readonly volume: string }>;
}

/** Decimal places of metered volumes in {@link SeasonFacts}, whatever those of the meters: those of the finest one there can be. */
export const METERED_SCALE = 3;

/** Which uses count in settlement `s`: what really was, with or without a booking, and the booked time of what is over without anyone having said more. */
export const COUNTED_USES = `usage_line u
  join settlement_asset sa on sa.federation_id = u.federation_id and sa.asset_id = u.asset_id
  left join booking b on b.federation_id = u.federation_id and b.id = u.booking_id
  where u.federation_id = s.federation_id and sa.settlement_id = s.id and u.starts_at >= s.starts_at and u.starts_at < s.ends_at and u.measure <> 'PRICE'
    and (u.phase = 'ACTUAL' or (b.status = 'CONFIRMED' and u.ends_at <= now() and not exists (select from usage_line o
      where o.federation_id = u.federation_id and o.booking_id = u.booking_id and o.phase = 'ACTUAL' and o.measure = u.measure)))`;

/** Columns of pools, pledges and instalments as JSON, from a row `s` of the table settlement. */
export const PARTS_JSON = `
  'pools', coalesce((select json_agg(json_build_object('id', p.id, 'name', p.name, 'kind', p.kind, 'measure', p.measure, 'planned', p.planned::text, 'actual', p.actual::text) order by p.position)
    from cost_pool p where p.federation_id = s.federation_id and p.settlement_id = s.id), '[]'),
  'pledges', coalesce((select json_agg(json_build_object('cooperativeId', p.cooperative_id, 'volume', p.volume::text, 'replacedById', p.replaced_by_id) order by p.cooperative_id)
    from pledge p where p.federation_id = s.federation_id and p.settlement_id = s.id), '[]'),
  'instalments', coalesce((select json_agg(json_build_object('cooperativeId', i.cooperative_id, 'dueOn', i.due_on, 'amount', i.amount::text, 'paidOn', i.paid_on) order by i.due_on, i.cooperative_id)
    from instalment i where i.federation_id = s.federation_id and i.settlement_id = s.id), '[]')`;

/** SQL that makes the JSON of {@link SeasonFacts} from a row `s` of the table settlement. */
export const FACTS_JSON = `json_build_object('id', s.id, 'currency', s.currency, 'status', s.status, 'pledgeUnit', s.pledge_unit, ${PARTS_JSON},
  'uses', coalesce((select json_agg(json_build_object('id', u.id, 'cooperativeId', u.cooperative_id, 'measure', u.measure,
      'volume', (case when u.measure = 'TIME' then u.quantity else u.quantity * (10 ^ (${METERED_SCALE} - u.scale))::bigint end)::text) order by u.id)
    from ${COUNTED_USES}), '[]'))`;

const SETTLED = `settlement_asset x join asset a on a.federation_id = x.federation_id and a.id = x.asset_id
  where x.federation_id = s.federation_id and x.settlement_id = s.id`;

/** SQL that makes the JSON of a Settlement from a row `s` of the table settlement. */
export const SETTLEMENT_JSON = `json_build_object('id', s.id, 'name', s.name, 'fromDate', s.from_date, 'lastDate', s.last_date, 'start', ${instantSql('s.starts_at')}, 'end', ${instantSql('s.ends_at')},
  'currency', s.currency, 'pledgeUnit', s.pledge_unit, 'status', s.status, 'closedAt', ${instantSql('s.closed_at')}, 'version', s.version,
  'assetIds', (select json_agg(a.id order by a.name, a.id) from ${SETTLED}), 'assetNames', (select json_agg(a.name order by a.name, a.id) from ${SETTLED}))`;
