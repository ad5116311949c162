import { Field, ID, ObjectType } from '@nestjs/graphql';
import type { PersonMembership, Principal } from '../../platform/context/actor.js';

/** GraphQL type Me: always the person who is signed in, or has just signed in. */
@ObjectType({ description: 'The person who is signed in.' })
export class Me {
  @Field(() => ID)
  id!: string;

  @Field(() => String, { description: 'BCP 47, one of en es pt-BR eu fr.' })
  language!: string;

  /** Not a field: the session that this answer goes to, null for an access token. */
  sessionId!: string | null;

  /** Not a field: memberships that are known to be current; read afresh when absent. */
  memberships?: readonly PersonMembership[];
}

/** Me of a principal, after a change of theirs: memberships are read afresh. */
export function toMe(principal: Principal): Me {
  return { id: principal.personId, language: principal.language, sessionId: principal.sessionId };
}
