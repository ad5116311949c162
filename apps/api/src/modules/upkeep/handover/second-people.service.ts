import { Injectable } from '@nestjs/common';
import { BookingsInHand } from '../../bookings/index.js';
import { ActivityLog } from '../../../platform/audit/activity-log.js';
import type { Actor } from '../../../platform/context/actor.js';
import { Db } from '../../../platform/database/db.js';
import { constraintOf } from '../../../platform/database/retry.js';
import { DomainError, InputError, NotFoundError } from '../../../platform/errors/domain-error.js';
import type { AskSecondPersonInput } from './handover.inputs.js';

/** The second person that a dangerous thing needs: asked by one, confirmed by themselves. */
@Injectable()
export class SecondPeopleService {
  constructor(
    private readonly db: Db,
    private readonly inHand: BookingsInHand,
    private readonly activity: ActivityLog,
  ) {}

  /** @throws DomainError */
  async ask(actor: Actor, { bookingId, memberId }: AskSecondPersonInput): Promise<void> {
    const booking = await this.inHand.take(actor, bookingId);
    if (!booking.isHolder && !booking.isKeeper) throw new DomainError('FORBIDDEN', 'Only who holds the booking or looks after the thing can name the second person.');
    if (booking.status !== 'CONFIRMED' || booking.over) throw new DomainError('CONFLICT', 'Only a confirmed booking that is not over needs a second person.');
    if (memberId === actor.memberId || memberId === booking.memberId) throw new InputError('memberId', 'must be someone else than who takes it');
    try {
      await this.db.attempt(() =>
        this.db.query('insert into second_person (federation_id, booking_id, member_id, asked_by_id) values ($1, $2, $3, $4) on conflict do nothing', [actor.federationId, bookingId, memberId, actor.memberId]),
      );
    } catch (error) {
      if (constraintOf(error) === 'second_person_federation_id_member_id_fkey') throw new NotFoundError('member', 'memberId');
      throw error;
    }
    await this.activity.record(actor, { action: 'booking.askSecond', subjectType: 'booking', subjectId: bookingId, after: { memberId }, topic: 'BOOKINGS' });
  }

  /** Said by the second person themselves, and by nobody for them. @throws NotFoundError when they were not asked */
  async confirm(actor: Actor, bookingId: string): Promise<void> {
    const [confirmed] = await this.db.query(
      `update second_person set confirmed_at = coalesce(confirmed_at, now()) where federation_id = auzolan.current_federation() and booking_id = $1 and member_id = $2 returning member_id`,
      [bookingId, actor.memberId],
    );
    if (!confirmed) throw new NotFoundError('booking', 'bookingId');
    await this.activity.record(actor, { action: 'booking.confirmSecond', subjectType: 'booking', subjectId: bookingId, topic: 'BOOKINGS' });
  }
}
