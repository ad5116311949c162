import { Injectable } from '@nestjs/common';
import { ActivityLog } from '../../../platform/audit/activity-log.js';
import type { Doer } from '../../../platform/context/actor.js';
import { Db } from '../../../platform/database/db.js';
import { JobQueue } from '../../../platform/jobs/job-queue.js';
import type { BookingStatus } from '../booking.model.js';
import { LOCK_QUEUES } from '../waitlist/waitlist.sql.js';
import { BOOKING_CHANGED, FREEING, type BookingChanged } from './booking-news.js';

const MOVE = `
  with before as (select id, status from booking where federation_id = auzolan.current_federation() and id = $1 and status = any ($2::text[]) for update)
  update booking b set status = $3, version = version + 1,
    cancelled_at = case when $3 = 'CANCELLED' then now() end, cancelled_by_id = case when $3 = 'CANCELLED' then $4::uuid end,
    cancel_reason = case when $3 = 'CANCELLED' then $5 end
  from before where b.federation_id = auzolan.current_federation() and b.id = before.id
  returning before.status as from_status`;

const MOVE_ALL = `
  with before as (select id, status from booking where federation_id = auzolan.current_federation() and id = any ($1::uuid[]) and status = any ($2::text[]) order by id for update)
  update booking b set status = $3, version = version + 1,
    cancelled_at = case when $3 = 'CANCELLED' then now() end, cancelled_by_id = case when $3 = 'CANCELLED' then $4::uuid end,
    cancel_reason = case when $3 = 'CANCELLED' then $5 end
  from before where b.federation_id = auzolan.current_federation() and b.id = before.id
  returning b.id, before.status as from_status`;

/** Moves bookings from state to state; which moves there are, the database knows (`auzolan.next_booking_status`). */
@Injectable()
export class BookingMoves {
  constructor(
    private readonly db: Db,
    private readonly activity: ActivityLog,
    private readonly jobs: JobQueue,
  ) {}

  /**
   * Compare-and-set: moves the booking if it stands in one of the states `from`, in one statement, and writes it down.
   * What it takes of the calendar is freed, or taken again, with it.
   * @param action noun and verb for the activity: booking.cancel
   * @returns whether it moved.
   * @throws the exclusion violation of `never_two` or `never_more` when a move would take a time that someone else holds:
   * call this in `db.attempt` where that can be.
   */
  async move(actor: Doer, id: string, from: readonly BookingStatus[], to: BookingStatus, action: string, reason?: string | null): Promise<boolean> {
    if (FREEING.includes(to)) await this.db.query(LOCK_QUEUES, [[id]]);
    const [moved] = await this.db.query<{ from_status: BookingStatus }>(MOVE, [id, from, to, actor.memberId, reason || null]);
    if (!moved) return false;
    await this.activity.record(actor, {
      action, subjectType: 'booking', subjectId: id, before: { status: moved.from_status }, after: { status: to }, reason, topic: 'BOOKINGS',
    });
    await this.tell({ federationId: actor.federationId, bookingId: id, from: moved.from_status, to });
    return true;
  }

  /** {@link move} for many, in four statements at most however many. @returns the ids of those that moved */
  async moveAll(actor: Doer, ids: readonly string[], from: readonly BookingStatus[], to: BookingStatus, action: string, reason?: string | null): Promise<string[]> {
    if (FREEING.includes(to)) await this.db.query(LOCK_QUEUES, [ids]);
    const moved = await this.db.query<{ id: string; from_status: BookingStatus }>(MOVE_ALL, [ids, from, to, actor.memberId, reason || null]);
    await this.activity.recordAll(actor, moved.map(({ id, from_status: status }) => ({
      action, subjectType: 'booking', subjectId: id, before: { status }, after: { status: to }, reason, topic: 'BOOKINGS' as const,
    })));
    await this.tellAll(moved.map(({ id, from_status }) => ({ federationId: actor.federationId, bookingId: id, from: from_status, to })));
    return moved.map(({ id }) => id);
  }

  /** Tells later rooms of a change, once it commits. */
  async tell(change: BookingChanged): Promise<void> {
    await this.jobs.tell(BOOKING_CHANGED, change);
  }

  /** The same of many, in one statement. */
  async tellAll(changes: readonly BookingChanged[]): Promise<void> {
    await this.jobs.tellAll(BOOKING_CHANGED, changes);
  }
}
