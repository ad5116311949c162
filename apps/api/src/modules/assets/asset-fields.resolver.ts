import { ResolveField, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '../../platform/context/request-context.js';
import { Cooperative, FederationLoaders } from '../federation/index.js';
import { closuresOf, openingHoursOf, partsOf, photosOf, unitsOf } from './asset.loaders.js';
import { Asset, AssetPart, AssetUnit, Closure, OpeningHours, Photo } from './asset.model.js';

/** Without parameter decorators, Nest calls these plainly: a page of assets calls each a hundred times. */
@Resolver(() => Asset)
export class AssetFieldsResolver {
  constructor(private readonly federation: FederationLoaders) {}

  @ResolveField(() => Cooperative, { description: 'The cooperative that owns it.' })
  owner(asset: Asset, _args: unknown, context: RequestContext): Cooperative | Promise<Cooperative | null> {
    return asset.loadedOwner ?? this.federation.cooperativeById(context, asset.ownerId);
  }

  @ResolveField(() => [OpeningHours], { description: 'Weekly hours; none mean always open.' })
  async openingHours(asset: Asset, _args: unknown, context: RequestContext): Promise<OpeningHours[]> {
    return (await context.loaders.of(openingHoursOf).load(asset.id)) ?? [];
  }

  @ResolveField(() => [Closure], { description: 'Not yet over, soonest first, at most 100.' })
  async closures(asset: Asset, _args: unknown, context: RequestContext): Promise<Closure[]> {
    return (await context.loaders.of(closuresOf).load(asset.id)) ?? [];
  }

  @ResolveField(() => [Photo])
  async photos(asset: Asset, _args: unknown, context: RequestContext): Promise<Photo[]> {
    return (await context.loaders.of(photosOf).load(asset.id)) ?? [];
  }

  @ResolveField(() => [AssetPart], { description: 'What it is made of; none unless COMPOSITE.' })
  async parts(asset: Asset, _args: unknown, context: RequestContext): Promise<AssetPart[]> {
    return asset.kind === 'COMPOSITE' ? ((await context.loaders.of(partsOf).load(asset.id)) ?? []) : [];
  }

  @ResolveField(() => [AssetUnit], { description: 'Its labelled units; none unless POOLED, and not needed then either.' })
  async units(asset: Asset, _args: unknown, context: RequestContext): Promise<AssetUnit[]> {
    return asset.kind === 'POOLED' ? ((await context.loaders.of(unitsOf).load(asset.id)) ?? []) : [];
  }
}

@Resolver(() => Closure)
export class ClosureFieldsResolver {
  constructor(private readonly federation: FederationLoaders) {}

  @ResolveField(() => [Cooperative], { description: 'Cooperatives whom it does not stop; none unless it is meant for everyone else.' })
  async allowed(closure: Closure, _args: unknown, context: RequestContext): Promise<Cooperative[]> {
    const found = await Promise.all(closure.allowedIds.map((id) => this.federation.cooperativeById(context, id)));
    return found.filter((one) => one !== null);
  }
}
