import { Injectable } from '@nestjs/common';
import { BookingMoves, BookingsInHand, EARLY_MINUTES, type BookingInHand } from '../../bookings/index.js';
import type { Actor } from '../../../platform/context/actor.js';
import { Db } from '../../../platform/database/db.js';
import { constraintOf } from '../../../platform/database/retry.js';
import { DomainError, InputError } from '../../../platform/errors/domain-error.js';
import { ReportsService } from '../condition/reports.service.js';
import { KeysService } from '../keys/keys.service.js';
import { ReadingsService } from '../meters/index.js';
import type { CheckOutBookingInput } from './handover.inputs.js';
import { writeShown } from './shown-readings.js';

const TAKE_OUT = `insert into handover (federation_id, booking_id, kind, by_id, second_id)
  select $1::uuid, $2::uuid, 'OUT', $3::uuid, (select s.member_id from second_person s
    where s.federation_id = $1 and s.booking_id = $2 and s.confirmed_at is not null and s.member_id <> $3 order by s.confirmed_at limit 1)`;

const OPEN_HIT = `select from booking_hit h join closure c on c.federation_id = h.federation_id and c.id = h.closure_id
  where h.federation_id = auzolan.current_federation() and h.booking_id = $1 and h.state = 'OPEN' and c.starts_at <= now() and c.ends_at > now()`;

const BIND = `insert into unit_use (federation_id, booking_id, unit_id, asset_id)
  select u.federation_id, $1::uuid, u.id, u.asset_id from asset_unit u where u.federation_id = auzolan.current_federation() and u.id = any ($2::uuid[]) and not u.retired order by u.id returning unit_id`;

/** Taking a booked thing out. */
@Injectable()
export class CheckOutService {
  constructor(
    private readonly db: Db,
    private readonly inHand: BookingsInHand,
    private readonly moves: BookingMoves,
    private readonly reports: ReportsService,
    private readonly readings: ReadingsService,
    private readonly keys: KeysService,
  ) {}

  /** @param now epoch milliseconds @throws DomainError saying what is missing */
  async checkOut(actor: Actor, { bookingId, condition, unitIds, readings, keyIds }: CheckOutBookingInput, now: number): Promise<void> {
    const booking = await this.inHand.take(actor, bookingId);
    checkReady(booking);
    if ((await this.db.query(OPEN_HIT, [bookingId])).length) throw new DomainError('CONFLICT', 'It is closed right now. Ask those who look after it whether you can take it all the same.');
    await this.moves.move(actor, bookingId, ['CONFIRMED'], 'CHECKED_OUT', 'booking.checkOut');
    await this.write(actor, bookingId);
    if (unitIds?.length) await this.bind(bookingId, unitIds);
    await this.reports.takenOut(actor, booking, condition ?? null);
    await writeShown(this.readings, actor, readings ?? [], { bookingId, source: 'CHECK_OUT' }, now);
    for (const keyId of keyIds ?? []) await this.keys.handOver(actor, { keyId, toMemberId: booking.memberId, bookingId });
  }

  private async write(actor: Actor, bookingId: string): Promise<void> {
    try {
      await this.db.attempt(() => this.db.query(TAKE_OUT, [actor.federationId, bookingId, actor.memberId]));
    } catch (error) {
      if (constraintOf(error) !== 'two_people') throw error;
      throw new DomainError('CONFLICT', 'Taking it out needs two people. Name a second person, who has to confirm first.');
    }
  }

  private async bind(bookingId: string, unitIds: readonly string[]): Promise<void> {
    try {
      const bound = await this.db.attempt(() => this.db.query(BIND, [bookingId, unitIds]));
      if (bound.length !== new Set(unitIds).size) throw new InputError('unitIds', 'must be units in use');
    } catch (error) {
      const words = UNIT_PROBLEMS[constraintOf(error) ?? ''];
      if (!words) throw error;
      throw new InputError('unitIds', words);
    }
  }
}

const UNIT_PROBLEMS: Record<string, string> = {
  unit_once: 'must not be out with another booking',
  units_within: 'must not be more than were booked',
  unit_use_federation_id_booking_id_asset_id_fkey: 'must be units of what was booked',
};

function checkReady(booking: BookingInHand): void {
  if (!booking.isHolder && !booking.isKeeper) throw new DomainError('FORBIDDEN', 'Only who holds the booking or looks after the thing can hand it out.');
  if (booking.status !== 'CONFIRMED') throw new DomainError('CONFLICT', 'Only a confirmed booking can be taken out.');
  if (!booking.may.checkOut) throw new DomainError('CONFLICT', booking.over ? 'Its time is over.' : `It can be taken from ${EARLY_MINUTES} minutes before its time.`);
}
