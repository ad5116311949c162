import { Db } from '../../../platform/database/db.js';
import { JobTask, type JobHandler } from '../../../platform/jobs/job-handler.js';
import { ExportWriter } from './export-writer.js';
import { WRITE_EXPORT } from './export.tasks.js';

/** Writes a list into its file. */
@JobTask(WRITE_EXPORT)
export class WriteExportJob implements JobHandler {
  constructor(private readonly writer: ExportWriter) {}

  async run(payload: unknown): Promise<void> {
    const { federationId, id } = payload as { federationId: string; id: string };
    await this.writer.write(federationId, id);
  }
}

/** Days that a file can be fetched. */
export const EXPORT_DAYS = 7;

/** Takes files away, every night, that are a week old. */
@JobTask('export.forget', '41 3 * * *')
export class ForgetExportsJob implements JobHandler {
  constructor(private readonly db: Db) {}

  async run(): Promise<void> {
    const federations = await this.db.read<{ id: string }>(null, 'select id from auzolan.federation_ids() as id');
    for (const { id } of federations) {
      await this.db.tx(id, () => this.db.query(`delete from export_job where federation_id = auzolan.current_federation() and created_at < now() - $1 * interval '1 day'`, [EXPORT_DAYS]));
    }
  }
}
