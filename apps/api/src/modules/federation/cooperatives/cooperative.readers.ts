import { Injectable } from '@nestjs/common';
import { Db } from '../../../platform/database/db.js';
import type { BatchReader } from '../../../platform/graphql/loader.js';
import { COOPERATIVE_COLUMNS, toCooperative, type Cooperative, type CooperativeRow } from './cooperative.model.js';

const BY_ID = `select ${COOPERATIVE_COLUMNS} from cooperative c where c.federation_id = $1 and c.id = any($2::uuid[])`;

/** Readers of cooperatives, for loaders. */
@Injectable()
export class CooperativeReaders {
  constructor(private readonly db: Db) {}

  /** Cooperatives by id, with labels in the reader's language. */
  readonly byId: BatchReader<Cooperative> = async ({ actor, language }, ids) => {
    const rows = await this.db.read<CooperativeRow>(actor.federationId, BY_ID, [actor.federationId, ids]);
    return new Map(rows.map((row) => [row.id, toCooperative(row, language)]));
  };
}
