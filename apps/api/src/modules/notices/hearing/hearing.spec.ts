import { v7 as newId } from 'uuid';
import { adoptFor, END_AGREEMENT, guestOf } from '../../../../../../test/support/agreement-calls.js';
import { inDays } from '../../../../../../test/support/booking-calls.js';
import { startWorld, type World, type WorldPerson } from '../../../../../../test/support/world.js';
import { Db } from '../../../platform/database/db.js';
import { JobQueue } from '../../../platform/jobs/job-queue.js';
import { STATEMENT_CLOSED, type StatementClosed } from '../../usage/index.js';
import { AskSeriesJob } from '../../bookings/series/ask-series.job.js';
import { ExtendSeriesJob } from '../../bookings/series/extend-series.job.js';
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
  expect(mail!.body).toMatch(/Free instead: [^\n;]+; [^\n;]+; [^\n;]+\n/);
});

it('tells the holders of bookings that changed hours close in their own words, with what is free instead', async () => {
  const { coordinator, mill } = world.ours;
  await world.sql(`update person set language = 'eu' where id = $1`, [helper.personId]);
  await book(12);
  await coordinator.call.get('mutation($i: SetExceptionDayInput!) { setExceptionDay(input: $i) { id } }', { i: { assetId: mill, date: inDays(12, 0).toISOString().slice(0, 10), hours: [], acceptHits: true } });
  const [mail] = await mailOf(helper, 'Horren ordez libre: ');
  expect(mail!.subject).toContain('Ibaia mill');
  const hours = [1, 2, 3, 4, 5, 6, 7].filter((weekday) => weekday !== (inDays(13, 0).getUTCDay() || 7)).map((weekday) => ({ weekday, opens: '00:00', closes: '24:00' }));
  await book(13);
  await coordinator.call.get('mutation($i: SetOpeningHoursInput!) { setOpeningHours(input: $i) { id } }', { i: { assetId: mill, hours, acceptHits: true } });
  await until(async () => (await world.sql(`select from notice where kind = 'CLOSED' and member_id = $1 and settled_at is not null`, [helper.memberId])).length === 2);
  // Nobody gave a reason: what stands for it in the office is in the language of whoever changed the hours.
  await expect(world.sql(`select reason from notice where kind = 'CLOSED' and member_id = $1 and starts_at > $2`, [helper.memberId, inDays(13, 0)])).resolves.toEqual([{ reason: null }]);
  await coordinator.call.get('mutation($i: SetOpeningHoursInput!) { setOpeningHours(input: $i) { id } }', { i: { assetId: mill, hours: [] } });
  await world.sql(`update person set language = 'en' where id = $1`, [helper.personId]);
});

it('tells guests whose agreement ends before their booking, with the reason and no other times', async () => {
  const { agreementId, person } = await guestOf(world, world.ours);
  await adoptFor(world.ours, world.ours.mill, { who: 'AGREEMENT' });
  await book(15, {}, person);
  await world.ours.steward.call.get(END_AGREEMENT, { input: { id: agreementId, expectedVersion: 1, reason: 'Their assembly left it', acceptHits: true } });
  const [mail] = await mailOf(person, 'The agreement ends before your booking does: Ibaia mill');
  expect(mail!.body).toContain('Reason: Their assembly left it');
  expect(mail!.body).not.toContain('Free instead');
});

it('tells who is asked to be the second person, and their no to who asked', async () => {
  const { member } = world.ours;
  const id = await book(8, {}, member);
  await member.call.get('mutation($i: AskSecondPersonInput!) { askSecondPerson(input: $i) { id } }', { i: { bookingId: id, memberId: helper.memberId } });
  await mailOf(helper, 'You are asked to be the second person');
  await helper.call.get('mutation($id: ID!) { declineSecondPerson(bookingId: $id) { id } }', { id });
  await mailOf(member, 'Your second person cannot come');
});

