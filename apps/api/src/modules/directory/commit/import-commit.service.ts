import { Injectable, Logger } from '@nestjs/common';
import { ActivityLog } from '../../../platform/audit/activity-log.js';
import type { Actor } from '../../../platform/context/actor.js';
import { Db } from '../../../platform/database/db.js';
import { JobProgress } from '../../../platform/jobs/job-progress.js';
import { JobQueue } from '../../../platform/jobs/job-queue.js';
import { ImportCheckService } from '../check/import-check.service.js';
import { ranges } from '../ranges.js';
import { ImportRunsStore, type RunUnderWork } from '../runs/import-runs.store.js';
import { CLEAR_IMPORT } from './commit.tasks.js';
import { ADD_KEYS_OF_UPDATED, DONE, INSERT_COOPERATIVES, INSERT_HISTORY, INSERT_KEYS, INSERT_ORIGINS, SETTLE, UPDATE_COOPERATIVES } from './commit.sql.js';

/** Records of one statement, so that none runs long. */
const AT_ONCE = 1000;

/** Who takes an import in, as far as a job needs to know. */
export type Committer = Pick<Actor, 'federationId' | 'memberId' | 'onBehalfOfId' | 'cooperativeId'>;

/** Takes the rows of an import into the directory: all that are decided, in one transaction, or none. */
@Injectable()
export class ImportCommitService {
  private readonly logger = new Logger(ImportCommitService.name);

  constructor(
    private readonly db: Db,
    private readonly store: ImportRunsStore,
    private readonly checks: ImportCheckService,
    private readonly activity: ActivityLog,
    private readonly jobs: JobQueue,
  ) {}

  /**
   * Takes in a run that is COMMITTING; of any other, nothing happens. When the directory is not what the rows were
   * compared with, they are compared again and the run is READY for another look. A fault ends the run as FAILED.
   */
  async commit(by: Committer, id: string): Promise<void> {
    const { federationId } = by;
    const progress = new JobProgress((rows) => this.store.moved(federationId, id, rows));
    try {
      const done = await this.db.tx(federationId, () => this.takeIn(by, id, progress));
      if (!done) await this.checks.compareAgain(federationId, id);
    } catch (error) {
      this.logger.error(error);
      await this.store.fail(federationId, id, 'COMMIT_FAILED');
    } finally {
      await progress.stop();
    }
  }

  /** @returns false when the directory has changed since the rows were compared with it. */
  private async takeIn(by: Committer, id: string, progress: JobProgress): Promise<boolean> {
    const { federationId } = by;
    await this.store.lockDirectory(federationId);
    const run = await this.read(federationId, id);
    if (run?.state !== 'COMMITTING') return true;
    if (run.compared_with !== (await this.checks.directoryMark(federationId))) return false;
    const rows = run.rows_total ?? 0;
    await this.settle(federationId, id, rows);
    let added = 0;
    for (const range of ranges(rows, AT_ONCE)) {
      const values = [federationId, id, ...range];
      added += (await this.db.query(INSERT_COOPERATIVES, values)).length;
      await this.db.query(INSERT_HISTORY, [...values, run.file_name, by.memberId]);
      await this.db.query(INSERT_KEYS, values);
      await this.db.query(INSERT_ORIGINS, values);
      progress.rows = range[1];
    }
    const updated = (await this.db.query<{ id: string }>(UPDATE_COOPERATIVES, [federationId, id])).map((row) => row.id);
    if (updated.length) await this.db.query(ADD_KEYS_OF_UPDATED, [federationId, id, updated]);
    await this.db.query(DONE, [federationId, id]);
    await this.activity.record(by, {
      action: 'import.commit', subjectType: 'import', subjectId: id, topic: 'IMPORTS',
      after: { fileName: run.file_name, rows, counts: run.counts, added, ...(updated.length ? { updated } : {}) },
    });
    await this.db.query(`select pg_notify('changes', $1)`, [JSON.stringify({ federationId, topic: 'COOPERATIVES', id })]);
    await this.jobs.add(CLEAR_IMPORT, { federationId, id });
    return true;
  }

  /** Not locked, so that progress can be told meanwhile; the lock on the directory lets only one import come this far. */
  private async read(federationId: string, id: string): Promise<RunUnderWork | undefined> {
    const [run] = await this.db.query<RunUnderWork>(
      'select id, state, format, file_name, columns, counts, rows_total, compared_with from import_run where federation_id = $1 and id = $2',
      [federationId, id],
    );
    return run;
  }

  private async settle(federationId: string, id: string, rows: number): Promise<void> {
    for (let settled = 1; settled > 0; ) {
      settled = 0;
      for (const range of ranges(rows, AT_ONCE)) settled += (await this.db.query(SETTLE, [federationId, id, ...range])).length;
    }
  }
}
