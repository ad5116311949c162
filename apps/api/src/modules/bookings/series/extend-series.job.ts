import { Clock } from '../../../platform/clock.js';
import { MemberActors } from '../../../platform/context/member-actors.js';
import type { Actor } from '../../../platform/context/actor.js';
import { Db } from '../../../platform/database/db.js';
import { DomainError } from '../../../platform/errors/domain-error.js';
import { JobQueue } from '../../../platform/jobs/job-queue.js';
import { JobTask, type JobHandler } from '../../../platform/jobs/job-handler.js';
import { holderOf } from '../holder.js';
import { bookableUntil } from '../placing/booking-time.js';
import { Placing } from '../placing/placing.service.js';
import { datesOf, type PlannedDate } from './series-dates.js';
import { SERIES_EXTENDED, type SeriesExtended } from './series-news.js';
import { LOCK_SERIES, type SeriesRow } from './series.sql.js';

const DAY = 86_400_000;
/** Dates that a shift of the series may have brought before the end of what is booked are looked at again. */
const LOOK_BACK = 2 * DAY;

const LIVE = `select s.id from booking_series s join asset a on a.federation_id = s.federation_id and a.id = s.asset_id
  where s.federation_id = auzolan.current_federation() and s.ended_at is null and not a.retired and s.booked_until < now() + (a.horizon_days - 1) * interval '1 day' order by s.id`;

const KNOWN = `select recurrence_id as local from booking where federation_id = auzolan.current_federation() and series_id = $1
  union all select recurrence_id from series_miss where federation_id = auzolan.current_federation() and series_id = $1`;

/** Books, every night, the dates of series that came within what can be booked; its holder hears of those that could not be had. */
@JobTask('series.extend', '23 2 * * *')
export class ExtendSeriesJob implements JobHandler {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly members: MemberActors,
    private readonly placing: Placing,
    private readonly jobs: JobQueue,
  ) {}

  async run(): Promise<void> {
    for (const { id: federationId } of await this.db.read<{ id: string }>(null, 'select id from auzolan.federation_ids() as id')) {
      const live = await this.db.read<{ id: string }>(federationId, LIVE);
      for (const { id } of live) await this.db.tx(federationId, () => this.extend(federationId, id));
    }
  }

  private async extend(federationId: string, id: string): Promise<void> {
    const [series] = await this.db.query<SeriesRow>(LOCK_SERIES, [id]);
    if (!series) return;
    const now = this.clock.millis();
    const assets = await this.placing.lockBookable([series.assetId]);
    const until = bookableUntil(assets.get(series.assetId)!, now);
    const known = new Set((await this.db.query<{ local: string }>(KNOWN, [id])).map(({ local }) => local));
    const dates = datesOf(series, { from: Math.max(now, series.bookedUntil.getTime() - LOOK_BACK), until }).filter(({ local }) => !known.has(local));
    const actor = await this.members.of(federationId, series.memberId, series.cooperativeId);
    const missed: string[] = [];
    for (const date of dates) {
      const why = await this.place(actor, series, date, now);
      if (!why) continue;
      missed.push(date.local);
      await this.db.query('insert into series_miss (federation_id, series_id, recurrence_id, why) values ($1, $2, $3, $4)', [federationId, id, date.local, why]);
    }
    await this.db.query('update booking_series set booked_until = $2 where federation_id = auzolan.current_federation() and id = $1', [id, new Date(until)]);
    if (dates.length) await this.jobs.tell(SERIES_EXTENDED, { federationId, seriesId: id, memberId: series.memberId, booked: dates.length - missed.length, missed } satisfies SeriesExtended);
  }

  /** @returns why it could not be had, or null once it is booked */
  private async place(actor: Actor | null, series: SeriesRow, { local, start, end }: PlannedDate, now: number): Promise<string | null> {
    if (!actor) return 'REFUSED';
    const { assetId, quantity, purpose, cooperativeId, memberId, bookedById } = series;
    try {
      const holder = { ...holderOf(actor), cooperativeId, memberId, bookedById };
      const placed = await this.placing.place(actor, holder, [{ assetId, quantity, purpose, start, end, date: { seriesId: series.id, local } }], now, { status: 'CONFIRMED' });
      return 'clash' in placed ? (placed.clash === 'RULES' ? 'REFUSED' : placed.clash) : null;
    } catch (error) {
      if (error instanceof DomainError) return 'REFUSED';
      throw error;
    }
  }
}
