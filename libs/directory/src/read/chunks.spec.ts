import fc from 'fast-check';
import { evenChunks } from './chunks.js';
import { all } from './test-bytes.js';

describe('evenChunks', () => {
  it('gives the same bytes, in chunks of the size asked for up to twice as much', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.uint8Array({ maxLength: 40 })), fc.integer({ min: 4, max: 16 }), async (chunks, size) => {
        const even = await all(evenChunks(chunks, size));
        expect(Buffer.concat(even).equals(Buffer.concat(chunks))).toBe(true);
        expect(even.slice(0, -1).filter((chunk) => chunk.length < size || chunk.length >= 2 * size)).toEqual([]);
      }),
    );
  });
});
