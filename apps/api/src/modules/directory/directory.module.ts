import { Module } from '@nestjs/common';
import { Candidates } from './check/candidates.js';
import { CheckImportJob } from './check/check-import.job.js';
import { ImportCheckService } from './check/import-check.service.js';
import { ImportRecords } from './check/import-records.js';
import { MatchingService } from './check/matching.service.js';
import { RowChecksService } from './check/row-checks.service.js';
import { ImportCommitService } from './commit/import-commit.service.js';
import { ClearImportJob, CommitImportJob, ResumeImportsJob } from './commit/import-jobs.js';
import { ExportRoutes } from './export/export.routes.js';
import { ExportsQueries } from './export/exports.queries.js';
import { ImportLimits } from './import-limits.js';
import { ImportDecisionsService } from './runs/import-decisions.service.js';
import { ImportRunsQueries } from './runs/import-runs.queries.js';
import { ImportRunsStore } from './runs/import-runs.store.js';
import { ImportResolver } from './runs/import.resolver.js';
import { RowJudgementsService } from './runs/row-judgements.service.js';
import { ImportRoutes } from './upload/import.routes.js';
import { ImportUploadService } from './upload/import-upload.service.js';

const CHECK = [ImportRecords, RowChecksService, Candidates, MatchingService, ImportCheckService];
const JOBS = [CheckImportJob, CommitImportJob, ClearImportJob, ResumeImportsJob];
const RUNS = [ImportRunsStore, ImportRunsQueries, ImportDecisionsService, RowJudgementsService, ImportResolver];

/** Directories of cooperatives: files come in, are compared with what is there, are taken in, and go out. */
@Module({
  providers: [ImportLimits, ImportUploadService, ImportRoutes, ...CHECK, ...RUNS, ImportCommitService, ...JOBS, ExportsQueries, ExportRoutes],
  exports: [ImportUploadService, ImportCheckService, ImportDecisionsService, ImportCommitService, ImportRunsQueries, RowJudgementsService, ExportsQueries],
})
export class DirectoryModule {}
