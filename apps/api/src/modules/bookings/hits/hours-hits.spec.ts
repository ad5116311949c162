import { addDays, toInstant, weekday } from '@auzolan/calendar';
import { BOOK, BOOK_BRIEFLY, inDays, type BookAnswer } from '../../../../../../test/support/booking-calls.js';
import { countReads } from '../../../../../../test/support/count-reads.js';
import { placed } from '../../../../../../test/support/booking-states.js';
import { startWorld, type World } from '../../../../../../test/support/world.js';

const CHANGE_HITS = `query($change: HoursChangeInput!, $skip: Int, $take: Int) { changeHits(change: $change, skip: $skip, take: $take) { totalItems items { id asset { id } cooperative { name } } } }`;
const HITS = `query($id: ID!) { booking(id: $id) { hits { state closure { reason } } } }`;
const OPEN_HITS = `{ openHits(take: 100) { items { booking { id } } } }`;

type Change = 'setOpeningHours' | 'updateAsset' | 'setAssetParts' | 'setExceptionDay' | 'removeExceptionDay' | 'setHoliday';
type Input = Record<string, unknown>;

let world: World;
/** A Monday some weeks from now. */
let monday = '';
beforeAll(async () => {
  world = await startWorld();
  const soon = inDays(21, 0).toISOString().slice(0, 10);
  monday = addDays(soon, 8 - weekday(soon));
});
afterAll(() => world.stop());

const at = (day: string, time: string): Date => new Date(toInstant(`${day}T${time}`, 'Europe/Madrid'));
async function book(assetId: string, day: string, from: string, until: string): Promise<string> {
  const { bookAsset } = await world.ours.member.call.get<BookAnswer>(BOOK, { input: { assetId, start: at(day, from), end: at(day, until), purpose: 'Rye' } });
  return bookAsset.id!;
}
async function make(kind = 'EXCLUSIVE', fields: object = {}): Promise<string> {
  const input = { ownerId: world.ours.errota, kind, asset: { name: 'Thing', timeZone: 'Europe/Madrid', followsHolidays: false, ...fields } };
  return (await world.ours.coordinator.call.get<{ createAsset: { id: string } }>('mutation($input: CreateAssetInput!) { createAsset(input: $input) { id } }', { input })).createAsset.id;
}
const mutation = (name: string): string => `mutation($input: ${name[0]!.toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { id } }`;
const caller = (name: Change): World['ours']['steward']['call'] => (name === 'setHoliday' ? world.ours.steward : world.ours.coordinator).call;
const apply = (name: Change, input: Input): Promise<unknown> => caller(name).get(mutation(name), { input });
const foretold = async (name: Change, input: Input): Promise<string[]> =>
  (await caller(name).get<{ changeHits: { items: Array<{ id: string }> } }>(CHANGE_HITS, { change: { [name]: input } })).changeHits.items.map(({ id }) => id);
const hitsOf = async (id: string): Promise<unknown> => (await world.ours.steward.call.get<{ booking: { hits: unknown } }>(HITS, { id })).booking.hits;
const told = async (id: string): Promise<number> => (await world.sql<{ n: number }>(`select count(*)::int as n from activity where action = 'booking.hit' and subject_id = $1`, [id]))[0]!.n;
const waiting = async (): Promise<string[]> => (await world.ours.coordinator.call.get<{ openHits: { items: Array<{ booking: { id: string } }> } }>(OPEN_HITS)).openHits.items.map(({ booking }) => booking.id);
const versioned = async (id: string, asset: object): Promise<Input> =>
  ({ id, expectedVersion: (await world.sql<{ version: number }>('select version from asset where id = $1', [id]))[0]!.version, asset });

const workdays = (opens: string, closes: string, days = [1, 2, 3, 4, 5]): object[] => days.map((day) => ({ weekday: day, opens, closes }));
const whole = async (...parts: string[]): Promise<string> => {
  const id = await make('COMPOSITE');
  await apply('setAssetParts', { assetId: id, parts: parts.map((assetId) => ({ assetId })) });
  return id;
};

