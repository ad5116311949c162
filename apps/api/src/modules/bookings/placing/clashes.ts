import { Injectable } from '@nestjs/common';
import type { GraphQLResolveInfo } from 'graphql';
import type { Actor } from '../../../platform/context/actor.js';
import { selects } from '../../../platform/graphql/selection.js';
import { BookingClash, BookingRefusal } from '../booking.model.js';
import { BookingsQueries } from '../bookings.queries.js';
import { Refusals } from '../../rules/index.js';
import type { PlaceClash } from './placing.service.js';
import { clashWords } from './clash.messages.js';
import { blockedPeriod } from './wish.js';
import { ScheduleQueries } from '../schedule/schedule.queries.js';

/** Explains why a time could not be booked, as far as the reader may know, and what could. */
@Injectable()
export class Clashes {
  constructor(
    private readonly bookings: BookingsQueries,
    private readonly schedule: ScheduleQueries,
    private readonly refusals: Refusals,
  ) {}

  /**
   * @param now epoch milliseconds
   * @param info of the running field: what it does not ask for is not looked up, and stays empty
   */
  async explain(actor: Actor, placeClash: PlaceClash, now: number, info?: GraphQLResolveInfo): Promise<BookingClash | BookingRefusal> {
    const { clash, asset, wish, moving, reasons } = placeClash;
    if (reasons) {
      return Object.assign(new BookingRefusal(), { message: clashWords(actor.language, 'RULES'), reasons: await this.refusals.tell(actor, reasons, asset) });
    }
    const { blockedFrom, blockedUntil } = blockedPeriod(asset, wish);
    const asked = (field: string): boolean => !info || selects(info, field);
    const standing = asked('heldBy') ? await this.bookings.standingIn(actor, asset.id, blockedFrom, blockedUntil) : [];
    const { periods, closures } = asked('alternatives') || asked('closures') ? await this.schedule.alternatives(actor, placeClash, now) : { periods: [], closures: [] };
    return Object.assign(new BookingClash(), {
      message: clashWords(actor.language, clash),
      assetId: asset.id,
      wished: { start: wish.start, end: wish.end },
      heldBy: standing.filter(({ id }) => !moving?.ids.includes(id)),
      closures,
      alternatives: periods.map((period) => ({ start: new Date(period.start), end: new Date(period.end) })),
    });
  }
}
