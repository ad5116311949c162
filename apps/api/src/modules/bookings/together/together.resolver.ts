import { Args, Context, Info, Mutation, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { Access } from '../../../platform/access/access.decorator.js';
import type { Actor } from '../../../platform/context/actor.js';
import { Acting } from '../../../platform/context/ctx.decorator.js';
import type { RequestContext } from '../../../platform/context/request-context.js';
import type { NotBooked } from '../booking.model.js';
import { bookingParts } from '../booking.rows.js';
import { BookingsQueries } from '../bookings.queries.js';
import { Clashes } from '../placing/clashes.js';
import { BookTogetherInput, CancelTogetherInput } from './together.inputs.js';
import { BookingsTogether, BookTogetherResult } from './together.model.js';
import { TogetherService } from './together.service.js';

@Resolver(() => BookingsTogether)
export class TogetherResolver {
  constructor(
    private readonly queries: BookingsQueries,
    private readonly service: TogetherService,
    private readonly clashes: Clashes,
  ) {}

  @Access('member', { scope: 'BOOK' })
  @Mutation(() => BookTogetherResult, { description: 'Books several things in one go: all of them, or none and why.' })
  async bookTogether(@Acting() actor: Actor, @Args('input') input: BookTogetherInput, @Context() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<BookingsTogether | NotBooked> {
    const attempt = await this.service.book(actor, input, context.now);
    if ('clash' in attempt) return this.clashes.explain(actor, attempt, context.now);
    return this.read(actor, attempt.togetherId, info);
  }

  @Access('member', { scope: 'BOOK' })
  @Mutation(() => BookingsTogether, { description: 'Gives up all that was booked in one go and is not over yet.' })
  async cancelTogether(@Acting() actor: Actor, @Args('input') input: CancelTogetherInput, @Info() info: GraphQLResolveInfo): Promise<BookingsTogether> {
    await this.service.cancel(actor, input);
    return this.read(actor, input.togetherId, info);
  }

  private async read(actor: Actor, togetherId: string, info: GraphQLResolveInfo): Promise<BookingsTogether> {
    return { togetherId, bookings: await this.queries.together(actor, togetherId, bookingParts(info, 'bookings')) };
  }
}
