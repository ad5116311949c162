import { BOOK, inDays, type BookAnswer } from '../../../../../../test/support/booking-calls.js';
import { startWorld, type World } from '../../../../../../test/support/world.js';

const TOGETHER = `mutation($input: BookTogetherInput!) { bookTogether(input: $input) { __typename
  ... on BookingsTogether { togetherId bookings { id togetherId status asset { id } } }
  ... on BookingClash { assetId wished { start } heldBy { cooperative { id } } alternatives { start } } } }`;
const CANCEL_ALL = `mutation($input: CancelTogetherInput!) { cancelTogether(input: $input) { bookings { status } } }`;
const CREATE = `mutation($input: CreateAssetInput!) { createAsset(input: $input) { id } }`;
const HOUR = 3_600_000;

interface Answer {
  __typename: 'BookingsTogether' | 'BookingClash';
  togetherId?: string;
  bookings?: Array<{ id: string; togetherId: string; asset: { id: string } }>;
  assetId?: string;
}

let world: World;
let van: string;
let tables: string;
beforeAll(async () => {
  world = await startWorld({ POOL_SIZE: process.env.TEST_POOL_SIZE ?? '16' });
  const asset = async (name: string, more: object) =>
    (await world.ours.steward.call.get<{ createAsset: { id: string } }>(CREATE, { input: { ownerId: world.ours.errota, asset: { name, timeZone: 'Europe/Madrid', ...more }, ...('quantity' in more ? { kind: 'POOLED' } : {}) } })).createAsset.id;
  van = await asset('Van', {});
  tables = await asset('Tables', { quantity: 5 });
});
afterAll(() => world.stop());

const wish = (assetId: string, start: Date, quantity?: number): object => ({ assetId, start, end: new Date(start.getTime() + 2 * HOUR), quantity });

async function together(wishes: object[], by = world.ours.member): Promise<Answer> {
  return (await by.call.get<{ bookTogether: Answer }>(TOGETHER, { input: { wishes, purpose: 'Feast' } })).bookTogether;
}

describe('several things in one go', () => {
  it('are booked all, share an id, and are given up all', async () => {
    const start = inDays(3, 8);
    const { togetherId, bookings } = await together([wish(van, start), wish(tables, start, 3), wish(world.ours.mill, start)]);
    expect(bookings).toHaveLength(3);
    expect(new Set(bookings!.map((one) => one.togetherId))).toEqual(new Set([togetherId]));
    await expect(world.ours.coordinator.call.get(CANCEL_ALL, { input: { togetherId } })).resolves.toMatchObject({ cancelTogether: { bookings: [{ status: 'CANCELLED' }, { status: 'CANCELLED' }, { status: 'CANCELLED' }] } });
    await expect(world.ours.member.call.refusal(CANCEL_ALL, { input: { togetherId } })).resolves.toMatchObject({ extensions: { code: 'CONFLICT' } });
    await expect(world.stranger.call.refusal(CANCEL_ALL, { input: { togetherId } })).resolves.toMatchObject({ extensions: { code: 'NOT_FOUND' } });
  });

  it('LibreBooking: capacity is counted for each thing, not as the largest of them', async () => {
    const start = inDays(4, 8);
    await world.ours.coordinator.call.get<BookAnswer>(BOOK, { input: { ...wish(van, start), purpose: 'x' } });
    const refused = await together([wish(tables, start), wish(van, start)]);
    expect(refused).toMatchObject({ __typename: 'BookingClash', assetId: van, heldBy: [{ cooperative: { id: world.ours.errota } }] });
    await expect(world.sql(`select count(*)::int as n from booking where asset_id = $1 and starts_at = $2`, [tables, start])).resolves.toEqual([{ n: 0 }]);
  });

  it('are refused when two of them want the same', async () => {
    const start = inDays(5, 8);
    await expect(together([wish(van, start), wish(van, new Date(start.getTime() + HOUR))])).resolves.toMatchObject({ __typename: 'BookingClash', assetId: van });
    await expect(together([wish(tables, start, 3), wish(tables, start, 3)])).resolves.toMatchObject({ __typename: 'BookingClash', assetId: tables });
    await expect(world.ours.member.call.refusal(TOGETHER, { input: { wishes: [wish(van, start)], purpose: 'x' } })).resolves.toMatchObject({ extensions: { field: 'wishes' } });
  });

  it('never end in part, nor in a deadlock, in whatever order they are named', async () => {
    const things = [van, tables, world.ours.mill];
    for (let round = 0; round < 4; round++) {
      const start = inDays(10 + round, 8);
      const answers = await Promise.all(Array.from({ length: 12 }, (_, n) => together([...things.slice(n % 3), ...things.slice(0, n % 3)].map((id) => wish(id, start)))));
      expect(answers.filter(({ __typename }) => __typename === 'BookingsTogether')).toHaveLength(1);
    }
    await expect(world.sql(`select together_id from booking where status = 'CONFIRMED' and together_id is not null group by 1 having count(*) <> 3`)).resolves.toEqual([]);
  }, 60_000);
});
