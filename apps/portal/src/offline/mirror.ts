import { inStore } from './database.js';

/** The last answer to a read, and when it arrived (epoch milliseconds). */
export interface Mirrored<Data> {
  data: Data;
  asOf: number;
}

/** Undefined when nothing is mirrored or this browser keeps nothing (private windows). */
export async function readMirror<Data>(key: string): Promise<Mirrored<Data> | undefined> {
  try {
    return await inStore('mirror', 'readonly', (store) => store.get(key) as IDBRequest<Mirrored<Data> | undefined>);
  } catch (problem) {
    console.warn('nothing can be kept on this device', problem);
    return undefined;
  }
}

export async function writeMirror<Data>(key: string, mirrored: Mirrored<Data>): Promise<void> {
  try {
    await inStore('mirror', 'readwrite', (store) => store.put(mirrored, key));
  } catch (problem) {
    console.warn('nothing can be kept on this device', problem);
  }
}

/** Forgets every read, as at sign-out on a shared phone. */
export async function clearMirror(): Promise<void> {
  await inStore('mirror', 'readwrite', (store) => store.clear());
}
