import { Field, ID, ObjectType } from '@nestjs/graphql';

/** GraphQL type Passkey. */
@ObjectType({ description: 'A passkey that its person may sign in with.' })
export class Passkey {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  name!: string;

  @Field(() => Date)
  createdAt!: Date;

  @Field(() => Date, { nullable: true })
  lastUsedAt!: Date | null;
}

/** GraphQL type PasskeyChallenge. */
@ObjectType({ description: 'What a browser needs to sign in with a passkey; good for five minutes, once.' })
export class PasskeyChallenge {
  @Field(() => ID)
  id!: string;

  @Field(() => String, { description: 'PublicKeyCredentialRequestOptionsJSON (WebAuthn), as JSON text.' })
  options!: string;
}

/** A row of table passkey, without its key. */
export interface PasskeyRow {
  readonly id: string;
  readonly person_id: string;
  readonly name: string;
  readonly created_at: Date;
  readonly last_used_at: Date | null;
}

export function toPasskey(row: PasskeyRow): Passkey {
  return { id: row.id, name: row.name, createdAt: row.created_at, lastUsedAt: row.last_used_at };
}
