import { ResolveField, Resolver } from '@nestjs/graphql';
import { Asset, assetById } from '../assets/index.js';
import { Cooperative, FederationLoaders, Member } from '../federation/index.js';
import type { RequestContext } from '../../platform/context/request-context.js';
import { Booking } from './booking.model.js';

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
}
