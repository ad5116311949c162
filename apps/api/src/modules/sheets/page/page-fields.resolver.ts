import { Args, Field, ID, InputType, Mutation, ObjectType, ResolveField, Resolver } from '@nestjs/graphql';
import { Access } from '../../../platform/access/access.decorator.js';
import type { Actor } from '../../../platform/context/actor.js';
import { Acting } from '../../../platform/context/ctx.decorator.js';
import type { RequestContext } from '../../../platform/context/request-context.js';
import { Id } from '../../../platform/graphql/texts.js';
import { Asset } from '../../assets/index.js';
import { pageByAsset } from './page.loaders.js';
import { PagesService } from './pages.service.js';

@ObjectType({ description: 'The page of an asset that anyone may read who has its code: when it is free, how it is used, never who has it.' })
export class PublicPage {
  @Field({ description: 'Eight letters and digits.' })
  code!: string;

  @Field({ description: 'Path on this server.' })
  path!: string;

  @Field({ description: 'False when its keeper has switched it off: the code then opens nothing.' })
  isOn!: boolean;
}

@InputType()
export class SetPublicPageInput {
  @Field(() => ID)
  @Id()
  assetId!: string;

  @Field()
  isOn!: boolean;
}

/** What printed codes add to an asset. */
@Resolver(() => Asset)
export class PageFieldsResolver {
  constructor(private readonly service: PagesService) {}

  @ResolveField(() => PublicPage)
  publicPage(asset: Asset, _args: unknown, context: RequestContext): Promise<PublicPage | null> {
    return context.loaders.of(pageByAsset).load(asset.id);
  }

  @Access('coordinator')
  @Mutation(() => PublicPage, { description: 'Switches the public page of an asset on or off. For the owner’s coordinators and stewards.' })
  setPublicPage(@Acting() actor: Actor, @Args('input') input: SetPublicPageInput): Promise<PublicPage> {
    return this.service.set(actor, input);
  }
}
