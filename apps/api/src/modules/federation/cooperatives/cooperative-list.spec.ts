import { distanceMetres } from '@auzolan/directory';
import { v7 as newId } from 'uuid';
import { countReads } from '../../../../../../test/support/count-reads.js';
import { startWorld, type World } from '../../../../../../test/support/world.js';
import { searchText } from '../search-text.js';

interface Listed {
  cooperatives: { totalItems: number; items: Array<{ id: string; name: string; distanceKm: number | null }> };
}

const LIST = `query($filter: CooperativeFilter, $sort: CooperativeSort, $skip: Int, $take: Int) {
  cooperatives(filter: $filter, sort: $sort, skip: $skip, take: $take) { totalItems items { id name distanceKm } } }`;
const WITH_CHILDREN = `query($take: Int) { cooperatives(take: $take) { totalItems items {
  name branchOf { name } statusHistory { to decidedBy { name roles { cooperative { name } } } } principleAnswers { answer principle { title } } } } }`;

/** name, locality, latitude, longitude, status, activity, country */
const PLACES: Array<[string, string, number | null, number | null, string, string | null, string | null]> = [
  ['Álava Grana', 'Vitoria-Gasteiz', 42.8467, -2.6716, 'LISTED', 'a01', 'ES'],
  ['zubi lana', 'Bilbao', 43.263, -2.935, 'ADMITTED', 'a02', 'ES'],
  ['Biarritz Coopérative 100%', 'Biarritz', 43.4832, -1.5586, 'APPLIED', 'a01', 'FR'],
  ['Fiji Growers', 'Suva', -17.8, 179.9, 'LISTED', null, 'FJ'],
  ['Samoa_Growers', 'Apia', -13.83, -171.76, 'LISTED', null, 'WS'],
  ['Nowhere\\Known', '', null, null, 'LISTED', null, null],
];

let world: World;
beforeAll(async () => {
  world = await startWorld();
  for (const [name, locality, latitude, longitude, status, activity, country] of PLACES) {
    for (const federation of [world.ours, world.theirs]) {
      await world.sql(
        `insert into cooperative (federation_id, id, name, search_text, name_key, locality, latitude, longitude, status, activity, country)
         values ($1, $2, $3, $4, $4, $5, $6, $7, $8, $9, $10)`,
        [federation.id, newId(), name, searchText(name, locality), locality, latitude, longitude, status, activity, country],
      );
    }
  }
});
afterAll(() => world?.stop());

async function list(filter: object | null, more: object = {}): Promise<Listed['cooperatives']> {
  return (await world.ours.member.call.get<Listed>(LIST, { filter, ...more })).cooperatives;
}

async function names(filter: object | null, more: object = {}): Promise<string[]> {
  return (await list(filter, more)).items.map(({ name }) => name);
}