/** What is set up, whom a change hits, and what undoes it. */
interface Case {
  name: string;
  change: Change;
  reason?: string;
  setUp: () => Promise<{ hit: string; miss: string; input: () => Input | Promise<Input>; back: () => Promise<unknown> }>;
}

const CASES: Case[] = [
  { name: 'weekly hours', change: 'setOpeningHours', setUp: async () => {
    const id = await make();
    return { hit: await book(id, monday, '15:00', '18:00'), miss: await book(id, monday, '08:00', '10:00'), input: () => ({ assetId: id, hours: workdays('08:00', '16:00') }), back: () => apply('setOpeningHours', { assetId: id, hours: [] }) };
  } },
  { name: 'hours by a rule', change: 'setOpeningHours', setUp: async () => {
    const id = await make();
    const hours = [{ rule: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=MO', opens: '08:00', closes: '20:00', validFrom: monday }];
    return { hit: await book(id, addDays(monday, 7), '09:00', '10:00'), miss: await book(id, monday, '09:00', '10:00'), input: () => ({ assetId: id, hours }), back: () => apply('setOpeningHours', { assetId: id, hours: workdays('00:00', '24:00') }) };
  } },
  { name: 'following holidays', change: 'updateAsset', setUp: async () => {
    const id = await make();
    await apply('setHoliday', { date: addDays(monday, 1), name: 'Day of the valley' });
    return { hit: await book(id, addDays(monday, 1), '15:00', '18:00'), miss: await book(id, monday, '15:00', '18:00'), input: () => versioned(id, { followsHolidays: true }), back: async () => apply('updateAsset', await versioned(id, { followsHolidays: false })) };
  } },
  { name: 'another zone', change: 'updateAsset', setUp: async () => {
    const id = await make();
    await apply('setOpeningHours', { assetId: id, hours: workdays('08:00', '20:00') });
    return { hit: await book(id, monday, '08:00', '09:00'), miss: await book(id, monday, '12:00', '13:00'), input: () => versioned(id, { timeZone: 'Atlantic/Azores' }), back: async () => apply('updateAsset', await versioned(id, { timeZone: 'Europe/Madrid' })) };
  } },
  { name: 'one more part', change: 'setAssetParts', setUp: async () => {
    const [left, right] = [await make(), await make()];
    const id = await whole(left);
    return { hit: await book(id, monday, '08:00', '09:00'), miss: await book(left, monday, '10:00', '11:00'), input: () => ({ assetId: id, parts: [{ assetId: left }, { assetId: right }] }), back: () => apply('setAssetParts', { assetId: id, parts: [{ assetId: left }] }) };
  } },
  { name: 'more of a pool that a kit takes', change: 'setAssetParts', setUp: async () => {
    const tables = await make('POOLED', { quantity: 9 });
    const id = await whole(tables);
    return { hit: await book(id, monday, '08:00', '09:00'), miss: await book(tables, monday, '08:00', '09:00'), input: () => ({ assetId: id, parts: [{ assetId: tables, quantity: 2 }] }), back: () => apply('setAssetParts', { assetId: id, parts: [{ assetId: tables }] }) };
  } },
  { name: 'hours of a part', change: 'setOpeningHours', setUp: async () => {
    const left = await make();
    const id = await whole(left, await make());
    return { hit: await book(id, monday, '17:00', '18:00'), miss: await book(id, monday, '08:00', '09:00'), input: () => ({ assetId: left, hours: workdays('08:00', '16:00') }), back: () => apply('setOpeningHours', { assetId: left, hours: [] }) };
  } },
  { name: 'hours of a whole, whose parts stay open', change: 'setOpeningHours', setUp: async () => {
    const left = await make();
    const id = await whole(left);
    return { hit: await book(id, monday, '17:00', '18:00'), miss: await book(left, addDays(monday, 1), '17:00', '18:00'), input: () => ({ assetId: id, hours: workdays('08:00', '16:00') }), back: () => apply('setOpeningHours', { assetId: id, hours: [] }) };
  } },
  { name: 'a day that was open for once', change: 'removeExceptionDay', setUp: async () => {
    const id = await make();
    await apply('setOpeningHours', { assetId: id, hours: workdays('08:00', '20:00', [2, 3]) });
    const open = { assetId: id, date: monday, hours: [{ opens: '08:00', closes: '20:00' }] };
    await apply('setExceptionDay', open);
    return { hit: await book(id, monday, '09:00', '11:00'), miss: await book(id, addDays(monday, 1), '09:00', '11:00'), input: () => ({ assetId: id, date: monday }), back: () => apply('setExceptionDay', open) };
  } },
  { name: 'a day with other hours', change: 'setExceptionDay', reason: 'Feast', setUp: async () => {
    const id = await make();
    return { hit: await book(id, monday, '15:00', '18:00'), miss: await book(id, monday, '08:00', '10:00'), input: () => ({ assetId: id, date: monday, hours: [{ opens: '08:00', closes: '16:00' }], reason: 'Feast' }), back: () => apply('removeExceptionDay', { assetId: id, date: monday }) };
  } },
  { name: 'taking it out of use', change: 'updateAsset', reason: 'It is no longer in use.', setUp: async () => {
    const [id, other] = [await make(), await make()];
    return { hit: await book(id, monday, '09:00', '11:00'), miss: await book(other, monday, '09:00', '11:00'), input: () => versioned(id, { retired: true }), back: async () => apply('updateAsset', await versioned(id, { retired: false })) };
  } },
  { name: 'taking a part out of use', change: 'updateAsset', reason: 'It is no longer in use.', setUp: async () => {
    const [left, right] = [await make(), await make()];
    const id = await whole(left, right);
    return { hit: await book(id, monday, '09:00', '11:00'), miss: await book(right, monday, '12:00', '13:00'), input: () => versioned(left, { retired: true }), back: async () => apply('updateAsset', await versioned(left, { retired: false })) };
  } },
  { name: 'a holiday, also of a part', change: 'setHoliday', reason: 'Saint Wednesday', setUp: async () => {
    const id = await whole(await make('EXCLUSIVE', { followsHolidays: true }));
    const date = addDays(monday, 2);
    return { hit: await book(id, date, '15:00', '18:00'), miss: await book(id, monday, '15:00', '18:00'), input: () => ({ date, name: 'Saint Wednesday' }), back: async () => {
      const [holiday] = await world.sql<{ id: string }>('select id from holiday where day = $1', [date]);
      return world.ours.steward.call.get('mutation($id: ID!) { removeHoliday(id: $id) }', { id: holiday!.id });
    } };
  } },
];

describe('bookings that stand in what a change closes', () => {
  it.each(CASES)('by $name: are listed, refused, accepted, told once, and free again when it opens', async ({ change, setUp, reason = 'Its hours or parts changed' }) => {
    const { hit, miss, input, back } = await setUp();
    await expect(foretold(change, await input())).resolves.toEqual([hit]);
    const refusal = await caller(change).refusal(mutation(change), { input: await input() });
    expect(refusal).toMatchObject({ message: expect.stringContaining('no longer fit'), extensions: { code: 'CONFLICT', fields: [{ field: 'acceptHits' }] } });
    await expect(hitsOf(hit)).resolves.toEqual([]);
    await apply(change, { ...(await input()), acceptHits: true });
    await expect(hitsOf(hit)).resolves.toEqual([{ state: 'OPEN', closure: { reason } }]);
    await expect(hitsOf(miss)).resolves.toEqual([]);
    expect([await told(hit), await told(miss), await waiting()]).toEqual([1, 0, [hit]]);
    // What was hit once is not hit again by the next change.
    if (change !== 'removeExceptionDay') await apply(change, await input());
    await expect(told(hit)).resolves.toBe(1);
    await back();
    await expect(Promise.all([hitsOf(hit), waiting(), world.sql('select from closure where hours_of_id is not null')])).resolves.toEqual([[], [], []]);
  });

  it('are listed in pages, with one statement more for what is shown of them, to who may make the change', async () => {
    const id = await make();
    const all = [];
    for (let day = 0; day < 5; day++) all.push(await book(id, addDays(monday, day), '20:00', '21:00'));
    const change = { setOpeningHours: { assetId: id, hours: workdays('08:00', '16:00') } };
    const read = (take: number, skip = 0): Promise<{ changeHits: { totalItems: number; items: Array<{ id: string }> } }> => world.ours.coordinator.call.get(CHANGE_HITS, { change, skip, take });
    const { changeHits } = await read(2, 1);
    expect([changeHits.totalItems, changeHits.items.map(({ id: one }) => one)]).toEqual([5, all.slice(1, 3)]);
    const few = await countReads(world.app, () => read(1));
    await expect(countReads(world.app, () => read(5))).resolves.toBe(few);
    for (const [who, code] of [[world.stranger, 'NOT_FOUND'], [world.ours.member, 'FORBIDDEN']] as const) expect((await who.call.refusal(CHANGE_HITS, { change })).extensions.code).toBe(code);
    expect((await world.ours.coordinator.call.refusal(CHANGE_HITS, { change: { setHoliday: { date: monday, name: 'Mine' } } })).extensions.code).toBe('FORBIDDEN');
    expect((await world.ours.coordinator.call.refusal(CHANGE_HITS, { change: {} })).extensions.fields).toMatchObject([{ field: 'change' }]);
    const wrong = { setOpeningHours: { assetId: id, hours: [{ weekday: 1, opens: '12:00', closes: '11:00' }] } };
    expect((await world.ours.coordinator.call.refusal(CHANGE_HITS, { change: wrong })).extensions.fields).toMatchObject([{ field: 'hours.0.closes' }]);
    await expect(world.sql('select from opening_hours where asset_id = $1', [id])).resolves.toEqual([]);
  });

  it('are why several assets cannot change at once, each by its name', async () => {
    const [mill, press, van] = [await make('EXCLUSIVE', { name: 'Old mill' }), await make('EXCLUSIVE', { name: 'Press' }), await make('EXCLUSIVE', { name: 'Van' })];
    for (const id of [mill, press]) await book(id, addDays(monday, 1), '09:00', '10:00');
    await book(van, monday, '09:00', '10:00');
    const assets = [van, press, mill].map((id) => ({ id, expectedVersion: 1 }));
    const UPDATE_ALL = 'mutation($input: UpdateAssetsInput!) { updateAssets(input: $input) { id } }';
    const refusal = await world.ours.coordinator.call.refusal(UPDATE_ALL, { input: { assets, change: { followsHolidays: true } } });
    expect(refusal.message).toMatch(/no longer fit.*\(Old mill: 1, Press: 1\)/);
    expect(refusal.extensions).toMatchObject({ code: 'CONFLICT', fields: [{ field: 'assets.2.id' }, { field: 'assets.1.id' }, { field: 'acceptHits' }] });
    await expect(world.sql('select from asset where follows_holidays and id = any ($1)', [[mill, press, van]])).resolves.toEqual([]);
    await expect(world.ours.coordinator.call.get(UPDATE_ALL, { input: { assets: assets.slice(0, 1), change: { followsHolidays: true } } })).resolves.toBeTruthy();
  });

  it('of several assets that go out of use at once are listed by their times, accepted, and offered no time of what is out of use', async () => {
    const [mill, press] = [await make(), await make()];
    const [late, early] = [await book(mill, addDays(monday, 1), '09:00', '10:00'), await book(press, monday, '09:00', '10:00')];
    const input = { assets: [mill, press].map((id) => ({ id, expectedVersion: 1 })), change: { retired: true } };
    const { call } = world.ours.coordinator;
    const { changeHits } = await call.get<{ changeHits: { totalItems: number; items: Array<{ id: string }> } }>(CHANGE_HITS, { change: { updateAssets: input }, take: 1 });
    expect(changeHits).toMatchObject({ totalItems: 2, items: [{ id: early }] });
    await expect(world.sql('select from asset where retired and id = any ($1)', [[mill, press]])).resolves.toEqual([]);
    await call.get('mutation($input: UpdateAssetsInput!) { updateAssets(input: $input) { id } }', { input: { ...input, acceptHits: true } });
    await expect(waiting()).resolves.toEqual(expect.arrayContaining([early, late]));
    await expect(call.get('query($id: ID!) { otherTimes(bookingId: $id) { start } }', { id: early })).resolves.toEqual({ otherTimes: [] });
  });

  it('close nothing themselves: the part of a whole that closed is free once the whole is given up, and hits end with what gives up', async () => {
    const left = await make();
    const id = await whole(left);
    const hit = await book(id, monday, '17:00', '18:00');
    await apply('setOpeningHours', { assetId: id, hours: workdays('08:00', '16:00'), acceptHits: true });
    await world.ours.member.call.get('mutation($input: CancelBookingInput!) { cancelBooking(input: $input) { id } }', { input: { id: hit } });
    await expect(hitsOf(hit)).resolves.toMatchObject([{ state: 'CANCELLED' }]);
    await expect(book(left, monday, '17:00', '18:00')).resolves.toBeTruthy();
  });

  it('are approved only when they are kept knowingly', async () => {
    const assetId = await make();
    const id = await placed(world, { assetId, start: at(monday, '20:00') });
    await apply('setOpeningHours', { assetId, hours: workdays('08:00', '16:00'), acceptHits: true });
    const approve = async (): Promise<unknown> => (await world.ours.coordinator.call.get<{ approveBooking: { __typename: string } }>('mutation($id: ID!) { approveBooking(input: { id: $id }) { __typename } }', { id })).approveBooking;
    await expect(approve()).resolves.toEqual({ __typename: 'BookingClash' });
    const [closure] = await world.sql<{ id: string }>('select closure_id as id from booking_hit where booking_id = $1', [id]);
    await world.ours.coordinator.call.get('mutation($input: KeepBookingInput!) { keepBooking(input: $input) { id } }', { input: { closureId: closure!.id, bookingId: id, note: 'They have a key' } });
    await expect(approve()).resolves.toEqual({ __typename: 'Booking' });
  });

  it.each(['the thing', 'a whole that it is part of'])('cannot slip in while hours change: of %s', async (which) => {
    const changed = await make();
    const booked = which === 'the thing' ? changed : await whole(changed);
    for (let round = 0; round < 15; round++) {
      const day = addDays(monday, 7 * (round % 10));
      const hours = workdays('08:00', '16:00');
      const [closed, made] = await Promise.all([
        world.ours.coordinator.call.get(mutation('setOpeningHours'), { input: { assetId: changed, hours } }).then(() => 'closed', () => 'refused'),
        world.ours.member.call.get<BookAnswer>(BOOK_BRIEFLY, { input: { assetId: booked, start: at(day, '17:00'), end: at(day, '18:00'), purpose: 'race' } }),
      ]);
      expect([closed, made.bookAsset.__typename]).toEqual(closed === 'closed' ? ['closed', 'BookingClash'] : ['refused', 'Booking']);
      if (made.bookAsset.id) await world.ours.member.call.get('mutation($input: CancelBookingInput!) { cancelBooking(input: $input) { id } }', { input: { id: made.bookAsset.id } });
      await apply('setOpeningHours', { assetId: changed, hours: [] });
    }
  });
});
