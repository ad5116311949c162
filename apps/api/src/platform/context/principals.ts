import { createHash } from 'node:crypto';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Clock } from '../clock.js';
import { Db } from '../database/db.js';
import { Listener } from '../database/listener.js';
import type { PersonMembership, Principal, TokenScope } from './actor.js';

interface PrincipalRow {
  session_id: string | null;
  token_id: string | null;
  scopes: TokenScope[];
  person_id: string;
  language: string;
  expires_at: Date;
  memberships: PersonMembership[];
}

const BY_SESSION = `
  select s.id as session_id, null as token_id, array['READ', 'BOOK', 'MANAGE'] as scopes, s.person_id, p.language,
    s.expires_at, auzolan.memberships(s.person_id) as memberships
  from session s join person p on p.id = s.person_id
  where s.token_hash = $1 and s.revoked_at is null and s.expires_at > now()`;

const BY_TOKEN = `
  select null as session_id, t.id as token_id, t.scopes, t.person_id, p.language,
    t.expires_at, auzolan.memberships(t.person_id) as memberships
  from access_token t join person p on p.id = t.person_id
  where t.token_hash = $1 and t.revoked_at is null and t.expires_at > now()`;

/** How long a cached principal is believed even if nothing is heard; roles also start and end by date. */
const BELIEVED_MS = 30_000;
const MOST_CACHED = 10_000;

/** SHA-256 of a secret: what the database keeps of it. */
export function secretHash(secret: string): Buffer {
  return createHash('sha256').update(secret).digest();
}

/**
 * Who a session cookie or access token belongs to. Kept in memory while the listener hears every change, so that most
 * requests cost no statement; a change made by this process counts from its commit, one made elsewhere milliseconds later.
 */
@Injectable()
export class Principals implements OnModuleInit {
  private readonly cache = new Map<string, { principal: Principal; until: number }>();

  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly listener: Listener,
  ) {}

  onModuleInit(): void {
    this.listener.on('principal', (personId) => this.forget(personId));
  }

  /** The principal of a session secret, or null for an unknown, expired or revoked one. */
  async ofSession(secret: string): Promise<Principal | null> {
    return this.find('s' + secret, BY_SESSION, secret);
  }

  /** The principal of an access token, or null for an unknown, expired or revoked one. */
  async ofToken(secret: string): Promise<Principal | null> {
    return this.find('t' + secret, BY_TOKEN, secret);
  }

  /** Forgets everyone once the open transaction has committed; for changes that this process makes itself. */
  changed(): void {
    this.db.afterCommit(() => this.cache.clear());
  }

  private async find(key: string, sql: string, secret: string): Promise<Principal | null> {
    const known = this.cache.get(key);
    if (known && known.until > this.clock.millis()) return known.principal;
    const believe = this.listener.connected;
    const [row] = await this.db.read<PrincipalRow>(null, sql, [secretHash(secret)]);
    if (!row) return null;
    const principal: Principal = {
      personId: row.person_id,
      language: row.language,
      sessionId: row.session_id,
      tokenId: row.token_id,
      scopes: new Set(row.scopes),
      memberships: row.memberships,
    };
    if (believe && this.listener.connected) {
      if (this.cache.size >= MOST_CACHED) this.cache.clear();
      this.cache.set(key, { principal, until: Math.min(this.clock.millis() + BELIEVED_MS, row.expires_at.getTime()) });
    }
    return principal;
  }

  private forget(personId: string | null): void {
    if (personId === null || personId === '*') return this.cache.clear();
    for (const [key, { principal }] of this.cache) if (principal.personId === personId) this.cache.delete(key);
  }
}
