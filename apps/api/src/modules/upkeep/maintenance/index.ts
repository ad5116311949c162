import { ReadinessJob, ReadingMaintenanceJob } from './maintenance.jobs.js';
import { MaintenanceQueries } from './maintenance.queries.js';
import { AssetMaintenanceResolver, MaintenanceDoneResolver, MaintenanceResolver } from './maintenance.resolver.js';
import { MaintenanceService } from './maintenance.service.js';
import { ReadinessService } from './readiness.service.js';

export { MaintenanceQueries } from './maintenance.queries.js';

/** Providers of maintenance, for the module of their room. */
export const MAINTENANCE_PARTS = [
  MaintenanceService, MaintenanceQueries, ReadinessService, ReadinessJob, ReadingMaintenanceJob, MaintenanceResolver, AssetMaintenanceResolver, MaintenanceDoneResolver,
];
