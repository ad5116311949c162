import { Injectable } from '@nestjs/common';
import type { Principal } from '../../platform/context/actor.js';
import { Principals, secretHash } from '../../platform/context/principals.js';
import { Db } from '../../platform/database/db.js';
import { isUuid, newId } from '../../platform/database/ids.js';
import { NotFoundError } from '../../platform/errors/domain-error.js';
import { newSecret } from './secrets.js';

/** Longest that a session lasts. */
export const SESSION_DAYS = 90;

/** A session that has just begun; the secret is known to nobody else and stored nowhere. */
export interface StartedSession {
  readonly sessionId: string;
  readonly personId: string;
  readonly language: string;
  readonly secret: string;
}

/** Sessions of people who signed in, on whatever device. */
@Injectable()
export class SessionsService {
  constructor(
    private readonly db: Db,
    private readonly principals: Principals,
  ) {}

  /**
   * Begins a session with a new secret; inside a transaction.
   * @param replaces id of the session that the same browser had until now: it ends.
   */
  async start(personId: string, device: string, replaces: string | null): Promise<StartedSession> {
    const [sessionId, secret] = [newId(), newSecret()];
    const [started] = await this.db.query<{ language: string }>(
      `insert into session (id, token_hash, person_id, device, expires_at)
       select $1, $2, p.id, $4, now() + make_interval(days => $5) from person p where p.id = $3
       returning (select language from person where id = $3)`,
      [sessionId, secretHash(secret), personId, device, SESSION_DAYS],
    );
    if (!started) throw new NotFoundError('person', 'personId');
    if (replaces) await this.end(replaces);
    return { sessionId, personId, language: started.language, secret };
  }

  /** Ends one of the person's own sessions, from its next request on. @throws NotFoundError for any other. */
  async revoke(principal: Principal, sessionId: string): Promise<void> {
    if (!isUuid(sessionId)) throw new NotFoundError('session');
    const ended = await this.db.query(
      'update session set revoked_at = now() where id = $1 and person_id = $2 and revoked_at is null returning id',
      [sessionId, principal.personId],
    );
    if (!ended.length) throw new NotFoundError('session');
    this.principals.changed();
  }

  private async end(sessionId: string): Promise<void> {
    await this.db.query('update session set revoked_at = now() where id = $1 and revoked_at is null', [sessionId]);
    this.principals.changed();
  }
}
