import { Injectable } from '@nestjs/common';
import { Db } from '../database/db.js';

/** Adds jobs in the transaction of what causes them (an outbox): they run if and only if it commits. */
@Injectable()
export class JobQueue {
  constructor(private readonly db: Db) {}

  /** @param options.key a job with the same key that has not started is replaced. */
  async add(task: string, payload: object, options: { key?: string } = {}): Promise<void> {
    await this.db.query('select graphile_worker.add_job($1, $2::json, job_key => $3)', [task, JSON.stringify(payload), options.key ?? null]);
  }
}
