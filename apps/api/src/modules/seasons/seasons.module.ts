import { Module } from '@nestjs/common';
import { BookingsModule } from '../bookings/index.js';
import { FederationModule } from '../federation/index.js';
import { RoundInput } from './rounds/round-input.js';
import { RoundsResolver } from './rounds/rounds.resolver.js';
import { RoundsService } from './rounds/rounds.service.js';
import { RunStore } from './rounds/run-store.js';
import { RunsQueries } from './rounds/runs.queries.js';
import { SeasonFileController } from './rounds/season-file.controller.js';
import { StepFieldsResolver } from './rounds/step-fields.resolver.js';
import { WinnersBooking } from './rounds/winners-booking.js';
import { SeasonLock } from './season-lock.js';
import { SeasonsQueries } from './seasons.queries.js';
import { SeasonsResolver } from './seasons.resolver.js';
import { SeasonsService } from './seasons.service.js';
import { ShareFieldsResolver } from './share-fields.resolver.js';
import { WishesQueries } from './wishes/wishes.queries.js';
import { WishesResolver } from './wishes/wishes.resolver.js';
import { WishesService } from './wishes/wishes.service.js';

/** Season rounds: ranked wishes, shared out by a rule that anyone can run again. */
@Module({
  imports: [BookingsModule, FederationModule],
  providers: [
    SeasonsResolver, ShareFieldsResolver, WishesResolver, RoundsResolver, StepFieldsResolver,
    SeasonsService, WishesService, RoundsService, SeasonLock, RoundInput, RunStore, WinnersBooking,
    SeasonsQueries, WishesQueries, RunsQueries,
  ],
  controllers: [SeasonFileController],
})
export class SeasonsModule {}
