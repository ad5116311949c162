import { Args, Context, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Booking, BookingList, BookingsQueries } from '../../bookings/index.js';
import { Access } from '../../../platform/access/access.decorator.js';
import type { Actor } from '../../../platform/context/actor.js';
import { Acting } from '../../../platform/context/ctx.decorator.js';
import type { RequestContext } from '../../../platform/context/request-context.js';
import { PageArgs } from '../../../platform/graphql/page.js';
import { CheckOutService } from './check-out.service.js';
import { AskSecondPersonInput, CheckOutBookingInput, ReturnBookingInput } from './handover.inputs.js';
import { HandoverQueries } from './handover.queries.js';
import { ReturnService } from './return.service.js';
import { SecondPeopleService } from './second-people.service.js';

@Resolver()
export class HandoverResolver {
  constructor(
    private readonly checkOuts: CheckOutService,
    private readonly returns: ReturnService,
    private readonly secondPeople: SecondPeopleService,
    private readonly queries: HandoverQueries,
    private readonly bookings: BookingsQueries,
  ) {}

  @Access('coordinator')
  @Query(() => BookingList, { description: 'What should be back by now, of assets that one looks after, the longest overdue first.' })
  overdueBookings(@Acting() actor: Actor, @Args() page: PageArgs): Promise<BookingList> {
    return this.queries.overdue(actor, page);
  }

  @Access('member')
  @Query(() => BookingList, { description: 'Bookings at which one was asked to be the second person and has not confirmed, soonest first.' })
  askedToBeThere(@Acting() actor: Actor, @Args() page: PageArgs): Promise<BookingList> {
    return this.queries.askedToBeThere(actor, page);
  }

  @Access('member', { scope: 'BOOK' })
  @Mutation(() => Booking, { description: 'Takes a booked thing out. For who holds the booking or looks after the thing.' })
  async checkOutBooking(@Acting() actor: Actor, @Args('input') input: CheckOutBookingInput, @Context() context: RequestContext): Promise<Booking> {
    await this.checkOuts.checkOut(actor, input, context.now);
    return this.found(actor, input.bookingId);
  }

  @Access('member', { scope: 'BOOK' })
  @Mutation(() => Booking, { description: 'Gives a thing back; early, it frees the rest of its time. For who holds the booking or looks after the thing.' })
  async returnBooking(@Acting() actor: Actor, @Args('input') input: ReturnBookingInput, @Context() context: RequestContext): Promise<Booking> {
    await this.returns.giveBack(actor, input, context.now);
    return this.found(actor, input.bookingId);
  }

  @Access('member', { scope: 'BOOK' })
  @Mutation(() => Booking, { description: 'Names the second person that a dangerous thing needs.' })
  async askSecondPerson(@Acting() actor: Actor, @Args('input') input: AskSecondPersonInput): Promise<Booking> {
    await this.secondPeople.ask(actor, input);
    return this.found(actor, input.bookingId);
  }

  @Access('member', { scope: 'BOOK' })
  @Mutation(() => Booking, { description: 'Said by the second person: I will be there.' })
  async confirmSecondPerson(@Acting() actor: Actor, @Args('bookingId', { type: () => ID }) bookingId: string): Promise<Booking> {
    await this.secondPeople.confirm(actor, bookingId);
    return this.found(actor, bookingId);
  }

  private async found(actor: Actor, id: string): Promise<Booking> {
    return (await this.bookings.find(actor, id))!;
  }
}
