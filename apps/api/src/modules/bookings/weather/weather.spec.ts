import { BOOK, CANCEL, inDays } from '../../../../../../test/support/booking-calls.js';
import type { Caller } from '../../../../../../test/support/caller.js';
import { startWorld, type World } from '../../../../../../test/support/world.js';

const BOUND = `mutation($input: SetWeatherBoundInput!) { setWeatherBound(input: $input) { id weatherBound } }`;
const SHIFT = `id state waiting mayManage moves { bookingId oldStart newStart newEnd answer mayAnswer cooperative { id } }`;
const PROPOSE = `mutation($input: ProposeWeatherShiftInput!) { proposeWeatherShift(input: $input) { ${SHIFT} } }`;
const ANSWER = `mutation($input: AnswerWeatherShiftInput!) { answerWeatherShift(input: $input) { ${SHIFT} } }`;
const CARRY_OUT = `mutation($id: ID!) { carryOutWeatherShift(id: $id) { __typename ... on WeatherShift { ${SHIFT} } ... on WeatherShiftClash { message start } } }`;
const WAITING = `{ weatherShifts(waitingForMe: true) { totalItems items { id asset { id } } } }`;

interface Shift { id: string; state: string; waiting: number; moves: Array<{ bookingId: string; oldStart: string; newStart: string; answer: string | null; mayAnswer: boolean }> }
interface CarriedOut { carryOutWeatherShift: Partial<Shift> & { __typename: string; message?: string; start?: string } }

let world: World;

beforeAll(async () => {
  world = await startWorld();
}, 60_000);
afterAll(() => world.stop());
beforeEach(async () => {
  await world.sql(`update weather_shift set outcome = 'WITHDRAWN', ended_at = now() where outcome is null`);
  await world.sql(`update booking set status = 'CANCELLED', cancelled_at = now() where status = 'CONFIRMED'`);
});

async function book(call: Caller, day: number, hour: number, hours = 4): Promise<string> {
  const { bookAsset } = await call.get<{ bookAsset: { id: string } }>(BOOK, { input: { assetId: world.ours.mill, start: inDays(day, hour), end: inDays(day, hour + hours), purpose: 'hay' } });
  return bookAsset.id;
}

/** Three weather-bound bookings on three mornings: Labea, Errota, Labea. */
async function queue(): Promise<string[]> {
  const { member, coordinator } = world.ours;
  const ids: string[] = [];
  for (const [call, day] of [[member.call, 10], [coordinator.call, 11], [member.call, 12]] as const) {
    const id = await book(call, day, 8);
    await call.get(BOUND, { input: { id, weatherBound: true } });
    ids.push(id);
  }
  return ids;
}

async function propose(more: object = {}): Promise<Shift> {
  const input = { assetId: world.ours.mill, from: inDays(9, 0), days: 1, reason: 'Rain until Thursday', answerBy: inDays(8, 0), ...more };
  return (await world.ours.coordinator.call.get<{ proposeWeatherShift: Shift }>(PROPOSE, { input })).proposeWeatherShift;
}

async function answer(call: Caller, id: string, bookingId: string, what: string): Promise<Shift> {
  return (await call.get<{ answerWeatherShift: Shift }>(ANSWER, { input: { id, bookingId, answer: what } })).answerWeatherShift;
}

async function carryOut(id: string): Promise<CarriedOut['carryOutWeatherShift']> {
  return (await world.ours.coordinator.call.get<CarriedOut>(CARRY_OUT, { id })).carryOutWeatherShift;
}

/** When and how bookings stand, as the tables say: with what they take of the calendar. */
async function standing(ids: readonly string[]): Promise<unknown[]> {
  return world.sql(
    `select b.id, b.starts_at, b.status, b.version, l.blocked_from, l.blocks from booking b join allocation l on l.federation_id = b.federation_id and l.booking_id = b.id
     where b.id = any ($1::uuid[]) order by b.starts_at`, [ids],
  );
}

const iso = (day: number, hour: number): string => inDays(day, hour).toISOString().replace('.000', '');

