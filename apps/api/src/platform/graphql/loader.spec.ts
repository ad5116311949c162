import type { RequestContext } from '../context/request-context.js';
import { groupedBy, LoaderCache, type BatchReader } from './loader.js';

const someone = {} as RequestContext;

it('reads all ids of a request in one go, in their order, null for what is hidden', async () => {
  const asked: string[][] = [];
  const read: BatchReader<string> = async (_context, ids) => (asked.push([...ids]), new Map(ids.filter((id) => id !== 'hidden').map((id) => [id, id.toUpperCase()])));
  const loaders = new LoaderCache(someone);
  await expect(Promise.all(['b', 'hidden', 'a', 'b'].map((id) => loaders.of(read).load(id)))).resolves.toEqual(['B', null, 'A', 'B']);
  expect(asked).toEqual([['b', 'hidden', 'a']]);
});

it('shares nothing between requests: what one reader saw, the next must ask for', async () => {
  let reads = 0;
  const read: BatchReader<number> = async (_context, ids) => (reads++, new Map(ids.map((id) => [id, reads])));
  const [first, second] = [new LoaderCache(someone), new LoaderCache(someone)];
  await expect(first.of(read).load('x')).resolves.toBe(1);
  await expect(second.of(read).load('x')).resolves.toBe(2);
});

it('groups rows by what they belong to, empty for none', () => {
  expect(groupedBy(['a', 'b'], [{ of: 'a' }, { of: 'stranger' }], (row) => row.of)).toEqual(new Map([['a', [{ of: 'a' }]], ['b', []]]));
});
