import { BOOK, CANCEL, inDays, type BookAnswer } from '../support/booking-calls.js';
import { startTestApp } from '../support/test-app.js';
import { startWorld, type World } from '../support/world.js';

const HOUR = 3_600_000;
const ROUNDS = 5;
const FREE_BUSY = 'query($id: ID!, $from: Date!) { freeBusy(assetId: $id, from: $from, days: 1) { blocks { start state } } }';

let world: World;
let day = 2;
beforeAll(async () => {
  world = await startWorld({ POOL_SIZE: process.env.TEST_POOL_SIZE ?? '16' });
}, 60_000);
afterAll(() => world.stop());

const nextDay = (): Date => inDays((day += 1), 8);
const later = (start: Date, hours: number): Date => new Date(start.getTime() + hours * HOUR);

async function asset(name: string, more: object = {}): Promise<string> {
  const { createAsset } = await world.ours.coordinator.call.get<{ createAsset: { id: string } }>('mutation($input: CreateAssetInput!) { createAsset(input: $input) { id } }', {
    input: { ownerId: world.ours.errota, kind: 'EXCLUSIVE', asset: { name, timeZone: 'Europe/Berlin' }, ...more },
  });
  return createAsset.id;
}

async function kit(name: string, parts: object[]): Promise<string> {
  const id = await asset(name, { kind: 'COMPOSITE' });
  await world.ours.coordinator.call.get('mutation($input: SetAssetPartsInput!) { setAssetParts(input: $input) { id } }', { input: { assetId: id, parts } });
  return id;
}

interface Wanted {
  assetId: string;
  start: Date;
  hours?: number;
  quantity?: number;
}

async function book({ assetId, start, hours = 1, quantity }: Wanted, call = world.ours.member.call): Promise<BookAnswer['bookAsset']> {
  return (await call.get<BookAnswer>(BOOK, { input: { assetId, start, end: later(start, hours), quantity, purpose: 'Flour' } })).bookAsset;
}

const kindsOf = async (answers: Array<Promise<BookAnswer['bookAsset']>>): Promise<string[]> => (await Promise.all(answers)).map(({ __typename }) => __typename).sort();

describe('bookings at the same moment', () => {
  it('LibreBooking #147, cal.diy #13397, #5820, commonsbooking #581, #1864: of two who saw the time free, one has it', async () => {
    for (let round = 0; round < ROUNDS; round++) {
      const wish = { assetId: world.ours.mill, start: nextDay() };
      expect(await kindsOf([book(wish), book(wish, world.ours.coordinator.call)])).toEqual(['Booking', 'BookingClash']);
    }
  });

  it('cal.diy PR #28151, MRBS be88dc440: nor where there is no row yet that could be locked, nor because all is in a transaction', async () => {
    for (let round = 0; round < ROUNDS; round++) {
      const untouched = await asset(`Untouched ${round}`);
      const start = nextDay();
      const kinds = await kindsOf([0, 0.5, 1, 1.5].map((hours) => book({ assetId: untouched, start: later(start, hours), hours: 2 })));
      expect(kinds.filter((kind) => kind === 'Booking')).toHaveLength(1);
    }
  });

  it('cal.com booking-idempotency-key: times that overlap without being equal clash like equal ones', async () => {
    const start = nextDay();
    await book({ assetId: world.ours.mill, start });
    for (const minutes of [-30, -1, 1, 30, 59]) {
      expect((await book({ assetId: world.ours.mill, start: new Date(start.getTime() + minutes * 60_000) })).__typename).toBe('BookingClash');
    }
    expect(await kindsOf([book({ assetId: world.ours.mill, start: later(start, -1) }), book({ assetId: world.ours.mill, start: later(start, 1) })])).toEqual(['Booking', 'Booking']);
  });

  it('NEMO @synchronized: nor through two processes of the server, by two people', async () => {
    const second = await startTestApp({}, world.database);
    const elsewhere = second.caller(world.ours.coordinator.secret, `${world.ours.id}/${world.ours.errota}`);
    for (let round = 0; round < ROUNDS; round++) {
      const wish = { assetId: world.ours.mill, start: nextDay() };
      expect(await kindsOf([book(wish), book(wish, elsewhere)])).toEqual(['Booking', 'BookingClash']);
    }
    await second.stop();
  });
});

