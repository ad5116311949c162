import { ResolveField, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '../../../platform/context/request-context.js';
import { Booking } from '../booking.model.js';
import { rightsOf, type BookingRights } from './moves.loaders.js';

/** What the reader may do with a booking: one statement for all the bookings and rights that a request asks for. */
@Resolver(() => Booking)
export class BookingRightsResolver {
  @ResolveField(() => Boolean, { description: 'Whether the reader may take what is held or offered here.' })
  mayConfirm(booking: Booking, _args: unknown, context: RequestContext): Promise<boolean> {
    return may(booking, 'confirm', context);
  }

  @ResolveField(() => Boolean, { description: 'Whether the reader may approve or decline the request now.' })
  mayApprove(booking: Booking, _args: unknown, context: RequestContext): Promise<boolean> {
    return may(booking, 'approve', context);
  }

  @ResolveField(() => Boolean, { description: 'Whether the reader may take the decision about it back now.' })
  mayUndo(booking: Booking, _args: unknown, context: RequestContext): Promise<boolean> {
    return may(booking, 'undo', context);
  }

  @ResolveField(() => Boolean, { description: 'Whether the reader may take the thing out now: from an hour before its time.' })
  mayCheckOut(booking: Booking, _args: unknown, context: RequestContext): Promise<boolean> {
    return may(booking, 'checkOut', context);
  }

  @ResolveField(() => Boolean, { description: 'Whether the reader may give the thing back now.' })
  mayReturn(booking: Booking, _args: unknown, context: RequestContext): Promise<boolean> {
    return may(booking, 'return', context);
  }

  @ResolveField(() => Boolean, { description: 'Whether the reader may say that nobody came.' })
  mayMarkNoShow(booking: Booking, _args: unknown, context: RequestContext): Promise<boolean> {
    return may(booking, 'markNoShow', context);
  }
}

async function may({ id }: Booking, deed: keyof BookingRights, context: RequestContext): Promise<boolean> {
  return (await context.loaders.of(rightsOf).load(id))?.[deed] ?? false;
}
