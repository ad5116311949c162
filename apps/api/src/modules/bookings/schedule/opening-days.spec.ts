import { addDays, toInstant, weekday } from '@auzolan/calendar';
import { BOOK, inDays, type BookAnswer } from '../../../../../../test/support/booking-calls.js';
import { countReads } from '../../../../../../test/support/count-reads.js';
import { startWorld, type World } from '../../../../../../test/support/world.js';

const DAYS = `query($assetId: ID!, $from: Date!, $days: Int!) { freeBusy(assetId: $assetId, from: $from, days: $days) { date state } }`;
const TIMETABLE = `query($from: Date!, $days: Int!) { timetable(from: $from, days: $days) { rows { asset { id } open { start end } } } }`;
const SET_HOURS = `mutation($input: SetOpeningHoursInput!) { setOpeningHours(input: $input) { openingHours { weekday rule opens closes validFrom } } }`;
const SET_DAY = `mutation($input: SetExceptionDayInput!) { setExceptionDay(input: $input) { exceptionDays { date reason hours { opens closes } } } }`;
const REMOVE_DAY = `mutation($input: RemoveExceptionDayInput!) { removeExceptionDay(input: $input) { exceptionDays { date } } }`;
const SET_HOLIDAY = `mutation($input: SetHolidayInput!) { setHoliday(input: $input) { id date name } }`;
const HOLIDAYS = `query($from: Date, $take: Int) { holidays(from: $from, take: $take) { totalItems items { date name } } }`;

let world: World;
let coordinator: World['ours']['coordinator']['call'];
/** A Monday some weeks from now: nothing of it has passed. */
let monday: string;

beforeAll(async () => {
  world = await startWorld();
  coordinator = world.ours.coordinator.call;
  const soon = inDays(21, 0).toISOString().slice(0, 10);
  monday = addDays(soon, 8 - weekday(soon));
});
afterAll(() => world.stop());

const states = async (days = 7): Promise<string> => {
  const { freeBusy } = await world.ours.member.call.get<{ freeBusy: Array<{ state: string }> }>(DAYS, { assetId: world.ours.mill, from: monday, days });
  return freeBusy.map(({ state }) => state[0]).join('');
};
const book = async (date: string, from: string, until: string): Promise<string> => {
  const at = (time: string) => new Date(toInstant(`${date}T${time}`, 'Europe/Madrid'));
  const { bookAsset } = await world.ours.member.call.get<BookAnswer>(BOOK, { input: { assetId: world.ours.mill, start: at(from), end: at(until), purpose: 'Rye' } });
  return bookAsset.__typename;
};
const setDay = (day: number, hours: Array<{ opens: string; closes: string }>, reason = '') =>
  coordinator.get(SET_DAY, { input: { assetId: world.ours.mill, date: addDays(monday, day), hours, reason } });

