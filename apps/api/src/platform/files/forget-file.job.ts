import { Db } from '../database/db.js';
import { JobTask, type JobHandler } from '../jobs/job-handler.js';
import { fileKey } from './file-store.js';
import { FileStores } from './file-stores.js';

/** Task: remove outside what no row names; {federationId, id}. */
export const FORGET_FILE = 'file.forget';

const STANDS = 'select id from stored_file where federation_id = auzolan.current_federation() and id = $1';

/** Removes the bytes outside of a file that was removed, or whose row never came; tried again while the store is away. */
@JobTask(FORGET_FILE)
export class ForgetFileJob implements JobHandler {
  constructor(
    private readonly db: Db,
    private readonly stores: FileStores,
  ) {}

  async run(payload: unknown): Promise<void> {
    const { federationId, id } = payload as { federationId: string; id: string };
    const [row] = await this.db.read(federationId, STANDS, [id]);
    if (row) return;
    for (const store of this.stores.all) await store.remove(fileKey(federationId, id));
  }
}
