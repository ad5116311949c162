import { createHash } from 'node:crypto';
import type { LoggerService } from '@nestjs/common';
import type { ConfigValues } from '../config/config.js';
import { filesPlace } from '../config/files-place.js';
import { FileStoreAway, type FileStore } from './file-store.js';
import { FolderStore } from './folder-store.js';
import { S3Store } from './s3-store.js';

/** Where bytes of files may be outside of the database. */
export class FileStores {
  /** In the order in which a file is looked for. */
  readonly all: readonly FileStore[];

  constructor(
    /** Takes new files; null: the database does. */
    readonly current: FileStore | null,
    /** May have files from before the settings were changed. */
    readonly before: FileStore | null = null,
  ) {
    this.all = [current, before].filter((store) => store !== null);
  }

  /** The bytes with this digest from the first store that has them, or null. @throws FileStoreAway */
  async find(key: string, digest: Buffer): Promise<Buffer | null> {
    for (const store of this.all) {
      const bytes = await store.get(key);
      if (bytes && digestOf(bytes).equals(digest)) return bytes;
    }
    return null;
  }
}

/** SHA-256. */
export function digestOf(bytes: Buffer): Buffer {
  return createHash('sha256').update(bytes).digest();
}

/**
 * The stores that the settings name, tried once before anything is built on them.
 * @throws ConfigError in one sentence for one that can never work; one that is only away now is logged, as all else can be done meanwhile
 */
export async function openFileStores(values: ConfigValues, logger: Pick<LoggerService, 'warn'>): Promise<FileStores> {
  const [current, before] = [storeOf(values.FILES_URL, values), storeOf(values.FILES_BEFORE, values)];
  for (const store of [current, before]) {
    try {
      await store?.refuseUnusable();
    } catch (error) {
      if (!(error instanceof FileStoreAway)) throw error;
      logger.warn(`${error.address} cannot be reached: ${error.reason}`, 'Files');
    }
  }
  return new FileStores(current, before);
}

function storeOf(address: string, values: ConfigValues): FolderStore | S3Store | null {
  const place = filesPlace(address);
  if (!place) return null;
  if (place.kind === 'folder') return new FolderStore(place.path);
  const { bucket, prefix } = place;
  return new S3Store({ bucket, prefix, endpoint: values.S3_ENDPOINT, region: values.S3_REGION, accessKey: values.S3_ACCESS_KEY, secretKey: values.S3_SECRET_KEY });
}
