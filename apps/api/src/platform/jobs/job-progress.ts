import { setTimeout as wait } from 'node:timers/promises';
import { Logger } from '@nestjs/common';

/** How often progress is told, milliseconds. */
const EVERY_MS = 500;

/**
 * Tells how far a transaction is while it runs, from outside it: what a transaction writes, nobody else sees before its end.
 * Made before the transaction is opened. Telling may fail (say, all connections are taken); the work goes on.
 */
export class JobProgress {
  /** Rows dealt with so far. */
  rows = 0;
  private readonly logger = new Logger(JobProgress.name);
  private readonly stopping = new AbortController();
  private readonly telling: Promise<void>;

  constructor(private readonly tell: (rows: number) => Promise<void>) {
    this.telling = this.run();
  }

  /** Ends once nothing is being told any more. */
  async stop(): Promise<void> {
    this.stopping.abort();
    await this.telling;
  }

  private async run(): Promise<void> {
    for (let told = 0; ; ) {
      await wait(EVERY_MS, undefined, { signal: this.stopping.signal }).catch(() => undefined);
      if (this.stopping.signal.aborted) return;
      if (this.rows === told) continue;
      told = this.rows;
      await this.tell(told).catch((error: unknown) => this.logger.debug(`Progress was not told: ${String(error)}`));
    }
  }
}
