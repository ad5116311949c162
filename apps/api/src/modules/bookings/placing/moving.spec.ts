import { BOOK, CANCEL, inDays, type BookAnswer } from '../../../../../../test/support/booking-calls.js';
import { startWorld, type World, type WorldPerson } from '../../../../../../test/support/world.js';

const MOVE = `mutation($input: MoveBookingInput!) { moveBooking(input: $input) { __typename ... on Booking { id version start end quantity localStart status }
  ... on BookingClash { message wished { start end } heldBy { id } closures { id } alternatives { start end } } ... on BookingRefusal { reasons { code } } } }`;
const CREATE = `mutation($input: CreateAssetInput!) { createAsset(input: $input) { id } }`;
const CLOSE = `mutation($input: AddClosureInput!) { addClosure(input: $input) { __typename ... on Closure { id } } }`;
const HOUR = 3_600_000;

interface Moved {
  __typename: 'Booking' | 'BookingClash' | 'BookingRefusal';
  version?: number;
  start?: string;
  end?: string;
  localStart?: string;
  heldBy?: Array<{ id: string }>;
  closures?: unknown[];
  alternatives?: Array<{ start: string; end: string }>;
}

let world: World;
beforeAll(async () => {
  world = await startWorld({ POOL_SIZE: process.env.TEST_POOL_SIZE ?? '16' });
});
afterAll(() => world.stop());

const later = (start: Date, hours: number): Date => new Date(start.getTime() + hours * HOUR);

async function book(start: Date, hours = 2, by: WorldPerson = world.ours.member, assetId = world.ours.mill): Promise<string> {
  const { bookAsset } = await by.call.get<BookAnswer>(BOOK, { input: { assetId, start, end: later(start, hours), purpose: 'Spelt' } });
  expect(bookAsset.__typename).toBe('Booking');
  return bookAsset.id!;
}

async function move(id: string, to: { start?: Date; end?: Date; quantity?: number }, expectedVersion = 1, by: WorldPerson = world.ours.member): Promise<Moved> {
  return (await by.call.get<{ moveBooking: Moved }>(MOVE, { input: { id, expectedVersion, ...to } })).moveBooking;
}

async function asset(name: string, more: object = {}): Promise<string> {
  const { createAsset } = await world.ours.steward.call.get<{ createAsset: { id: string } }>(CREATE, { input: { ownerId: world.ours.errota, asset: { name, timeZone: 'Europe/Madrid' }, ...more } });
  return createAsset.id;
}

/** Every allocation stands where its booking stands, and nothing is booked twice. */
async function expectCalendarTrue(): Promise<void> {
  await expect(world.sql(`select l.booking_id from allocation l join booking b on b.federation_id = l.federation_id and b.id = l.booking_id
    where l.blocked_from <> b.starts_at or l.blocked_until <> b.ends_at`)).resolves.toEqual([]);
  await expect(world.sql(`select x.booking_id from allocation x join allocation y on x.federation_id = y.federation_id and x.leaf_id = y.leaf_id and x.booking_id < y.booking_id
    and x.blocked && y.blocked where x.blocks and y.blocks and x.leaf_kind = 'EXCLUSIVE'`)).resolves.toEqual([]);
}

