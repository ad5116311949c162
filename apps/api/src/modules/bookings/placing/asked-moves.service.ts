import { Injectable } from '@nestjs/common';
import { ActivityLog } from '../../../platform/audit/activity-log.js';
import type { Actor } from '../../../platform/context/actor.js';
import { Db } from '../../../platform/database/db.js';
import { newId } from '../../../platform/database/ids.js';
import { DomainError } from '../../../platform/errors/domain-error.js';
import { BookingMoves } from '../moves/booking-moves.js';
import { Clashed, TakingMoves } from '../moves/taking-moves.js';
import { ASK, KEEP_TERMS, OPEN_ASK } from './asked-moves.sql.js';
import { localTimes } from './booking-time.js';
import { Calendar, isTaken } from './calendar.js';
import type { ChangedTime, Changing } from './change.sql.js';
import { Moving, NeedsYes, type Change } from './moving.service.js';
import type { PlaceClash } from './placing.service.js';
import { blockedPeriod } from './wish.js';
import { type BookingTerms, termsRow } from './terms.js';

/** A request for another time of a booking. */
export interface AskedMove extends ChangedTime {
  readonly id: string;
  /** The booking that would get that time. */
  readonly moveOfId: string;
}

/**
 * Other times that the owner has to say yes to. The booking keeps its time; a request of its own keeps the new one (as far
 * as it is not the booking's already) and waits among the others. Declined, cancelled or expired, it leaves everything as
 * it was; approved, the booking takes its time.
 */
@Injectable()
export class AskedMoves {
  constructor(
    private readonly db: Db,
    private readonly moving: Moving,
    private readonly calendar: Calendar,
    private readonly moves: BookingMoves,
    private readonly taking: TakingMoves,
    private readonly activity: ActivityLog,
  ) {}

  /**
   * Changes a booking, or asks for it.
   * @param now epoch milliseconds
   * @returns null once changed, the request's id once asked, or why it cannot have that time. @throws DomainError
   */
  async move(actor: Actor, change: Change, now: number): Promise<PlaceClash | { askedId: string } | null> {
    return this.taking.allOrClash(async () => {
      // What was asked before does not stand in the way of what is asked now, and comes back when this cannot be had.
      const [earlier] = await this.db.query<{ id: string }>(OPEN_ASK, [change.id]);
      if (earlier) await this.moves.move(actor, earlier.id, ['REQUESTED'], 'CANCELLED', 'booking.cancel');
      const moved = await this.moveOrAsk(actor, change, now);
      if (moved && 'clash' in moved) throw new Clashed(moved);
      return moved;
    });
  }

  /** The decider says yes. @param now epoch milliseconds @returns why the time cannot be had; nothing is written then. @throws DomainError */
  async approve(actor: Actor, { id, moveOfId, start, end, quantity }: AskedMove, note: string | null, now: number): Promise<PlaceClash | null> {
    return this.taking.allOrClash(async () => {
      await this.moves.move(actor, id, ['REQUESTED'], 'CANCELLED', 'booking.approve', note);
      const clash = await this.moving.move(actor, [{ id: moveOfId, start, end, quantity }], now, { approved: true });
      if (clash) throw new Clashed(clash);
      await this.db.query(KEEP_TERMS, [id]);
      return null;
    });
  }

  private async moveOrAsk(actor: Actor, change: Change, now: number): Promise<PlaceClash | { askedId: string } | null> {
    try {
      return await this.moving.move(actor, [change], now);
    } catch (error) {
      if (!(error instanceof NeedsYes)) throw error;
      return this.ask(actor, error.changing, error.terms, now);
    }
  }

  private async ask(actor: Actor, { booking, asset, to }: Changing, terms: BookingTerms, now: number): Promise<PlaceClash | { askedId: string }> {
    if (booking.status !== 'CONFIRMED' || booking.start.getTime() <= now) throw new DomainError('CONFLICT', 'It is in use already, and the owner has to say yes to more of it. Ask the owner to extend it.');
    const askedId = newId();
    const local = localTimes(asset, to);
    const blocked = blockedPeriod(asset, to);
    const wish = { assetId: asset.id, purpose: booking.purpose, ...to };
    await this.calendar.expireHolds(actor, [{ id: askedId, asset, wish }]);
    try {
      await this.db.attempt(() =>
        this.db.query(ASK, [
          askedId, booking.id, to.quantity, to.start, to.end, local.start, local.end, asset.timeZone, JSON.stringify(termsRow(terms)),
          blocked.blockedFrom, blocked.blockedUntil, asset.requestsBlock,
        ]),
      );
    } catch (error) {
      if (!isTaken(error)) throw error;
      return { clash: 'TAKEN', asset, wish, moving: { ids: [booking.id], from: booking } };
    }
    await this.activity.record(actor, {
      action: 'booking.request', subjectType: 'booking', subjectId: askedId, topic: 'BOOKINGS',
      after: { assetId: asset.id, start: to.start, end: to.end, quantity: to.quantity, status: 'REQUESTED', moveOfId: booking.id },
    });
    await this.moves.tell({ federationId: actor.federationId, bookingId: askedId, from: null, to: 'REQUESTED' });
    return { askedId };
  }
}
