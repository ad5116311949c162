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
import { CalendarImportsResolver } from './imports/calendar-imports.resolver.js';
import { CalendarImportsService } from './imports/calendar-imports.service.js';

/** Calendars for other programs. */
@Module({
  imports: [AssetsModule, BookingsModule, FederationModule],
  providers: [FeedsResolver, FeedFieldsResolver, FeedsService, FeedsQueries, FeedReader, CalendarImportsResolver, CalendarImportsService],
  controllers: [FeedController],
})
export class CalendarsModule {}
