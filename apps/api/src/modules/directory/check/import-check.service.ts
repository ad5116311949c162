import { Injectable, Logger } from '@nestjs/common';
import { Db } from '../../../platform/database/db.js';
import { EVERYTHING, ImportRunsStore, RunEndedError } from '../runs/import-runs.store.js';
import { MatchingService } from './matching.service.js';
import { RowChecksService } from './row-checks.service.js';

const DIRECTORY = `select count(*) || ':' || coalesce(sum(version), 0) as mark from cooperative where federation_id = $1`;

const READY = `
  with ready as (
    update import_run set state = 'READY', rows_read = coalesce(rows_total, 0), compared_with = $3, error = $4, touched_at = now(),
      counts = (select coalesce(jsonb_object_agg(outcome, n), '{}') from (
        select outcome, count(*) as n from import_row where federation_id = $1 and run_id = $2 group by outcome) by_outcome)
    where federation_id = $1 and id = $2 and state = $5 returning federation_id, id)
  select pg_notify('changes', json_build_object('federationId', federation_id, 'topic', 'IMPORTS', 'id', id)::text) from ready`;

/** Finds out what would become of each row of a file; changes nothing but the import itself. */
@Injectable()
export class ImportCheckService {
  private readonly logger = new Logger(ImportCheckService.name);

  constructor(
    private readonly db: Db,
    private readonly store: ImportRunsStore,
    private readonly rowChecks: RowChecksService,
    private readonly matching: MatchingService,
  ) {}

  /** Checks and compares all rows of a run that is READING; of any other, nothing happens. A fault ends the run as FAILED. */
  async check(federationId: string, id: string): Promise<void> {
    const run = await this.db.tx(federationId, () => this.store.lock(federationId, id));
    if (run.state !== 'READING') return;
    try {
      await this.rowChecks.run(federationId, run);
      const total = run.rows_total ?? 0;
      const mark = await this.directoryMark(federationId);
      await this.matching.run(federationId, run, (record) => this.store.moved(federationId, id, Math.floor((total + record) / 2)));
      await this.ready(federationId, id, { mark, from: 'READING', error: null });
    } catch (error) {
      if (error instanceof RunEndedError) return this.store.clear(federationId, id, EVERYTHING);
      this.logger.error(error);
      await this.store.fail(federationId, id, 'CHECK_FAILED');
    }
  }

  /** Compares the rows of a run once more, after the directory has changed; judgements stay. */
  async compareAgain(federationId: string, id: string): Promise<void> {
    const run = await this.db.tx(federationId, () => this.store.lock(federationId, id));
    const mark = await this.directoryMark(federationId);
    await this.matching.run(federationId, run, async () => undefined);
    await this.ready(federationId, id, { mark, from: 'COMMITTING', error: 'DIRECTORY_CHANGED' });
  }

  /** What the directory is at this moment: other after every change of a cooperative. */
  async directoryMark(federationId: string): Promise<string> {
    const [directory] = await this.db.read<{ mark: string }>(federationId, DIRECTORY, [federationId]);
    return directory!.mark;
  }

  private async ready(federationId: string, id: string, { mark, from, error }: { mark: string; from: 'READING' | 'COMMITTING'; error: string | null }): Promise<void> {
    const told = await this.db.tx(federationId, () => this.db.query(READY, [federationId, id, mark, error, from]));
    if (!told.length) throw new RunEndedError();
  }
}
