import { Module } from '@nestjs/common';
import { FederationModule } from '../federation/index.js';
import { AssetFieldsResolver } from './asset-fields.resolver.js';
import { AssetsQueries } from './assets.queries.js';
import { AssetsResolver } from './assets.resolver.js';
import { AssetsService } from './assets.service.js';
import { PhotosController } from './photos.controller.js';
import { PhotosService } from './photos.service.js';

/** The register of shared things. */
@Module({
  imports: [FederationModule],
  providers: [AssetsResolver, AssetFieldsResolver, AssetsService, AssetsQueries, PhotosService],
  controllers: [PhotosController],
  exports: [AssetsService, AssetsQueries],
})
export class AssetsModule {}
