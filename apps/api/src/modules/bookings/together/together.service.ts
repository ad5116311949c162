import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../platform/context/actor.js';
import { Db } from '../../../platform/database/db.js';
import { DomainError, NotFoundError } from '../../../platform/errors/domain-error.js';
import { holderOf } from '../holder.js';
import { cancellerValues, IN_TIME, MAY_CANCEL, OPEN_STATUSES } from '../booking.sql.js';
import { BookingMoves } from '../moves/booking-moves.js';
import { Placing, type PlaceClash } from '../placing/placing.service.js';
import type { BookTogetherInput, CancelTogetherInput } from './together.inputs.js';

/** Several things in one go, all or none. */
@Injectable()
export class TogetherService {
  constructor(
    private readonly db: Db,
    private readonly placing: Placing,
    private readonly moves: BookingMoves,
  ) {}

  /** @param now epoch milliseconds @returns the id that the bookings share, or why one of them cannot be had; nothing is written then */
  async book(actor: Actor, { wishes, purpose }: BookTogetherInput, now: number): Promise<{ togetherId: string } | PlaceClash> {
    const placed = await this.placing.place(actor, holderOf(actor), wishes.map((wish) => ({ ...wish, quantity: wish.quantity ?? 1, purpose })), now, { status: 'CONFIRMED', wished: true });
    return 'clash' in placed ? placed : { togetherId: placed.togetherId! };
  }

  /** Gives up all of them that are not over, or none. @throws DomainError */
  async cancel(actor: Actor, { togetherId, reason }: CancelTogetherInput): Promise<void> {
    const rows = await this.db.query<{ id: string; may: boolean; inTime: boolean; open: boolean }>(
      `select b.id, ${MAY_CANCEL} as may, ${IN_TIME} as "inTime", b.status in ${OPEN_STATUSES} and b.ends_at > now() as open from booking b join asset a on a.federation_id = b.federation_id and a.id = b.asset_id
       where b.federation_id = auzolan.current_federation() and b.together_id = $4 order by b.id for update of b`,
      [...cancellerValues(actor), togetherId],
    );
    const open = rows.filter((row) => row.open);
    if (!rows.length) throw new NotFoundError('booking', 'togetherId');
    if (!open.length) throw new DomainError('CONFLICT', 'These bookings are over or cancelled already.');
    if (open.some(({ may }) => !may)) throw new DomainError('FORBIDDEN', 'Only who booked, a coordinator of their cooperative or a steward can cancel all of these bookings.');
    if (open.some(({ inTime }) => !inTime)) throw new DomainError('CONFLICT', 'It is too late to cancel some of these by yourself. Ask the owner, who still can.');
    await this.moves.moveAll(actor, open.map(({ id }) => id), ['HELD', 'REQUESTED', 'CONFIRMED'], 'CANCELLED', 'booking.cancel', reason);
  }
}
