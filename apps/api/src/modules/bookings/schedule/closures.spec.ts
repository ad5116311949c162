import { BOOK, CANCEL, inDays, type BookAnswer } from '../../../../../../test/support/booking-calls.js';
import { placed } from '../../../../../../test/support/booking-states.js';
import { startWorld, type World } from '../../../../../../test/support/world.js';

const CLOSE = 'mutation($input: AddClosureInput!) { addClosure(input: $input) { __typename ... on Closure { id } ... on ClosureHits { bookings { id } } } }';
const REOPEN = 'mutation($id: ID!) { removeClosure(id: $id) }';
const HOLD = BOOK.replace('bookAsset(', 'bookAsset: holdAsset(');
const MOVE = 'mutation($input: MoveBookingInput!) { moveBooking(input: $input) { __typename } }';
const APPROVE = 'mutation($id: ID!) { approveBooking(input: { id: $id }) { __typename } }';
const TOGETHER = 'mutation($input: BookTogetherInput!) { bookTogether(input: $input) { __typename } }';
const CHECK = 'query($assetId: ID!, $start: DateTime!, $end: DateTime!) { bookingCheck(assetId: $assetId, start: $start, end: $end) { reasons { code } } }';
const FREE = 'query($assetId: ID!, $from: Date!) { freeBusy(assetId: $assetId, from: $from, days: 1) { blocks { start state } } }';
const TIMETABLE = 'query($from: Date!, $ids: [ID!]) { timetable(from: $from, days: 1, assetIds: $ids) { rows { asset { id } closures { id } } } }';
const HOUR = 3_600_000;

let world: World;
beforeAll(async () => {
  world = await startWorld({ POOL_SIZE: process.env.TEST_POOL_SIZE ?? '16' });
});
afterAll(() => world.stop());

const later = (start: Date, hours: number): Date => new Date(start.getTime() + hours * HOUR);

async function asset(name: string, more: object = {}): Promise<string> {
  const { createAsset } = await world.ours.steward.call.get<{ createAsset: { id: string } }>('mutation($input: CreateAssetInput!) { createAsset(input: $input) { id } }', {
    input: { ownerId: world.ours.errota, asset: { name, timeZone: 'Europe/Madrid', ...more }, ...('quantity' in more ? { kind: 'POOLED' } : {}) },
  });
  return createAsset.id;
}

/** A whole of these parts. */
async function whole(name: string, ...parts: Array<{ assetId: string; quantity?: number }>): Promise<string> {
  const { createAsset } = await world.ours.steward.call.get<{ createAsset: { id: string } }>('mutation($input: CreateAssetInput!) { createAsset(input: $input) { id } }', {
    input: { ownerId: world.ours.errota, kind: 'COMPOSITE', asset: { name, timeZone: 'Europe/Madrid' } },
  });
  await world.ours.steward.call.get('mutation($input: SetAssetPartsInput!) { setAssetParts(input: $input) { id } }', { input: { assetId: createAsset.id, parts } });
  return createAsset.id;
}

const wish = (assetId: string, start: Date, hours = 2, quantity = 1) => ({ assetId, start, end: later(start, hours), purpose: 'Feast', quantity });

async function book(assetId: string, start: Date, hours = 2, quantity = 1): Promise<BookAnswer['bookAsset']> {
  return (await world.ours.member.call.get<BookAnswer>(BOOK, { input: wish(assetId, start, hours, quantity) })).bookAsset;
}

async function close(assetId: string, start: Date, hours: number, acceptHits = false): Promise<{ __typename: string; id?: string; bookings?: Array<{ id: string }> }> {
  return (await world.ours.coordinator.call.get<{ addClosure: { __typename: string; id?: string } }>(CLOSE, { input: { assetId, start, end: later(start, hours), reason: 'Roof', acceptHits } })).addClosure;
}

async function blocksOf(assetId: string, day: Date): Promise<Array<{ start: string; state: string }>> {
  const { freeBusy } = await world.ours.member.call.get<{ freeBusy: Array<{ blocks: Array<{ start: string; state: string }> }> }>(FREE, { assetId, from: day.toISOString().slice(0, 10) });
  return freeBusy[0]!.blocks;
}

