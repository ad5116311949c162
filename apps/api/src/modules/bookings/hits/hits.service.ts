import { Injectable } from '@nestjs/common';
import { ActivityLog } from '../../../platform/audit/activity-log.js';
import type { Actor } from '../../../platform/context/actor.js';
import { Db } from '../../../platform/database/db.js';
import { inParts } from '../../../platform/database/in-parts.js';
import { DomainError, NotFoundError } from '../../../platform/errors/domain-error.js';
import { JobQueue } from '../../../platform/jobs/job-queue.js';
import { cancellerValues, STANDING } from '../booking.sql.js';
import { IS_KEEPER } from '../moves/rights.sql.js';
import { BOOKING_HIT, type BookingWasHit } from './hit-news.js';
import type { KeepBookingInput } from './hit.model.js';

// Bookings that take the asset, or a leaf of it that they cannot have beside it; of a pool that a kit takes some of, only the
// kit's own. Their rows are held, so that none is given up before its hit is written. $1: asset, $2, $3: time, $4: cooperatives that are spared.
const HIT = `select b.id from booking b where b.federation_id = auzolan.current_federation() and b.id in (
    select l.booking_id from asset_leaf al
      join allocation l on l.federation_id = al.federation_id and l.leaf_id = al.leaf_id and ${STANDING('$2', '$3')}
      join booking o on o.federation_id = l.federation_id and o.id = l.booking_id
    where al.federation_id = auzolan.current_federation() and al.asset_id = $1 and (al.leaf_kind = 'EXCLUSIVE' or $1 in (al.leaf_id, o.asset_id)))
  and b.starts_at < $3 and b.ends_at > greatest($2, now()) and b.cooperative_id <> all ($4::uuid[]) and auzolan.booking_blocks(b.status, true) order by b.id for no key update of b`;

const MET = `select t.n::int - 1 as n from unnest($2::timestamptz[], $3::timestamptz[]) with ordinality t(starts, ends, n)
  where exists (select from asset_leaf al join allocation l on l.federation_id = al.federation_id and l.leaf_id = al.leaf_id and ${STANDING('t.starts', 't.ends')}
    where al.federation_id = auzolan.current_federation() and al.asset_id = $1) order by 1`;

const KEEP = `update booking_hit h set state = 'KEPT', decided_by_id = $6, note = $7, at = now()
  from booking b join asset a on a.federation_id = b.federation_id and a.id = b.asset_id
  where h.federation_id = auzolan.current_federation() and h.closure_id = $4 and h.booking_id = $5 and h.state = 'OPEN'
    and b.federation_id = h.federation_id and b.id = h.booking_id and $1::uuid is not null and ${IS_KEEPER} returning h.booking_id`;

/** A booking with the closure that hits it. */
export interface Hit {
  readonly closureId: string;
  readonly bookingId: string;
}

/** Bookings that a closure hits: written down with it, told to their holders, and kept knowingly. */
@Injectable()
export class HitsService {
  constructor(
    private readonly db: Db,
    private readonly activity: ActivityLog,
    private readonly jobs: JobQueue,
  ) {}

  /** Ids of the bookings that a closure of an asset would hit: they stand in it, and are not over. @param allowed cooperatives whom it does not stop */
  async of(assetId: string, start: Date, end: Date, allowed: readonly string[]): Promise<string[]> {
    const rows = await this.db.query<{ id: string }>(HIT, [assetId, start, end, allowed]);
    return rows.map(({ id }) => id);
  }

  /** Which of many times, by their index, meet what stands of an asset or of a leaf of it. */
  async met(federationId: string, assetId: string, times: ReadonlyArray<{ readonly start: Date; readonly end: Date }>): Promise<number[]> {
    const rows = await this.db.read<{ n: number }>(federationId, MET, [assetId, times.map(({ start }) => start), times.map(({ end }) => end)]);
    return rows.map(({ n }) => n);
  }

  /** Writes down that closures hit bookings, and tells it. */
  async open(actor: Actor, hits: readonly Hit[]): Promise<void> {
    if (!hits.length) return;
    for (const part of inParts(hits)) {
      await this.db.query(
        'insert into booking_hit (federation_id, closure_id, booking_id) select $1::uuid, h.closure_id, h.booking_id from unnest($2::uuid[], $3::uuid[]) as h(closure_id, booking_id)',
        [actor.federationId, part.map(({ closureId }) => closureId), part.map(({ bookingId }) => bookingId)],
      );
      await this.activity.recordAll(actor, part.map(({ closureId, bookingId }) => ({ action: 'booking.hit', subjectType: 'booking', subjectId: bookingId, after: { closureId }, topic: 'BOOKINGS' as const })));
      await this.jobs.tellAll(BOOKING_HIT, part.map(({ closureId, bookingId }) => ({ federationId: actor.federationId, bookingId, closureId }) satisfies BookingWasHit));
    }
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
