import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Access } from '../../platform/access/access.decorator.js';
import type { Actor } from '../../platform/context/actor.js';
import { Acting } from '../../platform/context/ctx.decorator.js';
import { Asset } from './asset.model.js';
import { AssetsQueries } from './assets.queries.js';
import { SetAssetPartsInput, SetAssetUnitsInput } from './composition.inputs.js';
import { CompositionService } from './composition.service.js';

@Resolver()
export class CompositionResolver {
  constructor(
    private readonly service: CompositionService,
    private readonly queries: AssetsQueries,
  ) {}

  @Access('coordinator')
  @Mutation(() => Asset, { description: 'Replaces the parts of a whole or kit; bookings that stand keep what they took. For who looks after the whole and each part.' })
  async setAssetParts(@Acting() actor: Actor, @Args('input') input: SetAssetPartsInput): Promise<Asset> {
    await this.service.setParts(actor, input);
    return (await this.queries.find(actor, input.assetId))!;
  }

  @Access('coordinator')
  @Mutation(() => Asset, { description: 'Names the units of a pool.' })
  async setAssetUnits(@Acting() actor: Actor, @Args('input') input: SetAssetUnitsInput): Promise<Asset> {
    await this.service.setUnits(actor, input);
    return (await this.queries.find(actor, input.assetId))!;
  }
}
