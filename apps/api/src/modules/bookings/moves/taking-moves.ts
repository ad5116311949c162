import { Injectable } from '@nestjs/common';
import { isInForce, type ScopedReason } from '@auzolan/booking-rules';
import type { Actor } from '../../../platform/context/actor.js';
import { Db } from '../../../platform/database/db.js';
import { constraintOf } from '../../../platform/database/retry.js';
import { DomainError } from '../../../platform/errors/domain-error.js';
import { closingLeaf } from '../../assets/index.js';
import { Guests } from '../../rules/index.js';
import type { BookingStatus } from '../booking.model.js';
import { isOpenFor } from '../placing/booking-time.js';
import { isTaken } from '../placing/calendar.js';
import type { PlaceClash } from '../placing/placing.service.js';
import { BookingMoves } from './booking-moves.js';
import type { BookingInHand } from './bookings-in-hand.js';

// A hit by hours closes nothing but the booking that it is of, until that is kept.
const CLOSED = `select from closure c join booking b on b.federation_id = c.federation_id and b.id = $1
  where c.federation_id = auzolan.current_federation() and c.starts_at < b.ends_at and c.ends_at > b.starts_at
    and not exists (select from closure_allowed ca where ca.federation_id = c.federation_id and ca.closure_id = c.id and ca.cooperative_id = b.cooperative_id)
    and not exists (select from booking_hit h where h.federation_id = c.federation_id and h.closure_id = c.id and h.booking_id = b.id and h.state = 'KEPT')
    and (c.hours_of_id is not null and exists (select from booking_hit h where h.federation_id = c.federation_id and h.closure_id = c.id and h.booking_id = b.id and h.state = 'OPEN')
      or c.asset_id in (select b.asset_id union all select x.asset_id from allocation l cross join lateral (${closingLeaf('l.federation_id', 'l.leaf_id')}) x
      where l.federation_id = b.federation_id and l.booking_id = b.id)) limit 1`;

const KEPT = `select from booking_hit h join closure c on c.federation_id = h.federation_id and c.id = h.closure_id and c.hours_of_id is not null
  where h.federation_id = auzolan.current_federation() and h.booking_id = $1 and h.state = 'KEPT' limit 1`;

const KEPT_GUEST = `select from booking_hit h join closure c on c.federation_id = h.federation_id and c.id = h.closure_id and c.agreement_id is not null
  where h.federation_id = auzolan.current_federation() and h.booking_id = $1 and h.state = 'KEPT' limit 1`;

/** Undoes what was done in an attempt whose time turned out not to be free. */
export class Clashed extends Error {
  constructor(readonly clash: PlaceClash) {
    super('The time cannot be had.');
  }
}

/** Moves of bookings whose time someone else may hold meanwhile. */
@Injectable()
export class TakingMoves {
  constructor(
    private readonly db: Db,
    private readonly moves: BookingMoves,
    private readonly guests: Guests,
  ) {}

  /**
   * Moves it unless its time is taken or closed by now, or a guest's agreement is no more in force for it; whether it is taken, the constraints decide.
   * @returns null once it moved, else why not; nothing is written then.
   */
  async move(actor: Actor, booking: BookingInHand, to: BookingStatus, action: string, reason?: string | null): Promise<PlaceClash | null> {
    if ((await this.db.query(CLOSED, [booking.id])).length) return clashOf(booking, 'CLOSED');
    if (!isOpenFor(booking.asset, booking) && !(await this.db.query(KEPT, [booking.id])).length) return clashOf(booking, 'CLOSED');
    const reasons = await this.noGuestsMore(actor, booking);
    if (reasons.length) return { ...clashOf(booking, 'RULES'), reasons };
    try {
      await this.db.attempt(() => this.moves.move(actor, booking.id, [booking.status], to, action, reason));
      return null;
    } catch (error) {
      if (constraintOf(error) === 'never_over') throw new DomainError('CONFLICT', 'Their quota is used up by now, so this cannot come back.');
      if (!isTaken(error)) throw error;
      return clashOf(booking, 'TAKEN');
    }
  }

  private async noGuestsMore(actor: Actor, { id, cooperativeId, asset, start, end }: BookingInHand): Promise<ScopedReason[]> {
    const agreement = await this.guests.agreementOf(actor, cooperativeId);
    const isGood = !agreement || isInForce(agreement, { start: start.getTime(), end: end.getTime() }, asset.timeZone) || (await this.db.query(KEPT_GUEST, [id])).length > 0;
    return isGood ? [] : [{ code: 'AGREEMENT', agreement, scope: null }];
  }

  /** Runs several writes of which one may find its time taken. @returns what `work` returns, or why the time cannot be had; nothing is written then. */
  async allOrClash<T>(work: () => Promise<T>): Promise<T | PlaceClash> {
    try {
      return await this.db.attempt(work);
    } catch (error) {
      if (error instanceof Clashed) return error.clash;
      throw error;
    }
  }
}

function clashOf({ asset, quantity, start, end, purpose }: BookingInHand, clash: PlaceClash['clash']): PlaceClash {
  return { clash, asset, wish: { assetId: asset.id, quantity, start, end, purpose } };
}
