import { Injectable } from '@nestjs/common';
import { Db } from '../../../platform/database/db.js';
import { groupedBy, type BatchReader } from '../../../platform/graphql/loader.js';
import { COOPERATIVE_COLUMNS, toCooperative, type Cooperative, type CooperativeRow } from './cooperative.model.js';
import type { CooperativeStatusChange } from './status-change.model.js';

const BY_ID = `select ${COOPERATIVE_COLUMNS} from cooperative c where c.federation_id = $1 and c.id = any($2::uuid[])`;

const STATUS_HISTORY = `
  select id, cooperative_id as "cooperativeId", from_status as "from", to_status as "to", reason, at, decided_by_id as "decidedById"
  from cooperative_status_change where federation_id = $1 and cooperative_id = any($2::uuid[])
  order by cooperative_id, at, id`;

/** Readers of cooperatives, for loaders. */
@Injectable()
export class CooperativeReaders {
  constructor(private readonly db: Db) {}

  /** Cooperatives by id, with labels in the reader's language. */
  readonly byId: BatchReader<Cooperative> = async ({ actor, language }, ids) => {
    const rows = await this.db.read<CooperativeRow>(actor.federationId, BY_ID, [actor.federationId, ids]);
    return new Map(rows.map((row) => [row.id, toCooperative(row, language)]));
  };

  /** Decisions by cooperative id, first decision first. */
  readonly statusHistory: BatchReader<CooperativeStatusChange[]> = async ({ actor }, ids) => {
    const rows = await this.db.read<CooperativeStatusChange & { cooperativeId: string }>(actor.federationId, STATUS_HISTORY, [actor.federationId, ids]);
    return groupedBy(ids, rows, (row) => row.cooperativeId);
  };
}
