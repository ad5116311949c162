import { inStore } from './database.js';
import type { Intent } from './intent.js';

/** Resolves with the sequence once the intent is safely on disk. */
export async function addIntent(intent: Omit<Intent, 'sequence'>): Promise<number> {
  return (await inStore('outbox', 'readwrite', (store) => store.add(intent))) as number;
}

export function saveIntent(intent: Intent): Promise<IDBValidKey> {
  return inStore('outbox', 'readwrite', (store) => store.put(intent));
}

export function removeIntent(sequence: number): Promise<undefined> {
  return inStore('outbox', 'readwrite', (store) => store.delete(sequence));
}

export function readIntent(sequence: number): Promise<Intent | undefined> {
  return inStore('outbox', 'readonly', (store) => store.get(sequence) as IDBRequest<Intent | undefined>);
}

/** All intents in the order they were asked for. */
export function readIntents(): Promise<Intent[]> {
  return inStore('outbox', 'readonly', (store) => store.getAll() as IDBRequest<Intent[]>);
}
