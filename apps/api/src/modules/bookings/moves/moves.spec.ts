import { BOOK, CANCEL, inDays, type BookAnswer } from '../../../../../../test/support/booking-calls.js';
import { placed, shiftTo, type PlacedWish } from '../../../../../../test/support/booking-states.js';
import { countReads } from '../../../../../../test/support/count-reads.js';
import { startWorld, type World, type WorldPerson } from '../../../../../../test/support/world.js';
import { ExpireDueJob } from './expire-due.job.js';

const RESULT = `{ __typename ... on Booking { id status heldUntil start mayConfirm mayApprove mayUndo mayCancel insteadOf { id } counterOffer { id status } } ... on BookingClash { message heldBy { id } closures { reason } alternatives { start } } }`;
const HOLD = `mutation($input: BookAssetInput!) { answer: holdAsset(input: $input) ${RESULT} }`;
const CONFIRM = `mutation($id: ID!) { answer: confirmHold(input: { id: $id }) ${RESULT} }`;
const APPROVE = `mutation($id: ID!) { answer: approveBooking(input: { id: $id }) ${RESULT} }`;
const APPROVE_ALL = `mutation($ids: [ID!]!) { approveBookings(input: { ids: $ids }) { approved { id status } notApproved { id message } } }`;
const DECLINE = `mutation($input: DeclineBookingInput!) { answer: declineBooking(input: $input) ${RESULT} }`;
const UNDO = `mutation($id: ID!) { answer: undoDecision(input: { id: $id }) ${RESULT} }`;
const LOOK = `query($id: ID!) { booking(id: $id) { status mayConfirm mayApprove mayUndo history { action from to reason member { id } } counterOffer { id status start } insteadOf { id } } }`;
const HOUR = 3_600_000;

let world: World;
let day = 1;
beforeAll(async () => {
  world = await startWorld({ POOL_SIZE: process.env.TEST_POOL_SIZE ?? '16' });
  await world.sql('update asset set horizon_days = 1000');
});
afterAll(() => world.stop());

interface Answer {
  __typename: string;
  id: string;
  status: string;
  message?: string;
  heldBy?: Array<{ id: string }>;
  closures?: unknown[];
  alternatives?: Array<{ start: string }>;
  [may: string]: unknown;
}

const ask = async (person: WorldPerson, text: string, variables: object): Promise<Answer> => (await person.call.get<{ answer: Answer }>(text, variables)).answer;
const refused = async (person: WorldPerson, text: string, variables: object): Promise<string> => (await person.call.refusal(text, variables)).extensions.code;
const look = async (id: string, person = world.ours.member): Promise<Record<string, unknown> & { status: string }> =>
  (await person.call.get<{ booking: Record<string, unknown> & { status: string } }>(LOOK, { id })).booking;
/** A day of the mill that no other test uses. */
const someDay = (): Date => inDays((day += 1), 8);
const request = (more: Partial<PlacedWish> = {}): Promise<string> => placed(world, { assetId: world.ours.mill, start: someDay(), ...more });
const after = (start: Date, hours: number): Date => new Date(start.getTime() + hours * HOUR);

async function asset(name: string, columns: string): Promise<string> {
  const [row] = await world.sql<{ id: string }>(
    `insert into asset (federation_id, id, owner_id, name, search_text, category, time_zone, ${columns.split('=')[0]!}) values ($1, gen_random_uuid(), $2, $3, lower($3), 'MILL', 'Europe/Madrid', ${columns.split('=')[1]!}) returning id`,
    [world.ours.id, world.ours.errota, name],
  );
  return row!.id;
}

