import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../platform/context/actor.js';
import { Db } from '../../../platform/database/db.js';
import { DomainError, InputError } from '../../../platform/errors/domain-error.js';
import { Placing, type PlaceClash } from '../placing/placing.service.js';
import { BookingMoves } from './booking-moves.js';
import type { BookingInHand } from './bookings-in-hand.js';
import type { OfferInput } from './moves.inputs.js';

const USUAL_HOURS = 48;
const HOUR = 3_600_000;

const NEWEST = `select b.id, b.status from counter_offer o join booking b on b.federation_id = o.federation_id and b.id = o.offer_id
  where o.federation_id = auzolan.current_federation() and o.request_id = $1 order by o.made_at desc, o.offer_id desc limit 1 for update of b`;

/** Other times that are offered instead of a declined request: holds for the one who asked, confirmed or let go by them. */
@Injectable()
export class CounterOffers {
  constructor(
    private readonly db: Db,
    private readonly placing: Placing,
    private readonly moves: BookingMoves,
  ) {}

  /** @param now epoch milliseconds @returns why the time cannot be had, or null once it is held for them */
  async make(actor: Actor, request: BookingInHand, { start, end, until }: OfferInput, now: number): Promise<PlaceClash | null> {
    const heldUntil = until ?? new Date(Math.min(now + USUAL_HOURS * HOUR, start.getTime()));
    if (heldUntil.getTime() <= now) throw new InputError('offer.until', 'must be later than now');
    if (heldUntil > start) throw new InputError('offer.until', 'must not be later than the offered start');
    const { asset, quantity, purpose, cooperativeId, memberId, bookedById } = request;
    const placed = await this.placing.place(actor, { cooperativeId, memberId, bookedById }, [{ assetId: asset.id, quantity, start, end, purpose }], now, { status: 'HELD', heldUntil, approved: true });
    if ('clash' in placed) return placed;
    await this.db.query('insert into counter_offer (federation_id, offer_id, request_id, made_by_id) values ($1, $2, $3, $4)', [
      actor.federationId, placed.ids[0], request.id, actor.memberId,
    ]);
    return null;
  }

  /** Takes back what was offered instead of this request. @throws DomainError when it was taken up already */
  async withdraw(actor: Actor, requestId: string): Promise<void> {
    const [offer] = await this.db.query<{ id: string; status: string }>(NEWEST, [requestId]);
    if (!offer) return;
    if (offer.status === 'HELD') await this.moves.move(actor, offer.id, ['HELD'], 'CANCELLED', 'booking.cancel');
    else if (!['CANCELLED', 'EXPIRED'].includes(offer.status)) throw new DomainError('CONFLICT', 'The time that was offered instead has been taken up already.');
  }
}
