import { Db } from '../../platform/database/db.js';
import { JobTask, type JobHandler } from '../../platform/jobs/job-handler.js';

/** Every night, forgets codes and challenges that expired yesterday, and sessions that ended a quarter of a year ago: addresses and devices of people are not kept longer than they serve. */
@JobTask('identity.forget-expired', '17 3 * * *')
export class ForgetExpiredJob implements JobHandler {
  constructor(private readonly db: Db) {}

  async run(): Promise<void> {
    await this.db.tx(null, async () => {
      await this.db.query(`delete from sign_in_code where expires_at < now() - interval '1 day'`);
      await this.db.query(`delete from passkey_challenge where expires_at < now() - interval '1 day'`);
      await this.db.query(`delete from session where expires_at < now() - interval '90 days' or revoked_at < now() - interval '90 days'`);
    });
  }
}
