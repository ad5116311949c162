import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { TokenScope as Scope } from '../../platform/context/actor.js';

export const TokenScope: { readonly [S in Scope]: S } = { READ: 'READ', BOOK: 'BOOK', MANAGE: 'MANAGE' };
export type TokenScope = Scope;
registerEnumType(TokenScope, {
  name: 'TokenScope',
  description: 'What an access token may be used for.',
  valuesMap: {
    READ: { description: 'Queries.' },
    BOOK: { description: 'Booking and cancelling.' },
    MANAGE: { description: 'Every other change that its person may make.' },
  },
});

/** GraphQL type AccessToken; never holds the secret. */
@ObjectType({ description: 'Lets a program act as its person, as far as its scopes go.' })
export class AccessToken {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  name!: string;

  @Field(() => [TokenScope])
  scopes!: TokenScope[];

  @Field(() => Date)
  createdAt!: Date;

  @Field(() => Date)
  expiresAt!: Date;

  @Field(() => Date, { nullable: true, description: 'True to about ten minutes.' })
  lastUsedAt!: Date | null;
}

/** GraphQL type CreatedAccessToken. */
@ObjectType({ description: 'A new access token with its secret, which is shown this once.' })
export class CreatedAccessToken {
  @Field(() => AccessToken)
  accessToken!: AccessToken;

  @Field(() => String, { description: 'Goes into the header Authorization: Bearer auz_…' })
  secret!: string;
}

/** A row of table access_token. */
export interface AccessTokenRow {
  readonly id: string;
  readonly person_id: string;
  readonly name: string;
  readonly scopes: TokenScope[];
  readonly created_at: Date;
  readonly expires_at: Date;
  readonly last_used_at: Date | null;
}

export function toAccessToken(row: AccessTokenRow): AccessToken {
  return { id: row.id, name: row.name, scopes: row.scopes, createdAt: row.created_at, expiresAt: row.expires_at, lastUsedAt: row.last_used_at };
}
