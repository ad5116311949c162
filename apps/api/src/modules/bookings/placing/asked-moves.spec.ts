import { BOOK, CANCEL, inDays, type BookAnswer } from '../../../../../../test/support/booking-calls.js';
import { shiftTo } from '../../../../../../test/support/booking-states.js';
import { startWorld, type World, type WorldPerson } from '../../../../../../test/support/world.js';
import { ExpireDueJob } from '../moves/expire-due.job.js';

const FIELDS = '__typename ... on Booking { id status version start end moveOf { id status start } askedMove { id } mayUndo } ... on BookingClash { heldBy { id } } ... on BookingRefusal { reasons { code } }';
const MOVE = `mutation($input: MoveBookingInput!) { moveBooking(input: $input) { ${FIELDS} } }`;
const APPROVE = `mutation($id: ID!) { approveBooking(input: { id: $id }) { ${FIELDS} } }`;
const DECLINE = 'mutation($input: DeclineBookingInput!) { declineBooking(input: $input) { __typename } }';
const ADOPT = 'mutation($input: AdoptRulesInput!) { adoptRules(input: $input) { id } }';
const HOUR = 3_600_000;

interface Moved {
  __typename: string;
  id?: string;
  status?: string;
  start?: string;
  moveOf?: { id: string } | null;
}

let world: World;
let hall: string;
beforeAll(async () => {
  world = await startWorld({ POOL_SIZE: process.env.TEST_POOL_SIZE ?? '16' });
  hall = await asset('Hall');
});
afterAll(() => world.stop());

const later = (start: Date, hours: number): Date => new Date(start.getTime() + hours * HOUR);
const wire = (at: Date): string => at.toISOString().replace('.000', '');

async function asset(name: string): Promise<string> {
  const { createAsset } = await world.ours.steward.call.get<{ createAsset: { id: string } }>('mutation($input: CreateAssetInput!) { createAsset(input: $input) { id } }', {
    input: { ownerId: world.ours.errota, asset: { name, timeZone: 'Europe/Madrid' } },
  });
  return createAsset.id;
}

/** From now on the owner has to say yes to bookings of it. */
async function askFor(assetId: string): Promise<void> {
  await world.ours.steward.call.get(ADOPT, { input: { scope: 'ASSET', assetId, expectedVersion: 0, rules: { approval: { always: true } }, note: 'test' } });
}

/** A booking that was confirmed before the owner had a say. */
async function confirmed(assetId: string, start: Date, hours = 2, by: WorldPerson = world.ours.member): Promise<string> {
  const { bookAsset } = await by.call.get<BookAnswer>(BOOK, { input: { assetId, start, end: later(start, hours), purpose: 'Feast' } });
  await world.sql(`update booking set status = 'CONFIRMED' where id = $1 and status = 'REQUESTED'`, [bookAsset.id]);
  return bookAsset.id!;
}

async function move(id: string, start: Date, end: Date, expectedVersion = 1): Promise<Moved> {
  return (await world.ours.member.call.get<{ moveBooking: Moved }>(MOVE, { input: { id, expectedVersion, start, end } })).moveBooking;
}

async function state(id: string): Promise<{ status: string; start: Date }> {
  const [row] = await world.sql<{ status: string; start: Date }>('select status, starts_at as start from booking where id = $1', [id]);
  return row!;
}

const other = async (assetId: string, start: Date, hours = 1) => (await world.ours.coordinator.call.get<BookAnswer>(BOOK, { input: { assetId, start, end: later(start, hours), purpose: 'Other' } })).bookAsset;

