import { Module } from '@nestjs/common';
import { CostReportQueries } from './costs/cost-report.queries.js';
import { ExportWriter } from './exports/export-writer.js';
import { ForgetExportsJob, WriteExportJob } from './exports/export.jobs.js';
import { ExportsController } from './exports/exports.controller.js';
import { ExportsResolver } from './exports/exports.resolver.js';
import { ExportsService } from './exports/exports.service.js';
import { ReportsResolver } from './reports.resolver.js';
import { UseReportQueries } from './use/use-report.queries.js';

/** What the office wants to know of the whole, and lists as files. */
@Module({
  providers: [ReportsResolver, UseReportQueries, CostReportQueries, ExportsResolver, ExportsService, ExportWriter, WriteExportJob, ForgetExportsJob],
  controllers: [ExportsController],
})
export class ReportsModule {}
