import { Module } from '@nestjs/common';
import { AssetsModule } from '../assets/index.js';
import { BookingsModule } from '../bookings/index.js';
import { FederationModule } from '../federation/index.js';
import { CONDITION_PARTS, EvidenceController, ReportsQueries } from './condition/index.js';
import { HANDOVER_PARTS, HandoverQueries } from './handover/index.js';
import { KEY_PARTS } from './keys/index.js';
import { MAINTENANCE_PARTS, MaintenanceQueries } from './maintenance/index.js';
import { METER_PARTS, MetersQueries, ReadingsService } from './meters/index.js';
import { PROBLEM_PARTS, ProblemsQueries } from './problems/index.js';

/** Looking after shared things: what they have run, who has them, and in what state they are. */
@Module({
  imports: [AssetsModule, BookingsModule, FederationModule],
  providers: [...METER_PARTS, ...HANDOVER_PARTS, ...CONDITION_PARTS, ...KEY_PARTS, ...PROBLEM_PARTS, ...MAINTENANCE_PARTS],
  controllers: [EvidenceController],
  exports: [MetersQueries, ReadingsService, HandoverQueries, ReportsQueries, ProblemsQueries, MaintenanceQueries],
})
export class UpkeepModule {}