describe('a hold', () => {
  const wish = (start: Date): object => ({ input: { assetId: world.ours.mill, start, end: after(start, 2), purpose: 'Spelt' } });

  it('keeps others away for ten minutes and is taken by who holds it', async () => {
    const start = someDay();
    const held = await ask(world.ours.member, HOLD, wish(start));
    expect(held).toMatchObject({ status: 'HELD', mayConfirm: true, mayCancel: true });
    expect(Date.parse(held.heldUntil as string) - Date.now()).toBeGreaterThan(9 * 60_000);
    await expect(world.ours.coordinator.call.get<BookAnswer>(BOOK, wish(start))).resolves.toMatchObject({ bookAsset: { __typename: 'BookingClash', heldBy: [{ id: held.id }] } });
    await expect(refused(world.ours.coordinator, CONFIRM, { id: held.id })).resolves.toBe('FORBIDDEN');
    await expect(ask(world.ours.member, CONFIRM, { id: held.id })).resolves.toMatchObject({ status: 'CONFIRMED', heldUntil: null, mayConfirm: false });
    await expect(refused(world.ours.member, CONFIRM, { id: held.id })).resolves.toBe('CONFLICT');
  });

  it('is let go by a cancellation, or by itself, and then cannot be taken', async () => {
    const held = await ask(world.ours.member, HOLD, wish(someDay()));
    await world.ours.member.call.get(CANCEL, { input: { id: held.id } });
    await expect(refused(world.ours.member, CONFIRM, { id: held.id })).resolves.toBe('CONFLICT');
    const late = await ask(world.ours.member, HOLD, wish(someDay()));
    await world.sql(`update booking set held_until = now() - interval '1 second' where id = $1`, [late.id]);
    await expect(refused(world.ours.member, CONFIRM, { id: late.id })).resolves.toBe('CONFLICT');
    await world.app.get(ExpireDueJob).run();
    await expect(look(late.id)).resolves.toMatchObject({ status: 'EXPIRED', history: [{ action: 'booking.hold' }, { action: 'booking.expire', from: 'HELD', to: 'EXPIRED', member: null }] });
  });
});

