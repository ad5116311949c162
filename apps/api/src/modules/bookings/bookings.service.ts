import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/context/actor.js';
import { Db } from '../../platform/database/db.js';
import { DomainError, NotFoundError } from '../../platform/errors/domain-error.js';
import type { BookAssetInput, CancelBookingInput, MoveBookingInput } from './booking.inputs.js';
import { holderOf } from './holder.js';
import { cancellerValues, IN_TIME, MAY_CANCEL, OPEN_STATUSES } from './booking.sql.js';
import { BookingMoves } from './moves/booking-moves.js';
import { AskedMoves } from './placing/asked-moves.service.js';
import { Placing, type PlaceClash } from './placing/placing.service.js';

/** Booking one thing, and giving it back. */
@Injectable()
export class BookingsService {
  constructor(
    private readonly db: Db,
    private readonly placing: Placing,
    private readonly asked: AskedMoves,
    private readonly moves: BookingMoves,
  ) {}

  /**
   * Books for the cooperative that the actor speaks for.
   * @param now epoch milliseconds
   * @returns the booking's id, or why the time cannot be had; nothing is written then.
   * @throws DomainError for input that no time could mend.
   */
  async book(actor: Actor, { assetId, quantity, start, end, purpose }: BookAssetInput, now: number): Promise<{ id: string } | PlaceClash> {
    const placed = await this.placing.place(actor, holderOf(actor), [{ assetId, quantity: quantity ?? 1, start, end, purpose }], now, { status: 'CONFIRMED', wished: true });
    return 'clash' in placed ? placed : { id: placed.ids[0]! };
  }

  /**
   * Another time or quantity for a booking that stands; its earlier time is its own until the new one is taken, or approved.
   * @param now epoch milliseconds
   * @returns null, the request for it where the owner has to say yes, or why the time cannot be had; nothing is written then.
   */
  async move(actor: Actor, { id, expectedVersion, start, end, quantity }: MoveBookingInput, now: number): Promise<PlaceClash | { askedId: string } | null> {
    return this.asked.move(actor, { id, expectedVersion, start: start ?? undefined, end: end ?? undefined, quantity: quantity ?? undefined }, now);
  }

  /** Gives the time free again; once it has begun, that it was late is written down. @throws DomainError CONFLICT when it is cancelled, used or over already */
  async cancel(actor: Actor, { id, reason }: CancelBookingInput): Promise<void> {
    const [row] = await this.db.query<{ may: boolean; open: boolean; cancelled: boolean; begun: boolean; over: boolean; inTime: boolean }>(
      `select ${MAY_CANCEL} as may, b.status in ${OPEN_STATUSES} as open, b.status = 'CANCELLED' as cancelled, b.starts_at <= now() as begun, b.ends_at <= now() as over, ${IN_TIME} as "inTime"
       from booking b join asset a on a.federation_id = b.federation_id and a.id = b.asset_id where b.federation_id = auzolan.current_federation() and b.id = $4 for update of b`,
      [...cancellerValues(actor), id],
    );
    if (!row) throw new NotFoundError('booking');
    if (!row.may) throw new DomainError('FORBIDDEN', 'Only who booked, a coordinator of either cooperative or a steward can cancel this booking.');
    if (row.cancelled) throw new DomainError('CONFLICT', 'This booking is cancelled already.');
    if (!row.open || row.over) throw new DomainError('CONFLICT', 'This booking is over; there is nothing left to cancel.');
    if (!row.inTime) throw new DomainError('CONFLICT', 'It is too late to cancel this by yourself. Ask the owner, who still can.');
    await this.moves.move(actor, id, ['HELD', 'REQUESTED', 'CONFIRMED'], 'CANCELLED', row.begun ? 'booking.cancelLate' : 'booking.cancel', reason);
  }
}
