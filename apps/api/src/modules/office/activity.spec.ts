import pg from 'pg';
import { countReads } from '../../../../../test/support/count-reads.js';
import { startWorld, type World } from '../../../../../test/support/world.js';

interface Page {
  activity: {
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
    edges: Array<{ cursor: string; node: { id: string; action: string; subjectId: string; before: string | null; after: string | null; sequence: number | null; hash: string | null } }>;
  };
}

const PAGE = `query($filter: ActivityFilter, $first: Int, $after: String) { activity(filter: $filter, first: $first, after: $after) {
  pageInfo { hasNextPage endCursor }
  edges { cursor node { id at action subjectType subjectId reason before after sequence hash member { name roles { id } } onBehalfOf { name } cooperative { name } } } } }`;
const VERIFY = '{ verifyActivity { ok entries firstProblem headHash } }';
const RENAME = 'mutation($input: UpdateFederationInput!) { updateFederation(input: $input) { id } }';
const DEEDS = 7;

let world: World;
let superuser: pg.Client;
beforeAll(async () => {
  world = await startWorld();
  superuser = new pg.Client({ connectionString: world.database.superuserUrl });
  await superuser.connect();
  for (let n = 1; n <= DEEDS; n++) await world.ours.steward.call.get(RENAME, { input: { territory: `Place ${n}` } });
});
afterAll(async () => {
  await superuser?.end();
  await world?.stop();
});

async function page(variables: object = {}, by = world.ours.steward): Promise<Page['activity']> {
  return (await by.call.get<Page>(PAGE, variables)).activity;
}

async function check(by = world.ours.steward): Promise<{ ok: boolean; entries: number; firstProblem: string | null; headHash: string | null }> {
  return (await by.call.get<{ verifyActivity: { ok: boolean; entries: number; firstProblem: string | null; headHash: string | null } }>(VERIFY)).verifyActivity;
}

describe('who did what', () => {
  it('is told newest first, page by page, without gaps or repeats', async () => {
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const { edges, pageInfo }: Page['activity'] = await page({ first: 3, after });
      seen.push(...edges.map(({ node }) => (JSON.parse(node.after!) as { territory: string }).territory));
      after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
      if (seen.length === 3) await world.ours.steward.call.get(RENAME, { input: { territory: 'Meanwhile' } });
    } while (after);
    expect(seen).toEqual(Array.from({ length: DEEDS }, (_, n) => `Place ${DEEDS - n}`));
    await superuser.query(`set session_replication_role = replica; delete from activity where after ->> 'territory' = 'Meanwhile'; set session_replication_role = origin`);
  });

  it('says who, what, before and after', async () => {
    const [{ node }] = (await page({ first: 1 })).edges as [Page['activity']['edges'][number]];
    expect(node).toMatchObject({ action: 'federation.update', subjectType: 'federation', subjectId: world.ours.id, member: { name: 'Ibaia Estitxu' }, onBehalfOf: null, cooperative: null });
    expect([JSON.parse(node.before!), JSON.parse(node.after!)]).toMatchObject([{ territory: `Place ${DEEDS - 1}` }, { territory: `Place ${DEEDS}` }]);
  });

  it('is narrowed by every part of the filter', async () => {
    const count = async (filter: object) => (await page({ filter })).edges.length;
    expect(await count({ action: 'federation.update', subjectType: 'federation', subjectId: world.ours.id, memberId: world.ours.steward.memberId })).toBe(DEEDS);
    for (const filter of [{ action: 'x' }, { subjectType: 'x' }, { subjectId: world.ours.mill }, { memberId: world.ours.member.memberId }, { from: '2100-01-01T00:00:00Z' }, { until: '2020-01-01T00:00:00Z' }]) {
      expect(await count(filter)).toBe(0);
    }
    expect(await count({ from: '2020-01-01T00:00:00Z', until: '2100-01-01T00:00:00Z' })).toBe(DEEDS);
  });

  it('is for stewards and auditors of the federation', async () => {
    const auditor = await world.person(world.ours, 'Auditor', [{ role: 'AUDITOR' }]);
    expect((await page({}, auditor)).edges).toHaveLength(DEEDS);
    for (const { call } of [world.ours.member, world.ours.coordinator]) {
      for (const query of [PAGE, VERIFY]) expect((await call.refusal(query)).extensions.code).toBe('FORBIDDEN');
    }
    expect((await page({}, world.stranger)).edges).toEqual([]);
  });

  it('refuses cursors and sizes that make no sense', async () => {
    const refused = async (variables: object) => (await world.ours.steward.call.refusal(PAGE, variables)).extensions;
    const made = (text: string) => Buffer.from(text).toString('base64url');
    for (const after of ['x', '%%%', made('1:2'), made(`1:${'-'.repeat(36)}`), made(`9999999999999999999:${world.ours.id}`)]) expect(await refused({ after })).toMatchObject({ code: 'BAD_USER_INPUT', field: 'after' });
    await expect(page({ after: made(`999999999999999999:${world.ours.id}`) })).resolves.toMatchObject({ edges: { length: DEEDS } });
    for (const first of [0, 101]) expect(await refused({ first })).toMatchObject({ field: 'first' });
    expect(await refused({ filter: { memberId: 'x' } })).toMatchObject({ field: 'memberId' });
  });

  it('costs three statements however many rows', async () => {
    const [LISTED, MEMBERS, ROLES] = [1, 1, 1];
    for (const first of [1, 7]) expect(await countReads(world.app, () => page({ first }))).toBe(LISTED + MEMBERS + ROLES);
  });
});

