import { Args, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Access } from '../../platform/access/access.decorator.js';
import type { Actor } from '../../platform/context/actor.js';
import { Acting, Ctx } from '../../platform/context/ctx.decorator.js';
import type { RequestContext } from '../../platform/context/request-context.js';
import { PageArgs } from '../../platform/graphql/page.js';
import { Cooperative, FederationLoaders, Member } from '../federation/index.js';
import { InboxItem, InboxList } from './inbox.model.js';
import { InboxQueries } from './inbox.queries.js';

@Resolver(() => InboxItem)
export class InboxResolver {
  constructor(
    private readonly queries: InboxQueries,
    private readonly loaders: FederationLoaders,
  ) {}

  @Access('steward')
  @Query(() => InboxList, { description: 'What waits for a decision, longest first. access: steward' })
  inbox(@Acting() actor: Actor, @Args() page: PageArgs): Promise<InboxList> {
    return this.queries.list(actor, page);
  }

  @ResolveField(() => Cooperative)
  cooperative(@Parent() item: InboxItem, @Ctx() context: RequestContext): Promise<Cooperative | null> {
    return this.loaders.cooperativeById(context, item.cooperativeId);
  }

  @ResolveField(() => Member, { nullable: true, description: 'Null for a cooperative that a steward put there.' })
  applicant(@Parent() item: InboxItem, @Ctx() context: RequestContext): Promise<Member | null> | null {
    return item.applicantId === null ? null : this.loaders.memberById(context, item.applicantId);
  }
}
