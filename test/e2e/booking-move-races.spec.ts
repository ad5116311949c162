import { CANCEL, inDays } from '../support/booking-calls.js';
import { placed } from '../support/booking-states.js';
import { startWorld, type World, type WorldPerson } from '../support/world.js';

const ROUNDS = Number(process.env.RACE_ROUNDS ?? 8);
const HOUR = 3_600_000;
const APPROVE = `mutation($id: ID!) { approveBooking(input: { id: $id }) { __typename ... on Booking { status } } }`;
const DECLINE = `mutation($id: ID!) { declineBooking(input: { id: $id, reason: "No" }) { __typename ... on Booking { status } } }`;
const UNDO = `mutation($id: ID!) { undoDecision(input: { id: $id }) { __typename ... on Booking { status } } }`;
const CONFIRM = `mutation($id: ID!) { confirmHold(input: { id: $id }) { __typename ... on Booking { status } } }`;

let world: World;
let press: string;
let pool: string;
let day = 1;
beforeAll(async () => {
  world = await startWorld({ POOL_SIZE: process.env.TEST_POOL_SIZE ?? '16' });
  press = await asset('Press', `'EXCLUSIVE', 1, false`);
  await world.sql('update asset set horizon_days = 1000');
  pool = await asset('Tables', `'POOLED', 10, false`);
}, 60_000);
afterAll(() => world.stop());

async function asset(name: string, values: string): Promise<string> {
  const [row] = await world.sql<{ id: string }>(
    `insert into asset (federation_id, id, owner_id, name, search_text, category, time_zone, horizon_days, kind, quantity, requests_block) values ($1, gen_random_uuid(), $2, $3, lower($3), 'MILL', 'Europe/Madrid', 1000, ${values}) returning id`,
    [world.ours.id, world.ours.errota, name],
  );
  return row!.id;
}

type Outcome = 'done' | 'clash' | 'CONFLICT';
async function outcome(person: WorldPerson, text: string, id: string): Promise<Outcome> {
  const { data, errors } = await person.call.ask<Record<string, { __typename: string }>>(text, text === CANCEL ? { input: { id } } : { id });
  if (errors.length) return errors[0]!.extensions.code === 'CONFLICT' ? 'CONFLICT' : Promise.reject(new Error(JSON.stringify(errors)));
  return Object.values(data!)[0]!.__typename === 'BookingClash' ? 'clash' : 'done';
}

async function doubleBookings(): Promise<number> {
  const [row] = await world.sql<{ n: number }>(
    `select count(*)::int as n from allocation x join allocation y on x.leaf_id = y.leaf_id and x.booking_id < y.booking_id and x.blocked && y.blocked
     where x.blocks and y.blocks and x.leaf_kind = 'EXCLUSIVE'`,
  );
  return row!.n;
}

const nextDay = (): Date => inDays((day += 1), 8);
const statusOf = async (id: string): Promise<string> => (await world.sql<{ status: string }>('select status from booking where id = $1', [id]))[0]!.status;

