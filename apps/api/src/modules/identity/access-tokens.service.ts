import { Injectable } from '@nestjs/common';
import type { Principal, TokenScope } from '../../platform/context/actor.js';
import { Principals, secretHash } from '../../platform/context/principals.js';
import { Db } from '../../platform/database/db.js';
import { isUuid, newId } from '../../platform/database/ids.js';
import { DomainError, InputError, NotFoundError } from '../../platform/errors/domain-error.js';
import { toAccessToken, type AccessTokenRow, type CreatedAccessToken } from './access-token.model.js';
import { newTokenSecret } from './secrets.js';

const LONGEST_DAYS = 366;
const MOST_TOKENS = 50;

/** What a new token is to be. */
export interface WantedToken {
  readonly name: string;
  readonly scopes: readonly TokenScope[];
  readonly expiresAt: Date;
}

/** Tokens with which programs act as their person. */
@Injectable()
export class AccessTokensService {
  constructor(
    private readonly db: Db,
    private readonly principals: Principals,
  ) {}

  /**
   * A new token; inside a transaction. Only its hash is kept.
   * @throws InputError for an end in the past or more than 366 days away
   * @throws DomainError CONFLICT when the person has 50 already
   */
  async create(principal: Pick<Principal, 'personId'>, wanted: WantedToken): Promise<CreatedAccessToken> {
    const [bounds] = await this.db.query<{ tokens: number; ends_well: boolean }>(
      `select (select count(*)::int from access_token where person_id = $1 and revoked_at is null and expires_at > now()) as tokens,
         $2::timestamptz > now() and $2 <= now() + make_interval(days => $3) as ends_well`,
      [principal.personId, wanted.expiresAt, LONGEST_DAYS],
    );
    if (!bounds!.ends_well) throw new InputError('expiresAt', `must be in the future, at most ${LONGEST_DAYS} days away`);
    if (bounds!.tokens >= MOST_TOKENS) throw new DomainError('CONFLICT', `You have ${MOST_TOKENS} access tokens. Revoke one that you no longer need.`);
    const secret = newTokenSecret();
    const [made] = await this.db.query<AccessTokenRow>(
      `insert into access_token (id, token_hash, person_id, name, scopes, expires_at) values ($1, $2, $3, $4, $5, $6)
       returning id, person_id, name, scopes, created_at, expires_at, last_used_at`,
      [newId(), secretHash(secret), principal.personId, wanted.name.trim(), wanted.scopes, wanted.expiresAt],
    );
    return { accessToken: toAccessToken(made!), secret };
  }

  /** Ends one of the person's own tokens, from its next request on. @throws NotFoundError for any other. */
  async revoke(principal: Pick<Principal, 'personId'>, id: string): Promise<void> {
    if (!isUuid(id)) throw new NotFoundError('access token');
    const ended = await this.db.query(
      'update access_token set revoked_at = now() where id = $1 and person_id = $2 and revoked_at is null returning id',
      [id, principal.personId],
    );
    if (!ended.length) throw new NotFoundError('access token');
    this.principals.changed();
  }
}
