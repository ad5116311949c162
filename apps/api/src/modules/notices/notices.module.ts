import { Module } from '@nestjs/common';
import { ChoicesQueries } from './choices/choices.queries.js';
import { ChoicesResolver } from './choices/choices.resolver.js';
import { ChoicesService } from './choices/choices.service.js';
import { PushService } from './choices/push.service.js';
import { DeliverNoticeJob } from './delivery/deliver-notice.job.js';
import { DigestJob } from './delivery/digest.job.js';
import { NoticeMails } from './delivery/notice-mails.js';
import { PushSubscriptions } from './delivery/push-subscriptions.js';
import { AssetClosedJob } from './hearing/asset-closed.job.js';
import { BookingChangedJob } from './hearing/booking-changed.job.js';
import { OfferMadeJob, OfferOverJob } from './hearing/offer.jobs.js';
import { NoticesService } from './notices.service.js';
import { OffController } from './off.controller.js';

/** Who is told what, and how they want to hear of it. */
@Module({
  providers: [
    NoticesService, BookingChangedJob, AssetClosedJob, OfferMadeJob, OfferOverJob, NoticeMails, PushSubscriptions, DeliverNoticeJob, DigestJob,
    ChoicesQueries, ChoicesService, ChoicesResolver, PushService,
  ],
  controllers: [OffController],
  exports: [NoticesService],
})
export class NoticesModule {}
