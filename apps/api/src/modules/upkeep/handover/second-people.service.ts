import { Injectable } from '@nestjs/common';
import { BookingsInHand } from '../../bookings/index.js';
import { ActivityLog } from '../../../platform/audit/activity-log.js';
import type { Actor } from '../../../platform/context/actor.js';
import { Db } from '../../../platform/database/db.js';
import { newId } from '../../../platform/database/ids.js';
import { constraintOf } from '../../../platform/database/retry.js';
import { DomainError, InputError, NotFoundError } from '../../../platform/errors/domain-error.js';
import { JobQueue } from '../../../platform/jobs/job-queue.js';
import type { AskSecondPersonInput } from './handover.inputs.js';
import { SECOND_PERSON, type SecondPersonNews } from './second-news.js';

// Who said no can be asked again; who was asked and has not answered, or said yes, is not asked twice.
const ASK = `insert into second_person (federation_id, booking_id, member_id, asked_by_id) values ($1, $2, $3, $4)
  on conflict (federation_id, booking_id, member_id) do update set declined_at = null, asked_by_id = excluded.asked_by_id, asked_at = now()
  where second_person.declined_at is not null returning member_id`;

const ANSWERED = `update second_person set confirmed_at = case when $3 then coalesce(confirmed_at, now()) end, declined_at = case when not $3 then coalesce(declined_at, now()) end
  where federation_id = auzolan.current_federation() and booking_id = $1 and member_id = $2 returning member_id`;

const TAKEN_WITH = `select from handover where federation_id = auzolan.current_federation() and booking_id = $1 and kind = 'OUT'`;

/** The second person that a dangerous thing needs: asked by one, answered by themselves. */
@Injectable()
export class SecondPeopleService {
  constructor(
    private readonly db: Db,
    private readonly inHand: BookingsInHand,
    private readonly activity: ActivityLog,
    private readonly jobs: JobQueue,
  ) {}

  /** @throws DomainError */
  async ask(actor: Actor, { bookingId, memberId }: AskSecondPersonInput): Promise<void> {
    const booking = await this.inHand.take(actor, bookingId);
    if (!booking.isHolder && !booking.isKeeper) throw new DomainError('FORBIDDEN', 'Only who holds the booking or looks after the thing can name the second person.');
    if (booking.status !== 'CONFIRMED' || booking.over) throw new DomainError('CONFLICT', 'Only a confirmed booking that is not over needs a second person.');
    if (memberId === actor.memberId || memberId === booking.memberId) throw new InputError('memberId', 'must be someone else than who takes it');
    if (!(await this.put(actor, bookingId, memberId)).length) return;
    await this.activity.record(actor, { action: 'booking.askSecond', subjectType: 'booking', subjectId: bookingId, after: { memberId }, topic: 'BOOKINGS' });
    await this.tell(actor, bookingId, memberId, 'ASKED');
  }

  /** Said by the second person themselves, and by nobody for them. @throws NotFoundError when they were not asked */
  async confirm(actor: Actor, bookingId: string): Promise<void> {
    await this.answer(actor, bookingId, true);
    await this.activity.record(actor, { action: 'booking.confirmSecond', subjectType: 'booking', subjectId: bookingId, topic: 'BOOKINGS' });
  }

  /** The same for a no, also after a yes, until the thing is taken out. @throws NotFoundError when they were not asked, DomainError when it is out already */
  async decline(actor: Actor, bookingId: string): Promise<void> {
    await this.answer(actor, bookingId, false);
    if ((await this.db.query(TAKEN_WITH, [bookingId])).length) throw new DomainError('CONFLICT', 'It has been taken out already.');
    await this.activity.record(actor, { action: 'booking.declineSecond', subjectType: 'booking', subjectId: bookingId, topic: 'BOOKINGS' });
    await this.tell(actor, bookingId, actor.memberId, 'DECLINED');
  }

  private async put(actor: Actor, bookingId: string, memberId: string): Promise<unknown[]> {
    try {
      return await this.db.attempt(() => this.db.query(ASK, [actor.federationId, bookingId, memberId, actor.memberId]));
    } catch (error) {
      if (constraintOf(error) === 'second_person_federation_id_member_id_fkey') throw new NotFoundError('member', 'memberId');
      throw error;
    }
  }

  private async answer(actor: Actor, bookingId: string, yes: boolean): Promise<void> {
    const [answered] = await this.db.query(ANSWERED, [bookingId, actor.memberId, yes]);
    if (!answered) throw new NotFoundError('booking', 'bookingId');
  }

  private async tell(actor: Actor, bookingId: string, memberId: string, what: SecondPersonNews['what']): Promise<void> {
    await this.jobs.tell(SECOND_PERSON, { federationId: actor.federationId, bookingId, causeId: newId(), memberId, what } satisfies SecondPersonNews);
  }
}
