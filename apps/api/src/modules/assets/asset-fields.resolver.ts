import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '../../platform/context/request-context.js';
import { Cooperative, FederationLoaders } from '../federation/index.js';
import { closuresOf, openingHoursOf, photosOf } from './asset.loaders.js';
import { Asset, Closure, OpeningHours, Photo } from './asset.model.js';

@Resolver(() => Asset)
export class AssetFieldsResolver {
  constructor(private readonly federation: FederationLoaders) {}

  @ResolveField(() => Cooperative, { description: 'The cooperative that owns it.' })
  async owner(@Parent() asset: Asset, @Context() context: RequestContext): Promise<Cooperative> {
    return (await this.federation.cooperativeById(context, asset.ownerId))!;
  }

  @ResolveField(() => [OpeningHours], { description: 'Weekly hours; none mean always open.' })
  async openingHours(@Parent() asset: Asset, @Context() context: RequestContext): Promise<OpeningHours[]> {
    return (await context.loaders.of(openingHoursOf).load(asset.id)) ?? [];
  }

  @ResolveField(() => [Closure], { description: 'Not yet over, soonest first, at most 100.' })
  async closures(@Parent() asset: Asset, @Context() context: RequestContext): Promise<Closure[]> {
    return (await context.loaders.of(closuresOf).load(asset.id)) ?? [];
  }

  @ResolveField(() => [Photo])
  async photos(@Parent() asset: Asset, @Context() context: RequestContext): Promise<Photo[]> {
    return (await context.loaders.of(photosOf).load(asset.id)) ?? [];
  }
}
