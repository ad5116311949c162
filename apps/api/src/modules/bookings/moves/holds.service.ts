import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../platform/context/actor.js';
import { DomainError } from '../../../platform/errors/domain-error.js';
import type { BookAssetInput } from '../booking.inputs.js';
import { holderOf } from '../holder.js';
import { Placing, type PlaceClash } from '../placing/placing.service.js';
import { BookingsInHand } from './bookings-in-hand.js';
import { TakingMoves } from './taking-moves.js';

/** How long a time is kept for someone who is still filling in. */
export const HOLD_MINUTES = 10;

/** Holding a time for some minutes, and taking it for good. Letting it go is a cancellation; left alone it goes by itself. */
@Injectable()
export class HoldsService {
  constructor(
    private readonly placing: Placing,
    private readonly inHand: BookingsInHand,
    private readonly taking: TakingMoves,
  ) {}

  /** @param now epoch milliseconds @returns the hold's id, or why the time cannot be had */
  async hold(actor: Actor, { assetId, quantity, start, end, purpose }: BookAssetInput, now: number): Promise<{ id: string } | PlaceClash> {
    const heldUntil = new Date(now + HOLD_MINUTES * 60_000);
    const placed = await this.placing.place(actor, holderOf(actor), [{ assetId, quantity: quantity ?? 1, start, end, purpose }], now, { status: 'HELD', heldUntil, wished: true });
    return 'clash' in placed ? placed : { id: placed.ids[0]! };
  }

  /** @returns why it cannot be had, where holds do not keep others away; null once it is confirmed, or requested where the rules want the owner's yes. @throws DomainError when it ran out */
  async confirm(actor: Actor, id: string): Promise<PlaceClash | null> {
    const hold = await this.inHand.take(actor, id);
    if (!hold.isHolder) throw new DomainError('FORBIDDEN', 'Only who it is held for, or a coordinator of their cooperative, can take it.');
    if (hold.status === 'CONFIRMED' || hold.status === 'REQUESTED') throw new DomainError('CONFLICT', 'This booking is taken already.');
    if (!hold.may.confirm) throw new DomainError('CONFLICT', 'This time is no longer held for you. Book it again.');
    return hold.needsApproval ? this.taking.move(actor, hold, 'REQUESTED', 'booking.request') : this.taking.move(actor, hold, 'CONFIRMED', 'booking.confirm');
  }
}
