import { Clock } from '../../../platform/clock.js';
import { Db } from '../../../platform/database/db.js';
import { Hears, JobTask, type JobHandler } from '../../../platform/jobs/job-handler.js';
import { BOOKING_CHANGED, FREEING, type BookingChanged } from '../moves/booking-news.js';
import { QUEUES_OF_ASSET, QUEUES_OF_BOOKINGS } from './waitlist.sql.js';
import { WaitlistQueue } from './waitlist-queue.js';

export const OFFER_FREED = 'waitlist.offerFreed';

/** Some booking changed, or a closure of an asset is gone, or there is more of assets that someone waits for. */
export type Freed = BookingChanged | { readonly federationId: string; readonly assetId: string } | { readonly federationId: string; readonly queues: readonly string[] };

/** Offers a freed time to those who wait for it. */
@JobTask(OFFER_FREED)
@Hears(BOOKING_CHANGED)
export class OfferFreedJob implements JobHandler {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly queue: WaitlistQueue,
  ) {}

  async run(payload: unknown): Promise<void> {
    const freed = payload as Freed;
    const { federationId } = freed;
    if ('bookingId' in freed && freed.from !== freed.to && !FREEING.includes(freed.to)) return;
    for (const assetId of await this.queuesOf(freed)) {
      await this.db.tx(federationId, () => this.queue.serve(federationId, [assetId], this.clock.millis()));
    }
  }

  private async queuesOf(freed: Freed): Promise<readonly string[]> {
    if ('queues' in freed) return freed.queues;
    const [sql, of] = 'bookingId' in freed ? [QUEUES_OF_BOOKINGS, [freed.bookingId]] : [QUEUES_OF_ASSET, freed.assetId];
    return (await this.db.read<{ id: string }>(freed.federationId, sql, [of])).map(({ id }) => id);
  }
}
