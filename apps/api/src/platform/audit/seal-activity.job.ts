import { Db } from '../database/db.js';
import { JobTask, type JobHandler } from '../jobs/job-handler.js';

const BATCH = 1000;

/** Gives new activity its place in each federation's hash chain, every minute. */
@JobTask('activity.seal', '* * * * *')
export class SealActivityJob implements JobHandler {
  constructor(private readonly db: Db) {}

  async run(): Promise<void> {
    const federations = await this.db.read<{ id: string }>(null, 'select id from auzolan.federation_ids() as id');
    for (const { id } of federations) await this.seal(id);
  }

  /** Seals everything of one federation that is committed now. */
  async seal(federationId: string): Promise<void> {
    for (;;) {
      const sealed = await this.db.tx(federationId, async () => {
        const [row] = await this.db.query<{ n: number }>('select auzolan.seal_activity($1) as n', [BATCH]);
        return row!.n;
      });
      if (sealed < BATCH) return;
    }
  }
}
