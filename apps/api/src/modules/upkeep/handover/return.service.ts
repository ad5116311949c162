import { Injectable } from '@nestjs/common';
import { BookingMoves, BookingsInHand } from '../../bookings/index.js';
import type { Actor } from '../../../platform/context/actor.js';
import { Db } from '../../../platform/database/db.js';
import { newId } from '../../../platform/database/ids.js';
import { DomainError } from '../../../platform/errors/domain-error.js';
import { ReportsService } from '../condition/reports.service.js';
import { KeysService } from '../keys/keys.service.js';
import { ReadingsService } from '../meters/index.js';
import type { ConsumableInput, ReturnBookingInput } from './handover.inputs.js';
import { writeShown } from './shown-readings.js';

// An early return frees what comes after the turnaround, from the next whole minute on.
const FREE = `update allocation set blocked_until = greatest(blocked_from + interval '1 minute',
    date_trunc('minute', now() + interval '59.999999 seconds') + $2 * interval '1 minute')
  where federation_id = auzolan.current_federation() and booking_id = $1 and blocks
    and blocked_until > greatest(blocked_from + interval '1 minute', date_trunc('minute', now() + interval '59.999999 seconds') + $2 * interval '1 minute')`;

/** Giving a booked thing back. */
@Injectable()
export class ReturnService {
  constructor(
    private readonly db: Db,
    private readonly inHand: BookingsInHand,
    private readonly moves: BookingMoves,
    private readonly reports: ReportsService,
    private readonly readings: ReadingsService,
    private readonly keys: KeysService,
  ) {}

  /** @param now epoch milliseconds @throws DomainError */
  async giveBack(actor: Actor, { bookingId, condition, readings, consumables, keyIds }: ReturnBookingInput, now: number): Promise<void> {
    const booking = await this.inHand.take(actor, bookingId);
    if (!booking.isHolder && !booking.isKeeper) throw new DomainError('FORBIDDEN', 'Only who holds the booking or looks after the thing can say that it is back.');
    if (booking.status !== 'CHECKED_OUT') throw new DomainError('CONFLICT', 'Only what was taken out can be given back.');
    await this.moves.move(actor, bookingId, ['CHECKED_OUT'], 'RETURNED', 'booking.return');
    await this.db.query(`insert into handover (federation_id, booking_id, kind, by_id) values ($1, $2, 'BACK', $3)`, [actor.federationId, bookingId, actor.memberId]);
    await this.db.query('update unit_use set back_at = now() where federation_id = auzolan.current_federation() and booking_id = $1 and back_at is null', [bookingId]);
    await this.db.query(FREE, [bookingId, booking.asset.turnaroundMinutes]);
    await this.reports.givenBack(actor, booking, condition);
    await writeShown(this.readings, actor, readings ?? [], { bookingId, source: 'RETURN' }, now);
    for (const consumable of consumables ?? []) await this.use(actor, bookingId, consumable);
    for (const keyId of keyIds ?? []) await this.keys.handOver(actor, { keyId, toMemberId: null, bookingId });
  }

  private async use(actor: Actor, bookingId: string, { name, quantity, unit }: ConsumableInput): Promise<void> {
    await this.db.query('insert into consumable_use (federation_id, id, booking_id, name, quantity, unit, by_id) values ($1, $2, $3, $4, $5::numeric, $6, $7)', [
      actor.federationId, newId(), bookingId, name, quantity, unit, actor.memberId,
    ]);
  }
}
