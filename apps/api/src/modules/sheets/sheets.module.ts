import { Module } from '@nestjs/common';
import { AssetsModule } from '../assets/index.js';
import { BookingsModule } from '../bookings/index.js';
import { FederationModule } from '../federation/index.js';
import { RulesModule } from '../rules/index.js';
import { PageFieldsResolver } from './page/page-fields.resolver.js';
import { PagesService } from './page/pages.service.js';
import { PublicPageController } from './page/public-page.controller.js';
import { PublicPageQueries } from './page/public-page.queries.js';
import { Conflicts } from './paper/conflicts.js';
import { Contradictions } from './paper/contradictions.js';
import { PaperBookings } from './paper/paper-bookings.js';
import { ConflictCaseFieldsResolver, PaperEntryFieldsResolver, SheetEntriesResolver } from './paper/paper-fields.resolver.js';
import { PaperBookingLoaders } from './paper/paper.loaders.js';
import { PaperQueries } from './paper/paper.queries.js';
import { PaperReasons } from './paper/paper-reasons.js';
import { PaperResolver } from './paper/paper.resolver.js';
import { PaperService } from './paper/paper.service.js';
import { PrintPagesController } from './printing/print-pages.controller.js';
import { SheetsQueries } from './printing/sheets.queries.js';
import { SheetsResolver } from './printing/sheets.resolver.js';
import { SheetsService } from './printing/sheets.service.js';

/** What hangs beside the thing itself: its public page, printed weeks and labels, and the paper that comes back. */
@Module({
  imports: [AssetsModule, BookingsModule, FederationModule, RulesModule],
  providers: [
    PublicPageQueries, PagesService, PageFieldsResolver, SheetsService, SheetsQueries, SheetsResolver,
    PaperService, PaperBookings, Contradictions, Conflicts, PaperQueries, PaperBookingLoaders, PaperReasons, PaperResolver, PaperEntryFieldsResolver, ConflictCaseFieldsResolver, SheetEntriesResolver,
  ],
  controllers: [PublicPageController, PrintPagesController],
  exports: [PaperQueries],
})
export class SheetsModule {}
