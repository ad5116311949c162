import { UnreadableFileError } from './unreadable-file.js';
import type { ByteStream } from './records.js';

/** Joins small chunks and cuts large ones, so that a reader's work does not depend on how the bytes arrive. */
export async function* evenChunks(bytes: ByteStream, chunkBytes: number): AsyncGenerator<Buffer> {
  let waiting: Buffer[] = [];
  let size = 0;
  for await (const chunk of bytes) {
    for (let from = 0; from < chunk.byteLength; from += chunkBytes) {
      const part = Buffer.from(chunk.buffer, chunk.byteOffset + from, Math.min(chunkBytes, chunk.byteLength - from));
      if (part.length === chunkBytes && size === 0) {
        yield part;
        continue;
      }
      waiting.push(Buffer.from(part));
      size += part.length;
      if (size >= chunkBytes || waiting.length >= 4096) {
        yield Buffer.concat(waiting, size);
        waiting = [];
        size = 0;
      }
    }
  }
  if (size > 0) yield Buffer.concat(waiting, size);
}

/**
 * Length of a UTF-8 byte order mark at the start of a file.
 * @throws UnreadableFileError NOT_UTF8 for a UTF-16 or UTF-32 mark
 */
export function byteOrderMarkLength(start: Buffer): number {
  if (start[0] === 0xef && start[1] === 0xbb && start[2] === 0xbf) return 3;
  const utf16 = (start[0] === 0xff && start[1] === 0xfe) || (start[0] === 0xfe && start[1] === 0xff);
  const utf32 = start.length >= 4 && start[0] === 0 && start[1] === 0 && start[2] === 0xfe && start[3] === 0xff;
  if (utf16 || utf32) throw new UnreadableFileError('NOT_UTF8', 1);
  return 0;
}
