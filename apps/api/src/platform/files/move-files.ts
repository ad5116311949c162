import type { Db } from '../database/db.js';
import { fileKey, FileStoreAway, type FileStore } from './file-store.js';
import { digestOf, type FileStores } from './file-stores.js';

/** What became of all files. */
export interface MovedFiles {
  readonly moved: number;
  /** Were where they belong before. */
  readonly stayed: number;
  /** Keys of files whose bytes are nowhere. */
  readonly missing: readonly string[];
}

interface Row {
  readonly id: string;
  readonly contentType: string;
  readonly digest: Buffer;
  readonly inside: boolean;
}

const FEDERATIONS = 'select id from auzolan.federation_ids() as id order by id';
const PAGE = `select id, content_type as "contentType", digest, bytes is not null as inside from stored_file
  where federation_id = auzolan.current_federation() and id > $1 order by id limit 200`;
const BYTES = 'select bytes from stored_file where federation_id = auzolan.current_federation() and id = $1';
const MOVE_OUT = 'update stored_file set bytes = null where federation_id = auzolan.current_federation() and id = $1 returning id';
const MOVE_IN = 'update stored_file set bytes = $2 where federation_id = auzolan.current_federation() and id = $1 returning id';
const FIRST = '00000000-0000-0000-0000-000000000000';

/**
 * Moves every file to the place that the settings name, one after the other; each is where it was until it is whole where
 * it belongs. May be broken off and run again, and files may be added, read and removed meanwhile. What another store
 * outside has stays there as a copy: whether two addresses are the same folder cannot be known.
 * @param tell is called after every file with how many were looked at
 * @throws FileStoreAway
 */
export async function moveFiles(db: Db, stores: FileStores, tell: (looked: number) => void): Promise<MovedFiles> {
  const { current } = stores;
  const there = new Set<string>();
  if (current) for await (const { key } of current.list()) there.add(key);
  const missing: string[] = [];
  let [moved, stayed] = [0, 0];
  for (const { id: federationId } of await db.read<{ id: string }>(null, FEDERATIONS)) {
    for (let page = await db.read<Row>(federationId, PAGE, [FIRST]); page.length; page = await db.read<Row>(federationId, PAGE, [page.at(-1)!.id])) {
      for (const row of page) {
        const key = fileKey(federationId, row.id);
        if (current ? !row.inside && there.has(key) : row.inside) stayed++;
        else if (await move(db, stores, federationId, row)) moved++;
        else missing.push(key);
        tell(moved + stayed + missing.length);
      }
    }
  }
  return { moved, stayed, missing };
}

/** @returns whether its bytes were found */
async function move(db: Db, stores: FileStores, federationId: string, row: Row): Promise<boolean> {
  const key = fileKey(federationId, row.id);
  const [kept] = row.inside ? await db.read<{ bytes: Buffer | null }>(federationId, BYTES, [row.id]) : [];
  const bytes = kept?.bytes ?? (await stores.find(key, row.digest));
  if (!bytes) return row.inside && !kept;
  const { current } = stores;
  if (current) await putWhole(current, key, bytes, row);
  const [stands] = await db.tx(federationId, () => (current ? db.query(MOVE_OUT, [row.id]) : db.query(MOVE_IN, [row.id, bytes])));
  // Removed by someone meanwhile, and its job may have run before it was put.
  if (!stands) await current?.remove(key);
  return true;
}

/** Only what the store gives back may be taken out of where it was. */
async function putWhole(store: FileStore, key: string, bytes: Buffer, { contentType, digest }: Row): Promise<void> {
  await store.put(key, bytes, contentType);
  const back = await store.get(key);
  if (!back || !digestOf(back).equals(digest)) throw new FileStoreAway(store.address, `${key} does not come back as it was put`);
}
