import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../platform/context/actor.js';
import { Db } from '../../../platform/database/db.js';
import { checkPage, type Listed, type PageArgs } from '../../../platform/graphql/page.js';
import type { CooperativeSort } from '../enums.js';
import type { CooperativeFilter } from './cooperative-list.inputs.js';
import { cooperativeList } from './cooperative-list.sql.js';
import { toCooperative, type Cooperative, type CooperativeRow } from './cooperative.model.js';

type ListRow = { total: number; distance: number | null } & (CooperativeRow | { id: null });

/** Lists of cooperatives. Every member may see every cooperative of the federation, whatever its status. */
@Injectable()
export class CooperativesQueries {
  constructor(private readonly db: Db) {}

  /** One page, in one statement. @param language of labels, BCP 47 */
  async list(actor: Actor, language: string, filter: CooperativeFilter, sort: CooperativeSort, page: PageArgs): Promise<Listed<Cooperative>> {
    const { sql, values } = cooperativeList(actor.federationId, filter, sort, checkPage(page));
    const rows = await this.db.read<ListRow>(actor.federationId, sql, values);
    return {
      items: rows.flatMap((row) => (row.id === null ? [] : [toCooperative(row, language, row.distance)])),
      totalItems: rows[0]!.total,
    };
  }
}
