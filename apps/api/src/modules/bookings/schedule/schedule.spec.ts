import { BOOK, inDays } from '../../../../../../test/support/booking-calls.js';
import { startWorld, type World } from '../../../../../../test/support/world.js';

const FREE_BUSY = `query($assetId: ID!, $from: Date!, $days: Int!) { freeBusy(assetId: $assetId, from: $from, days: $days) { date state blocks { start end state booking { id cooperative { name } } } } }`;
const HOURS = `mutation($input: SetOpeningHoursInput!) { setOpeningHours(input: $input) { openingHours { weekday opens closes } nextFree { start end } } }`;
const CLOSE = `mutation($input: AddClosureInput!) { addClosure(input: $input) { __typename ... on Closure { id } ... on ClosureHits { message bookings { id } } } }`;
const TIMETABLE = `query($from: Date!) { timetable(from: $from, days: 7) { totalItems rows { asset { name } open { start end } closures { reason } bookings { id cooperative { name } } } } }`;

interface Day {
  date: string;
  state: string;
  blocks: Array<{ start: string; end: string; state: string; booking: { id: string } | null }>;
}

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.stop());

const dayOf = (date: Date): string => date.toISOString().slice(0, 10);

describe('free/busy of the mill', () => {
  it('shows set-up and turnaround as busy, and offers only what can really be booked', async () => {
    const start = inDays(10, 10);
    await world.sql('update asset set setup_minutes = 30, turnaround_minutes = 45 where id = $1', [world.ours.mill]);
    await world.ours.member.call.get(BOOK, { input: { assetId: world.ours.mill, start, end: new Date(start.getTime() + 7_200_000), purpose: 'Spelt' } });
    const { freeBusy } = await world.ours.coordinator.call.get<{ freeBusy: Day[] }>(FREE_BUSY, { assetId: world.ours.mill, from: dayOf(start), days: 1 });
    expect(freeBusy[0]).toMatchObject({ date: dayOf(start), state: 'PART' });
    const busy = freeBusy[0]!.blocks.filter((block) => block.state === 'BUSY');
    // 30 minutes set-up and 45 turnaround, once of the booking that stands and once of the one that would come.
    expect(busy.map(({ start: from, end }) => [from.slice(11, 16), end.slice(11, 16)])).toEqual([['08:45', '10:00'], ['10:00', '12:00'], ['12:00', '13:15']]);
    const free = freeBusy[0]!.blocks.filter((block) => block.state === 'FREE');
    for (const block of free.filter((b) => Date.parse(b.end) - Date.parse(b.start) >= 3_600_000)) {
      const { bookAsset } = await world.ours.member.call.get<{ bookAsset: { __typename: string; id: string } }>(BOOK, {
        input: { assetId: world.ours.mill, start: block.start, end: new Date(Date.parse(block.start) + 3_600_000), purpose: 'edge' },
      });
      expect(bookAsset.__typename).toBe('Booking');
      await world.ours.member.call.get(`mutation($id: ID!) { cancelBooking(input: { id: $id }) { id } }`, { id: bookAsset.id });
    }
  });

  it('says NOT_FOUND for an asset of another federation', async () => {
    await expect(world.stranger.call.refusal(FREE_BUSY, { assetId: world.ours.mill, from: dayOf(inDays(1, 0)), days: 1 })).resolves.toMatchObject({ extensions: { code: 'NOT_FOUND' } });
  });

  it.each([0, 63, -1])('refuses %p days', async (days) => {
    await expect(world.ours.member.call.refusal(FREE_BUSY, { assetId: world.ours.mill, from: '2026-12-01', days })).resolves.toMatchObject({ extensions: { field: 'days' } });
  });
});

