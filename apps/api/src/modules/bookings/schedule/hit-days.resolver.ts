import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { Access } from '../../../platform/access/access.decorator.js';
import type { Actor } from '../../../platform/context/actor.js';
import { Acting } from '../../../platform/context/ctx.decorator.js';
import { isUuid } from '../../../platform/database/ids.js';
import { InputError } from '../../../platform/errors/domain-error.js';
import { checkPage, PageArgs } from '../../../platform/graphql/page.js';
import { CalendarDate } from '../../../platform/graphql/scalars.js';
import { ExceptionHoursInput, minutesOf } from '../../assets/index.js';
import { BookingList } from '../booking.model.js';
import { BookingsQueries } from '../bookings.queries.js';
import { HitDays } from './hit-days.service.js';

const MOST_LINES = 10;

@Resolver()
export class HitDaysResolver {
  constructor(
    private readonly hits: HitDays,
    private readonly bookings: BookingsQueries,
  ) {}

  @Access('coordinator')
  @Query(() => BookingList, { description: 'Bookings that would stand closed if an asset had these hours on a day (none: closed), or, without an asset, if the day were a holiday. Nothing is changed.' })
  async dayHits(
    @Acting() actor: Actor,
    @Args('assetId', { type: () => ID, nullable: true }) assetId: string | null,
    @Args('date', { type: () => CalendarDate }) date: string,
    @Args('hours', { type: () => [ExceptionHoursInput], nullable: true }) hours: ExceptionHoursInput[] | null,
    @Args() page: PageArgs,
  ): Promise<BookingList> {
    const { skip, take } = checkPage(page);
    if (assetId && !isUuid(assetId)) return { items: [], totalItems: 0 };
    if (hours && hours.length > MOST_LINES) throw new InputError('hours', `must be at most ${MOST_LINES} lines`);
    const lines = (hours ?? []).map(({ opens, closes }) => ({ opens: minutesOf(opens), closes: minutesOf(closes) })).filter(({ opens, closes }) => opens < closes);
    const found = await this.hits.find(actor, { ...(assetId ? { assetId } : {}), date, hours: lines });
    const ids = [...new Set(found.map(({ bookingId }) => bookingId))];
    return { items: ids.length ? await this.bookings.byIds(actor, ids.slice(skip, skip + take)) : [], totalItems: ids.length };
  }
}