describe('the list of cooperatives', () => {
  it('is in the order of names whatever their accents and capitals, and holds our federation only', async () => {
    expect(await names(null)).toEqual(['Álava Grana', 'Biarritz Coopérative 100%', 'Fiji Growers', 'Ibaia Errota', 'Ibaia Labea', 'Nowhere\\Known', 'Samoa_Growers', 'zubi lana']);
  });

  it('is cut into pages that know how many there are in all, even beyond the end', async () => {
    expect(await list(null, { skip: 3, take: 2 })).toMatchObject({ totalItems: 8, items: [{ name: 'Ibaia Errota' }, { name: 'Ibaia Labea' }] });
    expect(await list(null, { skip: 50 })).toEqual({ totalItems: 8, items: [] });
    expect(await list({ text: 'growers' }, { skip: 50 })).toEqual({ totalItems: 2, items: [] });
  });

  it('finds words in any spelling, all of them, taking no letter for a wildcard', async () => {
    expect(await names({ text: ' ALAVA ' })).toEqual(['Álava Grana']);
    expect(await names({ text: 'cooperative biarritz' })).toEqual(['Biarritz Coopérative 100%']);
    expect(await names({ text: 'growers suva' })).toEqual(['Fiji Growers']);
    expect(await names({ text: 'growers bilbao' })).toEqual([]);
    for (const [text, name] of [['100%', 'Biarritz Coopérative 100%'], ['a_g', 'Samoa_Growers'], ['re\\k', 'Nowhere\\Known']]) expect(await names({ text })).toEqual([name]);
    expect(await names({ text: '%' })).toEqual(['Biarritz Coopérative 100%']);
    expect(await list({ text: '  ' })).toMatchObject({ totalItems: 8 });
  });

  it('is narrowed by status, activity and country, together', async () => {
    expect(await names({ status: ['APPLIED', 'LISTED'], country: ['ES', 'FR'] })).toEqual(['Álava Grana', 'Biarritz Coopérative 100%']);
    expect(await names({ activity: ['a01'], country: ['FR'] })).toEqual(['Biarritz Coopérative 100%']);
    expect(await names({ status: [] })).toEqual([]);
  });

  it('is narrowed to a circle, nearest first, with the kilometres', async () => {
    const near = { latitude: 43.318, longitude: -1.981, km: 100 };
    const { items, totalItems } = await list({ near }, { sort: 'DISTANCE' });
    expect(items.map(({ name }) => name)).toEqual(['Biarritz Coopérative 100%', 'Álava Grana', 'zubi lana']);
    expect(totalItems).toBe(3);
    for (const { name, distanceKm } of items) {
      const [, , latitude, longitude] = PLACES.find(([known]) => known === name)!;
      expect(distanceKm).toBeCloseTo(distanceMetres(near, { latitude: latitude!, longitude: longitude! }) / 1000, 6);
    }
    expect(await names({ near: { ...near, km: 77 } }, { sort: 'NAME' })).toEqual(['Álava Grana', 'Biarritz Coopérative 100%']);
  });

  it('reaches over the date line', async () => {
    expect(await names({ near: { latitude: -16, longitude: 179, km: 1300 } }, { sort: 'DISTANCE' })).toEqual(['Fiji Growers', 'Samoa_Growers']);
    expect(await names({ near: { latitude: 0, longitude: 0, km: 20_038 } }, { sort: 'NEWEST' })).toHaveLength(5);
  });

  it('tells of each what is asked, the same as one by one', async () => {
    const [row] = await world.sql<{ id: string }>(
      `update cooperative set description = 'D', legal_form = 'L2', street = 'S', postcode = 'P', region = 'R', website = 'http://w.example', email = 'e@w.example', phone = '943',
         registration_number = 'N', members_count = 7, since = '2001-02-03', branch_of_id = $2 where federation_id = $1 and name = 'Álava Grana' returning id`,
      [world.ours.id, world.ours.errota],
    );
    const ALL = `id name status description legalForm { id label } activity { id label } street postcode locality region country latitude longitude website email phone
      registrationNumber membersCount since branchOf { name } distanceKm version statusHistory { to } principleAnswers { answer }`;
    const fields = ['registrationNumber', 'membersCount', 'since', 'legalForm { label }', 'branchOf { name }', 'activity { id }', ALL];
    for (const selection of fields) {
      const { cooperative } = await world.ours.member.call.get<{ cooperative: object }>(`query($id: ID!) { cooperative(id: $id) { ${selection} } }`, { id: row!.id });
      const { cooperatives } = await world.ours.member.call.get<{ cooperatives: { items: object[] } }>(`{ cooperatives(filter: { text: "alava" }) { items { ${selection} } } }`);
      expect(cooperatives.items).toEqual([cooperative]);
      expect(JSON.stringify(cooperative)).not.toBe('{}');
    }
  });

  it('costs one statement, and one more for each kind of child, however many rows', async () => {
    const ask = (take: number) => countReads(world.app, () => world.ours.member.call.get(WITH_CHILDREN, { take }));
    await ask(1);
    const [LISTED, BRANCHES, HISTORY, ANSWERS] = [1, 1, 1, 1];
    expect(await ask(8)).toBe(LISTED + BRANCHES + HISTORY + ANSWERS);
    expect(await countReads(world.app, () => list({ text: 'ibaia', near: { latitude: 1, longitude: 1, km: 5 } }, { sort: 'DISTANCE' }))).toBe(1);
  });

  it('finds words by their index in a large federation, although row-level security is on', async () => {
    const id = newId();
    await world.sql(`insert into federation (id, slug, name, kind, time_zone) values ($1, 'large', 'Large', 'SECTOR', 'UTC')`, [id]);
    await world.sql(
      `insert into cooperative (federation_id, id, name, search_text, name_key, status)
       select $1, gen_random_uuid(), 'C' || n, 'c' || md5(n::text) || ' ' || md5((n + 1)::text), '', 'LISTED' from generate_series(1, 20000) n`,
      [id],
    );
    await world.sql('analyze cooperative');
    const reader = await world.person({ id }, 'Reader', []);
    await reader.call.get(LIST);
    const scans = () => world.sql<{ n: string }>(`select idx_scan as n from pg_stat_user_indexes where indexrelname = 'cooperative_search'`);
    const before = Number((await scans())[0]!.n);
    const { cooperatives } = await reader.call.get<Listed>(LIST, { filter: { text: 'c4ca4238a0b923820dcc509a6f75849b c8' } });
    expect(cooperatives).toMatchObject({ totalItems: 1, items: [{ name: 'C1' }] });
    let after = before;
    // A server process that counted within the last second tells its next count after ten idle seconds only.
    for (let tries = 0; tries < 150 && after === before; tries++) {
      await new Promise((resolve) => setTimeout(resolve, 100));
      after = Number((await scans())[0]!.n);
    }
    expect(after).toBeGreaterThan(before);
  }, 60_000);

  it('refuses what makes no sense, naming the field', async () => {
    const refused = async (variables: object) => (await world.ours.member.call.refusal(LIST, variables)).extensions;
    expect(await refused({ sort: 'DISTANCE' })).toMatchObject({ code: 'BAD_USER_INPUT', field: 'sort' });
    expect(await refused({ filter: { near: { latitude: 91, longitude: 0, km: 1 } } })).toMatchObject({ code: 'BAD_USER_INPUT', field: 'near.latitude' });
    expect(await refused({ filter: { near: { latitude: 0, longitude: 0, km: 0 } } })).toMatchObject({ field: 'near.km' });
    expect(await refused({ filter: { country: ['Spain'] } })).toMatchObject({ field: 'country' });
    expect(await refused({ filter: { text: 'a'.repeat(201) } })).toMatchObject({ field: 'text' });
    expect(await refused({ take: 101 })).toMatchObject({ field: 'take' });
    expect(await refused({ skip: -1 })).toMatchObject({ field: 'skip' });
  });

  it('is for members', async () => {
    expect((await world.anonymous.refusal(LIST)).extensions.code).toBe('UNAUTHENTICATED');
    expect((await world.stranger.call.get<Listed>(LIST)).cooperatives.items.map(({ name }) => name)).not.toContain('Ibaia Errota');
  });
});
