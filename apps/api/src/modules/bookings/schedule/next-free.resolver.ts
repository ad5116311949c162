import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Asset, Period } from '../../assets/index.js';
import type { RequestContext } from '../../../platform/context/request-context.js';
import { nextFreeOf } from './schedule.loaders.js';

/** What a calendar adds to an asset. */
@Resolver(() => Asset)
export class NextFreeResolver {
  @ResolveField(() => Period, { nullable: true, description: 'The first time that its shortest booking fits; null within the horizon when there is none.' })
  async nextFree(@Parent() asset: Asset, @Context() context: RequestContext): Promise<Period | null> {
    const found = await context.loaders.of(nextFreeOf).load(asset.id);
    return found && { start: new Date(found.start), end: new Date(found.end) };
  }
}
