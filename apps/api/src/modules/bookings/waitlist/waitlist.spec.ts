import { BOOK, CANCEL, inDays, type BookAnswer } from '../../../../../../test/support/booking-calls.js';
import { startWorld, type World, type WorldPerson } from '../../../../../../test/support/world.js';
import { ForgetRefusalsJob } from '../placing/forget-refusals.job.js';
import { OfferFreedJob } from './offer-freed.job.js';

const JOIN = `mutation($input: JoinWaitlistInput!) { joinWaitlist(input: $input) { id state booking { id } asset { id } } }`;
const LEAVE = `mutation($id: ID!) { leaveWaitlist(id: $id) { state } }`;
const MINE = `{ myWaitlist { totalItems items { id state booking { id status start end heldUntil purpose } } } }`;
const CONFIRM = `mutation($input: ConfirmHoldInput!) { confirmHold(input: $input) { __typename ... on Booking { status } } }`;
const CLOSE = `mutation($input: AddClosureInput!) { addClosure(input: $input) { ... on Closure { id } } }`;
const HOUR = 3_600_000;

interface Entry {
  id: string;
  state: string;
  booking: { id: string; status: string; start: string; end: string; heldUntil: string } | null;
}

let world: World;
let people: WorldPerson[];
beforeAll(async () => {
  world = await startWorld({ POOL_SIZE: process.env.TEST_POOL_SIZE ?? '16' });
  people = [];
  for (const [name, cooperativeId] of [['Ane', world.ours.labea], ['Joana', world.ours.errota]] as const) people.push(await world.person(world.ours, name, [{ role: 'MEMBER', cooperativeId }]));
});
afterAll(() => world.stop());
beforeEach(async () => {
  await world.sql(`update waitlist_entry set left_at = now() where left_at is null`);
  await world.sql(`update booking set status = 'CANCELLED', cancelled_at = now() where status in ('CONFIRMED', 'HELD')`);
});

const later = (start: Date, hours: number): Date => new Date(start.getTime() + hours * HOUR);
const freed = (bookingId: string): Promise<void> => world.app.get(OfferFreedJob).run({ federationId: world.ours.id, bookingId, from: 'CONFIRMED', to: 'CANCELLED' });
async function book(start: Date, hours = 4, by = world.ours.member): Promise<BookAnswer['bookAsset']> {
  return (await by.call.get<BookAnswer>(BOOK, { input: { assetId: world.ours.mill, start, end: later(start, hours), purpose: 'Spelt' } })).bookAsset;
}
async function join(by: WorldPerson, start: Date, hours: number, more: object = {}): Promise<Entry> {
  return (await by.call.get<{ joinWaitlist: Entry }>(JOIN, { input: { assetId: world.ours.mill, earliest: start, latest: later(start, hours), minutes: hours * 60, purpose: 'Rye', ...more } })).joinWaitlist;
}
const mine = async (by: WorldPerson): Promise<Entry[]> => (await by.call.get<{ myWaitlist: { items: Entry[] } }>(MINE)).myWaitlist.items;

