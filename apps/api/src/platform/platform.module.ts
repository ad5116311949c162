import { Global, Module } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { ActivityLog } from './audit/activity-log.js';
import { SealActivityJob } from './audit/seal-activity.job.js';
import { MemberActors } from './context/member-actors.js';
import { ChangeFeed } from './graphql/change-feed.js';
import { ForgetMachineryJob } from './jobs/forget-machinery.job.js';
import { JobQueue } from './jobs/job-queue.js';
import { Worker } from './jobs/worker.js';
import { Mailer } from './mail/mailer.js';
import { SendMailJob } from './mail/send-mail.job.js';

/** What every module may ask for: the activity log, jobs, mail, live changes. */
@Global()
@Module({
  imports: [DiscoveryModule],
  providers: [ActivityLog, SealActivityJob, ForgetMachineryJob, JobQueue, Worker, Mailer, SendMailJob, ChangeFeed, MemberActors],
  exports: [ActivityLog, SealActivityJob, JobQueue, Mailer, ChangeFeed, MemberActors],
})
export class PlatformModule {}
