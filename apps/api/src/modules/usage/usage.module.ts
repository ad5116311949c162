import { Module } from '@nestjs/common';
import { AssetsModule } from '../assets/index.js';
import { BookingsModule } from '../bookings/index.js';
import { FederationModule } from '../federation/index.js';
import { UpkeepModule } from '../upkeep/index.js';
import { KeepUsageJob, PaperUsageJob, ReadUsageJob } from './lines/usage.jobs.js';
import { UsageLinesQueries } from './lines/usage-lines.queries.js';
import { UsageLinesResolver } from './lines/usage-lines.resolver.js';
import { UsageLinesService } from './lines/usage-lines.service.js';
import { ClosingService } from './settlements/closing.service.js';
import { Drafts } from './settlements/drafts.js';
import { InstalmentsService } from './settlements/instalments.service.js';
import { PledgeFieldsResolver, SettlementFieldsResolver } from './settlements/settlement-fields.resolver.js';
import { SettlementsQueries } from './settlements/settlements.queries.js';
import { SettlementsResolver } from './settlements/settlements.resolver.js';
import { SettlementsService } from './settlements/settlements.service.js';
import { SettleBookingsJob } from './statements/settle-bookings.job.js';
import { StatementsQueries } from './statements/statements.queries.js';
import { StatementLineFieldsResolver, StatementsResolver } from './statements/statements.resolver.js';

const LINES = [UsageLinesQueries, UsageLinesService, UsageLinesResolver, KeepUsageJob, PaperUsageJob, ReadUsageJob];
const SETTLEMENTS = [Drafts, SettlementsQueries, SettlementsService, InstalmentsService, ClosingService, SettlementsResolver, SettlementFieldsResolver, PledgeFieldsResolver];

/** What bookings used, and what that costs whom. */
@Module({
  imports: [AssetsModule, BookingsModule, FederationModule, UpkeepModule],
  providers: [...LINES, ...SETTLEMENTS, SettleBookingsJob, StatementsQueries, StatementsResolver, StatementLineFieldsResolver],
  exports: [UsageLinesService],
})
export class UsageModule {}
