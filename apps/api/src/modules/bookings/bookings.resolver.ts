import { Args, Context, ID, Info, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { Access } from '../../platform/access/access.decorator.js';
import type { Actor } from '../../platform/context/actor.js';
import { Acting } from '../../platform/context/ctx.decorator.js';
import type { RequestContext } from '../../platform/context/request-context.js';
import { PageArgs } from '../../platform/graphql/page.js';
import { selects } from '../../platform/graphql/selection.js';
import { BookAssetInput, BookingFilter, CancelBookingInput, MoveBookingInput, MoveToAssetInput } from './booking.inputs.js';
import { BookAssetResult, Booking, BookingList, BookingSort, type NotBooked } from './booking.model.js';
import { bookingParts } from './booking.rows.js';
import { BookingsQueries } from './bookings.queries.js';
import { BookingsService } from './bookings.service.js';
import { Clashes } from './placing/clashes.js';
import { OtherAsset } from './placing/other-asset.service.js';

@Resolver(() => Booking)
export class BookingsResolver {
  constructor(
    private readonly queries: BookingsQueries,
    private readonly service: BookingsService,
    private readonly otherAsset: OtherAsset,
    private readonly clashes: Clashes,
  ) {}

  @Access('member')
  @Query(() => BookingList, { description: 'Bookings of the federation.' })
  bookings(
    @Acting() actor: Actor,
    @Args('filter', { type: () => BookingFilter, nullable: true }) filter: BookingFilter,
    @Args('sort', { type: () => BookingSort, nullable: true, defaultValue: BookingSort.START }) sort: BookingSort | null,
    @Args() page: PageArgs,
    @Info() info: GraphQLResolveInfo,
  ): Promise<BookingList> {
    return this.queries.list(actor, filter ?? {}, sort ?? BookingSort.START, page, bookingParts(info, 'items'), selects(info, 'totalItems'));
  }

  @Access('member')
  @Query(() => Booking, { nullable: true, description: 'One booking; null when there is none of this id here.' })
  booking(@Acting() actor: Actor, @Args('id', { type: () => ID }) id: string, @Info() info: GraphQLResolveInfo): Promise<Booking | null> {
    return this.queries.find(actor, id, bookingParts(info, ''));
  }

  @Access('member', { scope: 'BOOK' })
  @Mutation(() => BookAssetResult, { description: 'Books for the cooperative acted for, which must be admitted.' })
  async bookAsset(@Acting() actor: Actor, @Args('input') input: BookAssetInput, @Context() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<Booking | NotBooked> {
    const attempt = await this.service.book(actor, input, context.now);
    if ('clash' in attempt) return this.clashes.explain(actor, attempt, context.now, info);
    return (await this.queries.find(actor, attempt.id, bookingParts(info, '')))!;
  }

  @Access('member', { scope: 'BOOK' })
  @Mutation(() => BookAssetResult, { description: 'Extends, shortens or moves a booking, or takes more or fewer of a pool. Where the owner has to say yes, gives the request for it; the booking keeps its time until then. For who may cancel it.' })
  async moveBooking(@Acting() actor: Actor, @Args('input') input: MoveBookingInput, @Context() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<Booking | NotBooked> {
    const moved = await this.service.move(actor, input, context.now);
    if (moved && 'clash' in moved) return this.clashes.explain(actor, moved, context.now, info);
    return (await this.queries.find(actor, moved?.askedId ?? input.id, bookingParts(info, '')))!;
  }

  @Access('member', { scope: 'BOOK' })
  @Mutation(() => BookAssetResult, { description: 'Another asset for a booking that has not begun: it is given up and booked anew for its holder, both or neither. Gives the new booking.' })
  async moveToAsset(@Acting() actor: Actor, @Args('input') input: MoveToAssetInput, @Context() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<Booking | NotBooked> {
    const moved = await this.otherAsset.move(actor, input, context.now);
    if ('clash' in moved) return this.clashes.explain(actor, moved, context.now);
    return (await this.queries.find(actor, moved.id, bookingParts(info, '')))!;
  }

  @Access('member', { scope: 'BOOK' })
  @Mutation(() => Booking, { description: 'Gives the time free. For who booked, a coordinator of either cooperative, or a steward.' })
  async cancelBooking(@Acting() actor: Actor, @Args('input') input: CancelBookingInput, @Info() info: GraphQLResolveInfo): Promise<Booking> {
    await this.service.cancel(actor, input);
    return (await this.queries.find(actor, input.id, bookingParts(info, '')))!;
  }
}