describe('a request', () => {
  it('is approved by the owner’s coordinator, not by the one who asked', async () => {
    const id = await request();
    await expect(refused(world.ours.member, APPROVE, { id })).resolves.toBe('FORBIDDEN');
    const other = await world.person(world.ours, 'Other coordinator', [{ role: 'COORDINATOR', cooperativeId: world.ours.labea }]);
    await expect(refused(other, APPROVE, { id })).resolves.toBe('FORBIDDEN');
    await expect(look(id, other)).resolves.toMatchObject({ mayApprove: false });
    await expect(look(id, world.ours.coordinator)).resolves.toMatchObject({ mayApprove: true, mayUndo: false });
    await expect(ask(world.ours.coordinator, APPROVE, { id })).resolves.toMatchObject({ status: 'CONFIRMED', mayApprove: false, mayUndo: true });
    await expect(refused(world.ours.steward, APPROVE, { id })).resolves.toBe('CONFLICT');
  });

  it('is never approved by the one who asked where two people are needed', async () => {
    const saw = await asset('Saw', 'two_people=true');
    const id = await placed(world, { assetId: saw, start: someDay() }, world.ours.coordinator, world.ours.errota);
    await expect(refused(world.ours.coordinator, APPROVE, { id })).resolves.toBe('FORBIDDEN');
    await expect(look(id, world.ours.coordinator)).resolves.toMatchObject({ mayApprove: false });
    await expect(ask(world.ours.steward, APPROVE, { id })).resolves.toMatchObject({ status: 'CONFIRMED' });
  });

  it('is unknown to a stranger, whatever they do with it', async () => {
    const id = await request();
    for (const [text, variables] of [[APPROVE, { id }], [CONFIRM, { id }], [UNDO, { id }], [DECLINE, { input: { id, reason: 'x' } }]] as const) {
      await expect(refused(world.stranger, text, variables)).resolves.toBe('NOT_FOUND');
    }
    await expect(look(id)).resolves.toMatchObject({ status: 'REQUESTED' });
  });

  it('is not approved into a time that was closed meanwhile', async () => {
    const open = await asset('Open press', 'requests_block=false');
    const start = someDay();
    const id = await placed(world, { assetId: open, start });
    await world.ours.coordinator.call.get(`mutation($i: AddClosureInput!) { addClosure(input: $i) { __typename } }`, { i: { assetId: open, start, end: after(start, 1), reason: 'Repair' } });
    await expect(ask(world.ours.coordinator, APPROVE, { id })).resolves.toMatchObject({ __typename: 'BookingClash', closures: [{ reason: 'Repair' }] });
    await expect(look(id)).resolves.toMatchObject({ status: 'REQUESTED' });
  });

  it('expires when its time begins unanswered, and is not decided after that', async () => {
    const id = await request();
    await shiftTo(world, id, new Date(Date.now() - 60_000));
    await expect(refused(world.ours.coordinator, APPROVE, { id })).resolves.toBe('CONFLICT');
    await world.app.get(ExpireDueJob).run();
    await expect(look(id)).resolves.toMatchObject({ status: 'EXPIRED' });
  });

  it('is approved with others, each by itself', async () => {
    const press = await asset('Busy press', 'requests_block=false');
    const start = someDay();
    const [first, second] = [await placed(world, { assetId: press, start }), await placed(world, { assetId: press, start: after(start, 1) })];
    const third = await request();
    const { approveBookings } = await world.ours.coordinator.call.get<{ approveBookings: { approved: Array<{ id: string }>; notApproved: Array<{ id: string; message: string }> } }>(APPROVE_ALL, { ids: [second, first, third, first] });
    expect(approveBookings.approved.map(({ id }) => id).sort()).toEqual([first, third].sort());
    expect(approveBookings.notApproved).toEqual([{ id: second, message: 'Someone booked this time first.' }]);
  });

  it('shows its steps to insiders only, in one statement for a page', async () => {
    const id = await request();
    await ask(world.ours.coordinator, APPROVE, { id });
    await expect(look(id)).resolves.toMatchObject({ history: [{ action: 'booking.request', from: null, to: 'REQUESTED' }, { action: 'booking.approve', from: 'REQUESTED', to: 'CONFIRMED', member: { id: world.ours.coordinator.memberId } }] });
    const outsider = await world.person(world.ours, 'Outsider', []);
    await expect(look(id, outsider)).resolves.toMatchObject({ status: 'CONFIRMED', history: [] });
    const page = `{ bookings(take: 10) { items { id mayApprove history { action } counterOffer { id } insteadOf { id } } } }`;
    await world.ours.member.call.get(page);
    await expect(countReads(world.app, () => world.ours.member.call.get(page))).resolves.toBe(5);
  });
});

