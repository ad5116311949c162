import { OFFER_MADE, OFFER_OVER, type OfferMade, type OfferOver } from '../../bookings/index.js';
import { Db } from '../../../platform/database/db.js';
import { Hears, JobTask, type JobHandler } from '../../../platform/jobs/job-handler.js';
import { NoticesService } from '../notices.service.js';

/** Tells whom a time is offered to. */
@JobTask('notices.offerMade')
@Hears(OFFER_MADE)
export class OfferMadeJob implements JobHandler {
  constructor(
    private readonly db: Db,
    private readonly notices: NoticesService,
  ) {}

  async run(payload: unknown): Promise<void> {
    const { federationId, offerId, kind, memberIds, assetId, bookingId, start, end, openUntil } = payload as OfferMade;
    await this.db.tx(federationId, () =>
      this.notices.tell(federationId, {
        kind: `${kind}_OFFER`, memberIds, assetId, bookingId, causeId: offerId, start: new Date(start), end: new Date(end), openUntil: new Date(openUntil),
      }),
    );
  }
}

/** Takes back the news of an offer that stands no more. */
@JobTask('notices.offerOver')
@Hears(OFFER_OVER)
export class OfferOverJob implements JobHandler {
  constructor(
    private readonly db: Db,
    private readonly notices: NoticesService,
  ) {}

  async run(payload: unknown): Promise<void> {
    const { federationId, offerId } = payload as OfferOver;
    await this.db.tx(federationId, () => this.notices.withdraw({ causeId: offerId }));
  }
}
