import { BOOKING_CHANGED, type BookingChanged } from '../../bookings/index.js';
import { READING_RECORDED, type ReadingRecorded } from '../../upkeep/index.js';
import { Hears, JobTask, type JobHandler } from '../../../platform/jobs/job-handler.js';
import { PAPER_USED, type PaperUsed } from './paper-news.js';
import { UsageLinesService } from './usage-lines.service.js';

/** Keeps the usage lines of a booking that changed. */
@Hears(BOOKING_CHANGED)
@JobTask('usage.keep')
export class KeepUsageJob implements JobHandler {
  constructor(private readonly lines: UsageLinesService) {}

  async run(payload: unknown): Promise<void> {
    const { federationId, bookingId } = payload as BookingChanged;
    await this.lines.keep(federationId, bookingId);
  }
}

/** Keeps the usage lines that a new or corrected reading changes. */
@Hears(READING_RECORDED)
@JobTask('usage.read')
export class ReadUsageJob implements JobHandler {
  constructor(private readonly lines: UsageLinesService) {}

  async run(payload: unknown): Promise<void> {
    const { federationId, readingId, bookingId, correctsId } = payload as ReadingRecorded;
    const touched = await this.lines.touchedBy(federationId, readingId, correctsId);
    for (const id of new Set([...(bookingId ? [bookingId] : []), ...touched])) await this.lines.keep(federationId, id);
  }
}

/** Keeps what paper tells of: the times of the booking that it was, or a use of its own. */
@Hears(PAPER_USED)
@JobTask('usage.paper')
export class PaperUsageJob implements JobHandler {
  constructor(private readonly lines: UsageLinesService) {}

  async run(payload: unknown): Promise<void> {
    const used = payload as PaperUsed;
    if (used.bookingId) await this.lines.keep(used.federationId, used.bookingId);
    else await this.lines.keepPaper(used);
  }
}
