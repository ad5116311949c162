import { Module } from '@nestjs/common';
import { AssetsModule } from '../assets/index.js';
import { BookingsModule } from '../bookings/index.js';
import { FederationModule } from '../federation/index.js';
import { FeedController } from './feeds/feed.controller.js';
import { FeedFieldsResolver } from './feeds/feed-fields.resolver.js';
import { FeedReader } from './feeds/feed-reader.js';
import { FeedsQueries } from './feeds/feeds.queries.js';
import { FeedsResolver } from './feeds/feeds.resolver.js';
import { FeedsService } from './feeds/feeds.service.js';
import { CalendarFileWork } from './files/calendar-file-work.js';
import { CheckCalendarFileJob, ResumeCalendarFilesJob, TakeCalendarFileJob } from './files/calendar-file.jobs.js';
import { CalendarFilesController } from './files/calendar-files.controller.js';
import { CalendarFilesQueries } from './files/calendar-files.queries.js';
import { CalendarFilesResolver } from './files/calendar-files.resolver.js';
import { CalendarFilesService } from './files/calendar-files.service.js';
import { CalendarImportsResolver } from './imports/calendar-imports.resolver.js';
import { CalendarImportsService } from './imports/calendar-imports.service.js';
import { CalendarTimes } from './imports/calendar-times.service.js';

/** Calendars for other programs. */
@Module({
  imports: [AssetsModule, BookingsModule, FederationModule],
  providers: [
    FeedsResolver, FeedFieldsResolver, FeedsService, FeedsQueries, FeedReader, CalendarTimes, CalendarImportsResolver, CalendarImportsService,
    CalendarFilesResolver, CalendarFilesService, CalendarFilesQueries, CalendarFileWork, CheckCalendarFileJob, TakeCalendarFileJob, ResumeCalendarFilesJob,
  ],
  controllers: [FeedController, CalendarFilesController],
})
export class CalendarsModule {}
