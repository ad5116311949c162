import { createHash, type Hash } from 'node:crypto';
import { FileTooLargeError } from './unwanted-file.js';

/** The bytes of a file on their way through, hashed and counted. */
export class FileBytes implements AsyncIterable<Uint8Array> {
  private readonly hash: Hash = createHash('sha256');
  private length = 0;

  /** @param most bytes that the file may have */
  constructor(
    private readonly source: AsyncIterable<Uint8Array>,
    private readonly most: number,
  ) {}

  /** @throws FileTooLargeError at the first byte too many */
  async *[Symbol.asyncIterator](): AsyncGenerator<Uint8Array> {
    for await (const chunk of this.source) {
      this.length += chunk.byteLength;
      if (this.length > this.most) throw new FileTooLargeError(this.most);
      this.hash.update(chunk);
      yield chunk;
    }
  }

  /** SHA-256 of everything that passed; asked once, at the end. */
  digest(): Buffer {
    return this.hash.digest();
  }
}
