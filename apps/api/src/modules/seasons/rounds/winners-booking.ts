import { Injectable } from '@nestjs/common';
import { Placing } from '../../bookings/index.js';
import type { Actor } from '../../../platform/context/actor.js';
import { Db } from '../../../platform/database/db.js';
import { DomainError } from '../../../platform/errors/domain-error.js';
import type { LockedSeason } from '../season-lock.js';
import type { Bookable, Round } from './round-input.js';
import type { Conflict } from './run-store.js';

/** Undoes what could be booked of a season when not all of it could. */
class NotAll extends Error {
  constructor(readonly missed: readonly Conflict[]) {
    super('Not everything that was given could be booked.');
  }
}

/** Books what a run gave, through the same door as every booking. */
@Injectable()
export class WinnersBooking {
  constructor(
    private readonly db: Db,
    private readonly placing: Placing,
  ) {}

  /** Books all of the wishes or none. @returns those that could not be booked */
  async book(actor: Actor, season: LockedSeason, { bookable }: Round, given: readonly string[], now: number): Promise<readonly Conflict[]> {
    try {
      await this.db.attempt(() => this.bookAll(actor, season, bookable, given, now));
      return [];
    } catch (error) {
      if (error instanceof NotAll) return error.missed;
      throw error;
    }
  }

  private async bookAll(actor: Actor, season: LockedSeason, bookable: ReadonlyMap<string, Bookable>, given: readonly string[], now: number): Promise<void> {
    const missed: Conflict[] = [];
    const booked: Array<{ wishId: string; bookingId: string }> = [];
    // In one order for everyone, so that two who take several assets do not wait for each other in a circle.
    const inOrder = [...given].sort((a, b) => orderOf(bookable.get(a)!, bookable.get(b)!));
    for (const wishId of inOrder) {
      const placed = await this.place(actor, bookable.get(wishId)!, now);
      if ('bookingId' in placed) booked.push({ wishId, bookingId: placed.bookingId });
      else missed.push({ wishId, reason: placed.reason });
    }
    if (missed.length) throw new NotAll(missed);
    await this.db.query('insert into season_booking (federation_id, season_id, wish_id, booking_id) select $1, $2, w, b from unnest($3::uuid[], $4::uuid[]) x (w, b)', [
      actor.federationId, season.id, booked.map(({ wishId }) => wishId), booked.map(({ bookingId }) => bookingId),
    ]);
  }

  private async place(actor: Actor, { wish, cooperativeId, memberId }: Bookable, now: number): Promise<{ bookingId: string } | { reason: string }> {
    try {
      const placed = await this.db.attempt(() => this.placing.place(actor, { cooperativeId, memberId, bookedById: null }, [wish], now, { status: 'CONFIRMED', approved: true }));
      return 'ids' in placed ? { bookingId: placed.ids[0]! } : { reason: placed.clash };
    } catch (error) {
      if (error instanceof DomainError) return { reason: 'RULES' };
      throw error;
    }
  }
}

function orderOf(a: Bookable, b: Bookable): number {
  return a.wish.assetId < b.wish.assetId ? -1 : a.wish.assetId > b.wish.assetId ? 1 : a.wish.start.getTime() - b.wish.start.getTime();
}
