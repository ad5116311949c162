import { Injectable } from '@nestjs/common';
import { Db } from '../../../platform/database/db.js';
import { isUuid } from '../../../platform/database/ids.js';
import { NotFoundError } from '../../../platform/errors/domain-error.js';
import type { ImportFormat, ImportState, OutcomeCounts } from './import.enums.js';
import type { StoredColumn } from './import-run.model.js';

/** Records, and keys, of one statement when much is taken away, so that none runs long. */
const REMOVED_AT_ONCE = 5000;
const KEYS_REMOVED_AT_ONCE = 20_000;

const LOCK = `
  select id, state, format, file_name, columns, counts, rows_total, compared_with
  from import_run where federation_id = $1 and id = $2 for no key update`;

const MOVED = `
  with moved as (
    update import_run set rows_read = $3, touched_at = now()
    where federation_id = $1 and id = $2 and state in ('READING', 'COMMITTING') returning federation_id, id)
  select pg_notify('changes', json_build_object('federationId', federation_id, 'topic', 'IMPORTS', 'id', id)::text) from moved`;

const LAST_RECORD = 'select coalesce(max(record), 0)::int as last from import_record where federation_id = $1 and run_id = $2';

/** What is kept of a file besides its run, and how a stretch of it is taken away. */
const REMOVALS = {
  PROBLEMS: 'delete from import_problem where federation_id = $1 and run_id = $2 and record between $3 and $4',
  ROWS: 'delete from import_row where federation_id = $1 and run_id = $2 and record between $3 and $4',
  RECORDS: 'delete from import_record where federation_id = $1 and run_id = $2 and record between $3 and $4',
} as const;
type KeptByRecord = keyof typeof REMOVALS;
export type KeptPart = KeptByRecord | 'KEYS';

/** By a stretch of keys: under row-level security the place of a row on disk (ctid) cannot lead to it. */
const REMOVE_KEYS = `
  delete from import_key where federation_id = $1 and run_id = $2 and key <= (
    select max(key) from (select key from import_key where federation_id = $1 and run_id = $2 order by key limit ${KEYS_REMOVED_AT_ONCE}) next) returning 1`;

/** Everything that is kept of a file, in an order in which it can be taken away again and again. */
export const EVERYTHING: readonly KeptPart[] = ['PROBLEMS', 'KEYS', 'ROWS', 'RECORDS'];

/** What whoever works on a run needs to know of it. */
export interface RunUnderWork {
  id: string;
  state: ImportState;
  format: ImportFormat;
  file_name: string;
  columns: StoredColumn[];
  counts: OutcomeCounts;
  rows_total: number | null;
  compared_with: string | null;
}

/** Raised inside a job when its run was ended by someone meanwhile: nothing is left to do. */
export class RunEndedError extends Error {}

/** The state of imports, and what is kept of their files while they are under way. */
@Injectable()
export class ImportRunsStore {
  constructor(private readonly db: Db) {}

  /** The run, held until the transaction ends. @throws NotFoundError */
  async lock(federationId: string, id: string): Promise<RunUnderWork> {
    const [run] = isUuid(id) ? await this.db.query<RunUnderWork>(LOCK, [federationId, id]) : [];
    if (!run) throw new NotFoundError('import');
    return run;
  }

  /** Lets one import of a federation at a time decide what there is; until the transaction ends. Others may go on writing. */
  async lockDirectory(federationId: string): Promise<void> {
    await this.db.query('select id from federation where id = $1 for no key update', [federationId]);
  }

  /** Notes how far a run is, and tells subscribers; in the open transaction or one of its own. @throws RunEndedError */
  async moved(federationId: string, id: string, rowsRead: number): Promise<void> {
    const told = await this.db.tx(federationId, () => this.db.query(MOVED, [federationId, id, rowsRead]));
    if (!told.length) throw new RunEndedError();
  }

  /** Takes parts away, stretch by stretch, each in a transaction of its own unless one is open. */
  async clear(federationId: string, id: string, parts: readonly KeptPart[]): Promise<void> {
    if (parts.includes('KEYS')) await this.clearKeys(federationId, id);
    const byRecord = parts.filter((part) => part !== 'KEYS');
    const [records] = await this.db.read<{ last: number }>(federationId, LAST_RECORD, [federationId, id]);
    for (let from = 1; from <= records!.last; from += REMOVED_AT_ONCE) {
      await this.db.tx(federationId, async () => {
        for (const part of byRecord) await this.db.query(REMOVALS[part], [federationId, id, from, from + REMOVED_AT_ONCE - 1]);
      });
    }
  }

  private async clearKeys(federationId: string, id: string): Promise<void> {
    for (;;) {
      const removed = await this.db.tx(federationId, () => this.db.query(REMOVE_KEYS, [federationId, id]));
      if (!removed.length) return;
    }
  }

  /** Ends a run that cannot go on; nothing of it was taken in. @param code names the reason in the import's words */
  async fail(federationId: string, id: string, code: string): Promise<void> {
    await this.db.tx(federationId, () =>
      this.db.query(
        `with failed as (
           update import_run set state = 'FAILED', error = $3, finished_at = now()
           where federation_id = $1 and id = $2 and state in ('READING', 'READY', 'COMMITTING') returning federation_id, id)
         select pg_notify('changes', json_build_object('federationId', federation_id, 'topic', 'IMPORTS', 'id', id)::text) from failed`,
        [federationId, id, code],
      ),
    );
    await this.clear(federationId, id, EVERYTHING);
  }
}
