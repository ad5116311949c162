import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../platform/context/actor.js';
import { Db } from '../../../platform/database/db.js';
import { checkPage, type Listed, type PageArgs } from '../../../platform/graphql/page.js';
import type { CostReportRow } from './cost-report.model.js';

const LIST = `
  select (select count(*)::int from settlement s where s.federation_id = auzolan.current_federation()) as total, coalesce(json_agg(page), '[]') as items from (
    select s.id as "settlementId", s.name, s.from_date as "fromDate", s.last_date as "lastDate", s.status = 'CLOSED' as closed, s.currency,
      p.planned::text, p.actual::text, i.paid::text, (p.actual - i.paid)::text as open
    from settlement s
    cross join lateral (select coalesce(sum(x.planned), 0) as planned, coalesce(sum(x.actual), 0) as actual from cost_pool x where x.federation_id = s.federation_id and x.settlement_id = s.id) p
    cross join lateral (select coalesce(sum(x.amount), 0) as paid from instalment x where x.federation_id = s.federation_id and x.settlement_id = s.id and x.paid_on is not null) i
    where s.federation_id = auzolan.current_federation() order by s.from_date desc, s.name, s.id offset $1 limit $2) page`;

type Row = Omit<CostReportRow, 'planned' | 'actual' | 'paid' | 'open'> & Record<'planned' | 'actual' | 'paid' | 'open' | 'currency', string>;

/** Costs of seasons and what came back of them, for the office. */
@Injectable()
export class CostReportQueries {
  constructor(private readonly db: Db) {}

  /** Latest season first, in one statement. @throws InputError for a page outside its bounds */
  async report(actor: Actor, page: PageArgs): Promise<Listed<CostReportRow>> {
    const { skip, take } = checkPage(page);
    const [row] = await this.db.read<{ total: number; items: Row[] }>(actor.federationId, LIST, [skip, take]);
    const items = row!.items.map(({ currency, planned, actual, paid, open, ...rest }) => {
      const amount = (minor: string) => ({ minor, currency });
      return { ...rest, planned: amount(planned), actual: amount(actual), paid: amount(paid), open: amount(open) };
    });
    return { items, totalItems: row!.total };
  }
}
