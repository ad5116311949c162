import { SECOND_PERSON, type SecondPersonNews } from '../../upkeep/index.js';
import { Db } from '../../../platform/database/db.js';
import { Hears, JobTask, type JobHandler } from '../../../platform/jobs/job-handler.js';
import { NoticesService } from '../notices.service.js';

interface AskedFor {
  assetId: string;
  start: Date;
  end: Date;
  holderIds: string[];
}

const ASKED_FOR = `select b.asset_id as "assetId", b.starts_at as start, b.ends_at as end, array_remove(array[b.member_id, b.booked_by_id], null) as "holderIds"
  from booking b where b.federation_id = auzolan.current_federation() and b.id = $1`;

/** Tells who is asked to be the second person; and their no to who holds the booking, who needs another one. */
@JobTask('notices.secondPerson')
@Hears(SECOND_PERSON)
export class SecondPersonJob implements JobHandler {
  constructor(
    private readonly db: Db,
    private readonly notices: NoticesService,
  ) {}

  async run(payload: unknown): Promise<void> {
    const { federationId, bookingId, causeId, memberId, what } = payload as SecondPersonNews;
    await this.db.tx(federationId, async () => {
      const [booking] = await this.db.query<AskedFor>(ASKED_FOR, [bookingId]);
      if (!booking) return;
      const { holderIds, ...about } = booking;
      await this.notices.tell(federationId, { ...about, kind: `SECOND_${what}`, bookingId, causeId, memberIds: what === 'ASKED' ? [memberId] : holderIds });
    });
  }
}
