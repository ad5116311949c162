import type { Db } from '../platform/database/db.js';
import { fileKey, FileStoreAway } from '../platform/files/file-store.js';
import type { FileStores } from '../platform/files/file-stores.js';
import type { Findings } from './standing-checks.js';

/** Younger ones may belong to a row that is just being written; milliseconds. */
const STRAY_AFTER_MS = 86_400_000;

const FILES = 'select id, bytes is null as outside from stored_file where federation_id = auzolan.current_federation()';

/** What the stores have, held against the rows one federation after the other. */
export interface FileCheck {
  /** Whether every file of a federation is in the database or in a store. */
  missing(db: Db, federationId: string): Promise<Findings>;
  /** After all federations: keys in the store for new files that no row names, a day old at least. */
  strays(): readonly string[];
}

/** @param now epoch milliseconds @throws FileStoreAway */
export async function checkFiles(stores: FileStores, now: number): Promise<FileCheck> {
  const kept = new Set<string>();
  const unnamed = new Map<string, number>();
  for (const store of stores.all) {
    for await (const { key, at } of store.list()) {
      kept.add(key);
      if (store === stores.current) unnamed.set(key, at);
    }
  }
  return {
    async missing(db, federationId) {
      const rows = await db.read<{ id: string; outside: boolean }>(federationId, FILES);
      return rows.flatMap(({ id, outside }) => {
        const key = fileKey(federationId, id);
        unnamed.delete(key);
        return outside && !kept.has(key) ? [`the file ${id} is in no place that FILES_URL or FILES_BEFORE names`] : [];
      });
    },
    strays: () => [...unnamed].filter(([, at]) => at < now - STRAY_AFTER_MS).map(([key]) => key),
  };
}

/** A check that finds nothing but that the store is away. */
export function awayCheck(error: unknown): FileCheck {
  if (!(error instanceof FileStoreAway)) throw error;
  return { missing: () => Promise.resolve([`${error.address} cannot be reached: ${error.reason}`]), strays: () => [] };
}
