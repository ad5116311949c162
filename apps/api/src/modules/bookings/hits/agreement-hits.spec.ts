import { adoptFor, dayIn, END_AGREEMENT, type Guest, guestOf, MOVE_END } from '../../../../../../test/support/agreement-calls.js';
import { BOOK, inDays, type BookAnswer } from '../../../../../../test/support/booking-calls.js';
import { startWorld, type World } from '../../../../../../test/support/world.js';

const CHANGE_HITS = 'query($change: HoursChangeInput!) { changeHits(change: $change) { items { id cooperative { name } } } }';
const HITS = 'query($id: ID!) { booking(id: $id) { status hits { state closure { id reason } agreement { id } } } }';
const APPROVE = 'mutation($id: ID!) { approveBooking(input: { id: $id }) { __typename ... on BookingRefusal { reasons { code } } } }';
const KEEP = 'mutation($input: KeepBookingInput!) { keepBooking(input: $input) { id } }';

let world: World;
beforeAll(async () => {
  world = await startWorld();
  await adoptFor(world.ours, world.ours.mill, { who: 'AGREEMENT' });
});
afterAll(() => world.stop());

let hour = 0;
/** Books an hour that is free. */
async function book({ person }: Guest, days: number): Promise<string> {
  const start = inDays(days, hour++ % 20);
  const { bookAsset } = await person.call.get<BookAnswer>(BOOK, { input: { assetId: world.ours.mill, start, end: new Date(start.getTime() + 3_600_000), purpose: 'Rye' } });
  if (!bookAsset.id) throw new Error(JSON.stringify(bookAsset));
  return bookAsset.id;
}
const foretold = async (change: object): Promise<string[]> =>
  (await world.ours.steward.call.get<{ changeHits: { items: Array<{ id: string }> } }>(CHANGE_HITS, { change })).changeHits.items.map(({ id }) => id);
const hitsOf = async (id: string): Promise<Array<{ state: string; closure: { id: string; reason: string } }>> =>
  (await world.ours.steward.call.get<{ booking: { hits: Array<{ state: string; closure: { id: string; reason: string } }> } }>(HITS, { id })).booking.hits;

describe('bookings of guests that stand after another end of their agreement', () => {
  it('are listed, refused, accepted, hit once, and free when the end moves away again', async () => {
    const guest = await guestOf(world, world.ours);
    const [early, late] = [await book(guest, 4), await book(guest, 9)];
    const input = { id: guest.agreementId, expectedVersion: 1, endsOn: dayIn(6) };
    await expect(foretold({ moveAgreementEnd: input })).resolves.toEqual([late]);
    await expect(world.ours.steward.call.refusal(MOVE_END, { input })).resolves.toMatchObject({ message: expect.stringContaining('no longer fit'), extensions: { code: 'CONFLICT', fields: [{ field: 'acceptHits' }] } });
    await expect(hitsOf(late)).resolves.toEqual([]);
    await world.ours.steward.call.get(MOVE_END, { input: { ...input, acceptHits: true } });
    await expect(hitsOf(late)).resolves.toMatchObject([{ state: 'OPEN', closure: { reason: 'The agreement with your federation ends sooner' } }]);
    await expect(hitsOf(early)).resolves.toEqual([]);
    await world.ours.steward.call.get(MOVE_END, { input: { ...input, expectedVersion: 2, endsOn: dayIn(5) } });
    await expect(hitsOf(late)).resolves.toHaveLength(1);
    await world.ours.steward.call.get(MOVE_END, { input: { ...input, expectedVersion: 3, endsOn: dayIn(20) } });
    await expect(hitsOf(late)).resolves.toEqual([]);
    await expect(world.sql('select from closure where agreement_id = $1', [guest.agreementId])).resolves.toEqual([]);
  });

  it('carry the reason of who ended it, and stay hit when hours change', async () => {
    const guest = await guestOf(world, world.ours);
    const id = await book(guest, 5);
    const input = { id: guest.agreementId, expectedVersion: 1, reason: 'Their assembly left it' };
    await expect(foretold({ endAgreement: input })).resolves.toEqual([id]);
    expect((await world.ours.steward.call.refusal(END_AGREEMENT, { input })).extensions.fields).toMatchObject([{ field: 'acceptHits' }]);
    await world.ours.steward.call.get(END_AGREEMENT, { input: { ...input, acceptHits: true } });
    await expect(hitsOf(id)).resolves.toMatchObject([{ closure: { reason: 'Their assembly left it' }, agreement: { id: guest.agreementId } }]);
    const hours = [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, opens: '00:00', closes: '24:00' }));
    await world.ours.coordinator.call.get('mutation($input: SetOpeningHoursInput!) { setOpeningHours(input: $input) { id } }', { input: { assetId: world.ours.mill, hours } });
    await expect(hitsOf(id)).resolves.toMatchObject([{ state: 'OPEN' }]);
  });

  it('are foretold to stewards only', async () => {
    const { agreementId: id } = await guestOf(world, world.ours);
    const change = { endAgreement: { id, expectedVersion: 1, reason: 'x' } };
    for (const [who, code] of [[world.ours.coordinator, 'FORBIDDEN'], [world.stranger, 'NOT_FOUND']] as const) expect((await who.call.refusal(CHANGE_HITS, { change })).extensions.code).toBe(code);
  });

  it('are approved only when they are kept knowingly', async () => {
    await adoptFor(world.ours, world.ours.mill, { who: 'AGREEMENT', approval: { strangers: true } }, 1);
    const guest = await guestOf(world, world.ours);
    const id = await book(guest, 7);
    await world.ours.steward.call.get(END_AGREEMENT, { input: { id: guest.agreementId, expectedVersion: 1, reason: 'Over', acceptHits: true } });
    await expect(world.ours.coordinator.call.get(APPROVE, { id })).resolves.toEqual({ approveBooking: { __typename: 'BookingRefusal', reasons: [{ code: 'AGREEMENT' }] } });
    const [hit] = await hitsOf(id);
    await world.ours.coordinator.call.get(KEEP, { input: { closureId: hit!.closure.id, bookingId: id, note: 'We promised' } });
    await expect(world.ours.coordinator.call.get(APPROVE, { id })).resolves.toEqual({ approveBooking: { __typename: 'Booking' } });
  });

  it('cannot slip in while it ends', async () => {
    await adoptFor(world.ours, world.ours.mill, { who: 'AGREEMENT' }, 2);
    for (let round = 0; round < 12; round++) {
      const guest = await guestOf(world, world.ours);
      const start = inDays(10 + round, 8);
      const [ended, made] = await Promise.all([
        world.ours.steward.call.get(END_AGREEMENT, { input: { id: guest.agreementId, expectedVersion: 1, reason: 'Over' } }).then(() => 'ended', () => 'refused'),
        guest.person.call.get<BookAnswer>(BOOK, { input: { assetId: world.ours.mill, start, end: new Date(start.getTime() + 3_600_000), purpose: 'race' } }),
      ]);
      expect([ended, made.bookAsset.__typename]).toEqual(ended === 'ended' ? ['ended', 'BookingRefusal'] : ['refused', 'Booking']);
    }
  });
});
