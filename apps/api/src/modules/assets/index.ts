export { requireAssetKeeper } from './asset.access.js';
export { AssetCategory } from './asset-category.js';
export { AssetEntity } from './asset.entity.js';
export { OpeningHoursEntity } from './opening-hours.entity.js';
export { assetById, closuresOf, openingHoursOf } from './asset.loaders.js';
export { Asset, Closure, OpeningHours, Period } from './asset.model.js';
export { ASSET_JSON, ASSET_ROWS, allowedSql, CLOSURE_JSON, OPENING_HOURS_JSON, instantSql } from './asset.sql.js';
export { AssetsModule } from './assets.module.js';
export { AssetsService } from './assets.service.js';