describe('a closed whole', () => {
  it('keeps each of its parts, and what shares a part with it, from being booked through any door', async () => {
    const [left, right, stage] = [await asset('Left half'), await asset('Right half', { requestsBlock: false }), await asset('Stage')];
    const hall = await whole('Hall', { assetId: left }, { assetId: right });
    const theatre = await whole('Theatre', { assetId: right }, { assetId: stage });
    const day = inDays(20, 8);
    const moving = (await book(left, later(day, 30))).id!;
    const asked = await placed(world, { assetId: right, start: day });
    await expect(close(hall, day, 8)).resolves.toMatchObject({ __typename: 'Closure' });

    for (const id of [left, theatre, hall]) await expect(book(id, day)).resolves.toMatchObject({ __typename: 'BookingClash', closures: [{ reason: 'Roof' }] });
    const { member, coordinator } = world.ours;
    await expect(member.call.get(HOLD, { input: wish(left, day) })).resolves.toMatchObject({ bookAsset: { __typename: 'BookingClash' } });
    await expect(member.call.get(MOVE, { input: { id: moving, expectedVersion: 1, start: day, end: later(day, 2) } })).resolves.toEqual({ moveBooking: { __typename: 'BookingClash' } });
    await expect(coordinator.call.get(APPROVE, { id: asked })).resolves.toEqual({ approveBooking: { __typename: 'BookingClash' } });
    await expect(member.call.get(TOGETHER, { input: { purpose: 'Both', wishes: [{ assetId: world.ours.mill, start: day, end: later(day, 2) }, { assetId: left, start: day, end: later(day, 2) }] } })).resolves.toEqual({ bookTogether: { __typename: 'BookingClash' } });
    await expect(member.call.get(CHECK, { assetId: left, start: day, end: later(day, 2) })).resolves.toEqual({ bookingCheck: { reasons: [{ code: 'CLOSED' }] } });
    for (const id of [left, theatre]) expect((await blocksOf(id, day)).find((block) => Date.parse(block.start) === day.getTime())).toMatchObject({ state: 'CLOSED' });
    const { timetable } = await member.call.get<{ timetable: { rows: Array<{ asset: { id: string }; closures: unknown[] }> } }>(TIMETABLE, { from: day.toISOString().slice(0, 10), ids: [left, theatre, stage] });
    expect(new Map(timetable.rows.map((row) => [row.asset.id, row.closures.length]))).toEqual(new Map([[left, 1], [theatre, 1], [stage, 0]]));
    await expect(book(stage, day)).resolves.toMatchObject({ __typename: 'Booking' });
  });

  it('lists the bookings of its parts as hits, and frees the parts when it opens again', async () => {
    const [left, right] = [await asset('West'), await asset('East')];
    const hall = await whole('Barn', { assetId: left }, { assetId: right });
    const day = inDays(22, 8);
    const { id } = await book(left, day);
    await expect(close(hall, day, 8)).resolves.toEqual({ __typename: 'ClosureHits', bookings: [{ id }] });
    const closed = await close(hall, day, 8, true);
    await expect(world.sql('select booking_id as id, state from booking_hit where closure_id = $1', [closed.id])).resolves.toEqual([{ id, state: 'OPEN' }]);
    await world.ours.member.call.get(CANCEL, { input: { id } });
    await expect(book(left, day)).resolves.toMatchObject({ __typename: 'BookingClash' });
    await world.ours.coordinator.call.get(REOPEN, { id: closed.id });
    await expect(book(left, day)).resolves.toMatchObject({ __typename: 'Booking' });
  });

  it('leaves the other pieces of a pool that it takes some of', async () => {
    const [van, tables] = [await asset('Van'), await asset('Tables', { quantity: 5 })];
    const kit = await whole('Feast kit', { assetId: van }, { assetId: tables, quantity: 3 });
    const day = inDays(24, 8);
    await expect(book(tables, day, 2, 5)).resolves.toMatchObject({ __typename: 'Booking' });
    await expect(close(kit, day, 8)).resolves.toMatchObject({ __typename: 'Closure' });
    await expect(book(van, day)).resolves.toMatchObject({ __typename: 'BookingClash', closures: [{}] });
    await expect(book(tables, later(day, 3), 2, 5)).resolves.toMatchObject({ __typename: 'Booking' });
  });
});

describe('a closed part', () => {
  it('keeps the whole from being booked, and leaves the other part free', async () => {
    const [left, right] = [await asset('North'), await asset('South')];
    const hall = await whole('House', { assetId: left }, { assetId: right });
    const day = inDays(26, 8);
    await close(left, day, 8);
    for (const id of [left, hall]) await expect(book(id, day)).resolves.toMatchObject({ __typename: 'BookingClash', closures: [{}] });
    await expect(book(right, day)).resolves.toMatchObject({ __typename: 'Booking' });
  });
});

it('no booking of a part slips in while the whole is being closed', async () => {
  const [left, right] = [await asset('Up'), await asset('Down')];
  const hall = await whole('Tower', { assetId: left }, { assetId: right });
  let both = 0;
  for (let round = 0; round < 12; round++) {
    const day = inDays(30 + round, 8);
    const answers = await Promise.all([close(hall, day, 8), ...[left, right, left, right].map((id, n) => book(id, later(day, 2 * (n >> 1))))]);
    if (answers.every(({ __typename }) => __typename !== 'ClosureHits') && answers.slice(1).some(({ __typename }) => __typename === 'Booking')) both++;
  }
  expect(both).toBe(0);
});
