import { Args, Context, ID, Mutation, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Asset, assetById } from '../../assets/index.js';
import { Cooperative, FederationLoaders } from '../../federation/index.js';
import { Access } from '../../../platform/access/access.decorator.js';
import type { Actor } from '../../../platform/context/actor.js';
import { Acting } from '../../../platform/context/ctx.decorator.js';
import type { RequestContext } from '../../../platform/context/request-context.js';
import { PageArgs } from '../../../platform/graphql/page.js';
import { Season } from '../season.model.js';
import { SeasonsQueries } from '../seasons.queries.js';
import { FileSeasonWishesInput } from './wish.inputs.js';
import { SeasonWish, SeasonWishPage } from './wish.model.js';
import { WishesQueries } from './wishes.queries.js';
import { WishesService } from './wishes.service.js';

@Resolver(() => SeasonWish)
export class WishesResolver {
  constructor(
    private readonly queries: WishesQueries,
    private readonly seasons: SeasonsQueries,
    private readonly service: WishesService,
    private readonly federation: FederationLoaders,
  ) {}

  @Access('member')
  @Query(() => SeasonWishPage, { description: 'Wishes by cooperative and rank. Until they are closed, only the reader’s own.' })
  seasonWishes(
    @Acting() actor: Actor,
    @Args('seasonId', { type: () => ID }) seasonId: string,
    @Args('cooperativeId', { type: () => ID, nullable: true }) cooperativeId: string | null,
    @Args() page: PageArgs,
  ): Promise<SeasonWishPage> {
    return this.queries.list(actor, seasonId, cooperativeId ?? null, page);
  }

  @Access('member', { scope: 'BOOK' })
  @Mutation(() => Season, { description: 'Replaces the wishes of the cooperative acted for, until they are closed.' })
  async fileSeasonWishes(@Acting() actor: Actor, @Args('input') input: FileSeasonWishesInput, @Context() context: RequestContext): Promise<Season> {
    await this.service.file(actor, input, context.now);
    return (await this.seasons.find(actor, input.seasonId))!;
  }

  @ResolveField(() => Asset)
  asset(wish: SeasonWish, _args: unknown, context: RequestContext): Promise<Asset | null> {
    return context.loaders.of(assetById).load(wish.assetId);
  }

  @ResolveField(() => Cooperative)
  cooperative(wish: SeasonWish, _args: unknown, context: RequestContext): Promise<Cooperative | null> {
    return this.federation.cooperativeById(context, wish.cooperativeId);
  }
}