describe('another time for a booking', () => {
  it('may overlap its own, is written down, and frees what it left', async () => {
    const start = inDays(3, 8);
    const id = await book(start);
    await expect(move(id, { start: later(start, 1), end: later(start, 4) })).resolves.toMatchObject({ __typename: 'Booking', version: 2, end: later(start, 4).toISOString().replace('.000', '') });
    await book(start, 1, world.ours.coordinator);
    await expect(world.sql(`select before->>'end' as before, after->>'end' as after from activity where subject_id = $1 and action = 'booking.move'`, [id])).resolves.toEqual([
      { before: later(start, 2).toISOString(), after: later(start, 4).toISOString() },
    ]);
    await expect(move(id, {}, 2)).resolves.toMatchObject({ version: 2 });
    await expectCalendarTrue();
  });

  it('that is taken in part is refused whole, and as much as can be had is the first offer', async () => {
    const start = inDays(4, 8);
    const [id, other] = [await book(start), await book(later(start, 5), 2, world.ours.coordinator)];
    const refused = await move(id, { end: later(start, 6) });
    expect(refused).toMatchObject({ __typename: 'BookingClash', heldBy: [{ id: other }] });
    expect(refused.alternatives![0]).toEqual({ start: start.toISOString().replace('.000', ''), end: later(start, 5).toISOString().replace('.000', '') });
    await expect(move(id, { end: later(start, 5) })).resolves.toMatchObject({ __typename: 'Booking', version: 2 });
    await expectCalendarTrue();
  });

  it('is refused in a closure, but what is already in one may become shorter', async () => {
    const start = inDays(5, 8);
    const id = await book(start, 4);
    await world.ours.coordinator.call.get(CLOSE, { input: { assetId: world.ours.mill, start: later(start, 2), end: later(start, 9), reason: 'Belt', acceptHits: true } });
    await expect(move(id, { end: later(start, 5) })).resolves.toMatchObject({ __typename: 'BookingClash', closures: [{}] });
    await expect(move(id, { end: later(start, 3) })).resolves.toMatchObject({ __typename: 'Booking' });
    await expect(move(id, { start: inDays(5, 4) }, 2)).resolves.toMatchObject({ __typename: 'Booking' });
  });

  it('is refused outside the hours, too long, in the past, to strangers and to those who read an older version', async () => {
    const press = await asset('Press');
    await world.sql(`insert into opening_hours (federation_id, id, asset_id, weekday, opens_minute, closes_minute) select $1, gen_random_uuid(), $2, day, 360, 1200 from generate_series(1, 7) day`, [world.ours.id, press]);
    const start = inDays(6, 8);
    const id = await book(start, 2, world.ours.member, press);
    await expect(move(id, { start: later(start, 20), end: later(start, 22) })).resolves.toMatchObject({ __typename: 'BookingClash', heldBy: [] });
    const refusal = async (input: object, by = world.ours.member) => by.call.refusal(MOVE, { input: { id, expectedVersion: 1, ...input } });
    await expect(move(id, { end: later(start, 24 * 40) })).resolves.toMatchObject({ __typename: 'BookingRefusal', reasons: [{ code: 'TOO_LONG' }] });
    await expect(move(id, { start: inDays(-1, 8) })).resolves.toMatchObject({ __typename: 'BookingRefusal', reasons: expect.arrayContaining([{ code: 'PAST' }]) });
    await expect(refusal({ quantity: 2 })).resolves.toMatchObject({ extensions: { field: 'quantity' } });
    await expect(refusal({ expectedVersion: 7 })).resolves.toMatchObject({ extensions: { code: 'STALE_VERSION' } });
    const outsider = await world.person(world.ours, 'Joana', [{ role: 'MEMBER', cooperativeId: world.ours.errota }]);
    await expect(refusal({ end: later(start, 3) }, outsider)).resolves.toMatchObject({ extensions: { code: 'FORBIDDEN' } });
    const stranger = await world.stranger.call.refusal(MOVE, { input: { id, expectedVersion: 1 } });
    expect(stranger).toEqual(await world.stranger.call.refusal(MOVE, { input: { id: '019ab000-0000-7000-8000-000000000000', expectedVersion: 1 } }));
    await world.ours.member.call.get(CANCEL, { input: { id } });
    await expect(refusal({ end: later(start, 3), expectedVersion: 2 })).resolves.toMatchObject({ extensions: { code: 'CONFLICT' } });
  });

  it('SHELF #1761: what is checked out can be extended, without its start', async () => {
    const start = inDays(7, 8);
    const id = await book(start);
    await world.sql(`update booking set status = 'CHECKED_OUT' where id = $1`, [id]);
    const next = await book(later(start, 4), 2, world.ours.coordinator);
    await expect(world.ours.member.call.refusal(MOVE, { input: { id, expectedVersion: 1, start: later(start, 1) } })).resolves.toMatchObject({ extensions: { field: 'start' } });
    await expect(move(id, { end: later(start, 5) })).resolves.toMatchObject({ __typename: 'BookingClash', heldBy: [{ id: next }] });
    await expect(move(id, { end: later(start, 4) })).resolves.toMatchObject({ __typename: 'Booking', status: 'CHECKED_OUT' });
  });

  it('takes more of a pool while there is enough, its own not counted twice', async () => {
    const tables = await asset('Tables', { kind: 'POOLED', asset: { name: 'Tables', timeZone: 'Europe/Madrid', quantity: 10 } });
    const start = inDays(8, 8);
    const { bookAsset } = await world.ours.member.call.get<BookAnswer>(BOOK, { input: { assetId: tables, start, end: later(start, 2), purpose: 'Feast', quantity: 6 } });
    await expect(move(bookAsset.id!, { quantity: 9, end: later(start, 3) })).resolves.toMatchObject({ __typename: 'Booking', quantity: 9 });
    await world.ours.coordinator.call.get(BOOK, { input: { assetId: tables, start: later(start, 1), end: later(start, 2), purpose: 'x', quantity: 1 } });
    await expect(move(bookAsset.id!, { quantity: 10 }, 2)).resolves.toMatchObject({ __typename: 'BookingClash' });
  });

  it('keeps the wall clock that the asset shows, over the change of the clocks', async () => {
    await world.sql('update asset set horizon_days = 1000 where id = $1', [world.ours.mill]);
    const year = new Date().getUTCFullYear() + 1;
    const winter = new Date(Date.UTC(year, 1, 1, 8));
    const id = await book(winter);
    await expect(move(id, { start: new Date(Date.UTC(year, 6, 1, 7)), end: new Date(Date.UTC(year, 6, 1, 9)) })).resolves.toMatchObject({ localStart: `${year}-07-01T09:00` });
  });
});

