import { inDays } from '../../../../../../test/support/booking-calls.js';
import { startWorld, type World } from '../../../../../../test/support/world.js';

const CREATE = `mutation($input: CreateAssetInput!) { createAsset(input: $input) { id kind quantity version } }`;
const UPDATE = `mutation($input: UpdateAssetInput!) { updateAsset(input: $input) { id quantity version } }`;
const PARTS = `mutation($input: SetAssetPartsInput!) { setAssetParts(input: $input) { parts { quantity asset { id name } } } }`;
const UNITS = `mutation($input: SetAssetUnitsInput!) { setAssetUnits(input: $input) { units { label retired } } }`;
const BOOK = `mutation($input: BookAssetInput!) { bookAsset(input: $input) { __typename ... on Booking { id quantity status } ... on BookingClash { heldBy { id } alternatives { start } } } }`;
const CANCEL = `mutation($input: CancelBookingInput!) { cancelBooking(input: $input) { status } }`;
const FREE = `query($assetId: ID!, $from: Date!) { freeBusy(assetId: $assetId, from: $from, days: 1) { state blocks { start state booking { id } } } }`;
const HOUR = 3_600_000;

let world: World;
beforeAll(async () => {
  world = await startWorld({ POOL_SIZE: process.env.TEST_POOL_SIZE ?? '16' });
});
afterAll(() => world.stop());

async function asset(name: string, more: object = {}): Promise<string> {
  const { createAsset } = await world.ours.steward.call.get<{ createAsset: { id: string } }>(CREATE, { input: { ownerId: world.ours.errota, asset: { name, timeZone: 'Europe/Madrid' }, ...more } });
  return createAsset.id;
}

async function pool(name: string, quantity: number): Promise<string> {
  return asset(name, { kind: 'POOLED', asset: { name, timeZone: 'Europe/Madrid', quantity } });
}

async function whole(name: string, parts: Array<{ assetId: string; quantity?: number }>): Promise<string> {
  const id = await asset(name, { kind: 'COMPOSITE' });
  await world.ours.steward.call.get(PARTS, { input: { assetId: id, parts } });
  return id;
}

interface Answer {
  __typename: string;
  id?: string;
  heldBy?: Array<{ id: string }>;
  alternatives?: Array<{ start: string }>;
}

async function book(assetId: string, start: Date, hours = 2, quantity?: number): Promise<Answer> {
  const input = { assetId, start, end: new Date(start.getTime() + hours * HOUR), purpose: 'Feast', quantity };
  return (await world.ours.member.call.get<{ bookAsset: Answer }>(BOOK, { input })).bookAsset;
}

describe('a hall of two halves', () => {
  it('is taken by a half, and takes both halves', async () => {
    const [left, right] = [await asset('Left half'), await asset('Right half')];
    const hall = await whole('Hall', [{ assetId: left }, { assetId: right }]);
    const day = inDays(10, 8);
    const half = await book(left, day);
    expect(half.__typename).toBe('Booking');
    await expect(book(right, day)).resolves.toMatchObject({ __typename: 'Booking' });
    const refused = await book(hall, day);
    expect(refused).toMatchObject({ __typename: 'BookingClash' });
    expect(refused.heldBy).toHaveLength(2);
    expect(Math.abs(Date.parse(refused.alternatives![0]!.start) - day.getTime())).toBe(2 * HOUR);
    const later = new Date(day.getTime() + 4 * HOUR);
    const all = await book(hall, later);
    expect(all.__typename).toBe('Booking');
    await expect(book(left, later)).resolves.toMatchObject({ __typename: 'BookingClash', heldBy: [{ id: all.id }] });
    const { freeBusy } = await world.ours.member.call.get<{ freeBusy: Array<{ blocks: Array<{ state: string; booking: { id: string } | null }> }> }>(FREE, { assetId: hall, from: day.toISOString().slice(0, 10) });
    expect(freeBusy[0]!.blocks.filter(({ booking }) => booking).length).toBe(2);
  });

  it('needs parts before it can be booked, and parts that are no wholes', async () => {
    const empty = await asset('Empty kit', { kind: 'COMPOSITE' });
    const answer = await world.ours.member.call.ask(BOOK, { input: { assetId: empty, start: inDays(3, 8), end: inDays(3, 9), purpose: 'x' } });
    expect(answer.errors[0]).toMatchObject({ extensions: { code: 'CONFLICT' } });
    const other = await world.ours.steward.call.ask(PARTS, { input: { assetId: await asset('Outer', { kind: 'COMPOSITE' }), parts: [{ assetId: empty }] } });
    expect(other.errors[0]).toMatchObject({ extensions: { code: 'BAD_USER_INPUT', fields: [{ field: 'parts.0.assetId' }] } });
  });
});

