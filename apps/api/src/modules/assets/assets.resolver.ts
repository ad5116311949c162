import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Access } from '../../platform/access/access.decorator.js';
import type { Actor } from '../../platform/context/actor.js';
import { Acting } from '../../platform/context/ctx.decorator.js';
import { PageArgs } from '../../platform/graphql/page.js';
import { AssetSort } from './asset-category.js';
import { AssetFilter, CreateAssetInput, SetOpeningHoursInput, UpdateAssetInput, UpdateAssetsInput } from './asset.inputs.js';
import { Asset, AssetList } from './asset.model.js';
import { AssetsQueries } from './assets.queries.js';
import { AssetsService } from './assets.service.js';
import { PhotosService } from './photos.service.js';

@Resolver(() => Asset)
export class AssetsResolver {
  constructor(
    private readonly queries: AssetsQueries,
    private readonly service: AssetsService,
    private readonly photos: PhotosService,
  ) {}

  @Access('member')
  @Query(() => AssetList, { description: 'Assets of the federation.' })
  assets(
    @Acting() actor: Actor,
    @Args('filter', { type: () => AssetFilter, nullable: true }) filter: AssetFilter,
    @Args('sort', { type: () => AssetSort, nullable: true, defaultValue: AssetSort.NAME }) sort: AssetSort | null,
    @Args() page: PageArgs,
  ): Promise<AssetList> {
    return this.queries.list(actor, filter ?? {}, sort ?? AssetSort.NAME, page);
  }

  @Access('member')
  @Query(() => Asset, { nullable: true, description: 'One asset; null when there is none of this id here.' })
  asset(@Acting() actor: Actor, @Args('id', { type: () => ID }) id: string): Promise<Asset | null> {
    return this.queries.find(actor, id);
  }

  @Access('coordinator')
  @Mutation(() => Asset, { description: 'Adds an asset of a cooperative. For its coordinators and stewards.' })
  async createAsset(@Acting() actor: Actor, @Args('input') input: CreateAssetInput): Promise<Asset> {
    return this.found(actor, await this.service.create(actor, input));
  }

  @Access('coordinator')
  @Mutation(() => Asset, { description: 'Changes an asset. For the owner’s coordinators and stewards.' })
  async updateAsset(@Acting() actor: Actor, @Args('input') input: UpdateAssetInput): Promise<Asset> {
    await this.service.update(actor, input);
    return this.found(actor, input.id);
  }

  @Access('coordinator')
  @Mutation(() => [Asset], { description: 'Changes several assets in the same way, all or none.' })
  async updateAssets(@Acting() actor: Actor, @Args('input') input: UpdateAssetsInput): Promise<Asset[]> {
    await this.service.updateAll(actor, input);
    return this.queries.findAll(actor, input.assets.map(({ id }) => id));
  }

  @Access('coordinator')
  @Mutation(() => Asset, { description: 'Replaces the weekly opening hours; none mean always open. Bookings that stand keep their time.' })
  async setOpeningHours(@Acting() actor: Actor, @Args('input') input: SetOpeningHoursInput): Promise<Asset> {
    await this.service.setOpeningHours(actor, input);
    return this.found(actor, input.assetId);
  }

  @Access('coordinator')
  @Mutation(() => Boolean, { description: 'Takes a photo away.' })
  async removePhoto(@Acting() actor: Actor, @Args('id', { type: () => ID }) id: string): Promise<boolean> {
    await this.photos.remove(actor, id);
    return true;
  }

  private async found(actor: Actor, id: string): Promise<Asset> {
    return (await this.queries.find(actor, id))!;
  }
}
