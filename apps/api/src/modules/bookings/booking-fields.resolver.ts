import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Asset, assetById } from '../assets/index.js';
import { Cooperative, FederationLoaders, Member } from '../federation/index.js';
import type { RequestContext } from '../../platform/context/request-context.js';
import { Booking } from './booking.model.js';

@Resolver(() => Booking)
export class BookingFieldsResolver {
  constructor(private readonly federation: FederationLoaders) {}

  @ResolveField(() => Asset)
  async asset(@Parent() booking: Booking, @Context() context: RequestContext): Promise<Asset> {
    return booking.loadedAsset ?? (await context.loaders.of(assetById).load(booking.assetId))!;
  }

  @ResolveField(() => Cooperative, { description: 'Who holds it.' })
  async cooperative(@Parent() booking: Booking, @Context() context: RequestContext): Promise<Cooperative> {
    return booking.loadedCooperative ?? (await this.federation.cooperativeById(context, booking.cooperativeId))!;
  }

  @ResolveField(() => Member, { nullable: true, description: 'Who it is for; null unless the reader is of that cooperative, of the owner, or a steward.' })
  async member(@Parent() booking: Booking, @Context() context: RequestContext): Promise<Member | null> {
    return booking.memberId ? this.federation.memberById(context, booking.memberId) : null;
  }

  @ResolveField(() => Member, { nullable: true, description: 'The helper who booked for the member; null when the member did.' })
  async bookedBy(@Parent() booking: Booking, @Context() context: RequestContext): Promise<Member | null> {
    return booking.bookedById ? this.federation.memberById(context, booking.bookedById) : null;
  }
}
