import { Db } from '../../../platform/database/db.js';
import { JobTask, type JobHandler } from '../../../platform/jobs/job-handler.js';

/** Lets go, every minute, of holds that ran out; one that is in someone's way goes at once, when they book. */
@JobTask('bookings.expireHolds', '* * * * *')
export class ExpireHoldsJob implements JobHandler {
  constructor(private readonly db: Db) {}

  async run(): Promise<void> {
    const federations = await this.db.read<{ id: string }>(null, 'select id from auzolan.federation_ids() as id');
    for (const { id } of federations) {
      await this.db.tx(id, () =>
        this.db.query(`update booking set status = 'EXPIRED', version = version + 1 where federation_id = auzolan.current_federation() and status = 'HELD' and held_until <= now()`),
      );
    }
  }
}
