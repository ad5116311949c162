import { Module } from '@nestjs/common';
import { BookingsModule } from '../bookings/index.js';
import { ChoicesQueries } from './choices/choices.queries.js';
import { ChoicesResolver } from './choices/choices.resolver.js';
import { ChoicesService } from './choices/choices.service.js';
import { PushService } from './choices/push.service.js';
import { DeliverNoticeJob } from './delivery/deliver-notice.job.js';
import { DigestJob } from './delivery/digest.job.js';
import { FreeInstead } from './delivery/free-instead.js';
import { NoticeMails } from './delivery/notice-mails.js';
import { PushSubscriptions } from './delivery/push-subscriptions.js';
import { BookingChangedJob } from './hearing/booking-changed.job.js';
import { BookingHitJob } from './hearing/booking-hit.job.js';
import { OfferChangedJob, WaitlistOfferedJob } from './hearing/offer.jobs.js';
import { ProblemChangedJob } from './hearing/problem-changed.job.js';
import { SecondPersonJob } from './hearing/second-person.job.js';
import { SeriesAskedJob, SeriesExtendedJob } from './hearing/series.jobs.js';
import { StatementClosedJob } from './hearing/statement-closed.job.js';
import { NoticesService } from './notices.service.js';
import { OffController } from './off.controller.js';

/** Who is told what, and how they want to hear of it. */
@Module({
  imports: [BookingsModule],
  providers: [
    NoticesService, BookingChangedJob, BookingHitJob, OfferChangedJob, WaitlistOfferedJob, SeriesAskedJob, SeriesExtendedJob, ProblemChangedJob, StatementClosedJob, SecondPersonJob,
    NoticeMails, FreeInstead, PushSubscriptions, DeliverNoticeJob, DigestJob,
    ChoicesQueries, ChoicesService, ChoicesResolver, PushService,
  ],
  controllers: [OffController],
  exports: [NoticesService],
})
export class NoticesModule {}