describe('every door and every part', () => {
  it('SHELF PR #3036, #2662, #2077, #2775: two kits with the same few things cannot both be promised', async () => {
    const tables = await asset('Tables', { kind: 'POOLED', asset: { name: 'Tables', timeZone: 'Europe/Berlin', quantity: 3 } });
    const [one, other] = [await kit('Market kit', [{ assetId: tables, quantity: 2 }]), await kit('Feast kit', [{ assetId: tables, quantity: 2 }])];
    const start = nextDay();
    expect(await kindsOf([book({ assetId: one, start }), book({ assetId: other, start })])).toEqual(['Booking', 'BookingClash']);
    expect((await book({ assetId: tables, start, quantity: 1 })).__typename).toBe('Booking');
    expect((await book({ assetId: tables, start, quantity: 1 })).__typename).toBe('BookingClash');
  });

  it('SHELF #2859, commonsbooking #581: what the web refuses, a program, a hold and the owner are refused too', async () => {
    const start = nextDay();
    await book({ assetId: world.ours.mill, start });
    const { createAccessToken } = await world.ours.member.call.get<{ createAccessToken: { secret: string } }>('mutation($input: CreateAccessTokenInput!) { createAccessToken(input: $input) { secret } }', {
      input: { name: 'Phone', scopes: ['BOOK', 'READ'], expiresAt: inDays(30, 0) },
    });
    const program = world.caller(createAccessToken.secret, `${world.ours.id}/${world.ours.labea}`);
    for (const call of [world.ours.member.call, program, world.ours.coordinator.call]) expect((await book({ assetId: world.ours.mill, start }, call)).__typename).toBe('BookingClash');
    const { bookAsset } = await program.get<BookAnswer>(BOOK.replace('bookAsset(', 'bookAsset: holdAsset('), { input: { assetId: world.ours.mill, start, end: later(start, 1), purpose: 'Held' } });
    expect(bookAsset.__typename).toBe('BookingClash');
  });

  it('LibreBooking ReservationConflictIdentifier: a bundle is held to each of its things, not to the most numerous one', async () => {
    const [single, many] = [await asset('Trailer'), await asset('Chairs', { kind: 'POOLED', asset: { name: 'Chairs', timeZone: 'Europe/Berlin', quantity: 5 } })];
    const bundle = await kit('Fair', [{ assetId: single }, { assetId: many, quantity: 1 }]);
    const start = nextDay();
    await book({ assetId: single, start });
    expect((await book({ assetId: bundle, start })).__typename).toBe('BookingClash');
    await expect(world.sql('select from allocation where leaf_id = $1', [many])).resolves.toEqual([]);
  });

  it('circulate ItemPool#sum_reservations_by_day: what was cancelled is not counted any more', async () => {
    const pool = await asset('Ladders', { kind: 'POOLED', asset: { name: 'Ladders', timeZone: 'Europe/Berlin', quantity: 2 } });
    const start = nextDay();
    const { id } = await book({ assetId: pool, start, quantity: 2 });
    expect((await book({ assetId: pool, start, quantity: 1 })).__typename).toBe('BookingClash');
    await world.ours.member.call.get(CANCEL, { input: { id } });
    expect((await book({ assetId: pool, start, quantity: 2 })).__typename).toBe('Booking');
  });
});

describe('what is shown and kept', () => {
  it('cal.com calendar-cache: a time is not shown free once it is taken, and is decided by the calendar itself', async () => {
    const start = nextDay();
    const states = async (): Promise<string[]> => {
      const { freeBusy } = await world.ours.coordinator.call.get<{ freeBusy: Array<{ blocks: Array<{ start: string; state: string }> }> }>(FREE_BUSY, { id: world.ours.mill, from: start.toISOString().slice(0, 10) });
      return freeBusy[0]!.blocks.map((block) => block.state);
    };
    expect(await states()).not.toContain('BUSY');
    const { id } = await book({ assetId: world.ours.mill, start });
    expect(await states()).toContain('BUSY');
    await world.ours.member.call.get(CANCEL, { input: { id } });
    expect(await states()).not.toContain('BUSY');
  });

  it('commonsbooking Model/Timeframe: both hours called 02:00 of an autumn night can be booked, by two', async () => {
    const berlin = await asset('Night oven');
    await world.sql('update asset set horizon_days = 1095 where id = $1', [berlin]);
    const year = new Date().getUTCFullYear() + 1;
    const october = new Date(Date.UTC(year, 9, 31));
    const sunday = new Date(october.getTime() - october.getUTCDay() * 24 * HOUR);
    const [first, second] = [await book({ assetId: berlin, start: sunday }), await book({ assetId: berlin, start: later(sunday, 1) }, world.ours.coordinator.call)];
    expect([first.localStart, second.localStart].map((local) => local!.slice(11))).toEqual(['02:00', '02:00']);
    expect(first.start).not.toBe(second.start);
  });
});
