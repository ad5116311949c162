import { Args, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Access } from '../../platform/access/access.decorator.js';
import type { Actor, Principal } from '../../platform/context/actor.js';
import { Acting, Ctx, SignedIn } from '../../platform/context/ctx.decorator.js';
import type { RequestContext } from '../../platform/context/request-context.js';
import { FoundFederationInput, UpdateFederationInput } from './federation.inputs.js';
import { Federation, type FederationCounts } from './federation.model.js';
import { FederationQueries } from './federation.queries.js';
import { FederationsService } from './federations.service.js';

const NOTHING: FederationCounts = { cooperatives: 0, members: 0, assets: 0 };

@Resolver(() => Federation)
export class FederationResolver {
  constructor(
    private readonly queries: FederationQueries,
    private readonly service: FederationsService,
  ) {}

  @Access('member')
  @Query(() => Federation, { description: 'The federation acted for. access: member' })
  federation(@Ctx() context: RequestContext): Promise<Federation> {
    return this.queries.ofActor(context);
  }

  @Access('signedIn', { limit: { most: 10, seconds: 3600 } })
  @Mutation(() => Federation, { description: 'The founder becomes its steward. access: signed in' })
  foundFederation(@SignedIn() founder: Principal, @Args('input') input: FoundFederationInput): Promise<Federation> {
    return this.service.found(founder.personId, input);
  }

  @Access('steward')
  @Mutation(() => Federation, { description: 'access: steward' })
  async updateFederation(@Ctx() context: RequestContext, @Acting() actor: Actor, @Args('input') input: UpdateFederationInput): Promise<Federation> {
    await this.service.update(actor, input);
    return this.queries.ofActor(context);
  }

  @ResolveField(() => Int, { description: 'Admitted cooperatives.' })
  async cooperativeCount(@Parent() federation: Federation, @Ctx() context: RequestContext): Promise<number> {
    return (await this.counts(federation, context)).cooperatives;
  }

  @ResolveField(() => Int, { description: 'People.' })
  async memberCount(@Parent() federation: Federation, @Ctx() context: RequestContext): Promise<number> {
    return (await this.counts(federation, context)).members;
  }

  @ResolveField(() => Int, { description: 'Assets in use.' })
  async assetCount(@Parent() federation: Federation, @Ctx() context: RequestContext): Promise<number> {
    return (await this.counts(federation, context)).assets;
  }

  private async counts(federation: Federation, context: RequestContext): Promise<FederationCounts> {
    return federation.counts ?? (await context.loaders.of(this.queries.counts).load(federation.id)) ?? NOTHING;
  }
}
