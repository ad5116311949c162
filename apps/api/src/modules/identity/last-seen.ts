import { Inject, Injectable, Logger, type OnModuleDestroy, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyInstance } from 'fastify';
import { Clock } from '../../platform/clock.js';
import { Config } from '../../platform/config/config.js';
import { credentialOf, sessionCookieName, type Credential } from '../../platform/context/credential.js';
import { secretHash } from '../../platform/context/principals.js';
import { Db } from '../../platform/database/db.js';

/** How exact the times are. */
const EXACT_TO_MS = 10 * 60_000;
const WRITE_EVERY_MS = 5_000;
/** More than this many at once are not worth the memory: they are seen again. */
const MOST_NOTED = 10_000;

const SESSIONS_SEEN = `
  update session set last_seen_at = now()
  where token_hash = any($1::bytea[]) and revoked_at is null and last_seen_at < now() - interval '10 minutes'`;

const TOKENS_USED = `
  update access_token set last_used_at = now()
  where token_hash = any($1::bytea[]) and revoked_at is null and (last_used_at is null or last_used_at < now() - interval '10 minutes')`;

/**
 * Notes when sessions and tokens were used last, to about ten minutes: after the answer has left, many in one
 * statement, so that no request waits for it.
 */
@Injectable()
export class LastSeen implements OnModuleInit, OnModuleDestroy {
  private readonly logger = new Logger(LastSeen.name);
  private readonly noted = new Map<string, number>();
  private waiting: Credential[] = [];
  private timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly adapterHost: HttpAdapterHost,
    @Inject(Config) private readonly config: Config,
  ) {}

  onModuleInit(): void {
    const fastify = this.adapterHost.httpAdapter?.getInstance<FastifyInstance>();
    const cookieName = sessionCookieName(this.config.values.PUBLIC_URL);
    fastify?.addHook('onResponse', async (request) => {
      const credential = credentialOf(request, cookieName);
      if (credential) this.note(credential);
    });
    this.timer = setInterval(() => void this.write(), WRITE_EVERY_MS).unref();
  }

  async onModuleDestroy(): Promise<void> {
    clearInterval(this.timer);
    await this.write();
  }

  /** Writes down what was noted since the last time. A failure is logged: the times are a help, not a promise. */
  async write(): Promise<void> {
    const seen = this.waiting;
    this.waiting = [];
    if (!seen.length) return;
    const hashes = (kind: Credential['kind']): Buffer[] => seen.filter((one) => one.kind === kind).map(({ secret }) => secretHash(secret));
    try {
      await this.db.tx(null, async () => {
        await this.db.query(SESSIONS_SEEN, [hashes('session')]);
        await this.db.query(TOKENS_USED, [hashes('token')]);
      });
    } catch (error) {
      this.logger.warn(`Could not note who was here: ${(error as Error).message}`);
    }
  }

  private note(credential: Credential): void {
    const now = this.clock.millis();
    const key = `${credential.kind} ${credential.secret}`;
    const before = this.noted.get(key);
    if (before !== undefined && now - before < EXACT_TO_MS) return;
    if (this.noted.size >= MOST_NOTED) this.noted.clear();
    if (this.waiting.length >= MOST_NOTED) return;
    this.noted.set(key, now);
    this.waiting.push(credential);
  }
}
