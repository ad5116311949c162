import { Module } from '@nestjs/common';
import { FederationModule } from '../federation/index.js';
import { AssetFieldsResolver, ClosureFieldsResolver } from './asset-fields.resolver.js';
import { AssetPartFieldsResolver } from './asset-part-fields.resolver.js';
import { CompositionResolver } from './composition.resolver.js';
import { CompositionService } from './composition.service.js';
import { AssetsQueries } from './assets.queries.js';
import { AssetsResolver } from './assets.resolver.js';
import { AssetsService } from './assets.service.js';
import { DocumentsController } from './documents/documents.controller.js';
import { DocumentsResolver } from './documents/documents.resolver.js';
import { DocumentsService } from './documents/documents.service.js';
import { HoursWatch } from './hours/hours-watch.js';
import { ExceptionDaysResolver } from './hours/exception-days.resolver.js';
import { ExceptionDaysService } from './hours/exception-days.service.js';
import { HolidaysResolver } from './hours/holidays.resolver.js';
import { HolidaysService } from './hours/holidays.service.js';
import { HolidaysQueries } from './hours/special-days.queries.js';
import { PhotosController } from './photos.controller.js';
import { PhotosService } from './photos.service.js';

/** The register of shared things. */
@Module({
  imports: [FederationModule],
  providers: [
    AssetsResolver, AssetFieldsResolver, ClosureFieldsResolver, AssetPartFieldsResolver, CompositionResolver,
    AssetsService, AssetsQueries, CompositionService, PhotosService, DocumentsResolver, DocumentsService,
    ExceptionDaysResolver, ExceptionDaysService, HolidaysResolver, HolidaysService, HolidaysQueries, HoursWatch,
  ],
  controllers: [PhotosController, DocumentsController],
  exports: [AssetsService, AssetsQueries, CompositionService, ExceptionDaysService, HolidaysService, HoursWatch],
})
export class AssetsModule {}
