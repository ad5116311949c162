import type { Readable } from 'node:stream';
import { DomainError } from '../../../platform/errors/domain-error.js';

/** Bytes that are let pass of a file that was refused before its end. */
const PASSED_OVER = 64 * 1024 * 1024;

/** The bytes of a request. The connection stays whole when a reader stops early, so that the answer can still be sent. */
export class RequestBody implements AsyncIterable<Uint8Array> {
  constructor(private readonly raw: Readable) {}

  /** @throws DomainError when the sender goes away: that is no fault of ours */
  async *[Symbol.asyncIterator](): AsyncGenerator<Uint8Array> {
    try {
      yield* this.raw.iterator({ destroyOnReturn: false }) as AsyncIterableIterator<Uint8Array>;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ECONNRESET') throw error;
      throw new DomainError('BAD_REQUEST', 'The file broke off on its way. Send it again.');
    }
  }

  /**
   * Lets the rest pass, up to a bound: a sender who is still sending would not hear an answer.
   * @returns whether nothing is left, so that the connection can be used again
   */
  async passOver(): Promise<boolean> {
    let passed = 0;
    for await (const chunk of this) if ((passed += chunk.byteLength) > PASSED_OVER) return false;
    return true;
  }
}
