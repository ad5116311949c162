import { Args, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Access } from '../../platform/access/access.decorator.js';
import type { Actor } from '../../platform/context/actor.js';
import { Acting, Ctx } from '../../platform/context/ctx.decorator.js';
import type { RequestContext } from '../../platform/context/request-context.js';
import { PageArgs } from '../../platform/graphql/page.js';
import { Cooperative, FederationLoaders, Member } from '../federation/index.js';
import { InboxItem, InboxKind, InboxList } from './inbox.model.js';
import { InboxQueries } from './inbox.queries.js';

@Resolver(() => InboxItem)
export class InboxResolver {
  constructor(
    private readonly queries: InboxQueries,
    private readonly loaders: FederationLoaders,
  ) {}

  @Access('coordinator')
  @Query(() => InboxList, { description: 'What waits for a decision of the reader, longest first: of all kinds, or of some. access: coordinator, for what their cooperative owns, or steward' })
  inbox(
    @Acting() actor: Actor,
    @Args('kinds', { type: () => [InboxKind], nullable: true }) kinds: InboxKind[] | null,
    @Args() page: PageArgs,
  ): Promise<InboxList> {
    return this.queries.list(actor, kinds ?? [], page);
  }

  @ResolveField(() => Cooperative, { nullable: true, description: 'For ADMISSION.' })
  cooperative(@Parent() item: InboxItem, @Ctx() context: RequestContext): Promise<Cooperative | null> | null {
    return item.cooperativeId ? this.loaders.cooperativeById(context, item.cooperativeId) : null;
  }

  @ResolveField(() => Member, { nullable: true, description: 'Null for a cooperative that a steward put there.' })
  applicant(@Parent() item: InboxItem, @Ctx() context: RequestContext): Promise<Member | null> | null {
    return !item.applicantId ? null : this.loaders.memberById(context, item.applicantId);
  }
}
