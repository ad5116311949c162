import { CooperativeEntity } from './modules/federation/index.js';
import { AssetEntity, OpeningHoursEntity } from './modules/assets/index.js';

/** Every TypeORM entity, one line a module. */
export const ENTITIES: Array<new () => object> = [CooperativeEntity, AssetEntity, OpeningHoursEntity];
