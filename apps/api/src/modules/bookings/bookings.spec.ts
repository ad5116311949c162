import { startWorld, type World } from '../../../../../test/support/world.js';
import { BOOK, CANCEL, inDays, type BookAnswer } from '../../../../../test/support/booking-calls.js';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.stop());

function wish(start: Date, hours = 2, purpose = 'Spelt'): object {
  return { input: { assetId: world.ours.mill, start, end: new Date(start.getTime() + hours * 3_600_000), purpose } };
}

describe('booking the mill', () => {
  it('gives it to the cooperative that the member speaks for', async () => {
    const { bookAsset } = await world.ours.member.call.get<BookAnswer>(BOOK, wish(inDays(2, 8)));
    expect(bookAsset).toMatchObject({ __typename: 'Booking', status: 'CONFIRMED', mine: true, mayCancel: true, purpose: 'Spelt', cooperative: { id: world.ours.labea }, asset: { id: world.ours.mill } });
  });

  it('tells who holds it and what is free when someone else was first', async () => {
    const start = inDays(3, 8);
    await world.ours.member.call.get(BOOK, wish(start));
    const { bookAsset } = await world.ours.coordinator.call.get<BookAnswer>(BOOK, wish(new Date(start.getTime() + 3_600_000)));
    expect(bookAsset).toMatchObject({ __typename: 'BookingClash', heldBy: [{ cooperative: { id: world.ours.labea } }] });
    expect(bookAsset.alternatives).toHaveLength(3);
    for (const { start: from, end } of bookAsset.alternatives!) {
      expect(Date.parse(end) - Date.parse(from)).toBe(2 * 3_600_000);
      const { bookAsset: taken } = await world.ours.coordinator.call.get<BookAnswer>(BOOK, { input: { assetId: world.ours.mill, start: from, end, purpose: 'Rye' } });
      expect(taken.__typename).toBe('Booking');
      await world.ours.coordinator.call.get(CANCEL, { input: { id: taken.id } });
    }
  });

  it('is free again after a cancellation, and only once', async () => {
    const start = inDays(4, 8);
    const { bookAsset: first } = await world.ours.member.call.get<BookAnswer>(BOOK, wish(start));
    await world.ours.member.call.get(CANCEL, { input: { id: first.id, reason: 'Rain' } });
    await expect(world.ours.member.call.refusal(CANCEL, { input: { id: first.id } })).resolves.toMatchObject({ extensions: { code: 'CONFLICT' } });
    const { bookAsset: second } = await world.ours.coordinator.call.get<BookAnswer>(BOOK, wish(start));
    expect(second.__typename).toBe('Booking');
  });

  it('is refused to a steward who speaks for no cooperative', async () => {
    await expect(world.ours.steward.call.refusal(BOOK, wish(inDays(5, 8)))).resolves.toMatchObject({ extensions: { code: 'FORBIDDEN' } });
  });

  it('answers a stranger as if the mill did not exist', async () => {
    const stranger = await world.person(world.theirs, 'Ander', [{ role: 'MEMBER', cooperativeId: world.theirs.labea }]);
    const foreign = await stranger.call.refusal(BOOK, wish(inDays(5, 8)));
    const unknown = await stranger.call.refusal(BOOK, { input: { ...(wish(inDays(5, 8)) as { input: object }).input, assetId: '019ab000-0000-7000-8000-000000000000' } });
    expect(foreign).toEqual(unknown);
    expect(foreign.extensions.code).toBe('NOT_FOUND');
  });

  it('cannot be cancelled by a member of another cooperative', async () => {
    const other = await world.person(world.ours, 'Joana', [{ role: 'MEMBER', cooperativeId: world.ours.errota }]);
    const { bookAsset } = await world.ours.member.call.get<BookAnswer>(BOOK, wish(inDays(6, 8)));
    await expect(other.call.refusal(CANCEL, { input: { id: bookAsset.id } })).resolves.toMatchObject({ extensions: { code: 'FORBIDDEN' } });
  });
});

describe('what others see of a booking', () => {
  it('is that it stands and whose it is, not what for', async () => {
    const outsider = await world.person(world.ours, 'Zelai', [{ role: 'MEMBER', cooperativeId: world.ours.errota }]);
    await world.sql(`update asset set owner_id = $1 where id = $2`, [world.ours.labea, world.ours.mill]);
    const { bookAsset } = await world.ours.member.call.get<BookAnswer>(BOOK, wish(inDays(7, 8), 1, 'Secret recipe'));
    const seen = await outsider.call.get<{ booking: object }>(`query($id: ID!) { booking(id: $id) { purpose member { id } cooperative { id } mine mayCancel } }`, { id: bookAsset.id });
    expect(seen.booking).toEqual({ purpose: null, member: null, cooperative: { id: world.ours.labea }, mine: false, mayCancel: false });
    await world.sql(`update asset set owner_id = $1 where id = $2`, [world.ours.errota, world.ours.mill]);
  });
});

describe('wrong times', () => {
  const at = inDays(8, 8);
  it.each([
    ['reversed', { start: at, end: new Date(at.getTime() - 60_000) }, 'end'],
    ['empty', { start: at, end: at }, 'end'],
    ['between minutes', { start: new Date(at.getTime() + 30_000), end: new Date(at.getTime() + 3_630_000) }, 'start'],
  ])('%s are refused with the field', async (_, times, field) => {
    const error = await world.ours.member.call.refusal(BOOK, { input: { assetId: world.ours.mill, purpose: 'x', ...times } });
    expect(error.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field });
  });

  it.each([
    ['a billion minutes', { start: at, end: new Date('2199-01-01T00:00:00Z') }, ['TOO_LONG', 'HORIZON']],
    ['in the past', { start: inDays(-1, 8), end: inDays(-1, 9) }, ['PAST']],
    ['beyond the horizon', { start: inDays(800, 8), end: inDays(800, 9) }, ['HORIZON']],
    ['in the past and too short', { start: inDays(-1, 8), end: new Date(inDays(-1, 8).getTime() + 60_000) }, ['PAST', 'TOO_SHORT']],
  ])('%s are refused with every reason', async (_, times, codes) => {
    const { bookAsset } = await world.ours.member.call.get<BookAnswer>(BOOK, { input: { assetId: world.ours.mill, purpose: 'x', ...times } });
    expect([bookAsset.__typename, bookAsset.reasons?.map(({ code }) => code)]).toEqual(['BookingRefusal', codes]);
  });

  it.each(['2026-02-30T08:00:00Z', 'tomorrow', '2026-11-24T08:00:00', '', 12])('that are no instant (%p) are refused before anything runs', async (start) => {
    const answer = await world.ours.member.call.ask(BOOK, { input: { assetId: world.ours.mill, purpose: 'x', start, end: at } });
    expect(answer.status).toBe(400);
    expect(answer.errors[0]!.extensions.code).toBe('BAD_USER_INPUT');
  });
});

describe('filters', () => {
  it.each([
    ['assets(filter: { ownerId: "x" })', 'ownerId'],
    ['bookings(filter: { assetId: "x" })', 'assetId'],
    ['bookings(filter: { cooperativeId: "x" })', 'cooperativeId'],
  ])('%s name the field that is no id', async (field, name) => {
    const error = await world.ours.member.call.refusal(`{ ${field} { totalItems } }`);
    expect(error.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: name });
  });
});
