import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Access } from '../../../platform/access/access.decorator.js';
import type { RequestContext } from '../../../platform/context/request-context.js';
import { AllowPushInput, ChooseNoticesInput, NoticeChoices } from './choice.model.js';
import { ChoicesQueries } from './choices.queries.js';
import { ChoicesService } from './choices.service.js';
import { PushService } from './push.service.js';

@Resolver()
export class ChoicesResolver {
  constructor(
    private readonly queries: ChoicesQueries,
    private readonly service: ChoicesService,
    private readonly push: PushService,
  ) {}

  @Access('member')
  @Query(() => NoticeChoices, { description: 'What the reader is told, and how.' })
  noticeChoices(@Context() context: RequestContext): Promise<NoticeChoices> {
    return this.queries.of(context.actor, context.signedIn.sessionId);
  }

  @Access('member')
  @Mutation(() => NoticeChoices, { description: 'Chooses what one is told, and how.' })
  async chooseNotices(@Args('input') input: ChooseNoticesInput, @Context() context: RequestContext): Promise<NoticeChoices> {
    await this.service.choose(context.actor, input);
    return this.queries.of(context.actor, context.signedIn.sessionId);
  }

  @Access('member', { limit: { most: 60, seconds: 3600 } })
  @Mutation(() => NoticeChoices, { description: 'Lets the browser of this session be told, in the place of any before.' })
  async allowPush(@Args('input') input: AllowPushInput, @Context() context: RequestContext): Promise<NoticeChoices> {
    await this.push.allow(context.signedIn, input);
    return this.queries.of(context.actor, context.signedIn.sessionId);
  }

  @Access('member')
  @Mutation(() => NoticeChoices, { description: 'The browser of this session is told nothing more.' })
  async forbidPush(@Context() context: RequestContext): Promise<NoticeChoices> {
    await this.push.forbid(context.signedIn);
    return this.queries.of(context.actor, context.signedIn.sessionId);
  }
}
