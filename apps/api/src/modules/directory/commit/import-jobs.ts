import { Db } from '../../../platform/database/db.js';
import { JobTask, type JobHandler } from '../../../platform/jobs/job-handler.js';
import { JobQueue } from '../../../platform/jobs/job-queue.js';
import { CHECK_IMPORT } from '../check/check-import.task.js';
import { EVERYTHING, ImportRunsStore } from '../runs/import-runs.store.js';
import { CLEAR_IMPORT, COMMIT_IMPORT } from './commit.tasks.js';
import { ImportCommitService, type Committer } from './import-commit.service.js';

/** Takes an import in. */
@JobTask(COMMIT_IMPORT)
export class CommitImportJob implements JobHandler {
  constructor(private readonly commits: ImportCommitService) {}

  async run(payload: unknown): Promise<void> {
    const { id, by } = payload as { id: string; by: Committer };
    await this.commits.commit(by, id);
  }
}

/** Takes away what is kept of a file whose import is over: all of it, or what nobody looks at any more once it is done. */
@JobTask(CLEAR_IMPORT)
export class ClearImportJob implements JobHandler {
  constructor(
    private readonly db: Db,
    private readonly store: ImportRunsStore,
  ) {}

  async run(payload: unknown): Promise<void> {
    const { federationId, id } = payload as { federationId: string; id: string };
    const [run] = await this.db.read<{ state: string }>(federationId, 'select state from import_run where federation_id = $1 and id = $2', [federationId, id]);
    if (run?.state === 'DISCARDED') await this.store.clear(federationId, id, EVERYTHING);
    if (run?.state === 'DONE') await this.store.clear(federationId, id, ['KEYS', 'RECORDS']);
  }
}

const STALLED = `
  select id, state, rows_total, created_by_id as member_id from import_run
  where federation_id = $1 and state in ('READING', 'COMMITTING') and touched_at < now() - interval '10 minutes'`;

/** Takes up imports that stand still because the process that worked on them is gone, every five minutes. */
@JobTask('import.resume', '*/5 * * * *')
export class ResumeImportsJob implements JobHandler {
  constructor(
    private readonly db: Db,
    private readonly store: ImportRunsStore,
    private readonly jobs: JobQueue,
  ) {}

  async run(): Promise<void> {
    const federations = await this.db.read<{ id: string }>(null, 'select id from auzolan.federation_ids() as id');
    for (const { id } of federations) await this.resume(id);
  }

  private async resume(federationId: string): Promise<void> {
    const stalled = await this.db.read<{ id: string; state: string; rows_total: number | null; member_id: string }>(federationId, STALLED, [federationId]);
    for (const { id, state, rows_total, member_id } of stalled) {
      if (rows_total === null) await this.store.fail(federationId, id, 'BROKEN_OFF');
      else if (state === 'READING') await this.again(CHECK_IMPORT, federationId, id, { federationId, id });
      else await this.again(COMMIT_IMPORT, federationId, id, { id, by: { federationId, memberId: member_id, onBehalfOfId: null, cooperativeId: null } });
    }
  }

  private async again(task: string, federationId: string, id: string, payload: object): Promise<void> {
    await this.db.tx(federationId, () => this.jobs.add(task, payload, { key: `${task}:${id}` }));
  }
}
