import { ResolveField, Resolver } from '@nestjs/graphql';
import { Booking } from '../../bookings/index.js';
import { FederationLoaders, Member } from '../../federation/index.js';
import type { RequestContext } from '../../../platform/context/request-context.js';
import { ConditionReport } from '../condition/condition.model.js';
import { reportsOf } from '../condition/reports.queries.js';
import { BookingUse, SecondPerson } from './use.model.js';
import { useOf } from './use.loaders.js';

@Resolver(() => Booking)
export class BookingUseResolver {
  @ResolveField(() => BookingUse, { nullable: true, description: 'How the thing was taken out and given back; null unless the reader may see the purpose, or was asked to be there.' })
  use(booking: Booking, _args: unknown, context: RequestContext): Promise<BookingUse | null> {
    return context.loaders.of(useOf).load(booking.id);
  }

  @ResolveField(() => [ConditionReport], { description: 'What both sides said of the thing, oldest first; none unless the reader may see the purpose.' })
  async reports(booking: Booking, _args: unknown, context: RequestContext): Promise<ConditionReport[]> {
    return (await context.loaders.of(reportsOf).load(booking.id)) ?? [];
  }
}

@Resolver(() => SecondPerson)
export class SecondPersonResolver {
  constructor(private readonly federation: FederationLoaders) {}

  @ResolveField(() => Member, { nullable: true })
  member(person: SecondPerson, _args: unknown, context: RequestContext): Promise<Member | null> {
    return this.federation.memberById(context, person.memberId);
  }
}
