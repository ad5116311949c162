import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Access } from '../../../platform/access/access.decorator.js';
import { Clock } from '../../../platform/clock.js';
import type { Actor } from '../../../platform/context/actor.js';
import { Acting } from '../../../platform/context/ctx.decorator.js';
import { CalendarImportsService } from './calendar-imports.service.js';
import { ImportCalendarInput } from './import.inputs.js';
import { CalendarImport } from './import.model.js';

@Resolver()
export class CalendarImportsResolver {
  constructor(
    private readonly service: CalendarImportsService,
    private readonly clock: Clock,
  ) {}

  @Access('member')
  @Query(() => CalendarImport, { description: 'A look at a calendar file: each time, and whether it can be had. Nothing is written.' })
  calendarImport(@Acting() actor: Actor, @Args('input') input: ImportCalendarInput): Promise<CalendarImport> {
    return this.service.look(actor, input, this.clock.millis());
  }

  @Access('member')
  @Mutation(() => CalendarImport, { description: 'Takes in a calendar file as bookings of one’s cooperative or, for the owner’s coordinators and stewards, as closures: all of it, or nothing.' })
  importCalendar(@Acting() actor: Actor, @Args('input') input: ImportCalendarInput): Promise<CalendarImport> {
    return this.service.take(actor, input, this.clock.millis());
  }
}
