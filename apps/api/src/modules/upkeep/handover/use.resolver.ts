import { ResolveField, Resolver } from '@nestjs/graphql';
import { AssetUnit } from '../../assets/index.js';
import { Booking, bookingsById } from '../../bookings/index.js';
import { Cooperative, FederationLoaders, Member } from '../../federation/index.js';
import type { RequestContext } from '../../../platform/context/request-context.js';
import { ConditionReport } from '../condition/condition.model.js';
import { reportsOf } from '../condition/reports.queries.js';
import { BookingUse, SecondChoice, SecondPerson } from './use.model.js';
import { outWith, useOf } from './use.loaders.js';

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

@Resolver(() => AssetUnit)
export class UnitOutResolver {
  @ResolveField(() => Booking, { nullable: true, description: 'The booking with which it is out now.' })
  async booking(unit: AssetUnit, _args: unknown, context: RequestContext): Promise<Booking | null> {
    const out = await context.loaders.of(outWith).load(unit.id);
    return out ? context.loaders.of(bookingsById).load(out.id) : null;
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

@Resolver(() => SecondChoice)
export class SecondChoiceResolver {
  constructor(private readonly federation: FederationLoaders) {}

  @ResolveField(() => Member)
  member(choice: SecondChoice, _args: unknown, context: RequestContext): Promise<Member | null> {
    return this.federation.memberById(context, choice.memberId);
  }

  @ResolveField(() => Cooperative, { description: 'Of the booking’s holder, or of the owner.' })
  cooperative(choice: SecondChoice, _args: unknown, context: RequestContext): Promise<Cooperative | null> {
    return this.federation.cooperativeById(context, choice.cooperativeId);
  }
}
