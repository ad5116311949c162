import { addWallMinutes, toInstant } from '@auzolan/calendar';
import { SERIES_ASKED, SERIES_EXTENDED, type SeriesAsked, type SeriesExtended } from '../../bookings/index.js';
import { Db } from '../../../platform/database/db.js';
import { Hears, JobTask, type JobHandler } from '../../../platform/jobs/job-handler.js';
import { NoticesService, type News } from '../notices.service.js';

const HOLDERS = 'array_remove(array[s.member_id, s.booked_by_id], null) as "memberIds"';

// The next of its dates stands for the series: the first to be lost, or the first that was.
const ASKED = `
  select s.asset_id as "assetId", ${HOLDERS}, b.id as "bookingId", b.starts_at as start, b.ends_at as end, s.confirm_by as "confirmBy", md5(s.id::text || extract(epoch from s.confirm_by)::text || (s.ended_at is null)::text)::uuid as "causeId"
  from booking_series s join lateral (select b.* from booking b where b.federation_id = s.federation_id and b.series_id = s.id and b.starts_at > now()
    and case when s.ended_at is null then b.status in ('HELD', 'REQUESTED', 'CONFIRMED') else b.status = 'CANCELLED' and b.cancelled_at = s.ended_at end order by b.starts_at, b.id limit 1) b on true
  where s.federation_id = auzolan.current_federation() and s.id = $1 and s.confirm_asked and (s.ended_at is not null) = $2`;

type AskedSeries = Pick<News, 'assetId' | 'memberIds' | 'bookingId' | 'start' | 'end' | 'causeId'> & { confirmBy: Date };

/** Asks the holders of a series whether it is still wanted, and tells them once it was let go. */
@JobTask('notices.seriesAsked')
@Hears(SERIES_ASKED)
export class SeriesAskedJob implements JobHandler {
  constructor(
    private readonly db: Db,
    private readonly notices: NoticesService,
  ) {}

  async run(payload: unknown): Promise<void> {
    const { federationId, seriesId, released } = payload as SeriesAsked;
    await this.db.tx(federationId, async () => {
      const [asked] = await this.db.query<AskedSeries>(ASKED, [seriesId, released]);
      if (!asked) return;
      const { confirmBy, ...news } = asked;
      await this.notices.tell(federationId, released ? { ...news, kind: 'SERIES_RELEASED' } : { ...news, kind: 'SERIES_ASKED', openUntil: confirmBy });
    });
  }
}

interface Missed {
  assetId: string;
  memberIds: string[];
  minutes: number;
  zone: string;
  local: string;
  causeId: string;
}

const MISSED = `
  select s.asset_id as "assetId", ${HOLDERS}, s.minutes, s.time_zone as zone, m.recurrence_id as local, md5(s.id::text || m.recurrence_id)::uuid as "causeId"
  from booking_series s join series_miss m on m.federation_id = s.federation_id and m.series_id = s.id
  where s.federation_id = auzolan.current_federation() and s.id = $1 and m.recurrence_id = any ($2::text[]) order by m.recurrence_id`;

/** Tells the holders of a series which of its dates could not be booked as their time came nearer. */
@JobTask('notices.seriesExtended')
@Hears(SERIES_EXTENDED)
export class SeriesExtendedJob implements JobHandler {
  constructor(
    private readonly db: Db,
    private readonly notices: NoticesService,
  ) {}

  async run(payload: unknown): Promise<void> {
    const { federationId, seriesId, missed } = payload as SeriesExtended;
    if (!missed.length) return;
    await this.db.tx(federationId, async () => {
      for (const { minutes, zone, local, ...news } of await this.db.query<Missed>(MISSED, [seriesId, missed])) {
        const [start, end] = [local, addWallMinutes(local, minutes)].map((wall) => new Date(toInstant(wall, zone))) as [Date, Date];
        await this.notices.tell(federationId, { ...news, kind: 'SERIES_MISSED', bookingId: null, start, end });
      }
    });
  }
}
