import { BOOK, CANCEL, inDays, type BookAnswer } from '../support/booking-calls.js';
import { startWorld, type World } from '../support/world.js';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.stop());

let day = 2;
function wish(): { input: object } {
  const start = inDays(day++, 9);
  return { input: { assetId: world.ours.mill, start, end: new Date(start.getTime() + 3_600_000), purpose: 'Once' } };
}
const withKey = (key: string): Record<string, string> => ({ 'idempotency-key': key });

async function bookings(): Promise<number> {
  const [row] = await world.sql<{ n: number }>('select count(*)::int as n from booking');
  return row!.n;
}

describe('the same key', () => {
  it('with the same body gives the same answer to the letter, and one effect', async () => {
    const variables = wish();
    const before = await bookings();
    const first = await world.ours.member.call.ask<BookAnswer>(BOOK, variables, withKey('key-same-body'));
    const second = await world.ours.member.call.ask<BookAnswer>(BOOK, variables, withKey('key-same-body'));
    expect(first.data!.bookAsset.__typename).toBe('Booking');
    expect(JSON.stringify(second.data)).toBe(JSON.stringify(first.data));
    await expect(bookings()).resolves.toBe(before + 1);
  });

  it('with the same body sent ten times at once has one effect', async () => {
    const variables = wish();
    const before = await bookings();
    const answers = await Promise.all(Array.from({ length: 10 }, () => world.ours.member.call.ask<BookAnswer>(BOOK, variables, withKey('key-ten-at-once'))));
    expect(new Set(answers.map((answer) => JSON.stringify(answer.data))).size).toBe(1);
    expect(answers[0]!.data!.bookAsset.__typename).toBe('Booking');
    await expect(bookings()).resolves.toBe(before + 1);
  });

  it('with another body has an error code of its own and no effect', async () => {
    await world.ours.member.call.get(BOOK, wish(), withKey('key-other-body'));
    const before = await bookings();
    const error = await world.ours.member.call.refusal(BOOK, wish(), withKey('key-other-body'));
    expect(error.extensions).toMatchObject({ code: 'IDEMPOTENCY_KEY_REUSED', field: 'Idempotency-Key' });
    await expect(bookings()).resolves.toBe(before);
  });

  it('by another person is independent', async () => {
    const [mine, theirs] = [wish(), wish()];
    await world.ours.member.call.get(BOOK, mine, withKey('key-two-people'));
    const { bookAsset } = await world.ours.coordinator.call.get<BookAnswer>(BOOK, theirs, withKey('key-two-people'));
    expect(bookAsset.__typename).toBe('Booking');
  });

  it('acting for someone else is another request', async () => {
    await world.ours.member.call.get(BOOK, wish(), withKey('key-acting-for'));
    const other = world.ours.member.call.for(world.ours.id);
    await expect(other.refusal(BOOK, wish(), withKey('key-acting-for'))).resolves.toMatchObject({ extensions: { code: 'IDEMPOTENCY_KEY_REUSED' } });
  });

  it('replays an explained clash, even when the time is free by then', async () => {
    const variables = wish();
    const { bookAsset: held } = await world.ours.coordinator.call.get<BookAnswer>(BOOK, variables);
    const first = await world.ours.member.call.ask<BookAnswer>(BOOK, variables, withKey('key-of-a-clash'));
    expect(first.data!.bookAsset.__typename).toBe('BookingClash');
    await world.ours.coordinator.call.get(CANCEL, { input: { id: held.id } });
    const second = await world.ours.member.call.ask<BookAnswer>(BOOK, variables, withKey('key-of-a-clash'));
    expect(second.data).toEqual(first.data);
  });

  it('after a refusal is as good as new, since nothing was done', async () => {
    const reversed = { input: { assetId: world.ours.mill, start: inDays(2, 10), end: inDays(2, 9), purpose: 'Late' } };
    await world.ours.member.call.refusal(BOOK, reversed, withKey('key-after-refusal'));
    const { bookAsset } = await world.ours.member.call.get<BookAnswer>(BOOK, wish(), withKey('key-after-refusal'));
    expect(bookAsset.__typename).toBe('Booking');
  });
});

it.each(['short', 'x'.repeat(201), 'with space in it', 'naïve-key-éé'])('refuses the key %p', async (key) => {
  const header = Buffer.from(key, 'utf8').toString('latin1');
  const error = await world.ours.member.call.refusal(BOOK, wish(), withKey(header));
  expect(error.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: 'Idempotency-Key' });
});

it('takes one mutation a request', async () => {
  const two = `mutation($a: CancelBookingInput!) { one: cancelBooking(input: $a) { id } two: cancelBooking(input: $a) { id } }`;
  const answer = await world.ours.member.call.ask(two, { a: { id: world.ours.mill } });
  expect(answer.status).toBe(400);
  expect(answer.errors[0]!.extensions.code).toBe('BAD_REQUEST');
});
