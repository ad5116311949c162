import { Inject, Injectable } from '@nestjs/common';
import { Config } from '../config/config.js';
import type { RequestContext } from '../context/request-context.js';
import { Db } from '../database/db.js';
import { DomainError } from '../errors/domain-error.js';
import type { AttemptLimit } from './access.decorator.js';

/** Counts tries in fixed windows, outside the transaction of what is tried, so that failures count too. */
@Injectable()
export class RateLimits {
  private readonly limits = new Map<string, AttemptLimit>();

  constructor(
    private readonly db: Db,
    @Inject(Config) private readonly config: Config,
  ) {}

  /** Declares the limit of a mutation; called once at boot for each that has one. */
  declare(mutation: string, limit: AttemptLimit): void {
    this.limits.set(mutation, limit);
  }

  /** @throws DomainError RATE_LIMITED when the caller, or anyone with the same argument, tried too often. */
  async check(mutation: string, args: Record<string, unknown>, context: RequestContext): Promise<void> {
    const limit = this.limits.get(mutation);
    if (!limit || !this.config.values.RATE_LIMITS) return;
    await this.hit(`${mutation}:${context.caller}`, limit.most, limit.seconds);
    const value = limit.alsoBy && valueAt(args, limit.alsoBy);
    if (value) await this.hit(`${mutation}=${value.toLowerCase().slice(0, 120)}`, limit.alsoMost ?? limit.most, limit.seconds);
  }

  private async hit(bucket: string, most: number, seconds: number): Promise<void> {
    const [row] = await this.db.tx(null, () =>
      this.db.query<{ hits: number; seconds_left: number }>(
        `insert into rate_limit (bucket, window_start, hits)
         values ($1, to_timestamp(floor(extract(epoch from now()) / $2) * $2), 1)
         on conflict (bucket, window_start) do update set hits = rate_limit.hits + 1
         returning hits, ceil(extract(epoch from window_start) + $2 - extract(epoch from now()))::int as seconds_left`,
        [bucket, seconds],
      ),
    );
    if (row!.hits > most) {
      throw new DomainError('RATE_LIMITED', `Too many tries. Wait ${row!.seconds_left} seconds, then try again.`);
    }
  }
}

function valueAt(args: Record<string, unknown>, path: string): string | undefined {
  let value: unknown = args;
  for (const step of path.split('.')) value = (value as Record<string, unknown> | null | undefined)?.[step];
  return typeof value === 'string' ? value : undefined;
}
