import { Injectable } from '@nestjs/common';
import { coordinated, isSteward, type Actor } from '../../../platform/context/actor.js';
import { Db } from '../../../platform/database/db.js';
import { isUuid } from '../../../platform/database/ids.js';
import { checkPage, type Listed, type PageArgs } from '../../../platform/graphql/page.js';
import type { ConflictCase, ConflictFilter } from './paper.model.js';
import { CASE_COLUMNS } from './paper.sql.js';

/** Cases of assets that the reader keeps. $1: a steward, $2: cooperatives they coordinate. */
const KEPT = `conflict_case k join paper_entry e on e.federation_id = k.federation_id and e.id = k.paper_entry_id
  join asset a on a.federation_id = e.federation_id and a.id = e.asset_id
  where k.federation_id = auzolan.current_federation() and ($1::boolean or a.owner_id = any ($2::uuid[]))`;

const LIST = `
  select t.total, p.* from (select count(*)::int as total from ${KEPT} and ($3::boolean is not true or k.decision is null)) t
  left join (select ${CASE_COLUMNS} from ${KEPT} and ($3::boolean is not true or k.decision is null)
    order by k.decision is not null, k.opened_at, k.id limit $4 offset $5) p on true
  order by p.decision is not null, p."openedAt", p.id`;

/** Reads of conflict cases. */
@Injectable()
export class PaperQueries {
  constructor(private readonly db: Db) {}

  /** One page of those that the reader may decide, what waits longest first. */
  async cases(actor: Actor, { open }: ConflictFilter, page: PageArgs): Promise<Listed<ConflictCase>> {
    const { skip, take } = checkPage(page);
    const rows = await this.db.read<ConflictCase & { total: number }>(actor.federationId, LIST, [isSteward(actor), coordinated(actor), open ?? null, take, skip]);
    return { items: rows.filter(({ id }) => id !== null), totalItems: rows[0]!.total };
  }

  /** Null for a case that is unknown or not the reader's to decide. */
  async findCase(actor: Actor, id: string): Promise<ConflictCase | null> {
    const rows = isUuid(id) ? await this.db.read<ConflictCase>(actor.federationId, `select ${CASE_COLUMNS} from ${KEPT} and k.id = $3`, [isSteward(actor), coordinated(actor), id]) : [];
    return rows[0] ?? null;
  }
}
