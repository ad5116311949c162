import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Access } from '../../../platform/access/access.decorator.js';
import type { Actor } from '../../../platform/context/actor.js';
import { Acting } from '../../../platform/context/ctx.decorator.js';
import { isUuid } from '../../../platform/database/ids.js';
import { NotFoundError } from '../../../platform/errors/domain-error.js';
import { PageArgs } from '../../../platform/graphql/page.js';
import { CalendarDate } from '../../../platform/graphql/scalars.js';
import { HolidaysService } from './holidays.service.js';
import { SetHolidayInput } from './special-days.inputs.js';
import { Holiday, HolidayList } from './special-days.model.js';
import { HolidaysQueries } from './special-days.queries.js';

@Resolver(() => Holiday)
export class HolidaysResolver {
  constructor(
    private readonly queries: HolidaysQueries,
    private readonly service: HolidaysService,
  ) {}

  @Access('member')
  @Query(() => HolidayList, { description: 'The federation’s holidays from a day on, soonest first; from this year’s first day when left out.' })
  holidays(@Acting() actor: Actor, @Args('from', { type: () => CalendarDate, nullable: true }) from: string | null, @Args() page: PageArgs): Promise<HolidayList> {
    return this.queries.list(actor, from ?? null, page);
  }

  @Access('steward')
  @Mutation(() => Holiday, { description: 'Adds the holiday of a day, or names it anew; bookings that stand keep their time.' })
  setHoliday(@Acting() actor: Actor, @Args('input') input: SetHolidayInput): Promise<Holiday> {
    return this.service.set(actor, input);
  }

  @Access('steward')
  @Mutation(() => Boolean, { description: 'Takes a holiday away.' })
  async removeHoliday(@Acting() actor: Actor, @Args('id', { type: () => ID }) id: string): Promise<boolean> {
    if (!isUuid(id)) throw new NotFoundError('holiday');
    await this.service.remove(actor, id);
    return true;
  }
}