describe('a decision', () => {
  it('is taken back within a day, from either side, and written down', async () => {
    const id = await request();
    await ask(world.ours.coordinator, DECLINE, { input: { id, reason: 'Mill is being cleaned' } });
    await expect(look(id)).resolves.toMatchObject({ status: 'DECLINED' });
    await expect(ask(world.ours.coordinator, UNDO, { id })).resolves.toMatchObject({ status: 'REQUESTED', mayApprove: true });
    await ask(world.ours.coordinator, APPROVE, { id });
    await ask(world.ours.steward, UNDO, { id });
    const { history } = (await look(id)) as unknown as { history: Array<{ action: string; reason: string | null }> };
    expect(history.map(({ action }) => action)).toEqual(['booking.request', 'booking.decline', 'booking.undo', 'booking.approve', 'booking.undo']);
    expect(history[1]!.reason).toBe('Mill is being cleaned');
  });

  it('cannot be taken back after a day, nor without one, nor by others', async () => {
    const id = await request();
    await expect(refused(world.ours.coordinator, UNDO, { id })).resolves.toBe('CONFLICT');
    await ask(world.ours.coordinator, APPROVE, { id });
    await expect(refused(world.ours.member, UNDO, { id })).resolves.toBe('FORBIDDEN');
    await world.sql(`alter table activity disable trigger append_only`);
    await world.sql(`update activity set at = now() - interval '25 hours' where subject_id = $1 and action = 'booking.approve'`, [id]);
    await world.sql(`alter table activity enable trigger append_only`);
    await expect(refused(world.ours.coordinator, UNDO, { id })).resolves.toBe('CONFLICT');
    const { bookAsset } = await world.ours.member.call.get<BookAnswer>(BOOK, { input: { assetId: world.ours.mill, start: someDay(), end: after(inDays(day, 8), 1), purpose: 'x' } });
    await expect(refused(world.ours.coordinator, UNDO, { id: bookAsset.id! })).resolves.toBe('CONFLICT');
  });

  it('is not taken back over someone who booked the time since', async () => {
    const start = someDay();
    const id = await placed(world, { assetId: world.ours.mill, start });
    await ask(world.ours.coordinator, DECLINE, { input: { id, reason: 'No' } });
    const { bookAsset } = await world.ours.coordinator.call.get<BookAnswer>(BOOK, { input: { assetId: world.ours.mill, start, end: after(start, 1), purpose: 'Rye' } });
    await expect(ask(world.ours.coordinator, UNDO, { id })).resolves.toMatchObject({ __typename: 'BookingClash', heldBy: [{ id: bookAsset.id }] });
    await expect(look(id)).resolves.toMatchObject({ status: 'DECLINED' });
  });
});

describe('a counter-offer', () => {
  it('holds an overlapping other time for the one who asked, who takes it', async () => {
    const start = someDay();
    const id = await placed(world, { assetId: world.ours.mill, start });
    const offer = { start: after(start, 1), end: after(start, 3) };
    await expect(ask(world.ours.coordinator, DECLINE, { input: { id, reason: 'One hour later?', offer } })).resolves.toMatchObject({ status: 'DECLINED', counterOffer: { status: 'HELD' } });
    const { counterOffer } = (await look(id)) as unknown as { counterOffer: { id: string; start: string } };
    expect(Date.parse(counterOffer.start)).toBe(offer.start.getTime());
    await expect(refused(world.ours.coordinator, CONFIRM, { id: counterOffer.id })).resolves.toBe('FORBIDDEN');
    await expect(ask(world.ours.member, CONFIRM, { id: counterOffer.id })).resolves.toMatchObject({ status: 'CONFIRMED', insteadOf: { id } });
    await expect(refused(world.ours.coordinator, UNDO, { id })).resolves.toBe('CONFLICT');
  });

  it('goes with the refusal when that is taken back', async () => {
    const start = someDay();
    const id = await placed(world, { assetId: world.ours.mill, start });
    await ask(world.ours.coordinator, DECLINE, { input: { id, reason: 'Later?', offer: { start: after(start, 1), end: after(start, 3) } } });
    await expect(ask(world.ours.coordinator, UNDO, { id })).resolves.toMatchObject({ status: 'REQUESTED', counterOffer: { status: 'CANCELLED' } });
  });

  it('is refused with the refusal when its time is taken, or when it ends after its time begins', async () => {
    const start = someDay();
    const id = await placed(world, { assetId: world.ours.mill, start });
    const other = await placed(world, { assetId: world.ours.mill, start: after(start, 4) });
    await expect(ask(world.ours.coordinator, DECLINE, { input: { id, reason: 'Later?', offer: { start: after(start, 3), end: after(start, 5) } } })).resolves.toMatchObject({ __typename: 'BookingClash', heldBy: [{ id: other }] });
    const late = { start: after(start, 8), end: after(start, 9), until: after(start, 9) };
    const problem = await world.ours.coordinator.call.refusal(DECLINE, { input: { id, reason: 'Later?', offer: late } });
    expect(problem.extensions.fields).toMatchObject([{ field: 'offer.until' }]);
    await expect(look(id)).resolves.toMatchObject({ status: 'REQUESTED', counterOffer: null });
  });
});
