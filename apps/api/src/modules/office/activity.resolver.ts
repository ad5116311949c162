import { Args, Int, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Access } from '../../platform/access/access.decorator.js';
import type { Actor } from '../../platform/context/actor.js';
import { Acting, Ctx } from '../../platform/context/ctx.decorator.js';
import type { RequestContext } from '../../platform/context/request-context.js';
import { Cooperative, FederationLoaders, Member } from '../federation/index.js';
import { ActivityCheckService } from './activity-check.service.js';
import { ActivityFilter } from './activity.inputs.js';
import { Activity, ActivityCheck, ActivityConnection } from './activity.model.js';
import { ActivityQueries } from './activity.queries.js';

const USUAL_PAGE = 20;

@Resolver(() => Activity)
export class ActivityResolver {
  constructor(
    private readonly queries: ActivityQueries,
    private readonly check: ActivityCheckService,
    private readonly loaders: FederationLoaders,
  ) {}

  @Access('overseer')
  @Query(() => ActivityConnection, { description: 'Who did what, newest first; first 1 to 100. access: steward or auditor' })
  activity(
    @Acting() actor: Actor,
    @Args('filter', { type: () => ActivityFilter, nullable: true }) filter: ActivityFilter,
    @Args('first', { type: () => Int, nullable: true, defaultValue: USUAL_PAGE }) first: number | null,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
  ): Promise<ActivityConnection> {
    return this.queries.page(actor, filter ?? {}, first ?? USUAL_PAGE, after ?? null);
  }

  @Access('overseer')
  @Query(() => ActivityCheck, { description: 'Walks the hash chain. access: steward or auditor' })
  verifyActivity(@Acting() actor: Actor): Promise<ActivityCheck> {
    return this.check.verify(actor.federationId);
  }

  @ResolveField(() => Member, { nullable: true, description: 'Who did it; null for the program itself.' })
  member(@Parent() activity: Activity, @Ctx() context: RequestContext): Promise<Member | null> | null {
    return activity.memberId === null ? null : this.loaders.memberById(context, activity.memberId);
  }

  @ResolveField(() => Member, { nullable: true, description: 'For whom a helper did it.' })
  onBehalfOf(@Parent() activity: Activity, @Ctx() context: RequestContext): Promise<Member | null> | null {
    return activity.onBehalfOfId === null ? null : this.loaders.memberById(context, activity.onBehalfOfId);
  }

  @ResolveField(() => Cooperative, { nullable: true, description: 'The cooperative that was spoken for.' })
  cooperative(@Parent() activity: Activity, @Ctx() context: RequestContext): Promise<Cooperative | null> | null {
    return activity.cooperativeId === null ? null : this.loaders.cooperativeById(context, activity.cooperativeId);
  }
}