describe('a closure for everyone but a list', () => {
  it('indico Blocking: stops the others only, in booking, moving and what each is shown as free', async () => {
    const start = inDays(9, 8);
    const input = { assetId: world.ours.mill, start, end: later(start, 6), reason: 'Kept for Labea', allowedIds: [world.ours.labea] };
    const { addClosure } = await world.ours.coordinator.call.get<{ addClosure: { id: string } }>(CLOSE, { input });
    const wish = { assetId: world.ours.mill, start: later(start, 1), end: later(start, 2), purpose: 'x' };
    const refused = await world.ours.coordinator.call.get<BookAnswer>(BOOK, { input: wish });
    expect(refused.bookAsset).toMatchObject({ __typename: 'BookingClash', closures: [{ id: addClosure.id }] });
    const id = await book(later(start, 1), 1);
    await expect(move(id, { end: later(start, 4) })).resolves.toMatchObject({ __typename: 'Booking' });
    const other = await book(later(start, -2), 1, world.ours.coordinator);
    await expect(move(other, { end: later(start, 1) }, 1, world.ours.coordinator)).resolves.toMatchObject({ __typename: 'BookingClash', closures: [{}] });
    const query = `query($id: ID!, $from: Date!) { freeBusy(assetId: $id, from: $from, days: 1) { blocks { start state } } asset(id: $id) { closures { id allowed { id } } } }`;
    const seen = async (by: WorldPerson) => by.call.get<{ freeBusy: Array<{ blocks: Array<{ state: string }> }>; asset: object }>(query, { id: world.ours.mill, from: start.toISOString().slice(0, 10) });
    const [ours, theirs] = [await seen(world.ours.member), await seen(world.ours.coordinator)];
    expect(ours.freeBusy[0]!.blocks.some(({ state }) => state === 'CLOSED')).toBe(false);
    expect(theirs.freeBusy[0]!.blocks.some(({ state }) => state === 'CLOSED')).toBe(true);
    expect(theirs.asset).toMatchObject({ closures: expect.arrayContaining([{ id: addClosure.id, allowed: [{ id: world.ours.labea }] }]) });
    const foreign = await world.ours.coordinator.call.refusal(CLOSE, { input: { ...input, start: inDays(40, 8), end: inDays(40, 9), allowedIds: [world.theirs.labea] } });
    expect(foreign.extensions).toMatchObject({ code: 'NOT_FOUND', field: 'allowedIds' });
    await world.ours.coordinator.call.get('mutation($id: ID!) { removeClosure(id: $id) }', { id: addClosure.id });
    await expect(world.sql('select closure_id from closure_allowed')).resolves.toEqual([]);
  });
});

describe('races', () => {
  it('of moves and bookings for one time have one winner, and the loser keeps its own', async () => {
    for (let round = 0; round < 4; round++) {
      const goal = inDays(20 + round, 12);
      const ids = [];
      for (let n = 0; n < 6; n++) ids.push(await book(later(goal, -12 + n * 2)));
      const answers = await Promise.all([
        ...ids.map((id, n) => move(id, { start: later(goal, n % 3), end: later(goal, (n % 3) + 3) })),
        ...[0, 1, 2, 3].map(async (n) => (await world.ours.coordinator.call.get<BookAnswer>(BOOK, { input: { assetId: world.ours.mill, start: later(goal, n % 2), end: later(goal, 3), purpose: 'race' } })).bookAsset),
      ]);
      expect(answers.filter(({ __typename }) => __typename === 'Booking')).toHaveLength(1);
    }
    await expectCalendarTrue();
  }, 60_000);

  it('of two edits of one booking have one winner', async () => {
    const start = inDays(30, 8);
    const id = await book(start);
    const answers = await Promise.all([1, 2, 3, 4].map((n) => world.ours.member.call.ask(MOVE, { input: { id, expectedVersion: 1, end: later(start, 2 + n) } })));
    expect(answers.filter(({ errors }) => errors.length === 0)).toHaveLength(1);
    expect(answers.flatMap(({ errors }) => errors).every((error) => error.extensions.code === 'STALE_VERSION')).toBe(true);
  });
});
