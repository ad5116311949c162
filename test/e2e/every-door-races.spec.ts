import { randomUUID } from 'node:crypto';
import { BOOK, inDays } from '../support/booking-calls.js';
import { placed } from '../support/booking-states.js';
import type { Caller } from '../support/caller.js';
import { startWorld, type World, type WorldPerson } from '../support/world.js';

/** RACE_ATTEMPTS=100000 for the long run; with booking-races.spec.ts more than 5,000 contended attempts are made each time. */
const ATTEMPTS = Number(process.env.RACE_ATTEMPTS ?? 600);
const HOUR = 3_600_000;
const TABLES = 5;

const HOLD = BOOK.replace('bookAsset(', 'bookAsset: holdAsset(');
const CONFIRM = 'mutation($id: ID!) { confirmHold(input: { id: $id }) { __typename } }';
const APPROVE = 'mutation($id: ID!) { approveBooking(input: { id: $id }) { __typename } }';
const MOVE = 'mutation($input: MoveBookingInput!) { moveBooking(input: $input) { __typename } }';
const SERIES = 'mutation($input: BookSeriesInput!) { bookSeries(input: $input) { __typename } }';
const TOGETHER = 'mutation($input: BookTogetherInput!) { bookTogether(input: $input) { __typename } }';

let world: World;
let people: WorldPerson[];
let token: Caller;
const ids = { press: '', tables: '', kit: '' };
let attempts = 0;

beforeAll(async () => {
  world = await startWorld({ POOL_SIZE: process.env.TEST_POOL_SIZE ?? '16' });
  people = [];
  for (let n = 0; n < 8; n++) people.push(await world.person(world.ours, `Client ${n}`, [{ role: 'MEMBER', cooperativeId: n % 2 ? world.ours.labea : world.ours.errota }]));
  ids.press = await asset('Press', 'EXCLUSIVE', 1);
  ids.tables = await asset('Tables', 'POOLED', TABLES);
  ids.kit = await asset('Kit', 'COMPOSITE', 1);
  await world.ours.coordinator.call.get('mutation($input: SetAssetPartsInput!) { setAssetParts(input: $input) { id } }', {
    input: { assetId: ids.kit, parts: [{ assetId: ids.press }, { assetId: ids.tables, quantity: 2 }] },
  });
  const { createAccessToken } = await world.ours.member.call.get<{ createAccessToken: { secret: string } }>('mutation($input: CreateAccessTokenInput!) { createAccessToken(input: $input) { secret } }', {
    input: { name: 'Program', scopes: ['BOOK', 'READ'], expiresAt: inDays(30, 0) },
  });
  token = world.caller(createAccessToken.secret, `${world.ours.id}/${world.ours.labea}`);
}, 60_000);
afterAll(() => world.stop());

/** Requests for it do not block, so that approvals race too. */
async function asset(name: string, kind: string, quantity: number): Promise<string> {
  const [row] = await world.sql<{ id: string }>(
    `insert into asset (federation_id, id, owner_id, name, search_text, category, time_zone, horizon_days, kind, quantity, requests_block)
     values ($1, gen_random_uuid(), $2, $3, lower($3), 'MILL', 'Europe/Madrid', 1095, $4, $5, false) returning id`,
    [world.ours.id, world.ours.errota, name, kind, quantity],
  );
  return row!.id;
}

/** Sends one attempt; whoever loses is told so, and nothing else may go wrong. */
async function attempt(caller: Caller, query: string, variables: object, key: string = randomUUID()): Promise<string> {
  attempts++;
  const { data, errors } = await caller.ask<Record<string, { __typename: string; id?: string }>>(query, variables, { 'idempotency-key': key });
  if (errors.length && errors[0]!.extensions.code !== 'CONFLICT') throw new Error(JSON.stringify(errors));
  return errors.length ? 'CONFLICT' : (Object.values(data!)[0]!.id ?? Object.values(data!)[0]!.__typename);
}

/** Every way there is to take a time, all at once, around the same hours of one day. */
async function everyDoor(round: number): Promise<void> {
  const morning = inDays(3 + (round % 900), 6).getTime();
  const at = (n: number): Date => new Date(morning + (n % 5) * (HOUR / 2));
  const until = (start: Date): Date => new Date(start.getTime() + 2 * HOUR);
  const wish = (assetId: string, n: number, quantity = 1): object => ({ assetId, quantity, start: at(n), end: until(at(n)), purpose: `n ${n}` });
  const requests = [await placed(world, { assetId: ids.press, start: at(0) }), await placed(world, { assetId: ids.tables, start: at(1), quantity: 3 })];
  const elsewhere = new Date(morning + 12 * HOUR);
  const moving = await placed(world, { assetId: ids.press, start: elsewhere, status: 'CONFIRMED' });
  const replay = randomUUID();
  const { member, steward } = world.ours;
  const local = `${at(2).toISOString().slice(0, 10)}T0${8 + (round % 2)}:00`;
  await Promise.all([
    ...people.map((person, n) => attempt(person.call, BOOK, { input: wish(n % 3 ? ids.press : ids.kit, n) })),
    ...people.map((person, n) => attempt(person.call, BOOK, { input: wish(ids.tables, n, 1 + (n % 3)) })),
    attempt(token, BOOK, { input: wish(ids.press, 3) }),
    attempt(token, BOOK, { input: wish(ids.tables, 3, 2) }),
    // The same request again and again, as an app sends it whose answers were lost.
    ...Array.from({ length: 3 }, () => attempt(member.call, BOOK, { input: wish(ids.press, 4) }, replay)),
    attempt(people[0]!.call, HOLD, { input: wish(ids.press, 1) }).then((hold) => (/-/.test(hold) ? attempt(people[0]!.call, CONFIRM, { id: hold }) : hold)),
    ...requests.map((id) => attempt(steward.call, APPROVE, { id })),
    attempt(member.call, MOVE, { input: { id: moving, expectedVersion: 1, start: at(2), end: until(at(2)) } }),
    attempt(member.call, SERIES, { input: { assetId: ids.press, localStart: local, minutes: 120, rule: 'FREQ=DAILY;COUNT=2', purpose: 'Series' } }),
    attempt(member.call, TOGETHER, { input: { purpose: 'Both', wishes: [ids.press, ids.tables].map((assetId) => ({ assetId, start: at(1), end: until(at(1)) })) } }),
  ]);
}

it(`never promises anything twice, through whichever doors ${ATTEMPTS} attempts come at once`, async () => {
  for (let round = 0; attempts < ATTEMPTS; round++) await everyDoor(round);
  const double = await world.sql(
    `select x.booking_id from allocation x join allocation y on x.federation_id = y.federation_id and x.leaf_id = y.leaf_id and x.booking_id < y.booking_id
     and x.blocked && y.blocked where x.blocks and y.blocks and x.leaf_kind = 'EXCLUSIVE'`,
  );
  expect(double).toEqual([]);
  const [peak] = await world.sql<{ n: string }>(`select auzolan.peak_use($1, $2, '-infinity', 'infinity') as n`, [world.ours.id, ids.tables]);
  expect(Number(peak!.n)).toBeLessThanOrEqual(TABLES);
  expect(Number(peak!.n)).toBeGreaterThanOrEqual(TABLES - 1);
  const halves = await world.sql(
    `select b.id from booking b join asset a on a.federation_id = b.federation_id and a.id = b.asset_id
     where (select count(*) from allocation l where l.federation_id = b.federation_id and l.booking_id = b.id) <> case when a.kind = 'COMPOSITE' then 2 else 1 end`,
  );
  expect(halves).toEqual([]);
}, 7_200_000);
