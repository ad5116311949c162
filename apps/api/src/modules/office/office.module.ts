import { Module } from '@nestjs/common';
import { BookingsModule } from '../bookings/index.js';
import { FederationModule } from '../federation/index.js';
import { SheetsModule } from '../sheets/index.js';
import { UpkeepModule } from '../upkeep/index.js';
import { ActivityCheckService } from './activity-check.service.js';
import { ActivityQueries } from './activity.queries.js';
import { ActivityResolver } from './activity.resolver.js';
import { ChangesResolver } from './changes.resolver.js';
import { AdmissionsQueries } from './admissions.queries.js';
import { InboxQueries } from './inbox.queries.js';
import { InboxResolver } from './inbox.resolver.js';
import { VocabularyResolver } from './vocabulary.resolver.js';

/** What the office of a federation looks at: what waits, who did what, what changes right now. */
@Module({
  imports: [FederationModule, BookingsModule, UpkeepModule, SheetsModule],
  providers: [AdmissionsQueries, InboxQueries, InboxResolver, ActivityQueries, ActivityCheckService, ActivityResolver, ChangesResolver, VocabularyResolver],
  exports: [ActivityCheckService],
})
export class OfficeModule {}