describe('forty folding tables', () => {
  it('are promised up to the last, and never one more', async () => {
    const tables = await pool('Folding tables', 40);
    const day = inDays(12, 8);
    await expect(book(tables, day, 4, 25)).resolves.toMatchObject({ __typename: 'Booking', quantity: 25 });
    await expect(book(tables, day, 2, 16)).resolves.toMatchObject({ __typename: 'BookingClash' });
    await expect(book(tables, day, 2, 15)).resolves.toMatchObject({ __typename: 'Booking' });
    await expect(book(tables, new Date(day.getTime() + 2 * HOUR), 2, 15)).resolves.toMatchObject({ __typename: 'Booking' });
    const tooMany = await world.ours.member.call.ask(BOOK, { input: { assetId: tables, start: day, end: new Date(day.getTime() + HOUR), purpose: 'x', quantity: 41 } });
    expect(tooMany.errors[0]).toMatchObject({ extensions: { fields: [{ field: 'quantity', message: 'must be at most 40' }] } });
  });

  it('keep their number when 32 clients want ten each at once', async () => {
    const tables = await pool('Raced tables', 40);
    for (let round = 0; round < 5; round++) {
      const day = inDays(20 + round, 8).getTime();
      const answers = await Promise.all(Array.from({ length: 32 }, (_, n) => book(tables, new Date(day + (n % 3) * HOUR), 2, 10)));
      expect(answers.filter(({ __typename }) => __typename === 'Booking').length).toBeGreaterThanOrEqual(4);
    }
    const [peak] = await world.sql<{ n: string }>(`select auzolan.peak_use($1, $2, '-infinity', 'infinity') as n`, [world.ours.id, tables]);
    expect(Number(peak!.n)).toBe(40);
  }, 60_000);

  it('are part of a kit with the van, all or nothing, whoever comes first', async () => {
    const [van, tables] = [await asset('Van'), await pool('Kit tables', 10)];
    const kit = await whole('Feast kit', [{ assetId: van }, { assetId: tables, quantity: 6 }]);
    for (let round = 0; round < 5; round++) {
      const day = inDays(30 + round, 8);
      const answers = await Promise.all([book(kit, day), book(tables, day, 2, 5), book(van, day), book(kit, day)]);
      const booked = answers.map(({ __typename }) => __typename === 'Booking');
      expect(booked.filter(Boolean).length).toBeGreaterThanOrEqual(1);
      if (booked[0] || booked[3]) expect(booked.filter(Boolean)).toHaveLength(1);
    }
    await expect(world.sql(`select b.id from booking b where not exists (select from allocation l where l.booking_id = b.id)`)).resolves.toEqual([]);
  }, 60_000);

  it('cannot become fewer than are promised', async () => {
    const tables = await pool('Shrinking tables', 10);
    const booking = await book(tables, inDays(15, 8), 2, 8);
    const shrink = (quantity: number): Promise<{ errors: readonly unknown[] }> => world.ours.coordinator.call.ask(UPDATE, { input: { id: tables, expectedVersion: 1, asset: { quantity } } });
    expect((await shrink(7)).errors[0]).toMatchObject({ extensions: { code: 'BAD_USER_INPUT', fields: [{ field: 'asset.quantity' }] } });
    await world.ours.member.call.get(CANCEL, { input: { id: booking.id } });
    expect((await shrink(7)).errors).toEqual([]);
  });

  it('have labels, each once; a label that is left out is retired and can come back', async () => {
    const tables = await pool('Labelled tables', 3);
    const units = (labels: string[]) => world.ours.coordinator.call.get(UNITS, { input: { assetId: tables, labels } });
    await units(['T1', 'T2']);
    await expect(units(['T2', 'T3'])).resolves.toEqual({ setAssetUnits: { units: [{ label: 'T1', retired: true }, { label: 'T2', retired: false }, { label: 'T3', retired: false }] } });
    const twice = await world.ours.coordinator.call.ask(UNITS, { input: { assetId: tables, labels: ['T1', 'T1'] } });
    expect(twice.errors[0]).toMatchObject({ extensions: { fields: [{ field: 'labels' }] } });
  });
});

describe('the states of a booking', () => {
  it('let go of a hold that ran out, at once when someone wants its time', async () => {
    const press = await asset('Press');
    const day = inDays(16, 8);
    const first = await book(press, day);
    await world.sql(`update booking set status = 'REQUESTED' where id = $1`, [first.id]);
    const [held] = await world.sql<{ blocks: boolean }>('select blocks from allocation where booking_id = $1', [first.id]);
    expect(held!.blocks).toBe(true);
    await world.sql(`alter table booking disable trigger move`);
    await world.sql(`update booking set status = 'HELD', held_until = now() - interval '1 second' where id = $1`, [first.id]);
    await world.sql(`alter table booking enable trigger move`);
    await expect(book(press, day)).resolves.toMatchObject({ __typename: 'Booking' });
    await expect(world.sql('select status from booking where id = $1', [first.id])).resolves.toEqual([{ status: 'EXPIRED' }]);
  });

  it('go only where the database lets them, and free the time with the last of them', async () => {
    const booking = await book(await asset('Oven'), inDays(17, 8));
    await expect(world.sql(`update booking set status = 'RETURNED' where id = $1`, [booking.id])).rejects.toThrow('does not go from CONFIRMED to RETURNED');
    await world.sql(`update booking set status = 'NO_SHOW' where id = $1`, [booking.id]);
    await expect(world.sql('select blocks from allocation where booking_id = $1', [booking.id])).resolves.toEqual([{ blocks: false }]);
  });
});
