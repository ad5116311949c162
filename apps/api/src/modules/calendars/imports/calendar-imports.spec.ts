import { BOOK, inDays, type BookAnswer } from '../../../../../../test/support/booking-calls.js';
import { startWorld, type World } from '../../../../../../test/support/world.js';

const PARTS = '{ fileProblem problemLine imported rows { line summary start end state reason problem detail } }';
const LOOK = `query($input: ImportCalendarInput!) { calendarImport(input: $input) ${PARTS} }`;
const TAKE = `mutation($input: ImportCalendarInput!) { importCalendar(input: $input) ${PARTS} }`;

interface Import {
  fileProblem: string | null;
  imported: number;
  rows: Array<{ line: number; summary: string; state: string; problem: string | null; detail: string | null; start: string | null; reason: string | null }>;
}

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.stop());

const stamp = (days: number, hour: number): string => inDays(days, hour).toISOString().replace(/[-:]|\.000/g, '');
let uids = 0;
const event = (...lines: string[]): string[] => ['BEGIN:VEVENT', `UID:${++uids}`, 'SUMMARY:Rye', ...lines, 'END:VEVENT'];
const at = (days: number, hour: number, ...more: string[]): string[] => event(`DTSTART:${stamp(days, hour)}`, 'DURATION:PT2H', ...more);
const file = (...events: string[][]): string => ['BEGIN:VCALENDAR', ...events.flat(), 'END:VCALENDAR'].join('\r\n');
const inputOf = (text: string, as: string, leaveOut: number[] = []) => ({ input: { assetId: world.ours.mill, as, text, purpose: 'From a file', leaveOut } });
const look = async (text: string, as = 'BOOKINGS'): Promise<Import> => (await world.ours.member.call.get<{ calendarImport: Import }>(LOOK, inputOf(text, as))).calendarImport;
const take = async (text: string, as = 'BOOKINGS', leaveOut: number[] = [], person = world.ours.member): Promise<Import> =>
  (await person.call.get<{ importCalendar: Import }>(TAKE, inputOf(text, as, leaveOut))).importCalendar;
const states = ({ rows }: Import): string[] => rows.map(({ state }) => state);
const standing = async (): Promise<number> => (await world.sql<{ n: number }>(`select count(*)::int as n from booking where status = 'CONFIRMED'`))[0]!.n;

it('takes in a file with all that repeats, through the one door', async () => {
  const text = file(at(10, 8), at(12, 8, 'RRULE:FREQ=WEEKLY;COUNT=3'));
  expect(states(await look(text))).toEqual(['FREE', 'FREE', 'FREE', 'FREE']);
  expect(await standing()).toBe(0);
  await expect(take(text)).resolves.toMatchObject({ imported: 4 });
  expect(await standing()).toBe(4);
  const [booking] = await world.sql<{ purpose: string }>('select purpose from booking limit 1');
  expect(booking!.purpose).toBe('Rye');
});

it('takes nothing when a time is taken, closed or refused, and says which', async () => {
  const before = await standing();
  await world.sql(`insert into closure (federation_id, id, asset_id, starts_at, ends_at, reason, created_by_id) values ($1, gen_random_uuid(), $2, $3, $4, 'Repair', $5)`, [
    world.ours.id, world.ours.mill, inDays(14, 0), inDays(15, 0), world.ours.coordinator.memberId,
  ]);
  const long = event(`DTSTART:${stamp(20, 8)}`, 'DURATION:P3D');
  const text = file(at(13, 8), at(10, 9), at(14, 8), long, at(-3, 8));
  const taken = await take(text);
  expect(states(taken)).toEqual(['FREE', 'TAKEN', 'CLOSED', 'REFUSED', 'PAST']);
  expect([taken.imported, await standing()]).toEqual([0, before]);
  const lines = taken.rows.filter(({ state }) => ['TAKEN', 'CLOSED', 'REFUSED'].includes(state)).map(({ line }) => line);
  await expect(take(text, 'BOOKINGS', lines)).resolves.toMatchObject({ imported: 1 });
});

