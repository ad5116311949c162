import { randomUUID } from 'node:crypto';
import { mkdir, open, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ConfigError } from '../config/config.js';
import { isUuid } from '../database/ids.js';
import { FileStoreAway, type FileStore, type KeptFile } from './file-store.js';

/** A file, or what a broken-off write left of one. */
const OURS = /^[\da-f-]{36}(\.[\da-f-]{36}\.part)?$/;

/** Files in a folder of this machine or of one it mounts: one folder a federation, readable by this account only. */
export class FolderStore implements FileStore {
  readonly address: string;

  /** @param root must exist: a folder whose disk is not mounted is not made anew. */
  constructor(private readonly root: string) {
    this.address = pathToFileURL(root).href;
  }

  /** @throws ConfigError in one sentence for the operator */
  async refuseUnusable(): Promise<void> {
    const probe = join(this.root, `.${randomUUID()}.part`);
    try {
      await writeFile(probe, '', { flag: 'wx', mode: 0o600 });
      await rm(probe);
    } catch (error) {
      throw new ConfigError(`The folder ${this.root} for photos and documents ${codeOf(error) === 'ENOENT' ? 'does not exist: make it, or mount its disk' : 'cannot be written by this account'}.`);
    }
  }

  async put(key: string, bytes: Buffer): Promise<void> {
    const path = join(this.root, key);
    const part = `${path}.${randomUUID()}.part`;
    try {
      if (await made(dirname(path))) await flush(this.root);
      await writeFlushed(part, bytes);
      await rename(part, path);
      await flush(dirname(path));
    } catch (error) {
      await rm(part, { force: true }).catch(() => undefined);
      throw this.away(error);
    }
  }

  async get(key: string): Promise<Buffer | null> {
    try {
      return await readFile(join(this.root, key));
    } catch (error) {
      if (codeOf(error) === 'ENOENT') return null;
      throw this.away(error);
    }
  }

  async remove(key: string): Promise<void> {
    try {
      await rm(join(this.root, key), { force: true });
    } catch (error) {
      throw this.away(error);
    }
  }

  async *list(): AsyncIterable<KeptFile> {
    try {
      for (const federationId of (await readdir(this.root)).filter(isUuid)) {
        for (const name of await readdir(join(this.root, federationId))) {
          const at = OURS.test(name) ? await writtenAt(join(this.root, federationId, name)) : null;
          if (at !== null) yield { key: `${federationId}/${name}`, at };
        }
      }
    } catch (error) {
      throw this.away(error);
    }
  }

  private away(error: unknown): FileStoreAway {
    return new FileStoreAway(this.address, (error as Error).message);
  }
}

/** @returns whether the folder was not there before */
async function made(folder: string): Promise<boolean> {
  try {
    await mkdir(folder, { mode: 0o700 });
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  }
}

/** Null for what was removed meanwhile. */
async function writtenAt(path: string): Promise<number | null> {
  try {
    return (await stat(path)).mtimeMs;
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null;
    throw error;
  }
}

async function writeFlushed(path: string, bytes: Buffer): Promise<void> {
  const file = await open(path, 'wx', 0o600);
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Makes the names in a folder survive a power cut. */
async function flush(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

function codeOf(error: unknown): string | undefined {
  return (error as NodeJS.ErrnoException).code;
}
