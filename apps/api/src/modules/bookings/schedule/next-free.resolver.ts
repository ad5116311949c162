import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { nextFree } from '@auzolan/calendar';
import { Asset, Period } from '../../assets/index.js';
import type { RequestContext } from '../../../platform/context/request-context.js';
import { bookableUntil } from '../placing/booking-time.js';
import { scheduleOf } from './schedule.sql.js';
import { schedulesAhead } from './schedule.loaders.js';

/** What a calendar adds to an asset. */
@Resolver(() => Asset)
export class NextFreeResolver {
  @ResolveField(() => Period, { nullable: true, description: 'The first time that its shortest booking fits; null within the horizon when there is none.' })
  async nextFree(@Parent() asset: Asset, @Context() context: RequestContext): Promise<Period | null> {
    if (asset.retired) return null;
    const row = (await context.loaders.of(schedulesAhead).load(asset.id))!;
    const found = nextFree(scheduleOf(row), asset.minMinutes, context.now, bookableUntil(row.bookable, context.now));
    return found && { start: new Date(found.start), end: new Date(found.end) };
  }
}
