import { startWorld, type World } from '../support/world.js';
import type { Caller } from '../support/caller.js';
import { committed, fixture, judge, rowsOf, seen, settled, uploaded } from './import-files.js';

const FILE = 'susy-transformap-places.csv';
/** What becomes of the 1,794 places, judged by the rules of the library; the README shows these numbers. */
const OUTCOMES = { new: 1674, same: 17, branch: 60, unchanged: 0, malformed: 0, undecided: 43 };

let world: World;
let steward: Caller;
let federationId: string;
let runId: string;

beforeAll(async () => {
  world = await startWorld({ WORKER: 'true' });
  const founder = await world.person(world.theirs, 'Amaia', []);
  const { foundFederation } = await founder.call.get<{ foundFederation: { id: string } }>('mutation ($input: FoundFederationInput!) { foundFederation(input: $input) { id } }', {
    input: { name: 'Places of SUSY', slug: 'susy', purpose: 'Find each other', kind: 'TERRITORY', territory: 'Europe', languages: ['en'], timeZone: 'Europe/Madrid', yourName: 'Amaia' },
  });
  federationId = foundFederation.id;
  steward = founder.call.for(federationId);
});
afterAll(() => world.stop());

async function count(condition = 'true'): Promise<number> {
  const [row] = await world.sql<{ n: number }>(`select count(*)::int as n from cooperative c where federation_id = $1 and ${condition}`, [federationId]);
  return row!.n;
}

describe('1,794 real places become the directory of a federation', () => {
  it('are checked: every row has its outcome and nothing is stored yet', async () => {
    runId = await uploaded(steward, FILE, fixture(FILE));
    expect(await settled(steward, runId)).toEqual({ state: 'READY', rowsRead: 1794, rowsTotal: 1794, error: null, counts: OUTCOMES });
    expect(await count()).toBe(0);
  });

  it('show why two rows may be one cooperative', async () => {
    const row = (await rowsOf(steward, runId, 'BRANCH')).find(({ line }) => line === 663);
    expect(row).toMatchObject({ name: 'Grassy Hopper', other: 'Grassy Hopper', evidence: ['The names are the same.', 'Both have the web page thegrassyhopper.com.', 'They lie 1.6 km apart.'] });
  });

  it('are given back as the same import when the file is sent again meanwhile', async () => {
    expect(await uploaded(steward, 'other name.csv', fixture(FILE))).toBe(runId);
    expect((await world.sql('select id from import_run where federation_id = $1', [federationId])).length).toBe(1);
  });

  it('wait until a person has judged the doubtful ones', async () => {
    expect(await steward.refusal('mutation ($id: ID!) { commitImport(id: $id) { id } }', { id: runId })).toMatchObject({ extensions: { code: 'CONFLICT' } });
    for (const row of await rowsOf(steward, runId, 'UNDECIDED')) await judge(steward, row.id, row.name.startsWith('Center ponovne') ? 'BRANCH' : 'NEW');
    expect((await seen(steward, runId)).counts).toEqual({ ...OUTCOMES, new: 1674 + 36, branch: 60 + 7, undecided: 0 });
  });

  it('are taken in at once', async () => {
    expect(await committed(steward, runId)).toMatchObject({ state: 'DONE', rowsRead: 1794, error: null });
    expect(await count()).toBe(1794 - OUTCOMES.same);
    expect(await count(`status = 'LISTED'`)).toBe(1794 - OUTCOMES.same);
    expect(await count('branch_of_id is not null')).toBe(67);
    expect(await count('exists (select from cooperative_status_change s where s.federation_id = c.federation_id and s.cooperative_id = c.id)')).toBe(1794 - OUTCOMES.same);
    const { cooperatives } = await steward.get<{ cooperatives: { items: unknown[] } }>('{ cooperatives(filter: { text: "trodlerladen" }) { items { name locality country branchOf { name } } } }');
    expect(cooperatives.items).toHaveLength(2);
    expect(cooperatives.items).toContainEqual({ name: 'Trödlerladen', locality: 'Linz', country: 'AT', branchOf: { name: 'Trödlerladen' } });
  });

  it('are all known when the same file comes a second time, and nothing changes', async () => {
    const before = await world.sql('select * from cooperative where federation_id = $1 order by id', [federationId]);
    const again = await uploaded(steward, FILE, fixture(FILE));
    expect((await settled(steward, again)).counts).toEqual({ new: 0, same: 0, branch: 0, unchanged: 1794, malformed: 0, undecided: 0 });
    expect((await committed(steward, again)).state).toBe('DONE');
    expect(await world.sql('select * from cooperative where federation_id = $1 order by id', [federationId])).toEqual(before);
  });

  it('are known as GeoJSON too', async () => {
    const run = await settled(steward, await uploaded(steward, 'places.geojson', fixture('susy-transformap-places.geojson'), 'application/geo+json'));
    expect(run.counts).toMatchObject({ new: 0, branch: 0, malformed: 0 });
  });
});
