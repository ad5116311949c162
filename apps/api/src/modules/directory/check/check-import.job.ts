import { JobTask, type JobHandler } from '../../../platform/jobs/job-handler.js';
import { CHECK_IMPORT } from './check-import.task.js';
import { ImportCheckService } from './import-check.service.js';

/** Checks the rows of an import. */
@JobTask(CHECK_IMPORT)
export class CheckImportJob implements JobHandler {
  constructor(private readonly checks: ImportCheckService) {}

  async run(payload: unknown): Promise<void> {
    const { federationId, id } = payload as { federationId: string; id: string };
    await this.checks.check(federationId, id);
  }
}
