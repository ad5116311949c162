import { Args, Mutation, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Booking, bookingsById } from '../../bookings/index.js';
import { FederationLoaders, Member } from '../../federation/index.js';
import { Access } from '../../../platform/access/access.decorator.js';
import type { Actor } from '../../../platform/context/actor.js';
import { Acting } from '../../../platform/context/ctx.decorator.js';
import type { RequestContext } from '../../../platform/context/request-context.js';
import { PageArgs } from '../../../platform/graphql/page.js';
import { AnswerReportInput, ConditionReport, ConditionReportList, ReportSide } from './condition.model.js';
import { ReportsQueries } from './reports.queries.js';
import { ReportsService } from './reports.service.js';

@Resolver(() => ConditionReport)
export class ReportsResolver {
  constructor(
    private readonly service: ReportsService,
    private readonly queries: ReportsQueries,
    private readonly federation: FederationLoaders,
  ) {}

  @Access('member')
  @Query(() => ConditionReportList, { description: 'Reports of returns that one may still accept or object to, oldest first: written by one side, or by either.' })
  reportsToAnswer(@Acting() actor: Actor, @Args('side', { type: () => ReportSide, nullable: true }) side: ReportSide | null, @Args() page: PageArgs): Promise<ConditionReportList> {
    return this.queries.waiting(actor, page, side);
  }

  @Access('member', { scope: 'BOOK' })
  @Mutation(() => ConditionReport, { description: 'Accepts what the other side reported, or objects, which opens a problem. Silence accepts it when the time is over.' })
  async answerReport(@Acting() actor: Actor, @Args('input') input: AnswerReportInput): Promise<ConditionReport> {
    await this.service.answer(actor, input);
    return (await this.queries.find(actor, input.id))!;
  }

  @ResolveField(() => Booking)
  booking(report: ConditionReport, _args: unknown, context: RequestContext): Promise<Booking | null> {
    return context.loaders.of(bookingsById).load(report.bookingId);
  }

  @ResolveField(() => Member, { nullable: true, description: 'Who wrote it.' })
  member(report: ConditionReport, _args: unknown, context: RequestContext): Promise<Member | null> {
    return this.federation.memberById(context, report.memberId);
  }
}
