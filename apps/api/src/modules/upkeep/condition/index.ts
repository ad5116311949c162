import { AcceptSilenceJob } from './accept-silence.job.js';
import { EvidenceService } from './evidence.service.js';
import { ReportsQueries } from './reports.queries.js';
import { ReportsResolver } from './reports.resolver.js';
import { ReportsService } from './reports.service.js';

export { ConditionReport } from './condition.model.js';
export { EvidenceController } from './evidence.controller.js';
export { ReportsQueries } from './reports.queries.js';

/** Providers of reports and their pictures, for the module of their room. */
export const CONDITION_PARTS = [ReportsService, ReportsQueries, ReportsResolver, EvidenceService, AcceptSilenceJob];
