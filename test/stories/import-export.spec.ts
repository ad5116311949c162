import { startWorld, type World } from '../support/world.js';
import type { Caller } from '../support/caller.js';
import { committed, fixture, judge, rowsOf, settled, uploaded } from './import-files.js';

let world: World;
let first: Caller;
let second: Caller;
const FORMATS = [['csv', 'text/csv'], ['geojson', 'application/geo+json']] as const;

beforeAll(async () => {
  world = await startWorld({ WORKER: 'true' });
  first = await newFederation('first');
  second = await newFederation('second');
  const id = await uploaded(first, 'susy.csv', fixture('susy-transformap-places.csv'));
  await settled(first, id);
  for (const row of await rowsOf(first, id, 'UNDECIDED')) await judge(first, row.id, 'NEW');
  expect((await committed(first, id)).state).toBe('DONE');
}, 600_000);
afterAll(() => world.stop());

async function newFederation(slug: string): Promise<Caller> {
  const founder = await world.person(world.theirs, slug, []);
  const { foundFederation } = await founder.call.get<{ foundFederation: { id: string } }>('mutation ($input: FoundFederationInput!) { foundFederation(input: $input) { id } }', {
    input: { name: `The ${slug}`, slug, purpose: '', kind: 'TERRITORY', territory: '', languages: ['en'], timeZone: 'UTC', yourName: slug },
  });
  return founder.call.for(foundFederation.id);
}

async function exported(caller: Caller, format: string): Promise<string> {
  const response = await caller.fetch(`/exports/cooperatives.${format}`);
  expect(response.status).toBe(200);
  return response.text();
}

/** The lines of a file in an order of their own, since ids, and so the order, differ between federations. */
function lines(text: string): string[] {
  return text.split(/\r\n|,?\n/u).sort();
}

describe('what goes out comes in again', () => {
  it.each(FORMATS)('as %s into the same federation: nothing is new', async (format, type) => {
    const id = await uploaded(first, `own.${format}`, await exported(first, format), type);
    const run = await settled(first, id);
    expect(run.counts).toEqual({ new: 0, same: 0, branch: 0, unchanged: run.rowsTotal, malformed: 0, undecided: 0 });
    expect(run.rowsTotal).toBe(1777);
    await first.get('mutation ($id: ID!) { discardImport(id: $id) }', { id });
  });

  it('into an empty federation: the same rows', async () => {
    const text = await exported(first, 'csv');
    const id = await uploaded(second, 'theirs.csv', text);
    await settled(second, id);
    for (const row of await rowsOf(second, id, 'UNDECIDED', 'SAME')) await judge(second, row.id, 'NEW');
    expect((await committed(second, id)).state).toBe('DONE');
    expect(lines(await exported(second, 'csv'))).toEqual(lines(text));
    expect(lines(await exported(second, 'geojson'))).toEqual(lines(await exported(first, 'geojson')));
  }, 600_000);

  it('of a cooperative that registered itself, too', async () => {
    const member = world.ours.coordinator.call;
    await member.get('mutation ($input: ApplyForAdmissionInput!) { applyForAdmission(input: $input) { id } }', {
      input: { cooperative: { name: '=Sum of "Parts", Koop.', description: 'One\n\nTwo', locality: 'Oñati', country: 'ES', latitude: 43.03, longitude: -2.41, website: 'https://parts.example', activity: 'a03' } },
    });
    for (const [format, type] of FORMATS) {
      const id = await uploaded(world.ours.steward.call, `ours.${format}`, await exported(world.ours.steward.call, format), type);
      expect((await settled(world.ours.steward.call, id)).counts).toMatchObject({ new: 0, unchanged: 3, malformed: 0, undecided: 0 });
    }
  });
});

describe('files', () => {
  it('say what they are', async () => {
    const csv = await first.fetch('/exports/cooperatives.csv');
    expect(Object.fromEntries(csv.headers)).toMatchObject({ 'content-type': 'text/csv; charset=utf-8', 'content-disposition': 'attachment; filename="cooperatives.csv"', 'cache-control': 'private, no-store' });
    await csv.arrayBuffer();
    const jsonLd = JSON.parse(await exported(first, 'jsonld')) as { '@graph': Array<{ memberOf: unknown; name: string }> };
    expect(jsonLd['@graph']).toHaveLength(1777);
    expect(jsonLd['@graph'].some(({ memberOf }) => memberOf !== undefined)).toBe(false);
    const admitted = JSON.parse(await exported(world.stranger.call, 'jsonld')) as typeof jsonLd;
    expect(admitted['@graph'].find(({ name }) => name === 'Mendia Errota')!.memberOf).toMatchObject({ '@type': 'Organization', name: 'Mendia' });
    const geoJson = JSON.parse(await exported(first, 'geojson')) as { features: unknown[] };
    expect(geoJson.features).toHaveLength(1777);
  });

  it('are for members, and list only their federation', async () => {
    expect((await world.anonymous.fetch('/exports/cooperatives.csv')).status).toBe(401);
    expect((await world.stranger.call.for(world.ours.id).fetch('/exports/cooperatives.csv')).status).toBe(403);
    expect((await first.fetch('/exports/cooperatives.xml')).status).toBe(404);
    const theirs = await exported(world.stranger.call, 'jsonld');
    expect(theirs).toContain('Mendia Errota');
    expect(theirs).not.toContain('Ibaia');
  });
});
