import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Access } from '../../../platform/access/access.decorator.js';
import type { Actor } from '../../../platform/context/actor.js';
import { Acting } from '../../../platform/context/ctx.decorator.js';
import { PageArgs } from '../../../platform/graphql/page.js';
import { CreateCalendarFeedInput } from './feed.inputs.js';
import { CalendarFeedList, CreatedCalendarFeed } from './feed.model.js';
import { FeedsQueries } from './feeds.queries.js';
import { FeedsService } from './feeds.service.js';

@Resolver()
export class FeedsResolver {
  constructor(
    private readonly queries: FeedsQueries,
    private readonly service: FeedsService,
  ) {}

  @Access('member')
  @Query(() => CalendarFeedList, { description: 'The person’s own calendar links that still work, newest first.' })
  calendarFeeds(@Acting() actor: Actor, @Args() page: PageArgs): Promise<CalendarFeedList> {
    return this.queries.list(actor, page);
  }

  @Access('member', { once: true, limit: { most: 50, seconds: 3600 } })
  @Mutation(() => CreatedCalendarFeed, { description: 'A link for calendar programs. Its address is shown this once.' })
  createCalendarFeed(@Acting() actor: Actor, @Args('input') input: CreateCalendarFeedInput): Promise<CreatedCalendarFeed> {
    return this.service.create(actor, input);
  }

  @Access('member')
  @Mutation(() => Boolean, { description: 'Ends one of the person’s own calendar links, from its next reading on.' })
  async revokeCalendarFeed(@Acting() actor: Actor, @Args('id', { type: () => ID }) id: string): Promise<boolean> {
    await this.service.revoke(actor, id);
    return true;
  }
}
