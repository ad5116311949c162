import { programOf } from '../../../platform/context/actor.js';
import { ActivityLog } from '../../../platform/audit/activity-log.js';
import { Db } from '../../../platform/database/db.js';
import { JobQueue } from '../../../platform/jobs/job-queue.js';
import { JobTask, type JobHandler } from '../../../platform/jobs/job-handler.js';
import { BookingMoves } from '../moves/booking-moves.js';
import { SERIES_ASKED, type SeriesAsked } from './series-news.js';

interface Due {
  readonly id: string;
  readonly memberId: string;
  readonly confirmBy: Date;
}

/** Days before its end that a holder is asked. */
const ASK_DAYS = 14;

const ASK = `update booking_series s set confirm_asked = true where s.federation_id = auzolan.current_federation() and s.ended_at is null and not s.confirm_asked
  and s.confirm_by < now() + $1 * interval '1 day' returning s.id, s.member_id as "memberId", s.confirm_by as "confirmBy"`;
// Only what was asked about is let go, and the question must have had its days, even when this job did not run for weeks.
const DUE = `select s.id, s.member_id as "memberId", s.confirm_by as "confirmBy" from booking_series s
  where s.federation_id = auzolan.current_federation() and s.ended_at is null and s.confirm_asked and s.confirm_by <= now() order by s.id for update`;
const COMING = `select id from booking where federation_id = auzolan.current_federation() and series_id = $1 and status in ('HELD', 'REQUESTED', 'CONFIRMED') and starts_at > now() order by id`;

/** Asks, every night, whether standing series are still wanted, and lets go of those that nobody answered for (indico#1426). */
@JobTask('series.ask', '43 2 * * *')
export class AskSeriesJob implements JobHandler {
  constructor(
    private readonly db: Db,
    private readonly moves: BookingMoves,
    private readonly activity: ActivityLog,
    private readonly jobs: JobQueue,
  ) {}

  async run(): Promise<void> {
    for (const { id: federationId } of await this.db.read<{ id: string }>(null, 'select id from auzolan.federation_ids() as id')) {
      await this.db.tx(federationId, async () => {
        for (const series of await this.db.query<Due>(DUE)) await this.release(federationId, series);
        const asked = await this.db.query<Due>(ASK, [ASK_DAYS]);
        await this.jobs.tellAll(SERIES_ASKED, asked.map((series) => newsOf(federationId, series, false)));
      });
    }
  }

  private async release(federationId: string, series: Due): Promise<void> {
    const coming = await this.db.query<{ id: string }>(COMING, [series.id]);
    await this.moves.moveAll(programOf(federationId), coming.map(({ id }) => id), ['HELD', 'REQUESTED', 'CONFIRMED'], 'CANCELLED', 'booking.release', 'The series was not confirmed.');
    await this.db.query('update booking_series set ended_at = now() where federation_id = auzolan.current_federation() and id = $1', [series.id]);
    await this.activity.record(programOf(federationId), { action: 'series.release', subjectType: 'series', subjectId: series.id, after: { dates: coming.length } });
    await this.jobs.tell(SERIES_ASKED, newsOf(federationId, series, true));
  }
}

function newsOf(federationId: string, { id, memberId, confirmBy }: Due, released: boolean): SeriesAsked {
  return { federationId, seriesId: id, memberId, confirmBy: confirmBy.toISOString(), released };
}