describe('opening hours', () => {
  it('close the rest of the week, and a booking outside them is answered with open times', async () => {
    const hours = [{ weekday: 2, opens: '08:00', closes: '12:00' }];
    const { setOpeningHours } = await world.ours.coordinator.call.get<{ setOpeningHours: { nextFree: { start: string } } }>(HOURS, { input: { assetId: world.ours.mill, hours, acceptHits: true } });
    expect(new Date(setOpeningHours.nextFree.start).getUTCDay()).toBe(2);
    const monday = inDays(14 + ((8 - inDays(14, 0).getUTCDay()) % 7), 9);
    const { bookAsset } = await world.ours.member.call.get<{ bookAsset: { __typename: string; heldBy: unknown[]; alternatives: Array<{ start: string }> } }>(BOOK, {
      input: { assetId: world.ours.mill, start: monday, end: new Date(monday.getTime() + 3_600_000), purpose: 'x' },
    });
    expect(bookAsset).toMatchObject({ __typename: 'BookingClash', heldBy: [] });
    expect(bookAsset.alternatives.map((a) => new Date(a.start).getUTCDay())).toEqual([2, 2, 2]);
    await world.ours.coordinator.call.get(HOURS, { input: { assetId: world.ours.mill, hours: [] } });
  });

  it.each([
    [{ weekday: 8, opens: '08:00', closes: '12:00' }, 'hours.0.weekday'],
    [{ weekday: 1, opens: '12:00', closes: '08:00' }, 'hours.0.closes'],
    [{ weekday: 1, opens: '08:00', closes: '12:00', validFrom: '2026-12-01', validUntil: '2026-11-01' }, 'hours.0.validUntil'],
  ])('%p are refused with the field', async (line, field) => {
    const error = await world.ours.coordinator.call.refusal(HOURS, { input: { assetId: world.ours.mill, hours: [line] } });
    expect(error.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field });
  });
});

describe('a closure', () => {
  it('lists the bookings it hits, closes only when told to, and then nobody can book', async () => {
    const start = inDays(30, 9);
    const end = new Date(start.getTime() + 3_600_000);
    const wish = { input: { assetId: world.ours.mill, start, end, purpose: 'x' } };
    const { bookAsset } = await world.ours.member.call.get<{ bookAsset: { id: string } }>(BOOK, wish);
    const close = { assetId: world.ours.mill, start: inDays(30, 0), end: inDays(31, 0), reason: 'New stones' };
    const asked = await world.ours.coordinator.call.get<{ addClosure: object }>(CLOSE, { input: close });
    expect(asked.addClosure).toMatchObject({ __typename: 'ClosureHits', bookings: [{ id: bookAsset.id }] });
    const told = await world.ours.coordinator.call.get<{ addClosure: object }>(CLOSE, { input: { ...close, acceptHits: true } });
    expect(told.addClosure).toMatchObject({ __typename: 'Closure' });
    await world.ours.member.call.get(`mutation($id: ID!) { cancelBooking(input: { id: $id }) { id } }`, { id: bookAsset.id });
    await expect(world.ours.member.call.get(BOOK, wish)).resolves.toMatchObject({ bookAsset: { __typename: 'BookingClash', closures: [{ reason: 'New stones' }] } });
  });

  it('is refused to a coordinator of another cooperative', async () => {
    const other = await world.person(world.ours, 'Ines', [{ role: 'COORDINATOR', cooperativeId: world.ours.labea }]);
    await expect(other.call.refusal(CLOSE, { input: { assetId: world.ours.mill, start: inDays(40, 0), end: inDays(41, 0), reason: 'x' } })).resolves.toMatchObject({ extensions: { code: 'FORBIDDEN' } });
  });
});

describe('the timetable', () => {
  it('shows every asset of the federation and none of another', async () => {
    const { timetable } = await world.ours.member.call.get<{ timetable: { totalItems: number; rows: Array<{ asset: { name: string } }> } }>(TIMETABLE, { from: dayOf(inDays(28, 0)) });
    expect(timetable.totalItems).toBe(1);
    expect(timetable.rows.map((row) => row.asset.name)).toEqual(['Ibaia mill']);
    expect(timetable.rows[0]).toMatchObject({ closures: [{ reason: 'New stones' }] });
  });
});