describe('another time that the owner has to say yes to', () => {
  beforeAll(() => askFor(hall));

  it('is asked for, while the confirmed one stands and both are kept; approved, the booking has it', async () => {
    const [day, wished] = [inDays(10, 8), inDays(11, 8)];
    const id = await confirmed(hall, day);
    const asked = await move(id, wished, later(wished, 2));
    expect(asked).toMatchObject({ __typename: 'Booking', status: 'REQUESTED', start: wire(wished), moveOf: { id, status: 'CONFIRMED', start: wire(day) } });
    await expect(state(id)).resolves.toEqual({ status: 'CONFIRMED', start: day });
    await expect(other(hall, day)).resolves.toMatchObject({ __typename: 'BookingClash', heldBy: [{ id }] });
    await expect(other(hall, wished)).resolves.toMatchObject({ __typename: 'BookingClash', heldBy: [{ id: asked.id }] });
    const { approveBooking } = await world.ours.coordinator.call.get<{ approveBooking: Moved }>(APPROVE, { id: asked.id });
    expect(approveBooking).toMatchObject({ id, status: 'CONFIRMED', version: 2, start: wire(wished), askedMove: null, mayUndo: false });
    await expect(state(asked.id!)).resolves.toMatchObject({ status: 'CANCELLED' });
    await expect(other(hall, day)).resolves.toMatchObject({ __typename: 'Booking' });
    await expect(world.sql(`select action from activity where subject_id = $1 and action = 'booking.move'`, [id])).resolves.toHaveLength(1);
  });

  it('declined, taken back or not answered in time, leaves the confirmed one as it was and frees the new one', async () => {
    const [day, wished] = [inDays(13, 8), inDays(14, 8)];
    const id = await confirmed(hall, day);
    const first = await move(id, wished, later(wished, 2));
    const offer = { start: inDays(15, 8), end: inDays(15, 9) };
    await expect(world.ours.coordinator.call.refusal(DECLINE, { input: { id: first.id, reason: 'No', offer } })).resolves.toMatchObject({ extensions: { field: 'offer' } });
    await world.ours.coordinator.call.get(DECLINE, { input: { id: first.id, reason: 'No' } });
    const second = await move(id, wished, later(wished, 2));
    await world.ours.member.call.get(CANCEL, { input: { id: second.id } });
    const third = await move(id, wished, later(wished, 2));
    await shiftTo(world, third.id!, later(new Date(Math.floor(Date.now() / 60_000) * 60_000), -1));
    await world.app.get(ExpireDueJob).run();
    await expect(Promise.all([first, second, third].map(async (one) => (await state(one.id!)).status))).resolves.toEqual(['DECLINED', 'CANCELLED', 'EXPIRED']);
    await expect(state(id)).resolves.toEqual({ status: 'CONFIRMED', start: day });
    await expect(other(hall, wished)).resolves.toMatchObject({ __typename: 'Booking' });
  });

  it('keeps of a longer time what is not the booking’s already', async () => {
    const day = inDays(17, 8);
    const id = await confirmed(hall, day);
    const longer = await move(id, day, later(day, 4));
    expect(longer).toMatchObject({ status: 'REQUESTED' });
    await expect(other(hall, later(day, 3))).resolves.toMatchObject({ __typename: 'BookingClash', heldBy: [{ id: longer.id }] });
    // Both ends at once are not one piece: whether they are free, the approval decides.
    const wider = await move(id, later(day, -1), later(day, 3));
    await expect(state(longer.id!)).resolves.toMatchObject({ status: 'CANCELLED' });
    const between = await other(hall, later(day, 2));
    expect(between.__typename).toBe('Booking');
    await expect(world.ours.coordinator.call.get(APPROVE, { id: wider.id })).resolves.toMatchObject({ approveBooking: { __typename: 'BookingClash', heldBy: expect.arrayContaining([{ id: between.id }]) } });
    await expect(state(wider.id!)).resolves.toMatchObject({ status: 'REQUESTED' });
    await world.ours.coordinator.call.get(CANCEL, { input: { id: between.id } });
    await expect(world.ours.coordinator.call.get(APPROVE, { id: wider.id })).resolves.toMatchObject({ approveBooking: { id, start: wire(later(day, -1)), status: 'CONFIRMED' } });
  });

  it('ends when its booking is given up, and is not asked for when it is taken or in use', async () => {
    const [day, wished] = [inDays(19, 8), inDays(20, 8)];
    const id = await confirmed(hall, day);
    const asked = await move(id, wished, later(wished, 2));
    await world.ours.member.call.get(CANCEL, { input: { id } });
    await expect(state(asked.id!)).resolves.toMatchObject({ status: 'CANCELLED' });
    const there = await other(hall, wished, 2);
    const again = await confirmed(hall, day);
    await expect(move(again, wished, later(wished, 2))).resolves.toMatchObject({ __typename: 'BookingClash', heldBy: [{ id: there.id }] });
    await expect(world.sql('select id from booking where move_of_id = $1', [again])).resolves.toEqual([]);
    await world.sql(`update booking set status = 'CHECKED_OUT' where id = $1`, [again]);
    await expect(world.ours.member.call.refusal(MOVE, { input: { id: again, expectedVersion: 1, end: later(day, 4) } })).resolves.toMatchObject({ extensions: { code: 'CONFLICT' } });
  });
});

