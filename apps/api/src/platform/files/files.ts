import { Injectable, Logger } from '@nestjs/common';
import { Clock } from '../clock.js';
import { Db } from '../database/db.js';
import { newId } from '../database/ids.js';
import { JobQueue } from '../jobs/job-queue.js';
import { fileKey, FileStoreAway } from './file-store.js';
import { digestOf, FileStores } from './file-stores.js';
import { FORGET_FILE } from './forget-file.job.js';

/** A file as it is read together with the row `p` that it belongs to; see {@link WITH_FILE}. */
export interface StoredFile {
  readonly fileId: string;
  readonly contentType: string;
  readonly digest: Buffer;
  /** Null: outside of the database. */
  readonly bytes: Buffer | null;
}

/** Columns that make a {@link StoredFile}. */
export const FILE = 'f.id as "fileId", f.content_type as "contentType", f.digest, f.bytes';
/** Joins the file `f` of row `p`, which has its id. */
export const WITH_FILE = 'join stored_file f on f.federation_id = p.federation_id and f.id = p.id';

const INSERT = 'insert into stored_file (federation_id, id, content_type, size, digest, bytes) values ($1, $2, $3, $4, $5, $6)';
const DELETE = 'delete from stored_file where federation_id = auzolan.current_federation() and id = $1';
/** After so long what was put outside belongs to a row, or never will: milliseconds. */
const FORGOTTEN_AFTER_MS = 86_400_000;

/** The bytes of photos and documents, wherever they are kept. Who may see or add them is decided before, by their rows. */
@Injectable()
export class Files {
  private readonly logger = new Logger(Files.name);

  constructor(
    private readonly db: Db,
    private readonly jobs: JobQueue,
    private readonly clock: Clock,
    private readonly stores: FileStores,
  ) {}

  /**
   * Keeps a file for a row that `write` inserts, both or neither. A store outside is written before, in no transaction,
   * so that a slow one holds nobody up; what stays there without a row is removed by a job.
   * @param may throws when it must not be added; asked before anything is written, and again beside `write`
   * @returns its id, which is the row's
   * @throws FileStoreAway
   */
  async add(federationId: string, { contentType, bytes }: { contentType: string; bytes: Buffer }, may: () => Promise<unknown>, write: (id: string) => Promise<void>): Promise<string> {
    const id = newId();
    const { current } = this.stores;
    if (current) {
      await this.db.tx(federationId, async () => {
        await may();
        await this.jobs.add(FORGET_FILE, { federationId, id }, { notBefore: new Date(this.clock.millis() + FORGOTTEN_AFTER_MS) });
      });
      await this.logged(() => current.put(fileKey(federationId, id), bytes, contentType));
    }
    await this.db.tx(federationId, async () => {
      await may();
      await this.db.query(INSERT, [federationId, id, contentType, bytes.length, digestOf(bytes), current ? null : bytes]);
      await write(id);
    });
    return id;
  }

  /** The row with its bytes, from wherever they are. @throws FileStoreAway */
  async open<F extends StoredFile>(federationId: string, file: F): Promise<F & { readonly bytes: Buffer }> {
    const bytes = file.bytes ?? (await this.logged(() => this.outside(federationId, file)));
    return { ...file, bytes };
  }

  /** In the open transaction, once no row belongs to it any more. What is outside is removed after the commit. */
  async remove(federationId: string, id: string): Promise<void> {
    await this.db.query(DELETE, [id]);
    if (this.stores.all.length) await this.jobs.add(FORGET_FILE, { federationId, id });
  }

  private async outside(federationId: string, { fileId, digest }: StoredFile): Promise<Buffer> {
    const key = fileKey(federationId, fileId);
    const bytes = await this.stores.find(key, digest);
    if (!bytes) throw new FileStoreAway(this.stores.all.map((store) => store.address).join(', ') || 'FILES_URL is empty', `${key} is missing or was changed`);
    return bytes;
  }

  private async logged<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      if (error instanceof FileStoreAway) this.logger.error(`${error.address}: ${error.reason}`);
      throw error;
    }
  }
}
