import { ASSET_CLOSED, type AssetClosed } from '../../bookings/index.js';
import { Db } from '../../../platform/database/db.js';
import { Hears, JobTask, type JobHandler } from '../../../platform/jobs/job-handler.js';
import { NoticesService } from '../notices.service.js';

interface HitBooking {
  id: string;
  assetId: string;
  memberIds: string[];
  start: Date;
  end: Date;
  reason: string;
}

const HIT = `
  select b.id, b.asset_id as "assetId", array_remove(array[b.member_id, b.booked_by_id], null) as "memberIds", b.starts_at as start, b.ends_at as end, cl.reason
  from booking_hit h join closure cl on cl.federation_id = h.federation_id and cl.id = h.closure_id
  join booking b on b.federation_id = h.federation_id and b.id = h.booking_id
  where h.federation_id = auzolan.current_federation() and h.closure_id = $1 and h.state = 'OPEN' and b.status in ('REQUESTED', 'CONFIRMED') and b.ends_at > now()`;

/** Tells the holders of bookings that a closure or breakdown meets. */
@JobTask('notices.assetClosed')
@Hears(ASSET_CLOSED)
export class AssetClosedJob implements JobHandler {
  constructor(
    private readonly db: Db,
    private readonly notices: NoticesService,
  ) {}

  async run(payload: unknown): Promise<void> {
    const { federationId, closureId } = payload as AssetClosed;
    await this.db.tx(federationId, async () => {
      const hit = await this.db.query<HitBooking>(HIT, [closureId]);
      for (const { id, ...booking } of hit) await this.notices.tell(federationId, { ...booking, kind: 'CLOSED', bookingId: id, causeId: closureId });
    });
  }
}
