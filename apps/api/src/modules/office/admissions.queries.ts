import { Injectable } from '@nestjs/common';
import { isSteward, type Actor } from '../../platform/context/actor.js';
import { Db } from '../../platform/database/db.js';
import { checkPage, type Listed, type PageArgs } from '../../platform/graphql/page.js';
import type { InboxItem } from './inbox.model.js';

const LIST = `
  with waiting as materialized (
    select c.id, coalesce(applied.at, c.created_at) as since, applied.decided_by_id
    from cooperative c left join lateral (
      select s.at, s.decided_by_id from cooperative_status_change s
      where s.federation_id = $1 and s.cooperative_id = c.id and s.to_status = 'APPLIED' order by s.at desc, s.id desc limit 1) applied on true
    where c.federation_id = $1 and c.status = 'APPLIED')
  select t.total, p.id, p.since, p.decided_by_id
  from (select count(*)::int as total from waiting) t
  left join (select * from waiting order by since, id limit $2 offset $3) p on true
  order by p.since, p.id`;

interface InboxRow {
  total: number;
  id: string | null;
  since: Date;
  decided_by_id: string | null;
}

/** Cooperatives that wait for their admission. */
@Injectable()
export class AdmissionsQueries {
  constructor(private readonly db: Db) {}

  /** One page, what waits longest first, in one statement; for stewards, none for others. */
  async waiting(actor: Actor, page: PageArgs): Promise<Listed<InboxItem>> {
    if (!isSteward(actor)) return { items: [], totalItems: 0 };
    const { skip, take } = checkPage(page);
    const rows = await this.db.read<InboxRow>(actor.federationId, LIST, [actor.federationId, take, skip]);
    return {
      items: rows.flatMap(({ id, since, decided_by_id: applicantId }) => (id === null ? [] : [{ id, kind: 'ADMISSION' as const, since, cooperativeId: id, applicantId }])),
      totalItems: rows[0]!.total,
    };
  }
}
