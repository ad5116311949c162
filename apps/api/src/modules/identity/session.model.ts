import { Field, ID, ObjectType } from '@nestjs/graphql';

/** GraphQL type Session. */
@ObjectType({ description: 'A browser that is signed in.' })
export class Session {
  @Field(() => ID)
  id!: string;

  @Field(() => Date)
  createdAt!: Date;

  @Field(() => Date, { description: 'True to about ten minutes.' })
  lastSeenAt!: Date;

  @Field(() => String, { description: 'Browser and system: Firefox, Android.' })
  device!: string;

  @Field(() => Boolean, { description: 'Whether it is the one that asks.' })
  current!: boolean;
}

/** A row of table session, as identity.queries reads it. */
export interface SessionRow {
  readonly id: string;
  readonly person_id: string;
  readonly created_at: Date;
  readonly last_seen_at: Date;
  readonly device: string;
}

/** @param asking id of the session that asks, null for an access token */
export function toSession(row: SessionRow, asking: string | null): Session {
  return { id: row.id, createdAt: row.created_at, lastSeenAt: row.last_seen_at, device: row.device, current: row.id === asking };
}
