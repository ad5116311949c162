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

/** Bookings of the closed thing, and of wholes and kits that it is a part of; not of cooperatives that may use it all the same. */
const HIT = `
  select distinct b.id, b.asset_id as "assetId", array_remove(array[b.member_id, b.booked_by_id], null) as "memberIds", b.starts_at as start, b.ends_at as end, cl.reason
  from closure cl
  join asset_leaf al on al.federation_id = cl.federation_id and al.asset_id = cl.asset_id
  join allocation l on l.federation_id = al.federation_id and l.leaf_id = al.leaf_id and l.blocks and l.blocked_from < cl.ends_at and l.blocked_until > cl.starts_at
  join booking b on b.federation_id = l.federation_id and b.id = l.booking_id and b.starts_at < cl.ends_at and b.ends_at > cl.starts_at
  where cl.federation_id = auzolan.current_federation() and cl.id = $1 and b.status in ('REQUESTED', 'CONFIRMED') and b.ends_at > now()
    and not exists (select from closure_allowed ca where ca.federation_id = cl.federation_id and ca.closure_id = cl.id and ca.cooperative_id = b.cooperative_id)`;

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