describe('a queue of weather-bound bookings', () => {
  it('moves as a whole, in its order, once everyone has consented', async () => {
    const { member, coordinator } = world.ours;
    const ids = await queue();
    const shift = await propose();
    expect(shift).toMatchObject({ state: 'OPEN', waiting: 3 });
    expect(shift.moves.map((m) => [m.bookingId, m.oldStart, m.newStart])).toEqual([[ids[0], iso(10, 8), iso(11, 8)], [ids[1], iso(11, 8), iso(12, 8)], [ids[2], iso(12, 8), iso(13, 8)]]);
    await expect(member.call.get(WAITING)).resolves.toMatchObject({ weatherShifts: { totalItems: 1, items: [{ id: shift.id, asset: { id: world.ours.mill } }] } });
    await answer(member.call, shift.id, ids[0]!, 'MOVE');
    await expect(coordinator.call.refusal(CARRY_OUT, { id: shift.id })).resolves.toMatchObject({ message: '2 of 3 have not answered yet.' });
    await answer(coordinator.call, shift.id, ids[1]!, 'MOVE');
    await expect(answer(member.call, shift.id, ids[2]!, 'MOVE')).resolves.toMatchObject({ waiting: 0 });
    await expect(member.call.get(WAITING)).resolves.toMatchObject({ weatherShifts: { totalItems: 0 } });
    await expect(carryOut(shift.id)).resolves.toMatchObject({ __typename: 'WeatherShift', state: 'DONE' });
    await expect(standing(ids)).resolves.toMatchObject([11, 12, 13].map((day, n) => ({ id: ids[n], starts_at: inDays(day, 8), blocked_from: inDays(day, 8), status: 'CONFIRMED', blocks: true })));
    await expect(coordinator.call.refusal(CARRY_OUT, { id: shift.id })).resolves.toMatchObject({ extensions: { code: 'CONFLICT' } });
  });

  it('goes around what stands in its way and stays in order', async () => {
    const ids = await queue();
    await book(world.ours.coordinator.call, 13, 7, 6);
    const shift = await propose();
    expect(shift.moves.map((m) => [m.bookingId, m.newStart])).toEqual([[ids[0], iso(11, 8)], [ids[1], iso(12, 8)], [ids[2], iso(13, 13)]]);
  });

  it('frees what was given up and leaves who keeps', async () => {
    const ids = await queue();
    const shift = await propose({ days: 3 });
    await answer(world.ours.member.call, shift.id, ids[0]!, 'GIVE_UP');
    await answer(world.ours.coordinator.call, shift.id, ids[1]!, 'KEEP');
    await answer(world.ours.member.call, shift.id, ids[2]!, 'MOVE');
    await expect(carryOut(shift.id)).resolves.toMatchObject({ state: 'DONE' });
    await expect(standing(ids)).resolves.toMatchObject([{ id: ids[0], status: 'CANCELLED', blocks: false }, { id: ids[1], starts_at: inDays(11, 8), blocks: true }, { id: ids[2], starts_at: inDays(15, 8), blocks: true }]);
  });

  it('stays just as it was when someone keeps a time that another would need', async () => {
    const ids = await queue();
    const shift = await propose();
    await answer(world.ours.member.call, shift.id, ids[0]!, 'MOVE');
    await answer(world.ours.coordinator.call, shift.id, ids[1]!, 'KEEP');
    await answer(world.ours.member.call, shift.id, ids[2]!, 'GIVE_UP');
    const before = await standing(ids);
    await expect(carryOut(shift.id)).resolves.toEqual({ __typename: 'WeatherShiftClash', message: 'Someone booked this time first.', start: iso(11, 8) });
    await expect(standing(ids)).resolves.toEqual(before);
    await expect(world.sql(`select count(*)::int as n from activity where action in ('booking.move', 'booking.cancel') and subject_id = any ($1::uuid[])`, [ids])).resolves.toEqual([{ n: 0 }]);
  });

  it('stays just as it was when someone books one of its new times meanwhile, also in a race', async () => {
    const ids = await queue();
    const shift = await propose();
    for (const [n, call] of [world.ours.member.call, world.ours.coordinator.call, world.ours.member.call].entries()) await answer(call, shift.id, ids[n]!, 'MOVE');
    const rivals = Array.from({ length: 5 }, () => world.ours.coordinator.call.ask<{ bookAsset: { __typename: string } }>(BOOK, { input: { assetId: world.ours.mill, start: inDays(13, 9), end: inDays(13, 10), purpose: 'a race' } }));
    const movers = Array.from({ length: 3 }, () => world.ours.coordinator.call.ask<CarriedOut>(CARRY_OUT, { id: shift.id }));
    const [booked, carried] = [await Promise.all(rivals), await Promise.all(movers)];
    expect([...booked, ...carried].flatMap(({ errors }) => errors).filter(({ extensions }) => extensions.code !== 'CONFLICT')).toEqual([]);
    const won = booked.filter(({ data }) => data?.bookAsset.__typename === 'Booking').length;
    const done = carried.filter(({ data }) => data?.carryOutWeatherShift.__typename === 'WeatherShift').length;
    expect(won + done).toBe(1);
    await expect(standing(ids)).resolves.toMatchObject((done ? [11, 12, 13] : [10, 11, 12]).map((day, n) => ({ id: ids[n], starts_at: inDays(day, 8), blocks: true })));
  });

  it('does not move what was changed since it was proposed', async () => {
    const ids = await queue();
    const shift = await propose();
    for (const [n, call] of [world.ours.member.call, world.ours.coordinator.call, world.ours.member.call].entries()) await answer(call, shift.id, ids[n]!, 'MOVE');
    await world.ours.member.call.get(CANCEL, { input: { id: ids[0] } });
    const before = await standing(ids);
    await expect(world.ours.coordinator.call.refusal(CARRY_OUT, { id: shift.id })).resolves.toMatchObject({ extensions: { code: 'CONFLICT' } });
    await expect(standing(ids)).resolves.toEqual(before);
  });
});