it('opens by a rule, beside weekly hours, in free/busy, the timetable and for booking alike', async () => {
  const hours = [
    { rule: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,WE', opens: '08:00', closes: '12:00', validFrom: monday },
    { weekday: 5, opens: '14:00', closes: '18:00' },
  ];
  const { setOpeningHours } = await coordinator.get<{ setOpeningHours: { openingHours: object[] } }>(SET_HOURS, { input: { assetId: world.ours.mill, hours } });
  expect(setOpeningHours.openingHours).toHaveLength(2);
  await expect(states(14)).resolves.toBe('FCFCFCC' + 'CCCCFCC');
  const { timetable } = await coordinator.get<{ timetable: { rows: Array<{ open: Array<{ start: string }> }> } }>(TIMETABLE, { from: monday, days: 14 });
  expect(timetable.rows[0]!.open.map(({ start }) => start.slice(0, 10))).toEqual([0, 2, 4, 11].map((day) => addDays(monday, day)));
  await expect(book(addDays(monday, 7), '08:00', '09:00')).resolves.toBe('BookingClash');
  await expect(book(addDays(monday, 2), '08:00', '09:00')).resolves.toBe('Booking');
});

it.each([
  [{ rule: 'FREQ=HOURLY', validFrom: '2026-01-01' }, 'hours.0.rule'],
  [{ rule: 'FREQ=MONTHLY;BYMONTHDAY=31;BYMONTH=4', validFrom: '2026-01-01' }, 'hours.0.rule'],
  [{ rule: 'FREQ=DAILY' }, 'hours.0.validFrom'],
  [{}, 'hours.0.weekday'],
  [{ weekday: 1, rule: 'FREQ=DAILY', validFrom: '2026-01-01' }, 'hours.0.weekday'],
])('refuses hours of %j by their field', async (line, field) => {
  const refusal = await coordinator.refusal(SET_HOURS, { input: { assetId: world.ours.mill, hours: [{ opens: '08:00', closes: '12:00', ...line }] } });
  expect(refusal.extensions).toMatchObject({ code: 'BAD_USER_INPUT', fields: [{ field }] });
});

it('has other hours on single days, or none, until they are taken back', async () => {
  await setDay(1, [{ opens: '10:00', closes: '11:00' }, { opens: '11:00', closes: '12:30' }, { opens: '16:00', closes: '24:00' }], 'Harvest');
  const { setExceptionDay } = (await setDay(4, [])) as { setExceptionDay: { exceptionDays: object[] } };
  expect(setExceptionDay.exceptionDays).toEqual([
    { date: addDays(monday, 1), reason: 'Harvest', hours: [{ opens: '10:00', closes: '12:30' }, { opens: '16:00', closes: '24:00' }] },
    { date: addDays(monday, 4), reason: '', hours: [] },
  ]);
  await expect(states()).resolves.toBe('FFPCCCC');
  await expect(book(addDays(monday, 1), '10:00', '12:30')).resolves.toBe('Booking');
  await expect(book(addDays(monday, 4), '14:00', '15:00')).resolves.toBe('BookingClash');
  await coordinator.get(REMOVE_DAY, { input: { assetId: world.ours.mill, date: addDays(monday, 4) } });
  await expect(states()).resolves.toBe('FPPCFCC');
  await expect(coordinator.refusal(REMOVE_DAY, { input: { assetId: world.ours.mill, date: addDays(monday, 4) } })).resolves.toMatchObject({ extensions: { code: 'NOT_FOUND' } });
  const wrong = await coordinator.refusal(SET_DAY, { input: { assetId: world.ours.mill, date: monday, hours: [{ opens: '12:00', closes: '11:00' }] } });
  expect(wrong.extensions).toMatchObject({ fields: [{ field: 'hours.0.closes' }] });
});

it('closes on the federation’s holidays, unless it does not follow them or has hours of its own', async () => {
  const { call } = world.ours.steward;
  for (const [day, name] of [[0, 'Saint Monday'], [4, 'Friday off'], [1, 'Tuesday off']] as const) {
    await call.get(SET_HOLIDAY, { input: { date: addDays(monday, day), name } });
  }
  await expect(states()).resolves.toBe('CPPCCCC');
  await expect(book(monday, '08:00', '09:00')).resolves.toBe('BookingClash');
  const follow = (followsHolidays: boolean, expectedVersion: number) =>
    coordinator.get(`mutation($input: UpdateAssetInput!) { updateAsset(input: $input) { version followsHolidays } }`, { input: { id: world.ours.mill, expectedVersion, asset: { followsHolidays } } });
  await follow(false, 1);
  await expect(states()).resolves.toBe('FPPCFCC');
  await follow(true, 2);
  const { holidays } = await world.ours.member.call.get<{ holidays: { totalItems: number; items: object[] } }>(HOLIDAYS, { from: monday, take: 1 });
  expect(holidays).toEqual({ totalItems: 3, items: [{ date: monday, name: 'Saint Monday' }] });
});

it('keeps what stands, and is for those who may', async () => {
  const { bookings } = { bookings: await world.sql<{ n: number }>(`select count(*)::int as n from booking where status = 'CONFIRMED'`) };
  expect(bookings[0]!.n).toBe(2);
  await expect(world.ours.member.call.refusal(SET_DAY, { input: { assetId: world.ours.mill, date: monday, hours: [] } })).resolves.toMatchObject({ extensions: { code: 'FORBIDDEN' } });
  await expect(coordinator.refusal(SET_HOLIDAY, { input: { date: monday, name: 'Mine' } })).resolves.toMatchObject({ extensions: { code: 'FORBIDDEN' } });
  await expect(world.stranger.call.refusal(SET_DAY, { input: { assetId: world.ours.mill, date: monday, hours: [] } })).resolves.toMatchObject({ extensions: { code: 'NOT_FOUND' } });
});

it('reads the special days of many assets in one statement', async () => {
  const assets = `{ assets(take: 50) { items { exceptionDays { date } } } }`;
  await world.ours.member.call.get(assets);
  const one = await countReads(world.app, () => world.ours.member.call.get(assets));
  for (let n = 0; n < 4; n++) {
    await world.sql(`insert into asset (federation_id, id, owner_id, name, search_text, category, time_zone) values ($1, gen_random_uuid(), $2, $3, $3, 'HALL', 'Europe/Madrid')`, [world.ours.id, world.ours.labea, `hall ${n}`]);
  }
  await expect(countReads(world.app, () => world.ours.member.call.get(assets))).resolves.toBe(one);
});
