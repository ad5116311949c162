import { Args, Context, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Access } from '../../../platform/access/access.decorator.js';
import type { Actor } from '../../../platform/context/actor.js';
import { Acting } from '../../../platform/context/ctx.decorator.js';
import type { RequestContext } from '../../../platform/context/request-context.js';
import { PageArgs } from '../../../platform/graphql/page.js';
import { Period } from '../../assets/index.js';
import { Agreement, FederationLoaders } from '../../federation/index.js';
import { Booking } from '../booking.model.js';
import { bookingsById } from '../booking.loaders.js';
import { BookingsQueries } from '../bookings.queries.js';
import { BookingHit, BookingHitList, KeepBookingInput } from './hit.model.js';
import { HitsQueries } from './hits.queries.js';
import { HitsService } from './hits.service.js';

@Resolver(() => BookingHit)
export class HitsResolver {
  constructor(
    private readonly queries: HitsQueries,
    private readonly service: HitsService,
    private readonly bookings: BookingsQueries,
    private readonly federation: FederationLoaders,
  ) {}

  @Access('coordinator')
  @Query(() => BookingHitList, { description: 'Bookings that a closure hits and nobody has dealt with, of assets that one looks after, oldest first.' })
  openHits(@Acting() actor: Actor, @Args() page: PageArgs): Promise<BookingHitList> {
    return this.queries.open(actor, page);
  }

  @Access('member')
  @Query(() => [Period], { description: 'Up to three free times of the same asset, as long as this booking, the best first.' })
  otherTimes(@Acting() actor: Actor, @Args('bookingId', { type: () => ID }) bookingId: string, @Context() context: RequestContext): Promise<Period[]> {
    return this.queries.alternatives(actor, bookingId, context.now);
  }

  @Access('coordinator')
  @Mutation(() => Booking, { description: 'Lets a booking stand in spite of the closure that hits it. For the owner’s coordinators and stewards.' })
  async keepBooking(@Acting() actor: Actor, @Args('input') input: KeepBookingInput): Promise<Booking> {
    await this.service.keep(actor, input);
    return (await this.bookings.find(actor, input.bookingId))!;
  }

  @ResolveField(() => Agreement, { nullable: true, description: 'Whose end hits it; null for closures and hours. Its `closure` is the time after that end then.' })
  agreement(@Parent() hit: BookingHit, @Context() context: RequestContext): Promise<Agreement | null> | null {
    return hit.agreementId === null ? null : this.federation.agreementById(context, hit.agreementId);
  }

  @ResolveField(() => Booking)
  booking(@Parent() hit: BookingHit, @Context() context: RequestContext): Promise<Booking | null> {
    return context.loaders.of(bookingsById).load(hit.bookingId);
  }
}
