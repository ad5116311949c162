import { Args, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Asset, assetById } from '../../assets/index.js';
import { Cooperative, FederationLoaders } from '../../federation/index.js';
import { Access } from '../../../platform/access/access.decorator.js';
import type { Actor } from '../../../platform/context/actor.js';
import { Acting, Ctx } from '../../../platform/context/ctx.decorator.js';
import type { RequestContext } from '../../../platform/context/request-context.js';
import { PageArgs } from '../../../platform/graphql/page.js';
import { UsageLineFilter } from './usage-line.inputs.js';
import { UsageLine, UsageLineList } from './usage-line.model.js';
import { UsageLinesQueries } from './usage-lines.queries.js';

@Resolver(() => UsageLine)
export class UsageLinesResolver {
  constructor(
    private readonly queries: UsageLinesQueries,
    private readonly federation: FederationLoaders,
  ) {}

  @Access('member')
  @Query(() => UsageLineList, { description: 'What was used, latest first. access: of the cooperative that used it or the owner’s, all for stewards and auditors' })
  usageLines(
    @Acting() actor: Actor,
    @Args('filter', { type: () => UsageLineFilter, nullable: true }) filter: UsageLineFilter,
    @Args() page: PageArgs,
  ): Promise<UsageLineList> {
    return this.queries.list(actor, filter ?? {}, page);
  }

  @ResolveField(() => Asset)
  asset(@Parent() line: UsageLine, @Ctx() context: RequestContext): Promise<Asset | null> {
    return context.loaders.of(assetById).load(line.assetId);
  }

  @ResolveField(() => Cooperative, { description: 'Who used it.' })
  cooperative(@Parent() line: UsageLine, @Ctx() context: RequestContext): Promise<Cooperative | null> {
    return this.federation.cooperativeById(context, line.cooperativeId);
  }
}
