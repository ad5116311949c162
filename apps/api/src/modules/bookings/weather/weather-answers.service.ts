import { Injectable } from '@nestjs/common';
import { ActivityLog } from '../../../platform/audit/activity-log.js';
import { coordinated, subjectMemberId, type Actor } from '../../../platform/context/actor.js';
import { Db } from '../../../platform/database/db.js';
import { DomainError, ForbiddenError, NotFoundError } from '../../../platform/errors/domain-error.js';
import { BookingMoves } from '../moves/booking-moves.js';
import { Moving } from '../placing/moving.service.js';
import type { PlaceClash } from '../placing/placing.service.js';
import type { AnswerWeatherShiftInput } from './weather.inputs.js';
import type { WeatherAnswer } from './weather.model.js';
import { MAY_ANSWER, requireKeeper } from './weather.sql.js';

interface LockedShift {
  readonly asset_id: string;
  readonly owner_id: string;
  readonly reason: string;
  readonly outcome: string | null;
  readonly lapsed: boolean;
}

interface MoveRow {
  readonly booking_id: string;
  readonly new_start: Date;
  readonly new_end: Date;
  readonly answer: WeatherAnswer | null;
  /** Whether the booking still stands where it stood when this was proposed. */
  readonly same: boolean;
}

const MOVES = `
  select m.booking_id, m.new_start, m.new_end, m.answer, b.status = 'CONFIRMED' and b.starts_at = m.old_start and b.ends_at = m.old_end as same
  from weather_shift_booking m join booking b on b.federation_id = m.federation_id and b.id = m.booking_id
  where m.federation_id = $1 and m.shift_id = $2 order by m.booking_id`;

/** Undoes what was given up when the queue cannot move. */
class Stuck extends Error {
  constructor(readonly clash: PlaceClash) {
    super('The queue cannot move.');
  }
}

/** Answers of the holders, and carrying a proposal out once all have answered. */
@Injectable()
export class WeatherAnswers {
  constructor(
    private readonly db: Db,
    private readonly moving: Moving,
    private readonly moves: BookingMoves,
    private readonly activity: ActivityLog,
  ) {}

  /** For who booked, or a coordinator of that cooperative; until the time for answers is over it may be changed. */
  async answer(actor: Actor, { id, bookingId, answer }: AnswerWeatherShiftInput): Promise<void> {
    await this.lockOpen(actor, id);
    const [row] = await this.db.query<{ may: boolean; answer: WeatherAnswer | null }>(
      `select ${MAY_ANSWER} as may, m.answer from weather_shift_booking m join booking b on b.federation_id = m.federation_id and b.id = m.booking_id
       where m.federation_id = $3 and m.shift_id = $4 and m.booking_id = $5`,
      [subjectMemberId(actor), coordinated(actor), actor.federationId, id, bookingId],
    );
    if (!row) throw new NotFoundError('booking', 'bookingId');
    if (!row.may) throw new ForbiddenError('Only who booked or a coordinator of that cooperative can answer for it.');
    await this.db.query('update weather_shift_booking set answer = $4, answered_by_id = $5, answered_at = now() where federation_id = $1 and shift_id = $2 and booking_id = $3', [
      actor.federationId, id, bookingId, answer, actor.memberId,
    ]);
    await this.activity.record(actor, { action: 'weather.answer', subjectType: 'booking', subjectId: bookingId, before: { answer: row.answer }, after: { shiftId: id, answer }, topic: 'BOOKINGS' });
  }

  /**
   * Moves all that consented and frees what was given up, in one piece: the queue leaves the calendar and comes back at its
   * new times, or everything stays as it was.
   * @param now epoch milliseconds
   * @returns null when done, or what stands in the way
   * @throws DomainError CONFLICT while answers are missing or when a booking changed since
   */
  async carryOut(actor: Actor, id: string, now: number): Promise<PlaceClash | null> {
    const shift = await this.lockOpen(actor, id);
    requireKeeper(actor, shift.owner_id);
    const rows = await this.db.query<MoveRow>(MOVES, [actor.federationId, id]);
    const missing = rows.filter(({ answer }) => answer === null).length;
    if (missing) throw new DomainError('CONFLICT', `${missing} of ${rows.length} have not answered yet.`);
    const concerned = rows.filter(({ answer }) => answer !== 'KEEP');
    if (concerned.some(({ same }) => !same)) throw new DomainError('CONFLICT', 'One of the bookings was changed since this was proposed. Withdraw it and propose anew.');
    try {
      await this.db.attempt(() => this.move(actor, shift, concerned, now));
    } catch (error) {
      if (error instanceof Stuck) return error.clash;
      throw error;
    }
    await this.end(actor, id, shift, 'DONE');
    return null;
  }

  async withdraw(actor: Actor, id: string): Promise<void> {
    const shift = await this.lockOpen(actor, id);
    requireKeeper(actor, shift.owner_id);
    await this.end(actor, id, shift, 'WITHDRAWN');
  }

  private async move(actor: Actor, { reason }: LockedShift, rows: readonly MoveRow[], now: number): Promise<void> {
    for (const { booking_id } of rows.filter(({ answer }) => answer === 'GIVE_UP')) {
      const freed = await this.moves.move(actor, booking_id, ['CONFIRMED'], 'CANCELLED', 'booking.cancel', reason);
      if (!freed) throw new DomainError('CONFLICT', 'One of the bookings was changed since this was proposed. Withdraw it and propose anew.');
    }
    const changes = rows.filter(({ answer }) => answer === 'MOVE').map(({ booking_id, new_start, new_end }) => ({ id: booking_id, start: new_start, end: new_end }));
    const clash = changes.length ? await this.moving.move(actor, changes, now) : null;
    if (clash) throw new Stuck(clash);
  }

  private async lockOpen(actor: Actor, id: string): Promise<LockedShift> {
    const [shift] = await this.db.query<LockedShift>(
      `select s.asset_id, a.owner_id, s.reason, s.outcome, s.answer_by <= now() as lapsed from weather_shift s
       join asset a on a.federation_id = s.federation_id and a.id = s.asset_id where s.federation_id = $1 and s.id = $2 for update of s`,
      [actor.federationId, id],
    );
    if (!shift) throw new NotFoundError('proposal');
    if (shift.outcome !== null) throw new DomainError('CONFLICT', 'This proposal is over.');
    if (shift.lapsed) throw new DomainError('CONFLICT', 'The time for answers is over, so nothing is shifted. It can be proposed anew.');
    return shift;
  }

  private async end(actor: Actor, id: string, { asset_id, reason }: LockedShift, outcome: 'DONE' | 'WITHDRAWN'): Promise<void> {
    await this.db.query('update weather_shift set outcome = $3, ended_at = now() where federation_id = $1 and id = $2', [actor.federationId, id, outcome]);
    await this.activity.record(actor, { action: outcome === 'DONE' ? 'weather.shift' : 'weather.withdraw', subjectType: 'asset', subjectId: asset_id, after: { shiftId: id }, reason, topic: 'BOOKINGS' });
  }
}