describe('waiting for a time', () => {
  it('indico #5786: a freed time is held for who waits, with a deadline, to take or let go', async () => {
    const start = inDays(3, 8);
    const taken = await book(start);
    await expect(join(people[0]!, start, 4)).resolves.toMatchObject({ state: 'WAITING', booking: null });
    await world.ours.member.call.get(CANCEL, { input: { id: taken.id } });
    await freed(taken.id!);
    const [offer] = await mine(people[0]!);
    expect(offer).toMatchObject({ state: 'OFFERED', booking: { status: 'HELD', start: start.toISOString().replace('.000', '') } });
    expect(Date.parse(offer!.booking!.heldUntil)).toBeLessThanOrEqual(Date.now() + 12 * HOUR);
    await expect(people[0]!.call.get(CONFIRM, { input: { id: offer!.booking!.id } })).resolves.toMatchObject({ confirmHold: { status: 'CONFIRMED' } });
    expect((await mine(people[0]!))[0]).toMatchObject({ state: 'BOOKED' });
  });

  it('goes to the cooperative that used it least in 90 days, then to who waits longest; and on when nobody takes it', async () => {
    const start = inDays(4, 8);
    await world.sql(`insert into booking (federation_id, id, asset_id, cooperative_id, member_id, purpose, starts_at, ends_at, local_start, local_end, time_zone, status)
      select $1, gen_random_uuid(), $2, $3, $4, 'x', now() - interval '10 days', now() - interval '10 days' + interval '3 hours', '', '', 'UTC', 'SETTLED'`, [world.ours.id, world.ours.mill, world.ours.labea, world.ours.member.memberId]);
    const taken = await book(start);
    await join(people[0]!, start, 4);
    await join(people[1]!, start, 4, { minutes: 240, leastMinutes: 60 });
    await world.ours.member.call.get(CANCEL, { input: { id: taken.id } });
    await freed(taken.id!);
    expect((await mine(people[0]!))[0]).toMatchObject({ state: 'WAITING' });
    const [first] = await mine(people[1]!);
    expect(first).toMatchObject({ state: 'OFFERED' });
    await people[1]!.call.get(CANCEL, { input: { id: first!.booking!.id } });
    await freed(first!.booking!.id);
    expect((await mine(people[1]!))[0]).toMatchObject({ state: 'MISSED' });
    const [second] = await mine(people[0]!);
    expect(second).toMatchObject({ state: 'OFFERED' });
    await world.sql(`update booking set held_until = now() - interval '1 second' where id = $1`, [second!.booking!.id]);
    await expect(people[0]!.call.refusal(CONFIRM, { input: { id: second!.booking!.id } })).resolves.toMatchObject({ extensions: { code: 'CONFLICT' } });
    expect((await mine(people[0]!))[0]).toMatchObject({ state: 'MISSED' });
  });

  it('is offered a part that is long enough, and what is free already at once; a closure that goes frees too', async () => {
    const start = inDays(5, 8);
    await book(start, 4);
    await expect(join(people[0]!, later(start, 2), 6, { leastMinutes: 120 })).resolves.toMatchObject({ state: 'OFFERED' });
    expect((await mine(people[0]!))[0]!.booking).toMatchObject({ start: later(start, 4).toISOString().replace('.000', ''), end: later(start, 8).toISOString().replace('.000', '') });
    const closed = inDays(6, 8);
    const { addClosure } = await world.ours.coordinator.call.get<{ addClosure: { id: string } }>(CLOSE, { input: { assetId: world.ours.mill, start: closed, end: later(closed, 9), reason: 'Belt' } });
    await join(people[1]!, closed, 2);
    await world.ours.coordinator.call.get('mutation($id: ID!) { removeClosure(id: $id) }', { id: addClosure.id });
    const [job] = await world.sql<{ payload: object }>(`select payload from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id where t.identifier = 'waitlist.offerFreed' and payload::text like '%assetId%' order by j.id desc limit 1`);
    await world.app.get(OfferFreedJob).run(job!.payload);
    expect((await mine(people[1]!))[0]).toMatchObject({ state: 'OFFERED' });
  });

  it('says what is wrong with a wish, and can be left by its people only', async () => {
    const start = inDays(7, 8);
    const wrong = async (more: object) => (await people[0]!.call.refusal(JOIN, { input: { assetId: world.ours.mill, earliest: start, latest: later(start, 2), minutes: 120, purpose: 'x', ...more } })).extensions;
    await expect(wrong({ latest: inDays(-1, 8) })).resolves.toMatchObject({ field: 'latest' });
    await expect(wrong({ leastMinutes: 180 })).resolves.toMatchObject({ field: 'leastMinutes' });
    await expect(wrong({ minutes: 180 })).resolves.toMatchObject({ field: 'latest' });
    await expect(wrong({ quantity: 2 })).resolves.toMatchObject({ field: 'quantity' });
    await book(start, 2);
    const { id } = await join(people[0]!, start, 2);
    await expect(people[1]!.call.refusal(LEAVE, { id })).resolves.toMatchObject({ extensions: { code: 'NOT_FOUND' } });
    await expect(people[0]!.call.get(LEAVE, { id })).resolves.toEqual({ leaveWaitlist: { state: 'LEFT' } });
    await expect(people[0]!.call.refusal(LEAVE, { id })).resolves.toMatchObject({ extensions: { code: 'CONFLICT' } });
  });
});

