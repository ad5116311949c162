import { startWorld, type World } from '../support/world.js';
import { generatedDirectory } from './generated-directory.js';
import { committed, judge, rowsOf, settled, uploaded } from './import-files.js';
import { measured, type Measured } from './measure-memory.js';

/** IMPORT_ROWS=100000 runs the long version, whose numbers stand in docs/imports.md. */
const ROWS = Number(process.env.IMPORT_ROWS ?? 3_000);
const MOST_GROWN_MEGABYTES = 48;
const LONGEST_MS = 45 * 60_000;

let world: World;
beforeAll(async () => {
  world = await startWorld({ WORKER: 'true' });
});
afterAll(() => world.stop());

function tell(what: string, { seconds, grown }: Measured<unknown>): void {
  if (process.env.IMPORT_ROWS) process.stderr.write(`${ROWS} rows, ${what}: ${seconds} s, ${grown} MB more in use\n`);
}

describe(`${ROWS} generated rows`, () => {
  it('are checked and taken in with no more memory than a few', async () => {
    const { call } = world.ours.steward;
    const file = new TextEncoder().encode(generatedDirectory(ROWS));
    const check = await measured(async () => {
      const id = await uploaded(call, 'generated.csv', file);
      return { id, run: await settled(call, id) };
    });
    tell('check', check);
    const { id, run } = check.result;
    const malformed = Math.floor((ROWS + 1) / 1000);
    expect(run).toMatchObject({ state: 'READY', rowsTotal: ROWS, counts: { malformed, unchanged: 0 } });
    expect(run.counts.same).toBeGreaterThan(ROWS / 200);
    for (const row of await rowsOf(call, id, 'UNDECIDED')) await judge(call, row.id, 'NEW');
    const commit = await measured(() => committed(call, id));
    tell('taken in', commit);
    expect(commit.result.state).toBe('DONE');
    const again = await measured(async () => settled(call, await uploaded(call, 'generated.csv', file)));
    tell('second run', again);
    expect(again.result.counts).toEqual({ new: 0, same: 0, branch: 0, unchanged: ROWS - malformed, malformed, undecided: 0 });
    for (const { grown } of [check, commit, again]) expect(grown).toBeLessThan(MOST_GROWN_MEGABYTES);
  }, LONGEST_MS);
});
