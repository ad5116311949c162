import { v7 as newId } from 'uuid';
import { inDays } from '../../../../../../test/support/booking-calls.js';
import { startWorld, type World, type WorldPerson } from '../../../../../../test/support/world.js';
import { Db } from '../../../platform/database/db.js';
import { JobQueue } from '../../../platform/jobs/job-queue.js';
import { OFFER_MADE, OFFER_OVER, type OfferMade } from '../../bookings/index.js';
import { kindOf } from './kind-of-change.js';

let world: World;
let helper: WorldPerson;
beforeAll(async () => {
  world = await startWorld({ WORKER: 'true' });
  helper = await world.person(world.ours, 'Ibaia Helper', [{ role: 'COORDINATOR', cooperativeId: world.ours.labea }]);
}, 60_000);
afterAll(() => world.stop());

/** Mails to a person with this text, once there is one. */
async function mailOf(person: WorldPerson, text: string): Promise<Array<{ subject: string; body: string }>> {
  let mails: Array<{ subject: string; body: string }> = [];
  await until(async () => {
    mails = await world.sql('select subject, body from mail where recipient = $1 and body like $2', [person.email, `%${text}%`]);
    return mails.length > 0;
  });
  return mails;
}

/** Looks again and again until it is so: the worker runs beside us. */
async function until(isSo: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 400; tries += 1) {
    if (await isSo()) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`Not so: ${JSON.stringify(await world.sql('select recipient, subject, sent_at from mail'))} ${JSON.stringify(await world.sql('select kind, outcome from notice'))}`);
}

const BOOK = 'mutation($i: BookAssetInput!) { bookAsset(input: $i) { __typename ... on Booking { id } } }';
const book = async (days: number, headers: Record<string, string> = {}, by = helper): Promise<string> => {
  const { bookAsset } = await by.call.get<{ bookAsset: { id: string } }>(BOOK, { i: { assetId: world.ours.mill, start: inDays(days, 8), end: inDays(days, 10), purpose: 'Flour' } }, headers);
  return bookAsset.id;
};
const cancel = (id: string, by: WorldPerson, reason: string): Promise<unknown> => by.call.get('mutation($i: CancelBookingInput!) { cancelBooking(input: $i) { status } }', { i: { id, reason } });

it('tells of what others do to one’s bookings, and not of what one does oneself', async () => {
  const { member, coordinator } = world.ours;
  const id = await book(3, { 'on-behalf-of': member.memberId });
  const [booked] = await mailOf(member, 'is booked for you');
  expect(booked!.body).toContain('By: Ibaia Helper');
  await cancel(id, coordinator, 'The stone is cracked');
  const [cancelled] = await mailOf(member, 'Your booking is cancelled');
  expect(cancelled!.body).toContain('Reason: The stone is cracked');
  await mailOf(helper, 'Your booking is cancelled');
  await cancel(await book(4, {}, member), member, 'Changed my mind');
  await cancel(await book(5, {}, member), coordinator, 'Sorry');
  await mailOf(member, 'Reason: Sorry');
  await expect(world.sql(`select reason from notice where member_id = $1 and kind = 'CANCELLED' order by reason`, [member.memberId])).resolves.toEqual([{ reason: 'Sorry' }, { reason: 'The stone is cracked' }]);
});

it('tells the holders of bookings that a closure meets', async () => {
  await book(10, {}, world.ours.member);
  await world.ours.coordinator.call.get('mutation($i: AddClosureInput!) { addClosure(input: $i) { __typename } }', {
    i: { assetId: world.ours.mill, start: inDays(10, 9), end: inDays(10, 12), reason: 'Belt', acceptHits: true },
  });
  const [mail] = await mailOf(world.ours.member, 'It is closed during your booking');
  expect(mail!.body).toContain('Reason: Belt');
});

it('tells whom a time is offered to, and takes it back when the offer is over', async () => {
  const offerId = newId();
  const tell = (topic: string, payload: object): Promise<void> => world.app.get(Db).tx(world.ours.id, () => world.app.get(JobQueue).tell(topic, payload));
  await tell(OFFER_MADE, {
    federationId: world.ours.id, offerId, kind: 'WAITLIST', memberIds: [world.ours.member.memberId], assetId: world.ours.mill, bookingId: null,
    start: inDays(20, 8), end: inDays(20, 9), openUntil: inDays(1, 8),
  } satisfies Record<keyof OfferMade, unknown>);
  const [mail] = await mailOf(world.ours.member, 'You can have it now');
  expect(mail!.body).toContain('The offer stands until');
  // Once it has gone out, we have it wait again, as if the mail server had been away.
  await until(async () => (await world.sql(`update mail set sent_at = null where subject like 'You can have it now%' and sent_at is not null returning 1`)).length > 0);
  await tell(OFFER_OVER, { federationId: world.ours.id, offerId });
  await until(async () => (await world.sql(`select 1 from mail where subject like 'You can have it now%'`)).length === 0);
});

it.each([
  [null, 'CONFIRMED', false, null], [null, 'CONFIRMED', true, 'BOOKED_FOR_YOU'], [null, 'HELD', true, null], ['HELD', 'CONFIRMED', true, 'BOOKED_FOR_YOU'], ['HELD', 'CONFIRMED', false, null],
  ['REQUESTED', 'CONFIRMED', false, 'APPROVED'], ['REQUESTED', 'DECLINED', false, 'DECLINED'], ['CONFIRMED', 'CONFIRMED', false, 'MOVED'], ['CONFIRMED', 'CANCELLED', false, 'CANCELLED'],
  ['HELD', 'CANCELLED', false, null], ['HELD', 'EXPIRED', false, null], ['CONFIRMED', 'CHECKED_OUT', false, null],
] as const)('from %s to %s, for another %s, is %s', (from, to, forAnother, kind) => {
  expect(kindOf(from, to, forAnother)).toBe(kind);
});
