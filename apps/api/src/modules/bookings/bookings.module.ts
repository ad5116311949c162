import { Module } from '@nestjs/common';
import { AssetsModule } from '../assets/index.js';
import { FederationModule } from '../federation/index.js';
import { BookingFieldsResolver } from './booking-fields.resolver.js';
import { BookingsQueries } from './bookings.queries.js';
import { BookingsResolver } from './bookings.resolver.js';
import { BookingsService } from './bookings.service.js';
import { Clashes } from './clashes.js';
import { ClosuresService } from './closures.service.js';
import { NextFreeResolver } from './next-free.resolver.js';
import { ScheduleQueries } from './schedule.queries.js';
import { ScheduleResolver } from './schedule.resolver.js';
import { TimetableQueries } from './timetable.queries.js';

/** The calendar of shared things. */
@Module({
  imports: [AssetsModule, FederationModule],
  providers: [BookingsResolver, BookingFieldsResolver, ScheduleResolver, NextFreeResolver, BookingsService, ClosuresService, BookingsQueries, ScheduleQueries, TimetableQueries, Clashes],
  exports: [BookingsService, BookingsQueries, ScheduleQueries],
})
export class BookingsModule {}
