import { Inject, Injectable, Logger, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { DiscoveryService } from '@nestjs/core';
import { Logger as WorkerLogger, parseCronItems, run, type CronItem, type Runner, type TaskList } from 'graphile-worker';
import { DataSource } from 'typeorm';
import { Config } from '../config/config.js';
import { poolOf } from '../database/pipeline.js';
import { JOB_TASK, type JobHandler } from './job-handler.js';

/** Runs jobs in this process, on connections of its own so that jobs and requests do not wait for each other. */
@Injectable()
export class Worker implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly logger = new Logger(Worker.name);
  private runner: Runner | undefined;

  constructor(
    private readonly discovery: DiscoveryService,
    @Inject(Config) private readonly config: Config,
    @Inject(DataSource) private readonly dataSource: DataSource,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    if (!this.config.values.WORKER) return;
    const { tasks, crons } = this.handlers();
    this.runner = await run({
      connectionString: (poolOf(this.dataSource).options as { connectionString?: string }).connectionString,
      maxPoolSize: 3,
      concurrency: 2,
      noHandleSignals: true,
      taskList: tasks,
      parsedCronItems: parseCronItems(crons),
      logger: new WorkerLogger(() => (level, message) => (level === 'error' ? this.logger.error(message) : this.logger.debug(message))),
    });
  }

  async onModuleDestroy(): Promise<void> {
    await this.runner?.stop();
  }

  private handlers(): { tasks: TaskList; crons: CronItem[] } {
    const tasks: TaskList = {};
    const crons: CronItem[] = [];
    for (const { instance, metatype } of this.discovery.getProviders()) {
      const declared = metatype && (Reflect.getMetadata(JOB_TASK, metatype) as { task: string; cron?: string } | undefined);
      if (!declared) continue;
      tasks[declared.task] = (payload) => (instance as JobHandler).run(payload);
      if (declared.cron) crons.push({ task: declared.task, match: declared.cron, options: { backfillPeriod: 0 } });
    }
    return { tasks, crons };
  }
}