describe('nobody is skipped', () => {
  it('by who books in the moment between the cancellation and the offer', async () => {
    const start = inDays(10, 8);
    const taken = await book(start);
    await join(people[0]!, start, 4);
    await world.ours.member.call.get(CANCEL, { input: { id: taken.id } });
    const answers = await Promise.all(Array.from({ length: 6 }, (_, n) => book(later(start, n % 3), 1, world.ours.coordinator)));
    expect(answers.map(({ __typename }) => __typename)).toEqual(Array(6).fill('BookingClash'));
    expect((await mine(people[0]!))[0]).toMatchObject({ state: 'OFFERED' });
  });

  it('by who books when an offer runs out, nor offered twice while it is taken', async () => {
    const start = inDays(11, 8);
    const taken = await book(start);
    await join(people[0]!, start, 4);
    await join(people[1]!, start, 4);
    await world.ours.member.call.get(CANCEL, { input: { id: taken.id } });
    await Promise.all([freed(taken.id!), freed(taken.id!), freed(taken.id!)]);
    const held = await world.sql<{ id: string }>(`select b.id from booking b where b.status = 'HELD'`);
    expect(held).toHaveLength(1);
    await world.sql(`update booking set held_until = now() - interval '1 second' where id = $1`, [held[0]!.id]);
    await expect(book(start, 1, world.ours.coordinator)).resolves.toMatchObject({ __typename: 'BookingClash' });
    const states = [(await mine(people[0]!))[0]!.state, (await mine(people[1]!))[0]!.state].sort();
    expect(states).toEqual(['MISSED', 'OFFERED']);
  });

  it('and taking an offer and its running out have one winner', async () => {
    for (let round = 0; round < 4; round++) {
      const start = inDays(20 + round, 8);
      const taken = await book(start);
      await join(people[0]!, start, 4);
      await world.ours.member.call.get(CANCEL, { input: { id: taken.id } });
      await freed(taken.id!);
      const offer = (await mine(people[0]!)).find(({ state }) => state === 'OFFERED')!;
      const [confirmed] = await Promise.all([
        people[0]!.call.ask(CONFIRM, { input: { id: offer.booking!.id } }),
        world.sql(`update booking set status = 'EXPIRED', version = version + 1 where id = $1 and status = 'HELD'`, [offer.booking!.id]),
      ]);
      const [{ status } = { status: '' }] = await world.sql<{ status: string }>('select status from booking where id = $1', [offer.booking!.id]);
      expect(status).toBe(confirmed.errors.length ? 'EXPIRED' : 'CONFIRMED');
    }
  });

  it('where requests keep nobody away: what is offered is kept until its deadline, and then it is not', async () => {
    await world.sql('update asset set requests_block = false where id = $1', [world.ours.mill]);
    const start = inDays(30, 8);
    const taken = await book(start);
    await join(people[0]!, start, 4);
    await world.ours.member.call.get(CANCEL, { input: { id: taken.id } });
    await freed(taken.id!);
    const [offer] = await mine(people[0]!);
    await expect(book(start, 1, world.ours.coordinator)).resolves.toMatchObject({ __typename: 'BookingClash', heldBy: [{ id: offer!.booking!.id }] });
    await world.sql(`update booking set held_until = now() - interval '1 second' where id = $1`, [offer!.booking!.id]);
    await expect(book(start, 1, world.ours.coordinator)).resolves.toMatchObject({ __typename: 'Booking' });
    const later4 = inDays(31, 8);
    const hold = await people[0]!.call.get<BookAnswer>(BOOK.replace('bookAsset(', 'bookAsset: holdAsset('), { input: { assetId: world.ours.mill, start: later4, end: later(later4, 2), purpose: 'Rye' } });
    expect(hold.bookAsset.__typename).toBe('Booking');
    await expect(book(later4, 1, world.ours.coordinator)).resolves.toMatchObject({ __typename: 'Booking' });
    await world.sql('update asset set requests_block = true where id = $1', [world.ours.mill]);
  });
});

describe('refused wishes', () => {
  const counted = async (): Promise<number> => (await world.sql<{ n: number }>('select count(*)::int as n from refusal'))[0]!.n;

  it('are those of people, not what is tried for who waits', async () => {
    const adopt = (rules: object, expectedVersion: number) => world.ours.steward.call.get('mutation($input: AdoptRulesInput!) { adoptRules(input: $input) { id } }', {
      input: { scope: 'ASSET', assetId: world.ours.mill, expectedVersion, rules, note: 'test' },
    });
    const start = inDays(33, 8);
    const taken = await book(start);
    const before = await counted();
    await expect(book(start, 1, world.ours.coordinator)).resolves.toMatchObject({ __typename: 'BookingClash' });
    await expect(counted()).resolves.toBe(before + 1);
    await join(people[0]!, start, 4);
    await adopt({ who: 'OWNER' }, 0);
    await world.ours.member.call.get(CANCEL, { input: { id: taken.id } });
    await freed(taken.id!);
    expect((await mine(people[0]!))[0]).toMatchObject({ state: 'WAITING' });
    await expect(counted()).resolves.toBe(before + 1);
    await adopt({}, 1);
  });

  it('are forgotten after 25 months, and not before, whoever wants them gone', async () => {
    await world.sql(`insert into refusal (federation_id, id, at, asset_id, cooperative_id, clash, starts_at, ends_at)
      select $1, gen_random_uuid(), now() - age, $2, $3, 'TAKEN', now() - age, now() - age + interval '1 hour' from unnest(array[interval '26 months', interval '25 months 1 day', interval '24 months']) as age`,
      [world.ours.id, world.ours.mill, world.ours.labea]);
    const before = await counted();
    await world.app.get(ForgetRefusalsJob).run();
    await expect(counted()).resolves.toBe(before - 2);
    await expect(world.sql('delete from refusal')).rejects.toThrow('stay as they are');
    await expect(world.sql(`update refusal set clash = 'RULES'`)).rejects.toThrow('stay as they are');
  });
});
