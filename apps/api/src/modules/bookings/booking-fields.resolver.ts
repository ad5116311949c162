import { ResolveField, Resolver } from '@nestjs/graphql';
import { Asset, assetById } from '../assets/index.js';
import { Cooperative, FederationLoaders, Member } from '../federation/index.js';
import type { RequestContext } from '../../platform/context/request-context.js';
import { bookingsById } from './booking.loaders.js';
import { Booking } from './booking.model.js';
import { BookingHit } from './hits/hit.model.js';
import { hitsOf } from './hits/hits.queries.js';
import { askedMoveOf, counterOfferOf, historyOf, insteadOf } from './moves/moves.loaders.js';
import { BookingStep } from './moves/moves.model.js';

/** Without parameter decorators, Nest calls these plainly: a page of bookings calls each a hundred times. */
@Resolver(() => Booking)
export class BookingFieldsResolver {
  constructor(private readonly federation: FederationLoaders) {}

  @ResolveField(() => Asset)
  asset(booking: Booking, _args: unknown, context: RequestContext): Asset | Promise<Asset | null> {
    return booking.loadedAsset ?? context.loaders.of(assetById).load(booking.assetId);
  }

  @ResolveField(() => Cooperative, { description: 'Who holds it.' })
  cooperative(booking: Booking, _args: unknown, context: RequestContext): Cooperative | Promise<Cooperative | null> {
    return booking.loadedCooperative ?? this.federation.cooperativeById(context, booking.cooperativeId);
  }

  @ResolveField(() => Member, { nullable: true, description: 'Who it is for; null unless the reader is of that cooperative, of the owner, or a steward.' })
  member(booking: Booking, _args: unknown, context: RequestContext): Promise<Member | null> | null {
    return booking.memberId ? this.federation.memberById(context, booking.memberId) : null;
  }

  @ResolveField(() => Member, { nullable: true, description: 'The helper who booked for the member; null when the member did.' })
  bookedBy(booking: Booking, _args: unknown, context: RequestContext): Promise<Member | null> | null {
    return booking.bookedById ? this.federation.memberById(context, booking.bookedById) : null;
  }

  @ResolveField(() => [BookingStep], { description: 'Its steps, oldest first, at most 100; none unless the reader may see the purpose.' })
  async history(booking: Booking, _args: unknown, context: RequestContext): Promise<BookingStep[]> {
    return (await context.loaders.of(historyOf).load(booking.id)) ?? [];
  }

  @ResolveField(() => [BookingHit], { description: 'Closures that hit it; none unless the reader may see the purpose.' })
  async hits(booking: Booking, _args: unknown, context: RequestContext): Promise<BookingHit[]> {
    return (await context.loaders.of(hitsOf).load(booking.id)) ?? [];
  }

  @ResolveField(() => Booking, { nullable: true, description: 'The time that was offered instead of a declined request.' })
  counterOffer(booking: Booking, _args: unknown, context: RequestContext): Promise<Booking | null> {
    return context.loaders.of(counterOfferOf).load(booking.id);
  }

  @ResolveField(() => Booking, { nullable: true, description: 'The declined request instead of which this time was offered.' })
  insteadOf(booking: Booking, _args: unknown, context: RequestContext): Promise<Booking | null> {
    return context.loaders.of(insteadOf).load(booking.id);
  }

  @ResolveField(() => Booking, { nullable: true, description: 'For a request for another time of a booking: that booking, which keeps its time until this is approved.' })
  moveOf(booking: Booking, _args: unknown, context: RequestContext): Promise<Booking | null> | null {
    return booking.moveOfId ? context.loaders.of(bookingsById).load(booking.moveOfId) : null;
  }

  @ResolveField(() => Booking, { nullable: true, description: 'The request for another time that waits for an answer.' })
  askedMove(booking: Booking, _args: unknown, context: RequestContext): Promise<Booking | null> {
    return context.loaders.of(askedMoveOf).load(booking.id);
  }
}
