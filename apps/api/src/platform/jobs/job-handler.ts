import { Injectable, SetMetadata } from '@nestjs/common';

export const JOB_TASK = 'auzolan:job';
export const HEARS = 'auzolan:hears';

/** Marks a provider as the one that runs jobs of a task; with `cron`, also at those times (once for all processes). */
export function JobTask(task: string, cron?: string): ClassDecorator {
  return (target) => {
    SetMetadata(JOB_TASK, { task, cron })(target);
    Injectable()(target);
  };
}

/** Beside {@link JobTask}: a job of the task is added for whatever is told of the topic. Several tasks may hear one topic. */
export function Hears(topic: string): ClassDecorator {
  return SetMetadata(HEARS, topic) as ClassDecorator;
}

/** What such a provider does. May run more than once for the same payload; throws to be tried again later. */
export interface JobHandler {
  run(payload: unknown): Promise<void>;
}
