import { Args, Context, ID, Info, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { Closure } from '../../assets/index.js';
import { Access } from '../../../platform/access/access.decorator.js';
import type { Actor } from '../../../platform/context/actor.js';
import { Acting } from '../../../platform/context/ctx.decorator.js';
import type { RequestContext } from '../../../platform/context/request-context.js';
import { CalendarDate } from '../../../platform/graphql/scalars.js';
import { AddClosureInput } from '../booking.inputs.js';
import { AddClosureResult, ClosureHits, FreeBusyDay, Timetable } from '../booking.model.js';
import { ClosuresService } from './closures.service.js';
import { ScheduleQueries } from './schedule.queries.js';
import { TimetableQueries } from './timetable.queries.js';

@Resolver()
export class ScheduleResolver {
  constructor(
    private readonly schedule: ScheduleQueries,
    private readonly timetables: TimetableQueries,
    private readonly closures: ClosuresService,
  ) {}

  @Access('member')
  @Query(() => Timetable, { description: 'Opening, closures and bookings of many assets, days 1 to 31.' })
  timetable(
    @Acting() actor: Actor,
    @Args('from', { type: () => CalendarDate }) from: string,
    @Args('days', { type: () => Int, nullable: true, defaultValue: 7 }) days: number,
    @Args('assetIds', { type: () => [ID], nullable: true }) assetIds: string[] | null,
    @Args('skip', { type: () => Int, nullable: true, defaultValue: 0 }) skip: number,
    @Args('take', { type: () => Int, nullable: true, defaultValue: 60 }) take: number,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Timetable> {
    return this.timetables.timetable(actor, { from, days: days ?? 7, assetIds: assetIds ?? null }, { skip, take }, info);
  }

  @Access('member')
  @Query(() => [FreeBusyDay], { description: 'Day by day, free and taken blocks of one asset in its own zone; days 1 to 62.' })
  freeBusy(
    @Acting() actor: Actor,
    @Args('assetId', { type: () => ID }) assetId: string,
    @Args('from', { type: () => CalendarDate }) from: string,
    @Args('days', { type: () => Int, nullable: true, defaultValue: 14 }) days: number,
    @Context() context: RequestContext,
  ): Promise<FreeBusyDay[]> {
    return this.schedule.freeBusy(actor, assetId, from, days ?? 14, context.now);
  }

  @Access('coordinator')
  @Mutation(() => AddClosureResult, { description: 'Closes an asset for a time. Lists the bookings it would hit instead, unless acceptHits is true.' })
  addClosure(@Acting() actor: Actor, @Args('input') input: AddClosureInput): Promise<Closure | ClosureHits> {
    return this.closures.add(actor, input);
  }

  @Access('coordinator')
  @Mutation(() => Boolean, { description: 'Opens it again.' })
  async removeClosure(@Acting() actor: Actor, @Args('id', { type: () => ID }) id: string): Promise<boolean> {
    await this.closures.remove(actor, id);
    return true;
  }
}
