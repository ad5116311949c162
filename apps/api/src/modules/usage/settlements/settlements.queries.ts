import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../platform/context/actor.js';
import { Db } from '../../../platform/database/db.js';
import { isUuid } from '../../../platform/database/ids.js';
import { checkPage, type Listed, type PageArgs } from '../../../platform/graphql/page.js';
import { SETTLEMENT_JSON } from './season-facts.js';
import { accountReaderValues, MAY_SEE_SETTLEMENT } from './settlement.access.js';
import type { Settlement } from './settlement.model.js';

const LIST = `
  with found as materialized (select * from settlement s where s.federation_id = auzolan.current_federation() and ${MAY_SEE_SETTLEMENT})
  select (select count(*)::int from found) as total, coalesce(json_agg(page.settlement), '[]') as items
  from (select ${SETTLEMENT_JSON} as settlement from found s order by s.from_date desc, s.name, s.id offset $3 limit $4) page`;

const ONE = `select ${SETTLEMENT_JSON} as settlement from settlement s where s.federation_id = auzolan.current_federation() and s.id = $3 and ${MAY_SEE_SETTLEMENT}`;

/** Reads of settlements, each by whoever it concerns. */
@Injectable()
export class SettlementsQueries {
  constructor(private readonly db: Db) {}

  /** Latest season first. @throws InputError for a page outside its bounds */
  async list(actor: Actor, page: PageArgs): Promise<Listed<Settlement>> {
    const { skip, take } = checkPage(page);
    const [row] = await this.db.read<{ total: number; items: Settlement[] }>(actor.federationId, LIST, [...accountReaderValues(actor), skip, take]);
    return { items: row!.items, totalItems: row!.total };
  }

  /** Null when there is none of this id that the reader may see. */
  async find(actor: Actor, id: string): Promise<Settlement | null> {
    if (!isUuid(id)) return null;
    const [row] = await this.db.read<{ settlement: Settlement }>(actor.federationId, ONE, [...accountReaderValues(actor), id]);
    return row?.settlement ?? null;
  }
}
