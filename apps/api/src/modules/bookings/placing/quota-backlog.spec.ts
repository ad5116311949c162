import { BOOK, CANCEL, inDays, type BookAnswer } from '../../../../../../test/support/booking-calls.js';
import { startWorld, type World, type WorldPerson } from '../../../../../../test/support/world.js';

const ADOPT = 'mutation($input: AdoptRulesInput!) { adoptRules(input: $input) { id } }';
const CHECK = 'query($assetId: ID!, $start: DateTime!, $end: DateTime!) { bookingCheck(assetId: $assetId, start: $start, end: $end) { reasons { code message } } }';
const MOVE = 'mutation($input: MoveBookingInput!) { moveBooking(input: $input) { __typename } }';
const HOUR = 3_600_000;

let world: World;
let drills: string[];
let version = 0;
beforeAll(async () => {
  world = await startWorld({ POOL_SIZE: process.env.TEST_POOL_SIZE ?? '16' });
  drills = [];
  for (let n = 0; n < 12; n++) {
    const { createAsset } = await world.ours.steward.call.get<{ createAsset: { id: string } }>('mutation($input: CreateAssetInput!) { createAsset(input: $input) { id } }', {
      input: { ownerId: world.ours.errota, asset: { name: `Drill ${n}`, category: 'TOOL', timeZone: 'Europe/Madrid' } },
    });
    drills.push(createAsset.id);
  }
});
afterAll(() => world.stop());

async function adopt(quotas: object[]): Promise<void> {
  await world.ours.steward.call.get(ADOPT, { input: { scope: 'CATEGORY', category: 'TOOL', expectedVersion: version++, note: 'test', rules: { quotas } } });
}

/** A Wednesday, so that a week never ends in between. */
function wednesday(weeks: number): Date {
  const day = inDays(7 * weeks, 8);
  day.setUTCDate(day.getUTCDate() + ((3 - day.getUTCDay() + 7) % 7));
  return day;
}

async function book(n: number, start: Date, by: WorldPerson = world.ours.member, hours = 2): Promise<BookAnswer['bookAsset']> {
  return (await by.call.get<BookAnswer>(BOOK, { input: { assetId: drills[n]!, start, end: new Date(start.getTime() + hours * HOUR), purpose: 'Holes' } })).bookAsset;
}
const codes = (answer: BookAnswer['bookAsset']): string => [answer.__typename, ...(answer.reasons ?? []).map(({ code }) => code)].join();
const weekly = (most: number, measure = 'BOOKINGS') => [{ per: 'COOPERATIVE', measure, most, period: 'WEEK' }];

describe('a quota', () => {
  it('counts what stood when it was adopted, in the check and in booking, and gives it back when that goes', async () => {
    const start = wednesday(2);
    const [first, second] = [await book(0, start), await book(1, start)];
    await adopt(weekly(2));
    const check = await world.ours.member.call.get<{ bookingCheck: { reasons: Array<{ code: string; message: string }> } }>(CHECK, { assetId: drills[2], start, end: new Date(start.getTime() + HOUR) });
    expect(check.bookingCheck.reasons).toMatchObject([{ code: 'QUOTA' }]);
    expect(codes(await book(2, start))).toBe('BookingRefusal,QUOTA');
    expect(codes(await book(2, start, world.ours.coordinator))).toBe('Booking');
    await world.ours.member.call.get(CANCEL, { input: { id: first.id } });
    expect(codes(await book(3, start))).toBe('Booking');
    expect(codes(await book(4, start))).toBe('BookingRefusal,QUOTA');
    await world.ours.member.call.get(CANCEL, { input: { id: second.id } });
    expect(codes(await book(4, start))).toBe('Booking');
  });

  it('that is overdrawn from before takes nothing away, and gives nothing more until it is below its limit', async () => {
    await adopt([]);
    const start = wednesday(4);
    const standing = [await book(0, start), await book(1, start), await book(2, start)];
    await adopt(weekly(2));
    expect(codes(await book(3, start))).toBe('BookingRefusal,QUOTA');
    for (const [n, one] of standing.entries()) {
      await world.ours.member.call.get(CANCEL, { input: { id: one.id } });
      expect(codes(await book(3 + n, start))).toBe(n === 0 ? 'BookingRefusal,QUOTA' : 'Booking');
    }
  });

  it('counts a standing booking once when that is moved, by its new time', async () => {
    await adopt([]);
    const start = wednesday(6);
    const { id } = await book(0, start);
    await book(1, start);
    await adopt(weekly(360, 'MINUTES'));
    const move = async (hours: number, expectedVersion: number) => (await world.ours.member.call.get<{ moveBooking: { __typename: string } }>(MOVE, { input: { id, expectedVersion, end: new Date(start.getTime() + hours * HOUR) } })).moveBooking.__typename;
    await expect(move(5, 1)).resolves.toBe('BookingRefusal');
    await expect(move(4, 1)).resolves.toBe('Booking');
    await expect(world.sql(`select used from quota_account where account like '%MINUTES WEEK%' and counted_by_id is not null`)).resolves.toEqual([{ used: 360 }]);
  });

  it('counts what was booked while it did not hold, once it holds again', async () => {
    const start = wednesday(8);
    await adopt(weekly(2));
    await book(0, start);
    await adopt([]);
    await book(1, start);
    await adopt(weekly(2));
    expect(codes(await book(2, start))).toBe('BookingRefusal,QUOTA');
  });

  it('is never over, however many come at once for the first time after it was adopted', async () => {
    const people: WorldPerson[] = [];
    for (let n = 0; n < 8; n++) people.push(await world.person(world.ours, `Racer ${n}`, [{ role: 'MEMBER', cooperativeId: world.ours.labea }]));
    for (let round = 0; round < 4; round++) {
      await adopt([]);
      const start = wednesday(10 + 2 * round);
      const stood = [await book(10, start), await book(11, start)];
      await adopt(weekly(4));
      const [answers] = await Promise.all([
        Promise.all(people.map((person, n) => book(n, start, person))),
        world.ours.member.call.ask(CANCEL, { input: { id: stood[round % 2]!.id } }),
      ]);
      // One of the two that stood goes meanwhile: two or three more fit, as it comes before or after them.
      const booked = answers.filter(({ __typename }) => __typename === 'Booking').length;
      expect([2, 3]).toContain(booked);
    }
    const wrong = await world.sql(`select q.account, q.used from quota_account q
      where q.used <> (select coalesce(sum(c.amount), 0) from quota_charge c join booking b on b.federation_id = c.federation_id and b.id = c.booking_id
        where c.federation_id = q.federation_id and c.account = q.account and b.status not in ('CANCELLED', 'DECLINED', 'EXPIRED'))`);
    expect(wrong).toEqual([]);
  }, 60_000);
});