it('tells who waited that a time is held for them, and takes that back once they have it', async () => {
  const taken = await book(20);
  await world.ours.member.call.get('mutation($i: JoinWaitlistInput!) { joinWaitlist(input: $i) { id } }', {
    i: { assetId: world.ours.mill, earliest: inDays(20, 8), latest: inDays(20, 10), minutes: 120, purpose: 'Rye' },
  });
  await cancel(taken, helper, 'No grain');
  const [mail] = await mailOf(world.ours.member, 'You can have it now');
  expect(mail!.body).toContain('The offer stands until');
  // Once it has gone out, we have it wait again, as if the mail server had been away.
  await until(async () => (await world.sql(`update mail set sent_at = null where subject like 'You can have it now%' and sent_at is not null returning 1`)).length > 0);
  const [held] = await world.sql<{ id: string }>(`select id from booking where status = 'HELD'`);
  await world.ours.member.call.get('mutation($id: ID!) { confirmHold(input: { id: $id }) { __typename } }', { id: held!.id });
  await until(async () => (await world.sql(`select 1 from mail where subject like 'You can have it now%'`)).length === 0);
});

it('tells whom a booking is offered to, and its maker what the answer was', async () => {
  const { member, coordinator, errota } = world.ours;
  const OFFER = 'mutation($i: OfferBookingInput!) { offerBooking(input: $i) { id } }';
  const offer = async (input: object): Promise<string> => (await member.call.get<{ offerBooking: { id: string } }>(OFFER, { i: input })).offerBooking.id;
  const [mine, theirs] = [await book(22, {}, member), await book(23, {}, coordinator)];
  const declined = await offer({ bookingId: mine, wantedId: theirs, message: 'Rain on Monday' });
  const [asked] = await mailOf(coordinator, 'Someone offers you their time');
  expect(asked!.body).toContain('Reason: Rain on Monday');
  await coordinator.call.get('mutation($id: ID!) { declineOffer(id: $id) { state } }', { id: declined });
  await mailOf(member, 'What you offered is declined');
  const given = await offer({ bookingId: mine, cooperativeId: errota });
  await until(async () => (await world.sql(`select 1 from notice where cause_id = $1 and kind = 'SWAP_OFFER'`, [given])).length > 0);
  await coordinator.call.get('mutation($id: ID!) { acceptOffer(id: $id) { __typename } }', { id: given });
  await mailOf(member, 'What you offered is taken');
  await expect(world.sql(`select outcome from notice where cause_id = $1 and kind = 'SWAP_OFFER' and settled_at is null`, [given])).resolves.toEqual([]);
});

it('asks whether a series is still wanted, tells once that it was let go, and which date could not be had', async () => {
  const { member, mill } = world.ours;
  await world.sql('update asset set horizon_days = 45 where id = $1', [mill]);
  const SERIES = 'mutation($i: BookSeriesInput!) { bookSeries(input: $i) { ... on BookingSeries { id } } }';
  const localStart = `${inDays(25, 0).toISOString().slice(0, 10)}T16:00`;
  const { bookSeries } = await member.call.get<{ bookSeries: { id: string } }>(SERIES, { i: { assetId: mill, localStart, minutes: 120, rule: 'FREQ=WEEKLY', purpose: 'Spelt' } });
  const { id } = bookSeries;
  await world.sql(`update booking_series set confirm_by = now() + interval '5 days' where id = $1`, [id]);
  await world.app.get(AskSeriesJob).run();
  const [asked] = await mailOf(member, 'Is this series still wanted?');
  expect(asked!.body).toContain('Say so by');
  await world.sql('update asset set horizon_days = 60 where id = $1', [mill]);
  const [last] = await world.sql<{ start: Date }>('select max(starts_at) as start from booking where series_id = $1', [id]);
  const next = new Date(last!.start.getTime() + 7 * 86_400_000);
  await helper.call.get(BOOK, { i: { assetId: mill, start: next, end: new Date(next.getTime() + 3_600_000), purpose: 'Flour' } });
  await world.app.get(ExtendSeriesJob).run();
  await mailOf(member, 'A date of your series could not be booked');
  await world.sql(`update booking_series set confirm_by = now() - interval '1 minute' where id = $1`, [id]);
  await world.app.get(AskSeriesJob).run();
  await mailOf(member, 'Nobody confirmed this series, so it was let go');
  await expect(world.sql(`select kind from notice n join booking b on b.id = n.booking_id where b.series_id = $1 and kind = 'CANCELLED'`, [id])).resolves.toEqual([]);
});

