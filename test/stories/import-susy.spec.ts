import { startWorld, type World } from '../support/world.js';
import { fixture, rowsOf, settled, uploaded } from './import-files.js';

let world: World;
beforeAll(async () => {
  world = await startWorld({ WORKER: 'true' });
});
afterAll(() => world.stop());

describe('a directory of 1,794 real places', () => {
  it('is checked', async () => {
    const { call } = world.ours.steward;
    const id = await uploaded(call, 'susy-transformap-places.csv', fixture('susy-transformap-places.csv'));
    const run = await settled(call, id);
    console.log(run);
    console.log((await rowsOf(call, id, 'UNDECIDED', 'MALFORMED')).slice(0, 30));
  });
});
