import pg from 'pg';
import { inDays } from '../../../../../../test/support/booking-calls.js';
import { startWorld, type World } from '../../../../../../test/support/world.js';

const UPDATE_ALL = 'mutation($input: UpdateAssetsInput!) { updateAssets(input: $input) { id } }';
const PREVIEW = 'query($change: HoursChangeInput!) { changeHits(change: $change, take: 100) { totalItems items { id } } }';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.stop());

/** How many statements the server sends for `work`. */
async function statements(work: () => Promise<unknown>): Promise<number> {
  const { query } = pg.Client.prototype;
  let count = 0;
  pg.Client.prototype.query = function (this: pg.Client, ...args: unknown[]) {
    count++;
    return Reflect.apply(query, this, args) as unknown;
  } as typeof query;
  try {
    await work();
    return count;
  } finally {
    pg.Client.prototype.query = query;
  }
}

/** Things with 25 bookings to come each. */
async function things(count: number): Promise<string[]> {
  const rows = await world.sql<{ id: string }>(
    `insert into asset (federation_id, id, owner_id, name, search_text, category, time_zone, follows_holidays)
     select $1, gen_random_uuid(), $2, 'Thing ' || n, 'thing ' || n, 'MILL', 'Europe/Madrid', false from generate_series(1, $3::int) n returning id`, [world.ours.id, world.ours.errota, count]);
  const ids = rows.map(({ id }) => id);
  await world.sql(
    `with b as (insert into booking (federation_id, id, asset_id, cooperative_id, member_id, purpose, starts_at, ends_at, local_start, local_end, time_zone, status)
       select $1, gen_random_uuid(), a.id, $2, $3, 'x', s.at, s.at + interval '2 hours', '', '', 'Europe/Madrid', 'CONFIRMED'
       from unnest($5::uuid[]) a(id), generate_series(1, 25) n, lateral (select $4::timestamptz + n * interval '1 day' as at) s returning *)
     insert into allocation (federation_id, booking_id, leaf_id, leaf_kind, quantity, blocked_from, blocked_until, blocks) select federation_id, id, asset_id, 'EXCLUSIVE', 1, starts_at, ends_at, true from b`,
    [world.ours.id, world.ours.labea, world.ours.member.memberId, inDays(10, 8), ids]);
  return ids;
}

it('a change of two hundred things with five thousand bookings is foretold in a page and made in seconds, with little more than a statement each', async () => {
  const { call } = world.ours.coordinator;
  const input = { assets: (await things(200)).map((id) => ({ id, expectedVersion: 1 })), change: { retired: true } };
  const began = performance.now();
  let foretold: { changeHits: { totalItems: number; items: unknown[] } } | undefined;
  expect(await statements(async () => (foretold = await call.get(PREVIEW, { change: { updateAssets: input } })))).toBeLessThan(300);
  expect([foretold!.changeHits.totalItems, foretold!.changeHits.items.length]).toEqual([5000, 100]);
  const between = performance.now();
  expect(await statements(() => call.get(UPDATE_ALL, { input: { ...input, acceptHits: true } }))).toBeLessThan(400);
  if (process.env.SHOW_TIMES) console.log(`preview ${Math.round(between - began)} ms, change ${Math.round(performance.now() - between)} ms`);
  const [hits] = await world.sql<{ n: number }>('select count(*)::int as n from booking_hit');
  expect(hits!.n).toBe(5000);
  expect(performance.now() - began).toBeLessThan(30_000);
}, 60_000);
