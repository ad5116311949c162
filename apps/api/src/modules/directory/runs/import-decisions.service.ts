import { Injectable } from '@nestjs/common';
import { checkMapping } from '@auzolan/directory';
import { ActivityLog } from '../../../platform/audit/activity-log.js';
import type { Actor } from '../../../platform/context/actor.js';
import { Db } from '../../../platform/database/db.js';
import { DomainError } from '../../../platform/errors/domain-error.js';
import { JobQueue } from '../../../platform/jobs/job-queue.js';
import { CHECK_IMPORT } from '../check/check-import.task.js';
import { CLEAR_IMPORT, COMMIT_IMPORT } from '../commit/commit.tasks.js';
import type { Committer } from '../commit/import-commit.service.js';
import { mappingWords } from '../import-words.js';
import type { MapImportColumnsInput } from './import.inputs.js';
import { ImportRunsStore, type RunUnderWork } from './import-runs.store.js';

/** What a steward decides about an import as a whole. Inside a transaction. */
@Injectable()
export class ImportDecisionsService {
  constructor(
    private readonly db: Db,
    private readonly store: ImportRunsStore,
    private readonly jobs: JobQueue,
    private readonly activity: ActivityLog,
  ) {}

  /**
   * Maps the columns and has all rows checked again; judgements of rows are forgotten.
   * @param check QUEUE leaves the check to a job; HOLD to the caller
   * @throws DomainError BAD_USER_INPUT naming the columns, CONFLICT when the import is not waiting
   */
  async mapColumns(actor: Actor, { id, columns }: MapImportColumnsInput, check: 'QUEUE' | 'HOLD' = 'QUEUE'): Promise<void> {
    const { federationId } = actor;
    const run = await this.waiting(federationId, id);
    const given = columns.map(({ name, field }) => ({ column: name, field: field ?? null }));
    const known = run.columns.map(({ column }) => column);
    const problems = checkMapping(given, known).map((problem) => {
      const index = 'column' in problem ? given.findLastIndex(({ column }) => column === problem.column) : -1;
      return { field: index === -1 ? 'columns' : `columns.${index}`, message: mappingWords(actor.language, problem.code) };
    });
    if (problems.length) throw new DomainError('BAD_USER_INPUT', [...new Set(problems.map(({ message }) => message))].join(' '), problems);
    const fields = new Map(given.map(({ column, field }) => [column, field]));
    const mapped = run.columns.map((column) => ({ ...column, field: fields.get(column.column) ?? null }));
    await this.db.query(
      `update import_run set columns = $3::jsonb, state = 'READING', rows_read = 0, counts = '{}', error = null, touched_at = now() where federation_id = $1 and id = $2`,
      [federationId, id, JSON.stringify(mapped)],
    );
    await this.activity.record(actor, { action: 'import.map', subjectType: 'import', subjectId: id, after: Object.fromEntries(fields), topic: 'IMPORTS' });
    if (check === 'QUEUE') await this.jobs.add(CHECK_IMPORT, { federationId, id }, { key: `${CHECK_IMPORT}:${id}` });
  }

  /**
   * Begins to take an import in.
   * @param undecided REFUSE asks for judgements first; LEAVE_OUT takes in the others, and the undecided come up again with the next file
   * @returns who takes it in, for the job
   * @throws DomainError CONFLICT when rows are undecided or the import is not waiting
   */
  async begin(actor: Actor, id: string, { undecided, job }: { undecided: 'REFUSE' | 'LEAVE_OUT'; job: 'QUEUE' | 'HOLD' }): Promise<Committer> {
    const { federationId, memberId, onBehalfOfId, cooperativeId } = actor;
    const run = await this.waiting(federationId, id);
    const open = run.counts.UNDECIDED ?? 0;
    if (open > 0 && undecided === 'REFUSE') throw new DomainError('CONFLICT', `${open} rows are undecided: judge them first.`);
    await this.db.query(`update import_run set state = 'COMMITTING', rows_read = 0, error = null, touched_at = now() where federation_id = $1 and id = $2`, [federationId, id]);
    const by = { federationId, memberId, onBehalfOfId, cooperativeId };
    if (job === 'QUEUE') await this.jobs.add(COMMIT_IMPORT, { id, by }, { key: `${COMMIT_IMPORT}:${id}` });
    return by;
  }

  /** Drops an import that is not taken in, with everything that was kept of its file. @throws DomainError CONFLICT when it is too late */
  async discard(actor: Actor, id: string): Promise<void> {
    const { federationId } = actor;
    const run = await this.store.lock(federationId, id);
    if (run.state === 'DISCARDED') return;
    if (run.state === 'COMMITTING' || run.state === 'DONE') throw new DomainError('CONFLICT', 'This import is taken in already, or about to be.');
    await this.db.query(`update import_run set state = 'DISCARDED', error = null, counts = '{}', finished_at = now() where federation_id = $1 and id = $2`, [federationId, id]);
    await this.activity.record(actor, { action: 'import.discard', subjectType: 'import', subjectId: id, before: { fileName: run.file_name }, topic: 'IMPORTS' });
    await this.jobs.add(CLEAR_IMPORT, { federationId, id });
  }

  /** The run, held, which waits for decisions. @throws NotFoundError, DomainError CONFLICT */
  async waiting(federationId: string, id: string): Promise<RunUnderWork> {
    const run = await this.store.lock(federationId, id);
    if (run.state !== 'READY') throw new DomainError('CONFLICT', `This import is ${run.state}, not READY: wait for it, or send the file again.`);
    return run;
  }
}
