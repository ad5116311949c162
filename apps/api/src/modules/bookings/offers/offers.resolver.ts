import { Args, Context, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Access } from '../../../platform/access/access.decorator.js';
import type { Actor } from '../../../platform/context/actor.js';
import { Acting } from '../../../platform/context/ctx.decorator.js';
import type { RequestContext } from '../../../platform/context/request-context.js';
import { PageArgs } from '../../../platform/graphql/page.js';
import { Cooperative, FederationLoaders } from '../../federation/index.js';
import { bookingsById } from '../booking.loaders.js';
import { Booking, type BookingClash, type BookingRefusal } from '../booking.model.js';
import { Clashes } from '../placing/clashes.js';
import { AcceptOfferResult, BookingOffer, BookingOfferList, OfferBookingInput } from './offers.model.js';
import { OffersService } from './offers.service.js';

@Resolver(() => BookingOffer)
export class OffersResolver {
  constructor(
    private readonly offers: OffersService,
    private readonly clashes: Clashes,
    private readonly federation: FederationLoaders,
  ) {}

  @Access('member')
  @Query(() => BookingOfferList, { description: 'Open offers that the reader’s people made or may take, the soonest to run out first.' })
  bookingOffers(@Acting() actor: Actor, @Args() page: PageArgs): Promise<BookingOfferList> {
    return this.offers.list(actor, page);
  }

  @Access('member', { scope: 'BOOK', limit: { most: 60, seconds: 3600 } })
  @Mutation(() => BookingOffer, { description: 'Offers a booking for another one, or to be taken over.' })
  offerBooking(@Acting() actor: Actor, @Args('input') input: OfferBookingInput, @Context() { now }: RequestContext): Promise<BookingOffer> {
    return this.offers.make(actor, input, now);
  }

  @Access('member', { scope: 'BOOK' })
  @Mutation(() => AcceptOfferResult, { description: 'Takes an offer up, for the cooperative acted for; every rule is asked again for the new holders.' })
  async acceptOffer(@Acting() actor: Actor, @Args('id', { type: () => ID }) id: string, @Context() { now }: RequestContext): Promise<BookingOffer | BookingClash | BookingRefusal> {
    const clash = await this.offers.accept(actor, id, now);
    return clash ? this.clashes.explain(actor, clash, now) : this.offers.one(actor, id);
  }

  @Access('member', { scope: 'BOOK' })
  @Mutation(() => BookingOffer, { description: 'Says no to an offer that was made to the one who answers; one to anyone is left to others.' })
  declineOffer(@Acting() actor: Actor, @Args('id', { type: () => ID }) id: string): Promise<BookingOffer> {
    return this.offers.close(actor, id, 'DECLINED');
  }

  @Access('member', { scope: 'BOOK' })
  @Mutation(() => BookingOffer, { description: 'Takes an own offer back.' })
  withdrawOffer(@Acting() actor: Actor, @Args('id', { type: () => ID }) id: string): Promise<BookingOffer> {
    return this.offers.close(actor, id, 'WITHDRAWN');
  }

  @ResolveField(() => Booking)
  booking(@Parent() { bookingId }: BookingOffer, @Context() context: RequestContext): Promise<Booking | null> {
    return context.loaders.of(bookingsById).load(bookingId);
  }

  @ResolveField(() => Booking, { nullable: true, description: 'What is wanted for it; null when it is handed over.' })
  wanted(@Parent() { wantedId }: BookingOffer, @Context() context: RequestContext): Promise<Booking | null> | null {
    return wantedId ? context.loaders.of(bookingsById).load(wantedId) : null;
  }

  @ResolveField(() => Cooperative, { nullable: true, description: 'To whom it is handed over; null for anyone, and when another booking is wanted for it.' })
  cooperative(@Parent() { cooperativeId }: BookingOffer, @Context() context: RequestContext): Promise<Cooperative | null> | null {
    return cooperativeId ? this.federation.cooperativeById(context, cooperativeId) : null;
  }
}
