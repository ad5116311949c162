import { AssetMetersResolver } from './asset-meters.resolver.js';
import { MetersQueries } from './meters.queries.js';
import { MetersResolver } from './meters.resolver.js';
import { MetersService } from './meters.service.js';
import { ReadingsService } from './readings.service.js';

/** Providers of the meters, for the module of their room. */
export const METER_PARTS = [MetersQueries, MetersService, ReadingsService, MetersResolver, AssetMetersResolver];
