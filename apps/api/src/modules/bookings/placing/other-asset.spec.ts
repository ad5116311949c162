import { BOOK, inDays, type BookAnswer } from '../../../../../../test/support/booking-calls.js';
import { startWorld, type World, type WorldPerson } from '../../../../../../test/support/world.js';

const MOVE = `mutation($input: MoveToAssetInput!) { moveToAsset(input: $input) { __typename ... on Booking { id status start asset { id } cooperative { id } member { id } purpose }
  ... on BookingClash { message assetId heldBy { id } } ... on BookingRefusal { reasons { code } } } }`;
const HOUR = 3_600_000;

interface Answer {
  moveToAsset: { __typename: string; id?: string; status?: string; start?: string; asset?: { id: string }; cooperative?: { id: string }; member?: { id: string }; purpose?: string; heldBy?: Array<{ id: string }>; assetId?: string };
}

let world: World;
let [oven, theirVan] = ['', ''];
beforeAll(async () => {
  world = await startWorld();
  const { steward, errota, labea } = world.ours;
  const create = async (ownerId: string, name: string): Promise<string> =>
    (await steward.call.get<{ createAsset: { id: string } }>('mutation($input: CreateAssetInput!) { createAsset(input: $input) { id } }', { input: { ownerId, asset: { name, timeZone: 'Europe/Madrid' } } })).createAsset.id;
  [oven, theirVan] = [await create(errota, 'Oven'), await create(labea, 'Van')];
});
afterAll(() => world.stop());

const later = (start: Date, hours: number): Date => new Date(start.getTime() + hours * HOUR);

async function book(assetId: string, start: Date, by: WorldPerson = world.ours.member): Promise<string> {
  return (await by.call.get<BookAnswer>(BOOK, { input: { assetId, start, end: later(start, 2), purpose: 'Spelt' } })).bookAsset.id!;
}

const to = (id: string, assetId: string, start: Date, more: object = {}): { input: object } => ({ input: { id, expectedVersion: 1, assetId, start, end: later(start, 2), ...more } });
const statusOf = async (id: string): Promise<string> => (await world.sql<{ status: string }>('select status from booking where id = $1', [id]))[0]!.status;

describe('another asset for a booking', () => {
  it('frees the first and is held by the same people, whoever moves it', async () => {
    const start = inDays(3, 8);
    const id = await book(world.ours.mill, start);
    const { moveToAsset: moved } = await world.ours.steward.call.get<Answer>(MOVE, to(id, oven, later(start, 1)));
    expect(moved).toMatchObject({
      __typename: 'Booking', status: 'CONFIRMED', asset: { id: oven }, cooperative: { id: world.ours.labea }, member: { id: world.ours.member.memberId }, purpose: 'Spelt', start: later(start, 1).toISOString().replace('.000', ''),
    });
    await expect(statusOf(id)).resolves.toBe('CANCELLED');
    await book(world.ours.mill, start, world.ours.coordinator);
    await expect(world.sql(`select count(*)::int as n from allocation where blocks and leaf_id = $1`, [oven])).resolves.toEqual([{ n: 1 }]);
  });

  it('leaves everything as it was when the other asset is taken', async () => {
    const start = inDays(4, 8);
    const [id, other] = [await book(world.ours.mill, start), await book(oven, later(start, 1), world.ours.coordinator)];
    const { moveToAsset: refused } = await world.ours.member.call.get<Answer>(MOVE, to(id, oven, start));
    expect(refused).toMatchObject({ __typename: 'BookingClash', assetId: oven, heldBy: [{ id: other }] });
    await expect(statusOf(id)).resolves.toBe('CONFIRMED');
    await expect(world.sql(`select action from activity where subject_id = $1 order by at`, [id])).resolves.toEqual([{ action: 'booking.book' }]);
    await world.ours.member.call.get(MOVE, to(id, oven, later(start, 3)));
  });

  it('is not for who looks after the first asset only, nor for strangers, nor on an old version', async () => {
    const start = inDays(5, 8);
    const id = await book(world.ours.mill, start);
    const refusals = await Promise.all([
      world.ours.coordinator.call.refusal(MOVE, to(id, theirVan, start)),
      world.stranger.call.refusal(MOVE, to(id, oven, start)),
      world.ours.member.call.refusal(MOVE, to(id, oven, start, { expectedVersion: 7 })),
      world.ours.member.call.refusal(MOVE, to(id, world.theirs.mill, start)),
    ]);
    expect(refusals.map(({ extensions }) => extensions.code)).toEqual(['FORBIDDEN', 'NOT_FOUND', 'STALE_VERSION', 'NOT_FOUND']);
    await expect(statusOf(id)).resolves.toBe('CONFIRMED');
  });

  it('is not given up while the owner of the other asset has yet to say yes', async () => {
    const start = inDays(6, 8);
    const id = await book(world.ours.mill, start);
    await world.ours.steward.call.get('mutation($input: AdoptRulesInput!) { adoptRules(input: $input) { id } }', { input: { scope: 'ASSET', assetId: oven, expectedVersion: 0, note: 'Hot', rules: { approval: { always: true } } } });
    const refusal = await world.ours.member.call.refusal(MOVE, to(id, oven, start));
    expect(refusal).toMatchObject({ message: expect.stringContaining('The owner of Oven has to say yes first'), extensions: { code: 'CONFLICT' } });
    await expect(statusOf(id)).resolves.toBe('CONFIRMED');
    await expect(world.ours.steward.call.get<Answer>(MOVE, to(id, oven, start))).resolves.toMatchObject({ moveToAsset: { status: 'CONFIRMED' } });
  });
});
