import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Access } from '../../../platform/access/access.decorator.js';
import type { Actor } from '../../../platform/context/actor.js';
import { Acting } from '../../../platform/context/ctx.decorator.js';
import { PageArgs } from '../../../platform/graphql/page.js';
import { CalendarImportState } from '../imports/import.model.js';
import { CalendarFile, CalendarFileRowList, LeaveOutOfCalendarFileInput } from './calendar-file.model.js';
import { CalendarFilesQueries } from './calendar-files.queries.js';
import { CalendarFilesService } from './calendar-files.service.js';

@Resolver(() => CalendarFile)
export class CalendarFilesResolver {
  constructor(
    private readonly files: CalendarFilesService,
    private readonly queries: CalendarFilesQueries,
  ) {}

  @Access('member')
  @Query(() => CalendarFile, { nullable: true, description: 'One’s own calendar file, sent over POST /calendar-files; null when there is none of this id.' })
  calendarFile(@Acting() actor: Actor, @Args('id', { type: () => ID }) id: string): Promise<CalendarFile | null> {
    return this.queries.find(actor, id);
  }

  @Access('member')
  @Mutation(() => CalendarFile, { description: 'Leaves events of a calendar file out, or takes them in again; all its times are looked at anew.' })
  async leaveOutOfCalendarFile(@Acting() actor: Actor, @Args('input') input: LeaveOutOfCalendarFileInput): Promise<CalendarFile> {
    await this.files.leaveOut(actor, input);
    return (await this.queries.find(actor, input.id))!;
  }

  @Access('member')
  @Mutation(() => CalendarFile, { description: 'Takes a calendar file in as bookings or closures: all of it, or nothing. Runs as a job; follow calendarFile.' })
  async takeCalendarFile(@Acting() actor: Actor, @Args('id', { type: () => ID }) id: string): Promise<CalendarFile> {
    await this.files.take(actor, id);
    return (await this.queries.find(actor, id))!;
  }

  @Access('member')
  @Mutation(() => Boolean, { description: 'Drops a calendar file that was not taken in.' })
  async discardCalendarFile(@Acting() actor: Actor, @Args('id', { type: () => ID }) id: string): Promise<boolean> {
    await this.files.discard(actor, id);
    return true;
  }

  @ResolveField(() => CalendarFileRowList, { description: 'Its times, what is in the way first.' })
  rows(
    @Parent() file: CalendarFile,
    @Acting() actor: Actor,
    @Args('state', { type: () => [CalendarImportState], nullable: true }) states: CalendarImportState[] | null,
    @Args() page: PageArgs,
  ): Promise<CalendarFileRowList> {
    return this.queries.rows(actor, file.id, states ?? null, page);
  }
}
