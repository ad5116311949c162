import { Args, Context, ID, Int, Query, Resolver } from '@nestjs/graphql';
import { Access } from '../../../platform/access/access.decorator.js';
import type { Actor } from '../../../platform/context/actor.js';
import { Acting } from '../../../platform/context/ctx.decorator.js';
import type { RequestContext } from '../../../platform/context/request-context.js';
import { InputError } from '../../../platform/errors/domain-error.js';
import { BookingCheck } from './booking-check.model.js';
import { BookingCheckQueries } from './booking-check.queries.js';

@Resolver()
export class BookingCheckResolver {
  constructor(private readonly queries: BookingCheckQueries) {}

  @Access('member')
  @Query(() => BookingCheck, { description: 'Why can’t I book this? Every reason and whom to ask; or what it costs and what follows. For the cooperative acted for.' })
  bookingCheck(
    @Acting() actor: Actor,
    @Args('assetId', { type: () => ID }) assetId: string,
    @Args('start', { type: () => Date }) start: Date,
    @Args('end', { type: () => Date }) end: Date,
    @Args('quantity', { type: () => Int, nullable: true, defaultValue: 1 }) quantity: number | null,
    @Context() context: RequestContext,
  ): Promise<BookingCheck> {
    if (end.getTime() - start.getTime() > 400 * 86_400_000) throw new InputError('end', 'must be within 400 days after start');
    if ((quantity ?? 1) < 1 || (quantity ?? 1) > 10_000) throw new InputError('quantity', 'must be from 1 to 10000');
    return this.queries.check(actor, { assetId, start, end, quantity: quantity ?? 1 }, context.now);
  }
}