it('is not asked for several dates at once, which is said', async () => {
  const tent = await asset('Tent');
  const input = { assetId: tent, localStart: `${inDays(30, 0).toISOString().slice(0, 10)}T09:00`, minutes: 120, rule: 'FREQ=WEEKLY;COUNT=3', purpose: 'Choir' };
  const { bookSeries } = await world.ours.member.call.get<{ bookSeries: { id: string } }>('mutation($input: BookSeriesInput!) { bookSeries(input: $input) { ... on BookingSeries { id } } }', { input });
  const dates = await world.sql<{ id: string; start: Date; version: number }>('select id, starts_at as start, version from booking where series_id = $1 order by starts_at', [bookSeries.id]);
  await askFor(tent);
  const { id, start, version } = dates[1]!;
  const to = { bookingId: id, expectedVersion: version, start: later(start, 1), end: later(start, 3) };
  const MOVE_SERIES = 'mutation($input: MoveSeriesInput!) { moveSeries(input: $input) { __typename } }';
  const refused = await world.ours.member.call.refusal(MOVE_SERIES, { input: { ...to, scope: 'FOLLOWING' } });
  expect(refused).toMatchObject({ message: expect.stringContaining('one by one'), extensions: { code: 'CONFLICT' } });
  await expect(world.ours.member.call.get(MOVE_SERIES, { input: { ...to, scope: 'ONE' } })).resolves.toEqual({ moveSeries: { __typename: 'BookingSeries' } });
  await expect(world.sql('select starts_at as start from booking where move_of_id = $1', [id])).resolves.toEqual([{ start: later(start, 1) }]);
  await expect(state(id)).resolves.toEqual({ status: 'CONFIRMED', start });
});

it('is never approved for a booking that is given up meanwhile, however they race', async () => {
  const barn = await asset('Barn');
  await askFor(barn);
  for (let round = 0; round < 8; round++) {
    const [day, wished] = [inDays(40 + 2 * round, 8), inDays(41 + 2 * round, 8)];
    const id = await confirmed(barn, day);
    const asked = await move(id, wished, later(wished, 2));
    await Promise.all([
      world.ours.coordinator.call.ask(APPROVE, { id: asked.id }),
      world.ours.coordinator.call.ask(DECLINE, { input: { id: asked.id, reason: 'No' } }),
      world.ours.member.call.ask(CANCEL, { input: { id } }),
      world.ours.member.call.ask(MOVE, { input: { id, expectedVersion: 1, start: later(wished, 3), end: later(wished, 5) } }),
    ]);
  }
  await expect(
    world.sql(`select s.id from booking s join booking b on b.federation_id = s.federation_id and b.id = s.move_of_id where s.status = 'REQUESTED' and b.status <> 'CONFIRMED'`),
  ).resolves.toEqual([]);
  await expect(
    world.sql(`select b.id from booking b join allocation l on l.federation_id = b.federation_id and l.booking_id = b.id where b.move_of_id is null and (l.blocked_from <> b.starts_at or l.blocked_until <> b.ends_at or l.blocks <> (b.status = 'CONFIRMED' or b.status = 'REQUESTED' or b.status = 'CHECKED_OUT'))`),
  ).resolves.toEqual([]);
}, 60_000);
