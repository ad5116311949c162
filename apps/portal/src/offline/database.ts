/** IndexedDB of this device: read mirrors by key and the outbox in order of asking. */
const NAME = 'auzolan';
const VERSION = 1;

export type StoreName = 'mirror' | 'outbox';

let opening: Promise<IDBDatabase> | undefined;

function open(): Promise<IDBDatabase> {
  opening ??= new Promise((resolve, reject) => {
    const request = indexedDB.open(NAME, VERSION);
    request.onupgradeneeded = () => {
      request.result.createObjectStore('mirror');
      request.result.createObjectStore('outbox', { keyPath: 'sequence', autoIncrement: true });
    };
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('IndexedDB did not open'));
  });
  return opening;
}

/**
 * Runs one request in its own transaction and resolves once that transaction
 * is complete, so that a stored intent survives the tab being killed.
 */
export async function inStore<Result>(
  store: StoreName,
  mode: IDBTransactionMode,
  run: (objects: IDBObjectStore) => IDBRequest<Result>,
): Promise<Result> {
  const database = await open();
  return new Promise((resolve, reject) => {
    const transaction = database.transaction(store, mode);
    const request = run(transaction.objectStore(store));
    transaction.oncomplete = () => resolve(request.result);
    transaction.onabort = () => reject(transaction.error ?? new Error(`IndexedDB ${store} aborted`));
  });
}
