import { Module } from '@nestjs/common';
import { AssetsModule } from '../assets/index.js';
import { FederationModule } from '../federation/index.js';
import { RulesModule } from '../rules/index.js';
import { BookingFieldsResolver } from './booking-fields.resolver.js';
import { BookingCheckQueries } from './check/booking-check.queries.js';
import { BookingCheckResolver } from './check/booking-check.resolver.js';
import { TrialsQueries } from './trials/trials.queries.js';
import { TrialsResolver } from './trials/trials.resolver.js';
import { BookingsQueries } from './bookings.queries.js';
import { BookingsResolver } from './bookings.resolver.js';
import { BookingsService } from './bookings.service.js';
import { HitsQueries } from './hits/hits.queries.js';
import { HitsResolver } from './hits/hits.resolver.js';
import { HitsService } from './hits/hits.service.js';
import { AgreementHits } from './hits/agreement-hits.service.js';
import { HoursHitsResolver } from './hits/hours-hits.resolver.js';
import { HoursHits } from './hits/hours-hits.service.js';
import { BookingMoves } from './moves/booking-moves.js';
import { BookingRightsResolver } from './moves/booking-rights.resolver.js';
import { BookingStepsResolver } from './moves/booking-steps.resolver.js';
import { BookingsInHand } from './moves/bookings-in-hand.js';
import { CounterOffers } from './moves/counter-offers.js';
import { DecisionsService } from './moves/decisions.service.js';
import { ExpireDueJob } from './moves/expire-due.job.js';
import { HoldsService } from './moves/holds.service.js';
import { MovesResolver } from './moves/moves.resolver.js';
import { NoShowsService } from './moves/no-shows.service.js';
import { RequestsQueries } from './moves/requests.queries.js';
import { TakingMoves } from './moves/taking-moves.js';
import { Calendar } from './placing/calendar.js';
import { AskedMoves } from './placing/asked-moves.service.js';
import { Moving } from './placing/moving.service.js';
import { ForgetRefusalsJob } from './placing/forget-refusals.job.js';
import { OtherAsset } from './placing/other-asset.service.js';
import { RuleGate } from './placing/rule-gate.js';
import { Placing } from './placing/placing.service.js';
import { Clashes } from './placing/clashes.js';
import { ClosuresService } from './schedule/closures.service.js';
import { NextFreeResolver } from './schedule/next-free.resolver.js';
import { ScheduleQueries } from './schedule/schedule.queries.js';
import { ScheduleResolver } from './schedule/schedule.resolver.js';
import { TimetableQueries } from './schedule/timetable.queries.js';
import { AskSeriesJob } from './series/ask-series.job.js';
import { ExtendSeriesJob } from './series/extend-series.job.js';
import { SeriesChanges } from './series/series-changes.service.js';
import { SeriesPreviews } from './series/series-previews.js';
import { SeriesQueries } from './series/series-queries.js';
import { BookingSeriesFieldResolver, SeriesResolver } from './series/series.resolver.js';
import { SeriesService } from './series/series.service.js';
import { TogetherResolver } from './together/together.resolver.js';
import { TogetherService } from './together/together.service.js';
import { OfferFreedJob } from './waitlist/offer-freed.job.js';
import { WaitlistQueue } from './waitlist/waitlist-queue.js';
import { WaitlistResolver } from './waitlist/waitlist.resolver.js';
import { WaitlistService } from './waitlist/waitlist.service.js';
import { Exchanges } from './offers/exchanges.js';
import { OffersResolver } from './offers/offers.resolver.js';
import { OffersService } from './offers/offers.service.js';
import { WeatherAnswers } from './weather/weather-answers.service.js';
import { WeatherMoveFieldsResolver } from './weather/weather-move-fields.resolver.js';
import { WeatherProposals } from './weather/weather-proposals.service.js';
import { WeatherQueries } from './weather/weather.queries.js';
import { WeatherResolver } from './weather/weather.resolver.js';

/** The calendar of shared things. */
@Module({
  imports: [AssetsModule, FederationModule, RulesModule],
  providers: [
    BookingsResolver, BookingFieldsResolver, ScheduleResolver, NextFreeResolver, BookingsService, BookingMoves, ExpireDueJob,
    MovesResolver, BookingRightsResolver, BookingStepsResolver, BookingsInHand, TakingMoves, HoldsService, DecisionsService, CounterOffers, NoShowsService, RequestsQueries,
    AgreementHits, HoursHits, HoursHitsResolver, HitsResolver, HitsService, HitsQueries, Placing, RuleGate, Calendar, Moving, OtherAsset, AskedMoves, ForgetRefusalsJob, TogetherService, TogetherResolver,
    SeriesService, SeriesChanges, SeriesPreviews, SeriesQueries, SeriesResolver, BookingSeriesFieldResolver, ExtendSeriesJob, AskSeriesJob,
    Exchanges, OffersService, OffersResolver,
    WaitlistQueue, WaitlistService, WaitlistResolver, OfferFreedJob,
    BookingCheckQueries, BookingCheckResolver, TrialsQueries, TrialsResolver, ClosuresService, BookingsQueries, ScheduleQueries, TimetableQueries, Clashes,
    WeatherResolver, WeatherMoveFieldsResolver, WeatherProposals, WeatherAnswers, WeatherQueries,
  ],
  exports: [BookingsService, BookingMoves, BookingsInHand, ClosuresService, HitsQueries, HitsService, RequestsQueries, Placing, Moving, Calendar, BookingsQueries, ScheduleQueries, SeriesPreviews],
})
export class BookingsModule {}
