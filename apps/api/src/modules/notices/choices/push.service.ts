import { Injectable } from '@nestjs/common';
import type { Principal } from '../../../platform/context/actor.js';
import { Db } from '../../../platform/database/db.js';
import { newId } from '../../../platform/database/ids.js';
import { DomainError, InputError } from '../../../platform/errors/domain-error.js';
import { Pusher } from '../../../platform/push/pusher.js';
import type { AllowPushInput } from './choice.model.js';

// A browser has one subscription; another session in it takes it over.
const ALLOW = `
  insert into push_subscription (id, session_id, endpoint, p256dh, auth) values ($1, $2, $3, $4, $5)
  on conflict (endpoint) do update set session_id = excluded.session_id, p256dh = excluded.p256dh, auth = excluded.auth`;

/** Browsers that allow to be told; each belongs to the session in which that was said, and ends with it. */
@Injectable()
export class PushService {
  constructor(
    private readonly db: Db,
    private readonly pusher: Pusher,
  ) {}

  /** @throws InputError for a push service that this server does not send to; DomainError for an access token */
  async allow(principal: Principal, { endpoint, p256dh, auth }: AllowPushInput): Promise<void> {
    if (!this.pusher.serves(endpoint)) throw new InputError('endpoint', 'is not of a push service that this office sends to');
    const [point, secret] = [Buffer.from(p256dh, 'base64url'), Buffer.from(auth, 'base64url')];
    if (point.length !== 65 || point[0] !== 4) throw new InputError('p256dh', 'is not a key of a browser');
    if (secret.length !== 16) throw new InputError('auth', 'is not a key of a browser');
    const sessionId = requireSession(principal);
    await this.forbid(principal);
    await this.db.query(ALLOW, [newId(), sessionId, endpoint, point, secret]);
  }

  /** The browser of this session is told nothing more. */
  async forbid(principal: Principal): Promise<void> {
    await this.db.query('delete from push_subscription where session_id = $1', [requireSession(principal)]);
  }
}

function requireSession({ sessionId }: Principal): string {
  if (!sessionId) throw new DomainError('FORBIDDEN', 'Only a browser that is signed in can be told, not a program with an access token.');
  return sessionId;
}
