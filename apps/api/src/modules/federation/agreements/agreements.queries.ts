import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../platform/context/actor.js';
import { Db } from '../../../platform/database/db.js';
import type { BatchReader } from '../../../platform/graphql/loader.js';
import { checkPage, type Listed, type PageArgs } from '../../../platform/graphql/page.js';
import { AGREEMENT_COLUMNS, type Agreement } from './agreement.model.js';

const BY_ID = `select ${AGREEMENT_COLUMNS} from agreement g join federation f on f.id = g.federation_id where g.federation_id = $1 and g.id = any ($2::uuid[])`;

const COUNT = 'select count(*)::int as total from agreement where federation_id = $1';
const LIST = `select ${AGREEMENT_COLUMNS} from agreement g join federation f on f.id = g.federation_id
  where g.federation_id = $1 order by g.adopted_at desc, g.id limit $2 offset $3`;

/** Reads of agreements; every member of the federation may see them all. */
@Injectable()
export class AgreementsQueries {
  constructor(private readonly db: Db) {}

  /** By id, for loaders. */
  readonly byId: BatchReader<Agreement> = async ({ actor }, ids) => {
    const rows = await this.db.read<Agreement>(actor.federationId, BY_ID, [actor.federationId, ids]);
    return new Map(rows.map((row) => [row.id, row]));
  };

  /** One page, adopted last first. */
  async list({ federationId }: Actor, page: PageArgs): Promise<Listed<Agreement>> {
    const { skip, take } = checkPage(page);
    const [count] = await this.db.read<{ total: number }>(federationId, COUNT, [federationId]);
    return { items: await this.db.read<Agreement>(federationId, LIST, [federationId, take, skip]), totalItems: count!.total };
  }
}
