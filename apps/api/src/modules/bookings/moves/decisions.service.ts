import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../platform/context/actor.js';
import { DomainError, InputError } from '../../../platform/errors/domain-error.js';
import { AskedMoves } from '../placing/asked-moves.service.js';
import { clashWords } from '../placing/clash.messages.js';
import type { PlaceClash } from '../placing/placing.service.js';
import { BookingMoves } from './booking-moves.js';
import { BookingsInHand, type BookingInHand } from './bookings-in-hand.js';
import { CounterOffers } from './counter-offers.js';
import type { ApproveBookingInput, DeclineBookingInput, UndoDecisionInput } from './moves.inputs.js';
import type { NotApproved } from './moves.model.js';
import { UNDO_HOURS } from './rights.sql.js';
import { Clashed, TakingMoves } from './taking-moves.js';

/** Deciding about requests: yes, no, no but another time, and all of it taken back. */
@Injectable()
export class DecisionsService {
  constructor(
    private readonly inHand: BookingsInHand,
    private readonly moves: BookingMoves,
    private readonly taking: TakingMoves,
    private readonly offers: CounterOffers,
    private readonly asked: AskedMoves,
  ) {}

  /** A request for another time gives it to its booking. @param now epoch milliseconds @returns why it cannot be had, when someone else holds the time by now; null once approved. @throws DomainError */
  async approve(actor: Actor, { id, note }: ApproveBookingInput, now: number): Promise<PlaceClash | null> {
    const request = await this.inHand.take(actor, id);
    checkDecidable(request);
    if (request.moveOfId) return this.asked.approve(actor, { ...request, moveOfId: request.moveOfId }, note ?? null, now);
    return this.taking.move(actor, request, 'CONFIRMED', 'booking.approve', note);
  }

  /** Each by itself, in the order of their ids, in which others lock them too. */
  async approveAll(actor: Actor, ids: readonly string[], now: number): Promise<{ approved: string[]; notApproved: NotApproved[] }> {
    const approved: string[] = [];
    const notApproved: NotApproved[] = [];
    for (const id of [...new Set(ids)].sort()) {
      try {
        const clash = await this.approve(actor, { id }, now);
        if (clash) notApproved.push({ id, message: clashWords(actor.language, clash.clash) });
        else approved.push(id);
      } catch (error) {
        if (!(error instanceof DomainError)) throw error;
        notApproved.push({ id, message: error.message });
      }
    }
    return { approved, notApproved };
  }

  /** @param now epoch milliseconds @returns why the offered time cannot be had, nothing is written then; null once declined. @throws DomainError */
  async decline(actor: Actor, { id, reason, offer }: DeclineBookingInput, now: number): Promise<PlaceClash | null> {
    const request = await this.inHand.take(actor, id);
    checkDecidable(request);
    if (offer && request.moveOfId) throw new InputError('offer', 'cannot be made to a request for another time, as its booking keeps the one it has');
    return this.taking.allOrClash(async () => {
      await this.moves.move(actor, id, ['REQUESTED'], 'DECLINED', 'booking.decline', reason);
      const clash = offer ? await this.offers.make(actor, request, offer, now) : null;
      if (clash) throw new Clashed(clash);
      return null;
    });
  }

  /** Back to REQUESTED. @returns why its time cannot be had again; null once it waits again. @throws DomainError */
  async undo(actor: Actor, { id, reason }: UndoDecisionInput): Promise<PlaceClash | null> {
    const decided = await this.inHand.take(actor, id);
    if (!decided.isDecider) throw new DomainError('FORBIDDEN', NOT_YOURS);
    if (!decided.may.undo) throw new DomainError('CONFLICT', `Only a decision of the last ${UNDO_HOURS} hours about a time that has not begun can be taken back.`);
    return this.taking.allOrClash(async () => {
      if (decided.status === 'DECLINED') await this.offers.withdraw(actor, id);
      const clash = await this.taking.move(actor, decided, 'REQUESTED', 'booking.undo', reason);
      if (clash) throw new Clashed(clash);
      return null;
    });
  }
}

const NOT_YOURS = 'Only a coordinator of the owner or a steward can decide this, and where two people are needed not about their own request.';

function checkDecidable(request: BookingInHand): void {
  if (!request.isDecider) throw new DomainError('FORBIDDEN', NOT_YOURS);
  if (request.status !== 'REQUESTED') throw new DomainError('CONFLICT', 'This request has been answered already.');
  if (request.begun) throw new DomainError('CONFLICT', 'Its time has begun, so it can no longer be decided.');
}
