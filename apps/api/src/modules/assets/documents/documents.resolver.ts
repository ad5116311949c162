import { Args, ID, Mutation, ResolveField, Resolver } from '@nestjs/graphql';
import { Access } from '../../../platform/access/access.decorator.js';
import type { Actor } from '../../../platform/context/actor.js';
import { Acting } from '../../../platform/context/ctx.decorator.js';
import type { RequestContext } from '../../../platform/context/request-context.js';
import { documentsOf } from '../asset.loaders.js';
import { Asset } from '../asset.model.js';
import { AssetDocument } from './document.model.js';
import { DocumentsService } from './documents.service.js';

@Resolver(() => Asset)
export class DocumentsResolver {
  constructor(private readonly service: DocumentsService) {}

  @ResolveField(() => [AssetDocument], { description: 'By title.' })
  async documents(asset: Asset, _args: unknown, context: RequestContext): Promise<AssetDocument[]> {
    return (await context.loaders.of(documentsOf).load(asset.id)) ?? [];
  }

  @Access('coordinator')
  @Mutation(() => Boolean, { description: 'Takes a document away.' })
  async removeDocument(@Acting() actor: Actor, @Args('id', { type: () => ID }) id: string): Promise<boolean> {
    await this.service.remove(actor, id);
    return true;
  }
}
