import { Args, Context, Info, Mutation, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { Access } from '../../../platform/access/access.decorator.js';
import type { Actor } from '../../../platform/context/actor.js';
import { Acting } from '../../../platform/context/ctx.decorator.js';
import type { RequestContext } from '../../../platform/context/request-context.js';
import { BookAssetInput } from '../booking.inputs.js';
import { BookAssetResult, Booking, type NotBooked } from '../booking.model.js';
import { bookingParts } from '../booking.rows.js';
import { BookingsQueries } from '../bookings.queries.js';
import { Clashes } from '../placing/clashes.js';
import type { PlaceClash } from '../placing/placing.service.js';
import { DecisionsService } from './decisions.service.js';
import { HoldsService } from './holds.service.js';
import { ApproveBookingInput, ApproveBookingsInput, ConfirmHoldInput, DeclineBookingInput, MarkNoShowInput, UndoDecisionInput } from './moves.inputs.js';
import { ApprovedBookings } from './moves.model.js';
import { NoShowsService } from './no-shows.service.js';

type Answer = Promise<Booking | NotBooked>;

@Resolver(() => Booking)
export class MovesResolver {
  constructor(
    private readonly holds: HoldsService,
    private readonly decisions: DecisionsService,
    private readonly noShows: NoShowsService,
    private readonly queries: BookingsQueries,
    private readonly clashes: Clashes,
  ) {}

  @Access('member', { scope: 'BOOK', limit: { most: 20, seconds: 600 } })
  @Mutation(() => BookAssetResult, { description: 'Keeps a time for ten minutes, for the cooperative acted for. Let it go with cancelBooking.' })
  async holdAsset(@Acting() actor: Actor, @Args('input') input: BookAssetInput, @Context() context: RequestContext, @Info() info: GraphQLResolveInfo): Answer {
    const held = await this.holds.hold(actor, input, context.now);
    return 'clash' in held ? this.clashes.explain(actor, held, context.now, info) : this.found(actor, held.id, info);
  }

  @Access('member', { scope: 'BOOK' })
  @Mutation(() => BookAssetResult, { description: 'Takes a held or offered time for good. For whom it is held, or a coordinator of their cooperative.' })
  async confirmHold(@Acting() actor: Actor, @Args('input') { id }: ConfirmHoldInput, @Context() context: RequestContext, @Info() info: GraphQLResolveInfo): Answer {
    return this.answer(actor, id, await this.holds.confirm(actor, id), context, info);
  }

  @Access('coordinator')
  @Mutation(() => BookAssetResult, { description: 'Says yes to a request; gives the booking that it asked another time for. For the owner’s coordinators and stewards.' })
  async approveBooking(@Acting() actor: Actor, @Args('input') input: ApproveBookingInput, @Context() context: RequestContext, @Info() info: GraphQLResolveInfo): Answer {
    const clash = await this.decisions.approve(actor, input, context.now);
    return this.answer(actor, clash ? input.id : await this.queries.movedBy(input.id), clash, context, info);
  }

  @Access('coordinator')
  @Mutation(() => ApprovedBookings, { description: 'Says yes to several requests, to each by itself.' })
  async approveBookings(@Acting() actor: Actor, @Args('input') { ids }: ApproveBookingsInput, @Context() context: RequestContext): Promise<ApprovedBookings> {
    const { approved, notApproved } = await this.decisions.approveAll(actor, ids, context.now);
    return { approved: await this.queries.byIds(actor, approved), notApproved };
  }

  @Access('coordinator')
  @Mutation(() => BookAssetResult, { description: 'Says no to a request, and may offer another time instead. A clash is about the offered time; nothing is declined then.' })
  async declineBooking(@Acting() actor: Actor, @Args('input') input: DeclineBookingInput, @Context() context: RequestContext, @Info() info: GraphQLResolveInfo): Answer {
    return this.answer(actor, input.id, await this.decisions.decline(actor, input, context.now), context, info);
  }

  @Access('coordinator')
  @Mutation(() => BookAssetResult, { description: 'Takes an approval or a refusal of the last 24 hours back; the request waits again.' })
  async undoDecision(@Acting() actor: Actor, @Args('input') input: UndoDecisionInput, @Context() context: RequestContext, @Info() info: GraphQLResolveInfo): Answer {
    return this.answer(actor, input.id, await this.decisions.undo(actor, input), context, info);
  }

  @Access('coordinator')
  @Mutation(() => Booking, { description: 'Writes down that nobody came, once its time has begun. For the owner’s coordinators and stewards.' })
  async markNoShow(@Acting() actor: Actor, @Args('input') { id, reason }: MarkNoShowInput, @Info() info: GraphQLResolveInfo): Promise<Booking> {
    await this.noShows.mark(actor, id, reason ?? null);
    return this.found(actor, id, info);
  }

  private answer(actor: Actor, id: string, clash: PlaceClash | null, context: RequestContext, info: GraphQLResolveInfo): Answer {
    return clash ? this.clashes.explain(actor, clash, context.now, info) : this.found(actor, id, info);
  }

  private async found(actor: Actor, id: string, info: GraphQLResolveInfo): Promise<Booking> {
    return (await this.queries.find(actor, id, bookingParts(info, '')))!;
  }
}
