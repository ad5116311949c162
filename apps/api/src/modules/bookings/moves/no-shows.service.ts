import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../platform/context/actor.js';
import { DomainError } from '../../../platform/errors/domain-error.js';
import { BookingMoves } from './booking-moves.js';
import { BookingsInHand } from './bookings-in-hand.js';

/** Bookings to which nobody came. */
@Injectable()
export class NoShowsService {
  constructor(
    private readonly inHand: BookingsInHand,
    private readonly moves: BookingMoves,
  ) {}

  /** Writes down that nobody came, once its time has begun; what is left of it is free again. @throws DomainError */
  async mark(actor: Actor, id: string, reason: string | null): Promise<void> {
    const booking = await this.inHand.take(actor, id);
    if (!booking.isKeeper) throw new DomainError('FORBIDDEN', 'Only a coordinator of the owner or a steward can say that nobody came.');
    if (!booking.may.markNoShow) throw new DomainError('CONFLICT', 'Only of a confirmed booking whose time has begun can one say that nobody came.');
    await this.moves.move(actor, id, ['CONFIRMED'], 'NO_SHOW', 'booking.noShow', reason);
  }
}
