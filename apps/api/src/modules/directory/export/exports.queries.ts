import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../platform/context/actor.js';
import { Db } from '../../../platform/database/db.js';
import { DIRECTORY_ROW_COLUMNS, toDirectoryRow, type DirectoryRow, type StoredCooperative } from '../directory-row.js';

/** Cooperatives in memory at once. */
const AT_ONCE = 500;
const FIRST = '00000000-0000-0000-0000-000000000000';

const NEXT = `
  select ${DIRECTORY_ROW_COLUMNS} from cooperative c
  where c.federation_id = $1 and c.id > $2 and c.status <> 'LEFT' order by c.id limit ${AT_ONCE}`;

/** Reads the whole directory of a federation, page by page. */
@Injectable()
export class ExportsQueries {
  constructor(private readonly db: Db) {}

  /**
   * Every cooperative that has not left, oldest first, each once. Pages are read one after the other: what changes
   * meanwhile may be seen before or after its change.
   */
  async *all({ federationId }: Pick<Actor, 'federationId'>): AsyncGenerator<DirectoryRow> {
    for (let last = FIRST; ; ) {
      const rows = await this.db.read<StoredCooperative>(federationId, NEXT, [federationId, last]);
      for (const row of rows) yield toDirectoryRow(row);
      if (rows.length < AT_ONCE) return;
      last = rows.at(-1)!.id;
    }
  }

  /** Name of the federation, for files that say whose members they list. */
  async federationName({ federationId }: Pick<Actor, 'federationId'>): Promise<string> {
    const [federation] = await this.db.read<{ name: string }>(federationId, 'select name from federation where id = $1', [federationId]);
    return federation!.name;
  }
}
