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
import { SecondChoicesQueries } from './second-choices.queries.js';
import { SecondPeopleService } from './second-people.service.js';
import { SecondChoiceList } from './use.model.js';

@Resolver()
export class HandoverResolver {
  constructor(
    private readonly checkOuts: CheckOutService,
    private readonly returns: ReturnService,
    private readonly secondPeople: SecondPeopleService,
    private readonly queries: HandoverQueries,
    private readonly choices: SecondChoicesQueries,
    private readonly bookings: BookingsQueries,
  ) {}

  @Access('coordinator')
  @Query(() => BookingList, { description: 'What should be back by now, of assets that one looks after, the longest overdue first.' })
  overdueBookings(@Acting() actor: Actor, @Args() page: PageArgs): Promise<BookingList> {
    return this.queries.overdue(actor, page);
  }

  @Access('member')
  @Query(() => BookingList, { description: 'Bookings to come at which one was asked to be the second person and has not answered; with confirmed true, those at which one will be. Soonest first.' })
  askedToBeThere(
    @Acting() actor: Actor,
    @Args('confirmed', { type: () => Boolean, nullable: true, defaultValue: false }) confirmed: boolean | null,
    @Args() page: PageArgs,
  ): Promise<BookingList> {
    return this.queries.askedToBeThere(actor, confirmed ?? false, page);
  }

  @Access('member')
  @Query(() => SecondChoiceList, { description: 'Whom one can ask to be the second person: people of the holder’s cooperative and of the owner’s, by name; nobody unless one may ask.' })
  secondChoices(
    @Acting() actor: Actor,
    @Args('bookingId', { type: () => ID }) bookingId: string,
    @Args('text', { type: () => String, nullable: true, description: 'Words that the name contains, at most 200 characters.' }) text: string | null,
    @Args() page: PageArgs,
    @Context() { now }: RequestContext,
  ): Promise<SecondChoiceList> {
    return this.choices.of(actor, bookingId, (text ?? '').slice(0, 200), page, now);
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

  @Access('member', { scope: 'BOOK' })
  @Mutation(() => Booking, { description: 'Said by the second person: I cannot be there. Also after a yes, until the thing is taken out.' })
  async declineSecondPerson(@Acting() actor: Actor, @Args('bookingId', { type: () => ID }) bookingId: string): Promise<Booking> {
    await this.secondPeople.decline(actor, bookingId);
    return this.found(actor, bookingId);
  }

  private async found(actor: Actor, id: string): Promise<Booking> {
    return (await this.bookings.find(actor, id))!;
  }
}
