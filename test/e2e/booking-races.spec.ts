import { BOOK_BRIEFLY as BOOK, inDays, type BookAnswer } from '../support/booking-calls.js';
import { startWorld, type World, type WorldPerson } from '../support/world.js';

const CLIENTS = 32;
const ROUNDS = Number(process.env.RACE_ROUNDS ?? 100);
const HOUR = 3_600_000;

let world: World;
let people: WorldPerson[];

beforeAll(async () => {
  world = await startWorld({ POOL_SIZE: process.env.TEST_POOL_SIZE ?? '16' });
  people = [];
  for (let i = 0; i < CLIENTS; i++) {
    people.push(await world.person(world.ours, `Client ${i}`, [{ role: 'MEMBER', cooperativeId: i % 2 ? world.ours.labea : world.ours.errota }]));
  }
  await world.sql('update asset set horizon_days = 1000 where id = $1', [world.ours.mill]);
}, 60_000);
afterAll(() => world.stop());

/** Pairs of standing allocations of one asset that overlap; there must never be one. */
async function doubleBookings(): Promise<number> {
  const [row] = await world.sql<{ n: number }>(
    `select count(*)::int as n from allocation x join allocation y on x.federation_id = y.federation_id and x.leaf_id = y.leaf_id
       and x.booking_id < y.booking_id and x.blocked && y.blocked where x.blocks and y.blocks`,
  );
  return row!.n;
}

async function race(wishOf: (client: number) => { start: Date; end: Date }): Promise<BookAnswer[]> {
  return Promise.all(
    people.map((person, client) => person.call.get<BookAnswer>(BOOK, { input: { assetId: world.ours.mill, purpose: `client ${client}`, ...wishOf(client) } })),
  );
}

it(`never has two winners when ${CLIENTS} clients want the same slot, ${ROUNDS} rounds`, async () => {
  for (let round = 0; round < ROUNDS; round++) {
    const start = inDays(2 + round, 8);
    const answers = await race(() => ({ start, end: new Date(start.getTime() + 2 * HOUR) }));
    expect(answers.filter((a) => a.bookAsset.__typename === 'Booking')).toHaveLength(1);
    expect(answers.filter((a) => a.bookAsset.__typename === 'BookingClash')).toHaveLength(CLIENTS - 1);
  }
  await expect(doubleBookings()).resolves.toBe(0);
}, 900_000);

it(`never lets shifted overlaps stand side by side, ${ROUNDS} rounds`, async () => {
  for (let round = 0; round < ROUNDS; round++) {
    const day = inDays(200 + round, 8).getTime();
    const answers = await race((client) => ({ start: new Date(day + client * HOUR / 4), end: new Date(day + client * HOUR / 4 + 2 * HOUR) }));
    const won = answers.filter((a) => a.bookAsset.__typename === 'Booking').length;
    expect(won).toBeGreaterThanOrEqual(1);
    expect(won).toBeLessThanOrEqual(5);
  }
  await expect(doubleBookings()).resolves.toBe(0);
}, 900_000);

it('never lets a closure and a booking slip past each other', async () => {
  const CLOSE = `mutation($input: AddClosureInput!) { addClosure(input: $input) { __typename } }`;
  for (let round = 0; round < 30; round++) {
    const start = inDays(400 + round, 8);
    const times = { start, end: new Date(start.getTime() + 2 * HOUR) };
    const [closed, booked] = await Promise.all([
      world.ours.steward.call.get<{ addClosure: { __typename: string } }>(CLOSE, { input: { assetId: world.ours.mill, reason: 'Repair', ...times } }),
      people[0]!.call.get<BookAnswer>(BOOK, { input: { assetId: world.ours.mill, purpose: 'race', ...times } }),
    ]);
    expect([closed.addClosure.__typename, booked.bookAsset.__typename].sort()).toEqual(
      booked.bookAsset.__typename === 'Booking' ? ['Booking', 'ClosureHits'] : ['BookingClash', 'Closure'],
    );
  }
}, 60_000);
