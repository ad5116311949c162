import { Injectable } from '@nestjs/common';
import { ActivityLog } from '../../../platform/audit/activity-log.js';
import type { Actor } from '../../../platform/context/actor.js';
import { Db } from '../../../platform/database/db.js';
import { DomainError, NotFoundError } from '../../../platform/errors/domain-error.js';
import { JobQueue } from '../../../platform/jobs/job-queue.js';
import { cancellerValues, STANDING } from '../booking.sql.js';
import { IS_KEEPER } from '../moves/rights.sql.js';
import { BOOKING_HIT, type BookingWasHit } from './hit-news.js';
import type { KeepBookingInput } from './hit.model.js';

const HIT = `insert into booking_hit (federation_id, closure_id, booking_id)
  select distinct c.federation_id, c.id, b.id from closure c
    join asset_leaf al on al.federation_id = c.federation_id and al.asset_id = c.asset_id
    join allocation l on l.federation_id = al.federation_id and l.leaf_id = al.leaf_id and ${STANDING('c.starts_at', 'c.ends_at')}
    join booking b on b.federation_id = l.federation_id and b.id = l.booking_id and b.starts_at < c.ends_at and b.ends_at > greatest(c.starts_at, now())
  where c.federation_id = auzolan.current_federation() and c.id = $1
    and not exists (select from closure_allowed ca where ca.federation_id = c.federation_id and ca.closure_id = c.id and ca.cooperative_id = b.cooperative_id) returning booking_id as id`;

const KEEP = `update booking_hit h set state = 'KEPT', decided_by_id = $6, note = $7, at = now()
  from booking b join asset a on a.federation_id = b.federation_id and a.id = b.asset_id
  where h.federation_id = auzolan.current_federation() and h.closure_id = $4 and h.booking_id = $5 and h.state = 'OPEN'
    and b.federation_id = h.federation_id and b.id = h.booking_id and $1::uuid is not null and ${IS_KEEPER} returning h.booking_id`;

/** Bookings that a closure hits: written down with it, told to their holders, and kept knowingly. */
@Injectable()
export class HitsService {
  constructor(
    private readonly db: Db,
    private readonly activity: ActivityLog,
    private readonly jobs: JobQueue,
  ) {}

  /** Writes down every booking that stands in the closure and is not over. @returns how many */
  async open(actor: Actor, closureId: string): Promise<number> {
    const hit = await this.db.query<{ id: string }>(HIT, [closureId]);
    for (const { id } of hit) {
      await this.activity.record(actor, { action: 'booking.hit', subjectType: 'booking', subjectId: id, after: { closureId }, topic: 'BOOKINGS' });
      await this.jobs.tell(BOOKING_HIT, { federationId: actor.federationId, bookingId: id, closureId } satisfies BookingWasHit);
    }
    return hit.length;
  }

  /** Lets a booking stand in spite of the closure. For coordinators of the owner and stewards. @throws DomainError */
  async keep(actor: Actor, { closureId, bookingId, note }: KeepBookingInput): Promise<void> {
    const [known] = await this.db.query<{ state: string }>('select state from booking_hit where federation_id = auzolan.current_federation() and closure_id = $1 and booking_id = $2', [closureId, bookingId]);
    if (!known) throw new NotFoundError('booking', 'bookingId');
    if (known.state !== 'OPEN') throw new DomainError('CONFLICT', 'This booking was moved, cancelled or kept already.');
    const kept = await this.db.query(KEEP, [...cancellerValues(actor), closureId, bookingId, actor.memberId, note]);
    if (!kept.length) throw new DomainError('FORBIDDEN', 'Only a coordinator of the owner or a steward can let it stand.');
    await this.activity.record(actor, { action: 'booking.keep', subjectType: 'booking', subjectId: bookingId, after: { closureId }, reason: note, topic: 'BOOKINGS' });
  }
}
