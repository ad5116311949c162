import { BOOKING_HIT, isUsualReason, type BookingWasHit } from '../../bookings/index.js';
import { Db } from '../../../platform/database/db.js';
import { Hears, JobTask, type JobHandler } from '../../../platform/jobs/job-handler.js';
import { NoticesService, type News } from '../notices.service.js';

const HIT = `
  select b.asset_id as "assetId", array_remove(array[b.member_id, b.booked_by_id], null) as "memberIds", b.starts_at as start, b.ends_at as end, cl.reason,
    case when cl.agreement_id is null then 'CLOSED' else 'AGREEMENT_ENDS' end as kind
  from booking_hit h join closure cl on cl.federation_id = h.federation_id and cl.id = h.closure_id
  join booking b on b.federation_id = h.federation_id and b.id = h.booking_id
  where h.federation_id = auzolan.current_federation() and h.closure_id = $1 and h.booking_id = $2 and h.state = 'OPEN' and b.status in ('REQUESTED', 'CONFIRMED')`;

/** Tells the holders of a booking that a closure or breakdown meets, or that an agreement's end leaves behind. */
@JobTask('notices.bookingHit')
@Hears(BOOKING_HIT)
export class BookingHitJob implements JobHandler {
  constructor(
    private readonly db: Db,
    private readonly notices: NoticesService,
  ) {}

  async run(payload: unknown): Promise<void> {
    const { federationId, bookingId, closureId } = payload as BookingWasHit;
    await this.db.tx(federationId, async () => {
      const [hit] = await this.db.query<Pick<News, 'assetId' | 'memberIds' | 'start' | 'end' | 'reason' | 'kind'>>(HIT, [closureId, bookingId]);
      // The usual reason is in the words of whoever changed the hours; its reader is told in theirs.
      if (hit) await this.notices.tell(federationId, { ...hit, reason: hit.reason && !isUsualReason(hit.reason) ? hit.reason : null, bookingId, causeId: closureId });
    });
  }
}
