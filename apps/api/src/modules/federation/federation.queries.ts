import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../platform/context/request-context.js';
import { Db } from '../../platform/database/db.js';
import { NotFoundError } from '../../platform/errors/domain-error.js';
import type { BatchReader } from '../../platform/graphql/loader.js';
import { FEDERATION_COLUMNS, toFederation, type Federation, type FederationCounts, type FederationRow } from './federation.model.js';

const BY_ID = `select ${FEDERATION_COLUMNS} from federation f where f.id = $1 and f.id = any($2::uuid[])`;

const COUNTS = `
  select (select count(*)::int from cooperative where federation_id = $1 and status = 'ADMITTED') as cooperatives,
    (select count(*)::int from member where federation_id = $1) - (
      select count(distinct r.member_id)::int from cooperative c join member_role r on r.federation_id = c.federation_id and r.cooperative_id = c.id
      where c.federation_id = $1 and c.status = 'GUEST' and not exists (select from member_role o
        left join cooperative k on k.federation_id = o.federation_id and k.id = o.cooperative_id
        where o.federation_id = r.federation_id and o.member_id = r.member_id and k.status is distinct from 'GUEST')) as members,
    (select count(*)::int from asset where federation_id = $1 and not retired) as assets`;

/** Reads of the federation acted for; of others nothing can be read. */
@Injectable()
export class FederationQueries {
  constructor(private readonly db: Db) {}

  /** By id, for loaders. */
  readonly byId: BatchReader<Federation> = async ({ actor }, ids) => {
    const rows = await this.db.read<FederationRow>(actor.federationId, BY_ID, [actor.federationId, ids]);
    return new Map(rows.map((row) => [row.id, toFederation(row)]));
  };

  /** Counts by federation id, for loaders. */
  readonly counts: BatchReader<FederationCounts> = async ({ actor }, ids) => {
    const [counts] = await this.db.read<FederationCounts>(actor.federationId, COUNTS, [actor.federationId]);
    return new Map(ids.includes(actor.federationId) ? [[actor.federationId, counts!]] : []);
  };

  /** The federation acted for, read once a request. */
  async ofActor(context: RequestContext): Promise<Federation> {
    const federation = await context.loaders.of(this.byId).load(context.actor.federationId);
    if (!federation) throw new NotFoundError('federation');
    return federation;
  }
}
