import { ResolveField, Resolver } from '@nestjs/graphql';
import { Asset } from '../../assets/index.js';
import type { RequestContext } from '../../../platform/context/request-context.js';
import { Meter } from './meter.model.js';
import { metersOf } from './meter.loaders.js';

@Resolver(() => Asset)
export class AssetMetersResolver {
  @ResolveField(() => [Meter], { description: 'Its counters in use, by name.' })
  async meters(asset: Asset, _args: unknown, context: RequestContext): Promise<Meter[]> {
    return (await context.loaders.of(metersOf).load(asset.id)) ?? [];
  }
}
