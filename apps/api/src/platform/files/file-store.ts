import { isUuid } from '../database/ids.js';
import { DomainError } from '../errors/domain-error.js';

/** What a store has: the key, and when it was written (epoch milliseconds). */
export interface KeptFile {
  readonly key: string;
  readonly at: number;
}

/** A place outside of the database that keeps the bytes of files. Keys come from {@link fileKey} or from `list`. */
export interface FileStore {
  /** `file:///…` or `s3://…`, for the operator. */
  readonly address: string;
  /** Keeps the bytes: once it returns they survive a power cut. The same key again replaces them. @throws FileStoreAway */
  put(key: string, bytes: Buffer, contentType: string): Promise<void>;
  /** Null when there is none. @throws FileStoreAway */
  get(key: string): Promise<Buffer | null>;
  /** Nothing happens when there is none. @throws FileStoreAway */
  remove(key: string): Promise<void>;
  /** All that was ever written here and is still there, also what was broken off. @throws FileStoreAway */
  list(): AsyncIterable<KeptFile>;
}

/** The name of a file in every store. Ids only, so that no name from outside reaches a path or an address. */
export function fileKey(federationId: string, id: string): string {
  if (!isUuid(federationId) || !isUuid(id)) throw new Error('A key of a file is made of two UUIDs.');
  return `${federationId}/${id}`;
}

/** A store that does not do what it is asked; for readers always the same sentence. */
export class FileStoreAway extends DomainError {
  constructor(
    readonly address: string,
    /** For the operator. */
    readonly reason: string,
  ) {
    super('UNAVAILABLE', 'The store of photos and documents cannot be reached. Nothing was changed; try again in a moment.');
  }
}
