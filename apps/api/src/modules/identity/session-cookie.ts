import { Inject, Injectable } from '@nestjs/common';
import { Config } from '../../platform/config/config.js';
import { isHttps, sessionCookieName } from '../../platform/context/credential.js';
import type { RequestContext } from '../../platform/context/request-context.js';
import { Db } from '../../platform/database/db.js';
import { SESSION_DAYS } from './sessions.service.js';

const SECONDS_A_DAY = 86_400;

/** Hands the session's secret to the browser, and takes it back, once what it stands for is committed. */
@Injectable()
export class SessionCookie {
  private readonly name: string;
  private readonly flags: { path: '/'; httpOnly: true; sameSite: 'lax'; secure: boolean };

  constructor(
    private readonly db: Db,
    @Inject(Config) config: Config,
  ) {
    const { PUBLIC_URL } = config.values;
    this.name = sessionCookieName(PUBLIC_URL);
    this.flags = { path: '/', httpOnly: true, sameSite: 'lax', secure: isHttps(PUBLIC_URL) };
  }

  /** Inside a transaction. */
  set(context: RequestContext, secret: string): void {
    this.db.afterCommit(() => void context.reply.setCookie(this.name, secret, { ...this.flags, maxAge: SESSION_DAYS * SECONDS_A_DAY }));
  }

  /** Inside a transaction. */
  clear(context: RequestContext): void {
    this.db.afterCommit(() => void context.reply.clearCookie(this.name, this.flags));
  }
}