it('tells who looks after a thing of a problem, and who reported it what became of that', async () => {
  const { member, coordinator, mill } = world.ours;
  const { reportProblem } = await member.call.get<{ reportProblem: { id: string } }>('mutation($i: ReportProblemInput!) { reportProblem(input: $i) { id } }', { i: { assetId: mill, words: 'It squeaks' } });
  const [told] = await mailOf(coordinator, 'Someone reported a problem: Ibaia mill');
  expect(told!.body).toContain('Reason: It squeaks');
  expect(told!.body).toContain('/admin/inbox');
  await coordinator.call.get('mutation($i: DecideProblemInput!) { decideProblem(input: $i) { status } }', { i: { id: reportProblem.id, expectedVersion: 1, to: 'MENDED', note: 'Oiled' } });
  const [decided] = await mailOf(member, 'What became of the problem: Ibaia mill');
  expect(decided!.body).toContain('Reason: Oiled');
});

it('tells the coordinators and treasurers of a cooperative, in their language, that its accounts of a season are closed', async () => {
  const { id: federationId, errota, steward } = world.ours;
  const [settlementId, statementId] = [newId(), newId()];
  const treasurer = await world.person(world.ours, 'Ibaia Treasurer', [{ role: 'TREASURER', cooperativeId: errota }]);
  await world.sql(`update person set language = 'fr' where id = $1`, [treasurer.personId]);
  await world.sql(`insert into settlement (federation_id, id, name, from_date, last_date, starts_at, ends_at, currency, pledge_unit, created_by_id)
    values ($1, $2, 'Moulin 2025', '2025-01-01', '2025-12-31', '2025-01-01', '2026-01-01', 'EUR', 'SHARE', $3)`, [federationId, settlementId, steward.memberId]);
  await world.sql('insert into statement (federation_id, id, settlement_id, cooperative_id, charged, paid, due) values ($1, $2, $3, $4, 100, 40, 60)', [federationId, statementId, settlementId, errota]);
  await world.app.get(Db).tx(federationId, () => world.app.get(JobQueue).tell(STATEMENT_CLOSED, { federationId, settlementId, statementId } satisfies StatementClosed));
  const [mail] = await mailOf(treasurer, 'Les comptes sont clos : Moulin 2025');
  expect(mail!.body).toContain('/costs');
  await mailOf(world.ours.coordinator, 'The accounts are closed: Moulin 2025');
});

it.each([
  [null, 'CONFIRMED', false, null], [null, 'CONFIRMED', true, 'BOOKED_FOR_YOU'], [null, 'HELD', true, null], ['HELD', 'CONFIRMED', true, 'BOOKED_FOR_YOU'], ['HELD', 'CONFIRMED', false, null],
  ['REQUESTED', 'CONFIRMED', false, 'APPROVED'], ['REQUESTED', 'DECLINED', false, 'DECLINED'], ['CONFIRMED', 'CONFIRMED', false, 'MOVED'], ['CONFIRMED', 'CANCELLED', false, 'CANCELLED'],
  ['HELD', 'CANCELLED', false, null], ['HELD', 'EXPIRED', false, null], ['CONFIRMED', 'CHECKED_OUT', false, null],
] as const)('from %s to %s, for another %s, is %s', (from, to, forAnother, kind) => {
  expect(kindOf(from, to, forAnother)).toBe(kind);
});
