import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../platform/context/actor.js';
import { BookingClash } from '../booking.model.js';
import { BookingsQueries } from '../bookings.queries.js';
import type { PlaceClash } from './placing.service.js';
import { clashWords } from './clash.messages.js';
import { ScheduleQueries } from '../schedule/schedule.queries.js';

const MINUTE = 60_000;

/** Explains why a time could not be booked, as far as the reader may know, and what could. */
@Injectable()
export class Clashes {
  constructor(
    private readonly bookings: BookingsQueries,
    private readonly schedule: ScheduleQueries,
  ) {}

  /** @param now epoch milliseconds */
  async explain(actor: Actor, { clash, asset, wish }: PlaceClash, now: number): Promise<BookingClash> {
    const blockedFrom = new Date(wish.start.getTime() - asset.setupMinutes * MINUTE);
    const blockedUntil = new Date(wish.end.getTime() + asset.turnaroundMinutes * MINUTE);
    const heldBy = await this.bookings.standingIn(actor, asset.id, blockedFrom, blockedUntil);
    const { periods, closures } = await this.schedule.alternatives(actor, asset, wish, now);
    return Object.assign(new BookingClash(), {
      message: clashWords(actor.language, clash),
      heldBy,
      closures,
      alternatives: periods.map((period) => ({ start: new Date(period.start), end: new Date(period.end) })),
    });
  }
}