describe('the hash chain', () => {
  it('holds what happened, each federation its own', async () => {
    const { ok, entries, firstProblem, headHash } = await check();
    expect({ ok, entries, firstProblem }).toEqual({ ok: true, entries: DEEDS, firstProblem: null });
    const [newest] = (await page({ first: 1 })).edges;
    expect(newest!.node).toMatchObject({ sequence: DEEDS, hash: headHash });
    expect(await check(world.stranger)).toEqual({ ok: true, entries: 0, firstProblem: null, headHash: null });
  });

  it('cannot be changed by the program itself', async () => {
    for (const statement of ['update activity set reason = null', 'delete from activity', 'truncate activity_seal, activity', 'update activity_seal set hash = hash']) {
      await expect(world.sql(statement)).rejects.toThrow(/append-only/);
    }
  });

  const of = `federation_id = (select id from federation where slug = 'ibaia')`;
  const third = `(select activity_id from activity_seal where ${of} and sequence = 3)`;
  it.each([
    ['a reason put in', `update activity set reason = 'because' where id = ${third}`, /entry 3 was changed/],
    ['another doer', `update activity set member_id = null where id = ${third}`, /entry 3 was changed/],
    ['another time', `update activity set at = at + interval '1 microsecond' where id = ${third}`, /entry 3 was changed/],
    ['an amount after', `update activity set after = after || '{"territory": "Elsewhere"}' where id = ${third}`, /entry 3 was changed/],
    ['a deed taken out', `delete from activity where id = ${third}`, /activity of entry 3 is missing/],
    ['a place taken out', `delete from activity_seal where ${of} and sequence = 3`, /entry 3 is missing/],
    ['two deeds swapped', `update activity_seal s set activity_id = (select o.activity_id from activity_seal o where o.${of} and o.sequence = 7 - s.sequence) where ${of} and sequence in (3, 4)`, /entry 3 was changed or moved/],
    ['the end cut off', `delete from activity_seal where ${of} and sequence > 5; delete from activity where ${of} and id not in (select activity_id from activity_seal)`, /ends at entry 5, but entry 7/],
  ])('tells of %s, even by a superuser', async (_what, cheat, problem) => {
    await superuser.query('begin; set local session_replication_role = replica; create temp table kept_a as table activity; create temp table kept_s as table activity_seal; create temp table kept_h as table activity_head');
    await superuser.query(`alter table activity_seal drop constraint activity_seal_federation_id_activity_id_key; ${cheat}; commit`);
    const { ok, firstProblem, headHash } = await check();
    await superuser.query(
      `begin; set local session_replication_role = replica; delete from activity_seal; delete from activity; delete from activity_head;
       insert into activity table kept_a; insert into activity_seal table kept_s; insert into activity_head table kept_h; drop table kept_a, kept_s, kept_h; alter table activity_seal add constraint activity_seal_federation_id_activity_id_key unique (federation_id, activity_id); commit`,
    );
    expect({ ok, headHash }).toEqual({ ok: false, headHash: null });
    expect(firstProblem).toMatch(problem);
    expect(await check()).toMatchObject({ ok: true, entries: DEEDS });
  });
});
