import { ResolveField, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '../../platform/context/request-context.js';
import { assetById } from './asset.loaders.js';
import { Asset, AssetPart } from './asset.model.js';

@Resolver(() => AssetPart)
export class AssetPartFieldsResolver {
  @ResolveField(() => Asset)
  asset(part: AssetPart, _args: unknown, context: RequestContext): Promise<Asset | null> {
    return context.loaders.of(assetById).load(part.assetId);
  }
}