describe('approving requests that do not block', () => {
  it('cal.diy#10789, cal.diy#29958: two confirmations of overlapping requests never both pass', async () => {
    for (let round = 0; round < ROUNDS; round++) {
      const start = nextDay();
      const ids = [];
      for (let n = 0; n < 4; n++) ids.push(await placed(world, { assetId: press, start: new Date(start.getTime() + (n * HOUR) / 2) }));
      const people = [world.ours.coordinator, world.ours.steward];
      const outcomes = await Promise.all(ids.map((id, n) => outcome(people[n % 2]!, APPROVE, id)));
      expect(outcomes.filter((one) => one === 'done')).toHaveLength(1);
      expect(outcomes.filter((one) => one === 'clash')).toHaveLength(3);
    }
    await expect(doubleBookings()).resolves.toBe(0);
  }, 120_000);

  it('gives one request to one of two who approve it, and never twice to a hold', async () => {
    for (let round = 0; round < ROUNDS; round++) {
      const id = await placed(world, { assetId: press, start: nextDay() });
      const twice = await Promise.all([outcome(world.ours.coordinator, APPROVE, id), outcome(world.ours.steward, APPROVE, id)]);
      expect(twice.sort()).toEqual(['CONFLICT', 'done']);
      const start = nextDay();
      const holds = [await placed(world, { assetId: press, start, status: 'HELD' }), await placed(world, { assetId: press, start, status: 'HELD' })];
      const confirmed = await Promise.all(holds.map((hold) => outcome(world.ours.member, CONFIRM, hold)));
      expect(confirmed.sort()).toEqual(['clash', 'done']);
    }
    await expect(doubleBookings()).resolves.toBe(0);
  }, 120_000);

  it('never promises more of a pool than there is', async () => {
    for (let round = 0; round < ROUNDS; round++) {
      const start = nextDay();
      const ids = [];
      for (let n = 0; n < 5; n++) ids.push(await placed(world, { assetId: pool, start: new Date(start.getTime() + (n % 2) * HOUR), quantity: 4 }));
      const outcomes = await Promise.all(ids.map((id) => outcome(world.ours.coordinator, APPROVE, id)));
      expect(outcomes.filter((one) => one === 'done')).toHaveLength(2);
    }
    const [peak] = await world.sql<{ n: string }>(`select auzolan.peak_use($1, $2, '-infinity', 'infinity') as n`, [world.ours.id, pool]);
    expect(Number(peak!.n)).toBe(8);
  }, 120_000);
});

describe('moves that meet', () => {
  it('an approval and a cancellation: the cancelled time is free whoever was first', async () => {
    for (let round = 0; round < ROUNDS; round++) {
      const id = await placed(world, { assetId: world.ours.mill, start: nextDay() });
      const [approved, cancelled] = await Promise.all([outcome(world.ours.coordinator, APPROVE, id), outcome(world.ours.member, CANCEL, id)]);
      expect([cancelled, await statusOf(id)]).toEqual(['done', 'CANCELLED']);
      expect(['done', 'CONFLICT']).toContain(approved);
    }
    await expect(world.sql(`select from allocation l join booking b on b.id = l.booking_id where b.status = 'CANCELLED' and l.blocks`)).resolves.toEqual([]);
  }, 120_000);

  it('an approval and a refusal: one of them, as history tells', async () => {
    for (let round = 0; round < ROUNDS; round++) {
      const id = await placed(world, { assetId: world.ours.mill, start: nextDay() });
      const both = await Promise.all([outcome(world.ours.coordinator, APPROVE, id), outcome(world.ours.steward, DECLINE, id)]);
      expect([...both].sort()).toEqual(['CONFLICT', 'done']);
      expect(await statusOf(id)).toBe(both[0] === 'done' ? 'CONFIRMED' : 'DECLINED');
      const steps = await world.sql(`select action from activity where subject_id = $1`, [id]);
      expect(steps).toHaveLength(2);
    }
  }, 120_000);

  it('taking a refusal back and someone who books the time: one of them has it', async () => {
    for (let round = 0; round < ROUNDS; round++) {
      const start = nextDay();
      const id = await placed(world, { assetId: world.ours.mill, start });
      await outcome(world.ours.coordinator, DECLINE, id);
      const BOOK = `mutation($id: ID!, $start: DateTime!, $end: DateTime!) { bookAsset(input: { assetId: $id, start: $start, end: $end, purpose: "Rye" }) { __typename } }`;
      const [undone, booked] = await Promise.all([
        outcome(world.ours.coordinator, UNDO, id),
        world.ours.member.call.get<{ bookAsset: { __typename: string } }>(BOOK, { id: world.ours.mill, start, end: new Date(start.getTime() + HOUR) }),
      ]);
      expect([undone, booked.bookAsset.__typename]).toEqual(undone === 'done' ? ['done', 'BookingClash'] : ['clash', 'Booking']);
    }
    await expect(doubleBookings()).resolves.toBe(0);
  }, 120_000);
});
