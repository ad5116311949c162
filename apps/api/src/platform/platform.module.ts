import { Global, Module } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { ActivityLog } from './audit/activity-log.js';
import { SealActivityJob } from './audit/seal-activity.job.js';
import { MemberActors } from './context/member-actors.js';
import { Files } from './files/files.js';
import { ForgetFileJob } from './files/forget-file.job.js';
import { ChangeFeed } from './graphql/change-feed.js';
import { ForgetMachineryJob } from './jobs/forget-machinery.job.js';
import { JobQueue } from './jobs/job-queue.js';
import { Worker } from './jobs/worker.js';
import { Mailer } from './mail/mailer.js';
import { SendMailJob } from './mail/send-mail.job.js';
import { Pusher } from './push/pusher.js';
import { ServerKeys } from './push/server-keys.js';

/** What every module may ask for: the activity log, jobs, files, mail, push, live changes. */
@Global()
@Module({
  imports: [DiscoveryModule],
  providers: [
    ActivityLog, SealActivityJob, ForgetMachineryJob, JobQueue, Worker, Mailer, SendMailJob, ServerKeys, Pusher, ChangeFeed, MemberActors, Files, ForgetFileJob,
  ],
  exports: [ActivityLog, SealActivityJob, JobQueue, Mailer, ServerKeys, Pusher, ChangeFeed, MemberActors, Files],
})
export class PlatformModule {}
