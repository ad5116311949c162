import { AssetsModule } from './assets/index.js';
import { BookingsModule } from './bookings/index.js';
import { CalendarsModule } from './calendars/index.js';
import { DirectoryModule } from './directory/index.js';
import { FederationModule } from './federation/index.js';
import { IdentityModule } from './identity/index.js';
import { NoticesModule } from './notices/index.js';
import { OfficeModule } from './office/index.js';
import { ReportsModule } from './reports/index.js';
import { RulesModule } from './rules/index.js';
import { SeasonsModule } from './seasons/index.js';
import { SheetsModule } from './sheets/index.js';
import { UpkeepModule } from './upkeep/index.js';
import { UsageModule } from './usage/index.js';

/** Every module of the house, in the order of their dependencies. */
export const MODULES = [
  IdentityModule, FederationModule,
  AssetsModule,
  RulesModule,
  BookingsModule,
  UpkeepModule,
  UsageModule,
  SeasonsModule,
  CalendarsModule,
  NoticesModule,
  DirectoryModule,
  OfficeModule,
  SheetsModule,
  ReportsModule,
];
