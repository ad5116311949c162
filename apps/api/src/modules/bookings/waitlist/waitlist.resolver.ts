import { Args, Context, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Asset, assetById } from '../../assets/index.js';
import { Access } from '../../../platform/access/access.decorator.js';
import type { Actor } from '../../../platform/context/actor.js';
import { Acting } from '../../../platform/context/ctx.decorator.js';
import type { RequestContext } from '../../../platform/context/request-context.js';
import { PageArgs } from '../../../platform/graphql/page.js';
import { Booking } from '../booking.model.js';
import { bookingsById } from '../booking.loaders.js';
import { JoinWaitlistInput, WaitlistEntry, WaitlistEntryList } from './waitlist.model.js';
import { WaitlistService } from './waitlist.service.js';

@Resolver(() => WaitlistEntry)
export class WaitlistResolver {
  constructor(private readonly waitlist: WaitlistService) {}

  @Access('member')
  @Query(() => WaitlistEntryList, { description: 'What the reader waits for, or was offered, the newest first.' })
  myWaitlist(@Acting() actor: Actor, @Args() page: PageArgs): Promise<WaitlistEntryList> {
    return this.waitlist.mine(actor, page);
  }

  @Access('member', { scope: 'BOOK' })
  @Mutation(() => WaitlistEntry, { description: 'Waits for a time that is taken. What gets free is held for the fairest next, to take with confirmHold or let go with cancelBooking.' })
  joinWaitlist(@Acting() actor: Actor, @Args('input') input: JoinWaitlistInput, @Context() { now }: RequestContext): Promise<WaitlistEntry> {
    return this.waitlist.join(actor, input, now);
  }

  @Access('member', { scope: 'BOOK' })
  @Mutation(() => WaitlistEntry, { description: 'Waits no longer.' })
  leaveWaitlist(@Acting() actor: Actor, @Args('id', { type: () => ID }) id: string): Promise<WaitlistEntry> {
    return this.waitlist.leave(actor, id);
  }

  @ResolveField(() => Asset)
  asset(@Parent() { assetId }: WaitlistEntry, @Context() context: RequestContext): Promise<Asset | null> {
    return context.loaders.of(assetById).load(assetId);
  }

  @ResolveField(() => Booking, { nullable: true, description: 'The time that is or was held for them.' })
  booking(@Parent() { bookingId }: WaitlistEntry, @Context() context: RequestContext): Promise<Booking | null> | null {
    return bookingId ? context.loaders.of(bookingsById).load(bookingId) : null;
  }
}
