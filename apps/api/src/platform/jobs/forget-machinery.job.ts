import { Db } from '../database/db.js';
import { JobTask, type JobHandler } from './job-handler.js';

/** Days that a sender may still send the same request again; answers are kept as long. */
export const IDEMPOTENCY_DAYS = 30;
/** Days that sent mails stay; their bodies hold codes. */
export const MAIL_DAYS = 7;

/** Forgets, every night, what only the machinery needed: old answers, sent mails, counts of tries. */
@JobTask('machinery.forget', '17 3 * * *')
export class ForgetMachineryJob implements JobHandler {
  constructor(private readonly db: Db) {}

  async run(): Promise<void> {
    await this.db.tx(null, async () => {
      await this.db.query(`delete from idempotency_key where created_at < now() - $1 * interval '1 day'`, [IDEMPOTENCY_DAYS]);
      await this.db.query(`delete from mail where sent_at < now() - $1 * interval '1 day'`, [MAIL_DAYS]);
      await this.db.query(`delete from rate_limit where window_start < now() - interval '1 day'`);
    });
  }
}
