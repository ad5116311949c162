import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DiscoveryService } from '@nestjs/core';
import { Db } from '../database/db.js';
import { HEARS, JOB_TASK } from './job-handler.js';

/** One call for all of them: the queue's own function is many times dearer when it is called for each. $1: tasks, $2: payloads. */
const ADD_ALL = `select from graphile_worker.add_jobs(array(select (task, payload, null, null, null, null, null, null)::graphile_worker.job_spec
  from unnest($1::text[]) as task, json_array_elements($2::json) as payload))`;

/** Adds jobs in the transaction of what causes them (an outbox): they run if and only if it commits. */
@Injectable()
export class JobQueue implements OnModuleInit {
  private readonly hearers = new Map<string, string[]>();

  constructor(
    private readonly db: Db,
    private readonly discovery: DiscoveryService,
  ) {}

  onModuleInit(): void {
    for (const { metatype } of this.discovery.getProviders()) {
      const topic = metatype && (Reflect.getMetadata(HEARS, metatype) as string | undefined);
      if (!topic) continue;
      const { task } = Reflect.getMetadata(JOB_TASK, metatype) as { task: string };
      this.hearers.set(topic, [...(this.hearers.get(topic) ?? []), task]);
    }
  }

  /**
   * @param options.key a job with the same key that has not started is replaced.
   * @param options.notBefore when it runs at the earliest; without it, at once.
   */
  async add(task: string, payload: object, options: { key?: string; notBefore?: Date } = {}): Promise<void> {
    await this.db.query('select graphile_worker.add_job($1, $2::json, job_key => $3, run_at => $4)', [task, JSON.stringify(payload), options.key ?? null, options.notBefore ?? null]);
  }

  /** Adds a job for every task that hears of the topic; no statement when there is none. */
  async tell(topic: string, payload: object): Promise<void> {
    await this.tellAll(topic, [payload]);
  }

  /** The same for several payloads, in one statement however many there are. */
  async tellAll(topic: string, payloads: readonly object[]): Promise<void> {
    const tasks = this.hearers.get(topic);
    if (!tasks || !payloads.length) return;
    await this.db.query(ADD_ALL, [tasks, JSON.stringify(payloads)]);
  }
}
