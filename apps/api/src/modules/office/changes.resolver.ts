import { Args, Field, ID, ObjectType, registerEnumType, Resolver, Subscription } from '@nestjs/graphql';
import { Access } from '../../platform/access/access.decorator.js';
import type { ChangeTopic as Topic } from '../../platform/audit/activity-log.js';
import type { Actor } from '../../platform/context/actor.js';
import { Acting } from '../../platform/context/ctx.decorator.js';
import { InputError } from '../../platform/errors/domain-error.js';
import { ChangeFeed, type FeedChange } from '../../platform/graphql/change-feed.js';

export const ChangeTopic: { readonly [topic in Topic]: topic } = {
  BOOKINGS: 'BOOKINGS', ASSETS: 'ASSETS', COOPERATIVES: 'COOPERATIVES', MEMBERS: 'MEMBERS', IMPORTS: 'IMPORTS',
};
registerEnumType(ChangeTopic, { name: 'ChangeTopic', description: 'Kinds of things that change.' });

@ObjectType({ description: 'Something changed; read it again to see how.' })
export class Change {
  @Field(() => ChangeTopic)
  topic!: Topic;

  @Field(() => ID)
  id!: string;
}

@Resolver(() => Change)
export class ChangesResolver {
  constructor(private readonly feed: ChangeFeed) {}

  @Access('member')
  @Subscription(() => Change, {
    description: 'What changed, ids only; read it again. Not replayed after a lost connection. access: member',
    resolve: (change: FeedChange): Change => change,
  })
  changed(@Acting() actor: Actor, @Args('topics', { type: () => [ChangeTopic] }) topics: Topic[]): AsyncIterableIterator<FeedChange> {
    if (!topics.length) throw new InputError('topics', 'must name at least one');
    return this.feed.of(actor.federationId, new Set(topics));
  }
}
