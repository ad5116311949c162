import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { startWorld, type World } from '../support/world.js';
import { generatedDirectory } from './generated-directory.js';
import { committed, judge, rowsOf, settled, uploaded } from './import-files.js';

/** IMPORT_ROWS=100000 runs the long version, whose numbers stand in docs/imports.md. */
const ROWS = Number(process.env.IMPORT_ROWS ?? 6_000);
const MEGABYTE = 1024 * 1024;
const LONGEST_MS = 30 * 60_000;

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

/** What is in use after a collection, and what the process takes from the system. */
function memory(): { held: number; rss: number } {
  collectGarbage();
  const { heapUsed, external, rss } = process.memoryUsage();
  return { held: (heapUsed + external) / MEGABYTE, rss: rss / MEGABYTE };
}

let world: World;
beforeAll(async () => {
  world = await startWorld({ WORKER: 'true' });
});
afterAll(() => world.stop());

async function measured<T>(work: () => Promise<T>): Promise<{ result: T; seconds: number; grown: number; rss: number }> {
  const before = memory();
  const most = { ...before };
  const timer = setInterval(() => {
    const now = memory();
    most.held = Math.max(most.held, now.held);
    most.rss = Math.max(most.rss, now.rss);
  }, 250);
  const start = performance.now();
  const result = await work();
  clearInterval(timer);
  return { result, seconds: Math.round(performance.now() - start) / 1000, grown: Math.round(most.held - before.held), rss: Math.round(most.rss) };
}

describe(`${ROWS} generated rows`, () => {
  it('are checked and taken in without more memory than a few', async () => {
    const { call } = world.ours.steward;
    const file = new TextEncoder().encode(generatedDirectory(ROWS));
    const check = await measured(async () => {
      const id = await uploaded(call, 'generated.csv', file);
      return { id, run: await settled(call, id) };
    });
    const { id, run } = check.result;
    const malformed = Math.floor((ROWS + 1) / 1000);
    expect(run).toMatchObject({ state: 'READY', rowsTotal: ROWS, counts: { malformed, unchanged: 0 } });
    expect(run.counts.same).toBeGreaterThanOrEqual(ROWS / 100);
    for (const row of await rowsOf(call, id, 'UNDECIDED')) await judge(call, row.id, 'NEW');
    const commit = await measured(() => committed(call, id));
    expect(commit.result.state).toBe('DONE');
    const again = await measured(async () => settled(call, await uploaded(call, 'generated.csv', file)));
    expect(again.result.counts).toEqual({ new: 0, same: 0, branch: 0, unchanged: ROWS - malformed, malformed, undecided: 0 });
    if (process.env.IMPORT_ROWS) process.stderr.write(`${JSON.stringify({ rows: ROWS, bytes: file.length, counts: run.counts, check: { ...check, result: undefined }, commit: { ...commit, result: undefined }, again: { ...again, result: undefined } })}\n`);
    for (const { grown } of [check, commit, again]) expect(grown).toBeLessThan(48);
  }, LONGEST_MS);
});