it('shows before it is taken in that two times of the file meet: of one thing one is free, of a pool as many as there are', async () => {
  const meets = event(`DTSTART:${stamp(31, 9)}`, 'DURATION:PT3H');
  const text = file(at(31, 8), meets, at(31, 10), at(31, 12));
  const looked = await look(text);
  expect(states(looked)).toEqual(['FREE', 'TAKEN', 'FREE', 'FREE']);
  expect(looked.rows[1]!.reason).toBe('It meets an earlier one of these times.');
  await expect(take(text, 'BOOKINGS', [looked.rows[1]!.line])).resolves.toMatchObject({ imported: 3 });
  const { createAsset: tables } = await world.ours.coordinator.call.get<{ createAsset: { id: string } }>('mutation($input: CreateAssetInput!) { createAsset(input: $input) { id } }', {
    input: { ownerId: world.ours.errota, kind: 'POOLED', asset: { name: 'Tables', quantity: 2, timeZone: 'Europe/Madrid' } } });
  const input = { ...inputOf(file(at(31, 8), at(31, 8), at(31, 9), at(31, 10)), 'BOOKINGS').input, assetId: tables.id };
  const seen = (await world.ours.member.call.get<{ calendarImport: Import }>(LOOK, { input })).calendarImport;
  expect(states(seen)).toEqual(['FREE', 'FREE', 'TAKEN', 'FREE']);
});

it('cal.diy #14664: refuses an unknown zone by name and never guesses, so that nothing is booked at a wrong time', async () => {
  const before = await standing();
  const text = file(at(30, 8), event('DTSTART;TZID=W. Europe Standard Time:20301124T080000', 'DURATION:PT1H'), event('DTSTART:20301124T080000', 'DURATION:PT1H'));
  const taken = await take(text);
  expect(taken.imported).toBe(0);
  expect(taken.rows.slice(1).map(({ state, problem, detail }) => [state, problem, detail])).toEqual([
    ['UNREADABLE', 'UNKNOWN_ZONE', 'W. Europe Standard Time'],
    ['UNREADABLE', 'FLOATING', null],
  ]);
  expect(await standing()).toBe(before);
});

it('takes in closures for those who keep the asset, unless one meets a booking', async () => {
  const day = inDays(40, 0).toISOString().slice(0, 10);
  const text = file(event(`DTSTART;VALUE=DATE:${day.replaceAll('-', '')}`));
  await expect(world.ours.member.call.refusal(TAKE, inputOf(text, 'CLOSURES'))).resolves.toMatchObject({ extensions: { code: 'FORBIDDEN' } });
  await expect(take(text, 'CLOSURES', [], world.ours.coordinator)).resolves.toMatchObject({ imported: 1 });
  const [closure] = await world.sql<{ reason: string; local: string }>(`select reason, (starts_at at time zone 'Europe/Madrid')::text as local from closure where reason = 'Rye'`);
  expect(closure!.local).toBe(`${day} 00:00:00`);
  const meets = await take(file(at(50, 8), at(10, 9)), 'CLOSURES', [], world.ours.coordinator);
  expect([meets.imported, ...states(meets)]).toEqual([0, 'FREE', 'TAKEN']);
});

it('never two: of files that want the same time at once, one gets it', async () => {
  const text = file(at(60, 8), at(61, 8), at(62, 8));
  const answers = await Promise.all(Array.from({ length: 8 }, () => take(text)));
  expect(answers.map(({ imported }) => imported).sort()).toEqual([0, 0, 0, 0, 0, 0, 0, 3]);
  const [clash] = await world.sql<{ n: number }>(
    `select count(*)::int as n from allocation a join allocation b on b.leaf_id = a.leaf_id and b.booking_id > a.booking_id and a.blocks and b.blocks and a.blocked && b.blocked`,
  );
  expect(clash!.n).toBe(0);
});

it('says what is wrong with a file that is none, with foreign assets and with too much', async () => {
  await expect(look('hello')).resolves.toMatchObject({ fileProblem: 'NOT_A_CALENDAR', rows: [] });
  const foreign = { input: { ...inputOf(file(at(70, 8)), 'BOOKINGS').input, assetId: world.theirs.mill } };
  await expect(world.ours.member.call.refusal(LOOK, foreign)).resolves.toMatchObject({ extensions: { code: 'NOT_FOUND' } });
  const daily = file(event(`DTSTART:${stamp(70, 8)}`, 'DURATION:PT1H', 'RRULE:FREQ=DAILY;COUNT=201'));
  await expect(world.ours.member.call.refusal(LOOK, inputOf(daily, 'BOOKINGS'))).resolves.toMatchObject({ extensions: { fields: [{ field: 'text' }] } });
});

it('books for the cooperative that is spoken for', async () => {
  const { bookAsset } = await world.ours.member.call.get<BookAnswer>(BOOK, { input: { assetId: world.ours.mill, start: inDays(80, 8), end: inDays(80, 9), purpose: 'x' } });
  expect(bookAsset.__typename).toBe('Booking');
  const { refusal } = world.ours.steward.call;
  await expect(refusal.call(world.ours.steward.call, TAKE, inputOf(file(at(81, 8)), 'BOOKINGS'))).resolves.toMatchObject({ extensions: { code: 'FORBIDDEN' } });
});