describe('a proposal', () => {
  it('is for the owner’s coordinators, and answered by who holds the time', async () => {
    const { ours, theirs, stranger } = world;
    const ids = await queue();
    const input = { assetId: ours.mill, from: inDays(9, 0), days: 1, reason: 'Rain', answerBy: inDays(8, 0) };
    await expect(ours.member.call.refusal(PROPOSE, { input })).resolves.toMatchObject({ extensions: { code: 'FORBIDDEN' } });
    await expect(theirs.coordinator.call.refusal(PROPOSE, { input })).resolves.toMatchObject({ extensions: { code: 'NOT_FOUND' } });
    const shift = await propose();
    await expect(ours.coordinator.call.refusal(ANSWER, { input: { id: shift.id, bookingId: ids[0], answer: 'MOVE' } })).resolves.toMatchObject({ extensions: { code: 'FORBIDDEN' } });
    await expect(stranger.call.refusal(ANSWER, { input: { id: shift.id, bookingId: ids[0], answer: 'MOVE' } })).resolves.toMatchObject({ extensions: { code: 'NOT_FOUND' } });
    await expect(ours.coordinator.call.refusal(PROPOSE, { input })).resolves.toMatchObject({ extensions: { code: 'CONFLICT' } });
  });

  it.each([
    ['for nobody', { from: 300 }, 'from'],
    ['to be answered yesterday', { answerBy: -1 }, 'answerBy'],
    ['to be answered when it is too late', { answerBy: 20 }, 'answerBy'],
  ])('is refused: %s', async (_, more, field) => {
    await queue();
    const days = Object.fromEntries(Object.entries(more).map(([key, day]) => [key, inDays(day, 0)]));
    const input = { assetId: world.ours.mill, from: inDays(9, 0), days: 1, reason: 'Rain', answerBy: inDays(8, 0), ...days };
    await expect(world.ours.coordinator.call.refusal(PROPOSE, { input })).resolves.toMatchObject({ extensions: { fields: [{ field }] } });
  });

  it('lapses when its time runs out, and makes room for another', async () => {
    const ids = await queue();
    const shift = await propose();
    await world.sql(`update weather_shift set answer_by = now() - interval '1 second' where id = $1`, [shift.id]);
    await expect(world.ours.member.call.refusal(ANSWER, { input: { id: shift.id, bookingId: ids[0], answer: 'MOVE' } })).resolves.toMatchObject({ extensions: { code: 'CONFLICT' } });
    await expect(world.sql(`update weather_shift_booking set answer = 'MOVE', answered_at = now(), answered_by_id = $2 where shift_id = $1`, [shift.id, world.ours.member.memberId])).rejects.toThrow('is over');
    await expect(propose({ leaveOut: [ids[1]] })).resolves.toMatchObject({ state: 'OPEN', waiting: 2 });
  });

  it('cannot be done without every answer, whatever the program says', async () => {
    await queue();
    const shift = await propose();
    await expect(world.sql(`update weather_shift set outcome = 'DONE', ended_at = now() where id = $1`, [shift.id])).rejects.toThrow('not everyone has answered');
  });
});
