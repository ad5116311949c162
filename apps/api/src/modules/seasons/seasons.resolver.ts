import { Args, Context, ID, Mutation, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Access } from '../../platform/access/access.decorator.js';
import type { Actor } from '../../platform/context/actor.js';
import { Acting } from '../../platform/context/ctx.decorator.js';
import type { RequestContext } from '../../platform/context/request-context.js';
import { PageArgs } from '../../platform/graphql/page.js';
import { CreateSeasonInput, ExtendSeasonInput, SetSeasonSharesInput } from './season.inputs.js';
import { Season, SeasonAssetList, SeasonList, SeasonShareList } from './season.model.js';
import { SeasonsQueries } from './seasons.queries.js';
import { SeasonsService } from './seasons.service.js';
import { SeasonWishList } from './wishes/wish.model.js';
import { ownWishes } from './wishes/wishes.queries.js';

@Resolver(() => Season)
export class SeasonsResolver {
  constructor(
    private readonly queries: SeasonsQueries,
    private readonly service: SeasonsService,
  ) {}

  @Access('member')
  @Query(() => SeasonList, { description: 'Seasons of the federation, latest first.' })
  seasons(@Acting() actor: Actor, @Args() page: PageArgs): Promise<SeasonList> {
    return this.queries.list(actor, page);
  }

  @Access('member')
  @Query(() => Season, { nullable: true, description: 'One season; null when there is none of this id here.' })
  season(@Acting() actor: Actor, @Args('id', { type: () => ID }) id: string): Promise<Season | null> {
    return this.queries.find(actor, id);
  }

  @Access('member')
  @Query(() => SeasonShareList, { description: 'What each cooperative is entitled to, and whether it filed wishes; by name.' })
  seasonShares(@Acting() actor: Actor, @Args('seasonId', { type: () => ID }) seasonId: string, @Args() page: PageArgs): Promise<SeasonShareList> {
    return this.queries.shares(actor, seasonId, page);
  }

  @Access('member')
  @Query(() => SeasonAssetList, { description: 'What a season shares out, by name.' })
  seasonAssets(@Acting() actor: Actor, @Args('seasonId', { type: () => ID }) seasonId: string, @Args() page: PageArgs): Promise<SeasonAssetList> {
    return this.queries.assets(actor, seasonId, page);
  }

  @Access('steward')
  @Mutation(() => Season, { description: 'Opens a season for wishes, and promises the secret of its draw.' })
  async createSeason(@Acting() actor: Actor, @Args('input') input: CreateSeasonInput, @Context() { now }: RequestContext): Promise<Season> {
    return this.found(actor, await this.service.create(actor, input, now));
  }

  @Access('steward')
  @Mutation(() => Season, { description: 'Gives more time to wish.' })
  async extendSeason(@Acting() actor: Actor, @Args('input') input: ExtendSeasonInput, @Context() { now }: RequestContext): Promise<Season> {
    await this.service.extend(actor, input, now);
    return this.found(actor, input.id);
  }

  @Access('steward')
  @Mutation(() => Season, { description: 'Replaces what each cooperative is entitled to, until wishes are closed.' })
  async setSeasonShares(@Acting() actor: Actor, @Args('input') input: SetSeasonSharesInput, @Context() { now }: RequestContext): Promise<Season> {
    await this.service.setShares(actor, input, now);
    return this.found(actor, input.id);
  }

  @ResolveField(() => SeasonWishList, { nullable: true, description: 'What the cooperative acted for wished; null when it filed nothing yet.' })
  mine(season: Season, _args: unknown, context: RequestContext): Promise<SeasonWishList | null> | null {
    return context.actor.cooperativeId ? context.loaders.of(ownWishes).load(season.id) : null;
  }

  private async found(actor: Actor, id: string): Promise<Season> {
    return (await this.queries.find(actor, id))!;
  }
}
