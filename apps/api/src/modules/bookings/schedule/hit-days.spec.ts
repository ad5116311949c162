import { addDays, toInstant, weekday } from '@auzolan/calendar';
import { BOOK, inDays, type BookAnswer } from '../../../../../../test/support/booking-calls.js';
import { startWorld, type World } from '../../../../../../test/support/world.js';

const SET_DAY = `mutation($input: SetExceptionDayInput!) { setExceptionDay(input: $input) { exceptionDays { date } closures { start end reason } } }`;
const REMOVE_DAY = `mutation($input: RemoveExceptionDayInput!) { removeExceptionDay(input: $input) { closures { id } } }`;
const SET_HOLIDAY = `mutation($input: SetHolidayInput!) { setHoliday(input: $input) { id } }`;
const DAY_HITS = `query($assetId: ID, $date: Date!, $hours: [ExceptionHoursInput!]) { dayHits(assetId: $assetId, date: $date, hours: $hours) { items { id } } }`;
const HITS = `query($id: ID!) { booking(id: $id) { hits { state closure { reason } } } }`;

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
async function book(day: string, from: string, until: string): Promise<string> {
  const { bookAsset } = await world.ours.member.call.get<BookAnswer>(BOOK, { input: { assetId: world.ours.mill, start: at(day, from), end: at(day, until), purpose: 'Rye' } });
  return bookAsset.id!;
}
const hitsOf = async (id: string): Promise<unknown> => (await world.ours.steward.call.get<{ booking: { hits: unknown } }>(HITS, { id })).booking.hits;
const told = async (id: string): Promise<number> => (await world.sql<{ n: number }>(`select count(*)::int as n from activity where action = 'booking.hit' and subject_id = $1`, [id]))[0]!.n;

describe('bookings that stand in what a day closes', () => {
  it('are listed before it changes, and nothing changes until they are accepted', async () => {
    const [early, late, untouched] = [await book(monday, '08:00', '10:00'), await book(monday, '15:00', '18:00'), await book(addDays(monday, 1), '08:00', '10:00')];
    const hours = [{ opens: '08:00', closes: '16:00' }];
    const input = { assetId: world.ours.mill, date: monday, hours, reason: 'Feast' };
    await expect(world.ours.coordinator.call.get(DAY_HITS, { assetId: world.ours.mill, date: monday, hours })).resolves.toEqual({ dayHits: { items: [{ id: late }] } });
    const refusal = await world.ours.coordinator.call.refusal(SET_DAY, { input });
    expect(refusal.extensions).toMatchObject({ code: 'CONFLICT', fields: [{ field: 'acceptHits' }] });
    await expect(world.sql('select from exception_day')).resolves.toEqual([]);
    await expect(world.ours.coordinator.call.get(SET_DAY, { input: { ...input, acceptHits: true } })).resolves.toMatchObject({
      setExceptionDay: { exceptionDays: [{ date: monday }], closures: [{ start: at(monday, '16:00').toISOString().replace('.000', ''), end: at(monday, '18:00').toISOString().replace('.000', ''), reason: 'Feast' }] },
    });
    await expect(hitsOf(late)).resolves.toEqual([{ state: 'OPEN', closure: { reason: 'Feast' } }]);
    await expect(Promise.all([early, late, untouched].map(told))).resolves.toEqual([0, 1, 0]);
    await expect(world.ours.coordinator.call.get(REMOVE_DAY, { input: { assetId: world.ours.mill, date: monday } })).resolves.toEqual({ removeExceptionDay: { closures: [] } });
    await expect(hitsOf(late)).resolves.toEqual([]);
  });

  it('are those of every asset that follows holidays, and of wholes with such a part', async () => {
    const day = addDays(monday, 3);
    const { createAsset } = await world.ours.steward.call.get<{ createAsset: { id: string } }>('mutation($input: CreateAssetInput!) { createAsset(input: $input) { id } }', { input: { ownerId: world.ours.errota, kind: 'COMPOSITE', asset: { name: 'Mill with yard', timeZone: 'Europe/Madrid', followsHolidays: false } } });
    await world.ours.steward.call.get('mutation($input: SetAssetPartsInput!) { setAssetParts(input: $input) { id } }', { input: { assetId: createAsset.id, parts: [{ assetId: world.ours.mill, quantity: 1 }] } });
    const whole = (await world.ours.member.call.get<BookAnswer>(BOOK, { input: { assetId: createAsset.id, start: at(day, '08:00'), end: at(day, '09:00'), purpose: 'Rye' } })).bookAsset.id!;
    const own = await book(day, '10:00', '11:00');
    await expect(world.ours.steward.call.get(DAY_HITS, { date: day })).resolves.toEqual({ dayHits: { items: [{ id: whole }, { id: own }] } });
    expect((await world.ours.steward.call.refusal(SET_HOLIDAY, { input: { date: day, name: 'Day of the valley' } })).extensions.code).toBe('CONFLICT');
    await world.ours.steward.call.get(SET_HOLIDAY, { input: { date: day, name: 'Day of the valley', acceptHits: true } });
    for (const id of [whole, own]) await expect(hitsOf(id)).resolves.toEqual([{ state: 'OPEN', closure: { reason: 'Day of the valley' } }]);
    await expect(world.stranger.call.get(DAY_HITS, { assetId: world.ours.mill, date: day })).resolves.toEqual({ dayHits: { items: [] } });
  });
});
