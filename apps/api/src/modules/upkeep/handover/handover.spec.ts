import { BOOK, CANCEL, type BookAnswer } from '../../../../../../test/support/booking-calls.js';
import { placed, runningBooking, shiftTo } from '../../../../../../test/support/booking-states.js';
import { countReads } from '../../../../../../test/support/count-reads.js';
import { startWorld, type World, type WorldPerson } from '../../../../../../test/support/world.js';
import { AcceptSilenceJob } from '../condition/accept-silence.job.js';

const OUT = `mutation($input: CheckOutBookingInput!) { checkOutBooking(input: $input) { id status mayReturn use { takenAt returnedAt units { label } secondPeople { confirmedAt } } reports { kind side rating outcome followsId } } }`;
const BACK = `mutation($input: ReturnBookingInput!) { returnBooking(input: $input) { id status use { returnedAt consumables { name quantity unit } } reports { id kind side rating note outcome mayAnswer } } }`;
const ANSWER = `mutation($input: AnswerReportInput!) { answerReport(input: $input) { outcome answer objectionId answerPhotos { id } } }`;
const ASK = `mutation($input: AskSecondPersonInput!) { askSecondPerson(input: $input) { id } }`;
const CONFIRM = `mutation($id: ID!) { confirmSecondPerson(bookingId: $id) { id } }`;
const DECLINE = `mutation($id: ID!) { declineSecondPerson(bookingId: $id) { id } }`;
const SECOND = `query($id: ID!) { booking(id: $id) { use { secondPeople { confirmedAt declinedAt member { name } } } } }`;
const NO_SHOW = `mutation($id: ID!) { markNoShow(input: { id: $id }) { status } }`;
const PROBLEMS = `{ problems(filter: { mayDecide: true }, take: 100) { items { id words stopsUse status booking { id } asset { id } } } }`;
const FROM = `query($id: ID!) { booking(id: $id) { start codesFrom } }`;
const KEYS = `query($id: ID!) { asset(id: $id) { keys { id label isCode code holder { id } } } }`;
const MINUTE = 60_000;

let world: World;
beforeAll(async () => {
  world = await startWorld({ POOL_SIZE: process.env.TEST_POOL_SIZE ?? '16' });
});
afterAll(() => world.stop());

async function asset(name: string, columns = 'two_people', value = 'false'): Promise<string> {
  const [row] = await world.sql<{ id: string }>(
    `insert into asset (federation_id, id, owner_id, name, search_text, category, time_zone, ${columns}) values ($1, gen_random_uuid(), $2, $3, lower($3), 'MILL', 'Europe/Madrid', ${value}) returning id`,
    [world.ours.id, world.ours.errota, name],
  );
  return row!.id;
}

/** A confirmed booking that began ten minutes ago and goes on for two hours. */
async function running(assetId: string, quantity = 1): Promise<string> {
  // What came back in this test was out at this very time too: it makes room.
  await world.sql(`update allocation l set blocks = false from booking b where b.id = l.booking_id and b.asset_id = $1 and b.status = 'RETURNED'`, [assetId]);
  return runningBooking(world, world.ours, assetId, quantity);
}

interface Report {
  id: string;
  kind: string;
  outcome: string;
}
type Out = { status: string; use: { units: unknown[] }; reports: Report[] };
const out = async (bookingId: string, more: object = {}, person: WorldPerson = world.ours.member): Promise<Out> =>
  (await person.call.get<{ checkOutBooking: Out }>(OUT, { input: { bookingId, ...more } })).checkOutBooking;
const back = async (bookingId: string, more: object = {}, person: WorldPerson = world.ours.member): Promise<Out & { use: { consumables: unknown[] } }> =>
  (await person.call.get<{ returnBooking: Out & { use: { consumables: unknown[] } } }>(BACK, { input: { bookingId, condition: { rating: 'GOOD' }, ...more } })).returnBooking;
const refused = async (person: WorldPerson, text: string, variables: object): Promise<string> => (await person.call.refusal(text, variables)).extensions.code;

describe('taking out and giving back', () => {
  it('goes one way, by holder or keeper, from an hour before its time', async () => {
    const mill = await asset('Stone mill');
    const early = await placed(world, { assetId: mill, start: new Date(Math.ceil(Date.now() / MINUTE) * MINUTE + 90 * MINUTE), status: 'CONFIRMED' });
    await expect(refused(world.ours.member, OUT, { input: { bookingId: early } })).resolves.toBe('CONFLICT');
    await world.ours.member.call.get(CANCEL, { input: { id: early } });
    const id = await running(mill);
    await expect(refused(world.ours.member, BACK, { input: { bookingId: id, condition: { rating: 'GOOD' } } })).resolves.toBe('CONFLICT');
    const outsider = await world.person(world.ours, 'Outsider', []);
    await expect(refused(outsider, OUT, { input: { bookingId: id } })).resolves.toBe('FORBIDDEN');
    await expect(refused(world.stranger, OUT, { input: { bookingId: id } })).resolves.toBe('NOT_FOUND');
    await expect(out(id)).resolves.toMatchObject({ status: 'CHECKED_OUT', mayReturn: true, reports: [{ kind: 'OUT', side: 'HOLDER', rating: 'GOOD', followsId: null }] });
    await expect(refused(world.ours.member, OUT, { input: { bookingId: id } })).resolves.toBe('CONFLICT');
    await expect(refused(world.ours.member, CANCEL, { input: { id } })).resolves.toBe('CONFLICT');
    await expect(back(id, { consumables: [{ name: 'Sacks', quantity: '2.50', unit: 'pieces' }] })).resolves.toMatchObject({ status: 'RETURNED', use: { consumables: [{ name: 'Sacks', quantity: '2.5', unit: 'pieces' }] } });
    await expect(world.sql('update handover set at = now() where booking_id = $1', [id])).rejects.toThrow('append-only');
  });

  it('frees the rest of its time when it comes back early', async () => {
    const mill = await asset('Early mill', 'turnaround_minutes', '15');
    const id = await running(mill);
    await out(id);
    const start = new Date(Math.ceil(Date.now() / MINUTE) * MINUTE + 30 * MINUTE);
    const wish = { input: { assetId: mill, start, end: new Date(start.getTime() + 60 * MINUTE), purpose: 'Next' } };
    await expect(world.ours.coordinator.call.get<BookAnswer>(BOOK, wish)).resolves.toMatchObject({ bookAsset: { __typename: 'BookingClash' } });
    await back(id);
    const [row] = await world.sql<{ free: boolean }>(`select blocked_until between now() + interval '14 minutes' and now() + interval '17 minutes' as free from allocation where booking_id = $1`, [id]);
    expect(row!.free).toBe(true);
    await expect(world.ours.coordinator.call.get<BookAnswer>(BOOK, wish)).resolves.toMatchObject({ bookAsset: { __typename: 'Booking' } });
  });

  it('reads the counters at both ends', async () => {
    const mill = await asset('Counted mill');
    const { addMeter } = await world.ours.coordinator.call.get<{ addMeter: { id: string } }>(`mutation($i: AddMeterInput!) { addMeter(input: $i) { id } }`, { i: { assetId: mill, name: 'Hours', unit: 'HOUR', scale: 1 } });
    const id = await running(mill);
    await out(id, { readings: [{ meterId: addMeter.id, value: '1000' }] });
    const backwards = await world.ours.member.call.refusal(BACK, { input: { bookingId: id, condition: { rating: 'GOOD' }, readings: [{ meterId: addMeter.id, value: '999' }] } });
    expect(backwards.extensions.fields).toMatchObject([{ field: 'readings.0.value' }]);
    await back(id, { readings: [{ meterId: addMeter.id, value: '1012' }] });
    await expect(world.sql('select source, value::int from meter_reading where booking_id = $1 order by value', [id])).resolves.toEqual([{ source: 'CHECK_OUT', value: 1000 }, { source: 'RETURN', value: 1012 }]);
  });

  it('binds units of a pool, each out once at a time and no more than were booked', async () => {
    const pool = await asset('Tables', 'kind, quantity', `'POOLED', 4`);
    const { setAssetUnits } = await world.ours.coordinator.call.get<{ setAssetUnits: { units: Array<{ id: string; label: string }> } }>(
      `mutation($i: SetAssetUnitsInput!) { setAssetUnits(input: $i) { units { id label } } }`, { i: { assetId: pool, labels: ['T1', 'T2', 'T3', 'T4'] } });
    const units = setAssetUnits.units.map((unit) => unit.id);
    const [first, second] = [await running(pool, 2), await running(pool, 2)];
    const problem = async (bookingId: string, unitIds: string[]): Promise<unknown> => (await world.ours.member.call.refusal(OUT, { input: { bookingId, unitIds } })).extensions.fields;
    await expect(problem(first, units.slice(0, 3))).resolves.toEqual([{ field: 'unitIds', message: 'must not be more than were booked' }]);
    await expect(out(first, { unitIds: units.slice(0, 2) })).resolves.toMatchObject({ use: { units: [{ label: 'T1' }, { label: 'T2' }] } });
    await expect(problem(second, units.slice(1, 3))).resolves.toEqual([{ field: 'unitIds', message: 'must not be out with another booking' }]);
    const whereIs = `query($id: ID!) { asset(id: $id) { meters { id } units { label booking { id cooperative { name } purpose } } } }`;
    await expect(world.ours.member.call.get(whereIs, { id: pool })).resolves.toMatchObject({ asset: { units: [{ label: 'T1', booking: { id: first } }, { label: 'T2', booking: { id: first } }, { label: 'T3', booking: null }, { booking: null }] } });
    await expect(countReads(world.app, () => world.ours.member.call.get(whereIs, { id: pool }))).resolves.toBe(6);
    await back(first);
    await expect(out(second, { unitIds: units.slice(1, 3) })).resolves.toMatchObject({ status: 'CHECKED_OUT' });
  });

  it('needs a second person, who says so themselves, for a dangerous thing', async () => {
    const saw = await asset('Band saw', 'two_people', 'true');
    const id = await running(saw);
    const friend = await world.person(world.ours, 'Friend', [{ role: 'MEMBER', cooperativeId: world.ours.labea }]);
    await expect(refused(world.ours.member, OUT, { input: { bookingId: id } })).resolves.toBe('CONFLICT');
    await expect(refused(world.ours.member, ASK, { input: { bookingId: id, memberId: world.ours.member.memberId } })).resolves.toBe('BAD_USER_INPUT');
    await expect(refused(world.ours.member, ASK, { input: { bookingId: id, memberId: world.stranger.memberId } })).resolves.toBe('NOT_FOUND');
    const CHOICES = `query($id: ID!, $text: String) { secondChoices(bookingId: $id, text: $text, take: 50) { totalItems items { member { id name } cooperative { id } } } }`;
    type Choices = { secondChoices: { totalItems: number; items: Array<{ member: { id: string }; cooperative: { id: string } }> } };
    const choices = async (person: WorldPerson, text?: string): Promise<string[]> => (await person.call.get<Choices>(CHOICES, { id, text })).secondChoices.items.map(({ member }) => member.id);
    expect(await choices(world.ours.member)).toEqual(expect.arrayContaining([friend.memberId, world.ours.coordinator.memberId]));
    expect(await choices(world.ours.member)).not.toContain(world.ours.member.memberId);
    await expect(choices(world.ours.member, 'FRÍEND')).resolves.toEqual([friend.memberId]);
    await expect(choices(friend)).resolves.toEqual([]);
    await expect(choices(world.stranger)).resolves.toEqual([]);
    await world.ours.member.call.get(ASK, { input: { bookingId: id, memberId: friend.memberId } });
    await expect(choices(world.ours.member, 'friend')).resolves.toEqual([]);
    await expect(refused(world.ours.member, OUT, { input: { bookingId: id } })).resolves.toBe('CONFLICT');
    await expect(refused(world.ours.member, CONFIRM, { id })).resolves.toBe('NOT_FOUND');
    await expect(refused(world.ours.member, DECLINE, { id })).resolves.toBe('NOT_FOUND');
    await friend.call.get(DECLINE, { id });
    await expect(friend.call.get(`{ askedToBeThere { totalItems } }`)).resolves.toEqual({ askedToBeThere: { totalItems: 0 } });
    await expect(world.ours.member.call.get(SECOND, { id })).resolves.toEqual({ booking: { use: { secondPeople: [{ confirmedAt: null, declinedAt: expect.any(String), member: { name: 'Friend' } }] } } });
    await world.ours.member.call.get(ASK, { input: { bookingId: id, memberId: friend.memberId } });
    await expect(friend.call.get(`{ askedToBeThere { items { id } } }`)).resolves.toEqual({ askedToBeThere: { items: [{ id }] } });
    await friend.call.get(CONFIRM, { id });
    await expect(friend.call.get(`{ askedToBeThere { totalItems } willBe: askedToBeThere(confirmed: true) { items { id } } }`)).resolves.toEqual({ askedToBeThere: { totalItems: 0 }, willBe: { items: [{ id }] } });
    await expect(refused(friend, OUT, { input: { bookingId: id } })).resolves.toBe('FORBIDDEN');
    await expect(out(id)).resolves.toMatchObject({ status: 'CHECKED_OUT' });
    await expect(refused(friend, DECLINE, { id })).resolves.toBe('CONFLICT');
    await expect(world.sql(`insert into handover (federation_id, booking_id, kind, by_id) select federation_id, id, 'OUT', member_id from booking where id = $1`, [await running(await asset('Saw 2', 'two_people', 'true'))])).rejects.toThrow('a second person must confirm');
  });

  it('is a no-show only once it has begun, said by who looks after the thing', async () => {
    const mill = await asset('Missed mill');
    const id = await running(mill);
    await expect(refused(world.ours.member, NO_SHOW, { id })).resolves.toBe('FORBIDDEN');
    await expect(world.ours.coordinator.call.get(NO_SHOW, { id })).resolves.toEqual({ markNoShow: { status: 'NO_SHOW' } });
    const late = await running(mill);
    await world.ours.member.call.get(CANCEL, { input: { id: late } });
    await expect(world.sql(`select action from activity where subject_id = $1 order by at`, [late])).resolves.toEqual([{ action: 'booking.book' }, { action: 'booking.cancelLate' }]);
  });

  it('shows what is overdue to those who look after the thing, and to nobody else', async () => {
    const id = await running(await asset('Late mill'));
    await out(id);
    await shiftTo(world, id, new Date(Date.now() - 300 * MINUTE));
    const overdue = `{ overdueBookings { items { id } } }`;
    await expect(world.ours.coordinator.call.get(overdue)).resolves.toEqual({ overdueBookings: { items: [{ id }] } });
    const other = await world.person(world.ours, 'Other coordinator', [{ role: 'COORDINATOR', cooperativeId: world.ours.labea }]);
    await expect(other.call.get(overdue)).resolves.toEqual({ overdueBookings: { items: [] } });
  });
});

describe('what both sides say of a thing', () => {
  const report = (returned: Out): Report => returned.reports.find(({ kind }) => kind === 'BACK')!;

  it('stands when the other side accepts it, or says nothing in time', async () => {
    const mill = await asset('Silent mill');
    const first = await running(mill);
    await out(first);
    const returned = report(await back(first));
    await expect(refused(world.ours.member, ANSWER, { input: { id: returned.id, accept: true } })).resolves.toBe('FORBIDDEN');
    await expect(world.ours.coordinator.call.get(ANSWER, { input: { id: returned.id, accept: true } })).resolves.toMatchObject({ answerReport: { outcome: 'ACCEPTED' } });
    await expect(refused(world.ours.coordinator, ANSWER, { input: { id: returned.id, accept: true } })).resolves.toBe('CONFLICT');
    await world.sql('update asset set objection_hours = 0 where id = $1', [mill]);
    const second = await running(mill);
    await out(second);
    const silent = report(await back(second));
    await expect(refused(world.ours.coordinator, ANSWER, { input: { id: silent.id, accept: false, note: 'Late' } })).resolves.toBe('CONFLICT');
    await world.app.get(AcceptSilenceJob).run();
    await expect(world.sql('select outcome, by_id from report_answer where report_id = $1', [silent.id])).resolves.toEqual([{ outcome: 'SILENCE', by_id: null }]);
  });

  it('is answered by the holder where the owner wrote it, and listed for them until then', async () => {
    const mill = await asset('Mill that the owner looked at');
    const id = await running(mill);
    await out(id);
    const { id: written } = report(await back(id, { condition: { rating: 'DAMAGED', note: 'Hopper cracked' } }, world.ours.coordinator));
    const LIST = `query($side: ReportSide) { reportsToAnswer(side: $side, take: 50) { items { id side mayAnswer booking { id } } } }`;
    type Listed = { reportsToAnswer: { items: Array<{ id: string }> } };
    const listed = async (person: WorldPerson, side: string | null): Promise<string[]> => (await person.call.get<Listed>(LIST, { side })).reportsToAnswer.items.map((one) => one.id);
    await expect(listed(world.ours.member, 'OWNER')).resolves.toEqual([written]);
    await expect(listed(world.ours.member, 'HOLDER')).resolves.toEqual([]);
    expect(await listed(world.ours.coordinator, 'HOLDER')).not.toContain(written);
    await expect(listed(world.stranger, null)).resolves.toEqual([]);
    await world.ours.member.call.get(ANSWER, { input: { id: written, accept: false, note: 'It was so before' } });
    await expect(listed(world.ours.member, 'OWNER')).resolves.toEqual([]);
  });

  it('is objected to by the owner, which opens a problem', async () => {
    const mill = await asset('Scratched mill');
    const id = await running(mill);
    await out(id);
    const returned = report(await back(id));
    await expect(refused(world.ours.coordinator, ANSWER, { input: { id: returned.id, accept: false } })).resolves.toBe('BAD_USER_INPUT');
    const { answerReport } = await world.ours.coordinator.call.get<{ answerReport: { objectionId: string } }>(ANSWER, { input: { id: returned.id, accept: false, note: 'The hopper is cracked' } });
    const { problems } = await world.ours.coordinator.call.get<{ problems: { items: Array<{ asset: { id: string } }> } }>(PROBLEMS);
    expect(problems.items.filter((problem) => problem.asset.id === mill)).toMatchObject([{ id: answerReport.objectionId, words: 'The hopper is cracked', status: 'OPEN', booking: { id } }]);
  });

  it('is objected to with pictures, which the side that wrote it sees beside the answer and not among its own', async () => {
    const id = await running(await asset('Disputed mill'));
    await out(id);
    const returned = report(await back(id, { condition: { rating: 'DAMAGED', note: 'Belt torn' } }, world.ours.coordinator));
    const { answerReport } = await world.ours.member.call.get<{ answerReport: { objectionId: string } }>(ANSWER, { input: { id: returned.id, accept: false, note: 'It was so before' } });
    const send = (by: WorldPerson): Promise<Response> => by.call.send(`/evidence/problems/${answerReport.objectionId}`, new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 1]), { 'content-type': 'image/jpeg' });
    expect((await send(world.ours.coordinator)).status).toBe(404);
    const sent = await send(world.ours.member);
    expect(sent.status).toBe(201);
    const photo = (await sent.json()) as { id: string };
    const { booking } = await world.ours.coordinator.call.get<{ booking: { reports: Array<{ id: string }> } }>('query($id: ID!) { booking(id: $id) { reports { id photos { id } answerPhotos { id } objectionId } } }', { id });
    expect(booking.reports).toEqual([
      expect.objectContaining({ objectionId: null, answerPhotos: [] }),
      { id: returned.id, photos: [], answerPhotos: [{ id: photo.id }], objectionId: answerReport.objectionId },
    ]);
  });

  it('is taken over by the next who takes it out, or objected to, which blames the one before', async () => {
    const mill = await asset('Handed-on mill');
    const first = await running(mill);
    await out(first);
    const returned = report(await back(first, { condition: { rating: 'WORN', note: 'Dull stone' } }));
    const second = await running(mill);
    const taken = await out(second);
    expect(taken.reports).toMatchObject([{ kind: 'OUT', rating: 'WORN', followsId: returned.id }]);
    await expect(world.sql('select outcome from report_answer where report_id = $1', [returned.id])).resolves.toEqual([{ outcome: 'ACCEPTED' }]);
    const again = report(await back(second));
    const third = await running(mill);
    await out(third, { condition: { rating: 'DAMAGED', note: 'Belt torn' } });
    await expect(world.sql('select outcome, note from report_answer where report_id = $1', [again.id])).resolves.toEqual([{ outcome: 'OBJECTED', note: 'Belt torn' }]);
    await expect(world.sql('select booking_id, words, stops_use from damage_case where asset_id = $1', [mill])).resolves.toEqual([{ booking_id: second, words: 'Belt torn', stops_use: false }]);
  });

  it('carries pictures, told by their bytes, up to twelve, from its author only', async () => {
    const id = await running(await asset('Pictured mill'));
    await out(id);
    const returned = report(await back(id));
    const jpeg = new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 1, 2, 3]);
    const send = (person: WorldPerson, bytes: Uint8Array<ArrayBuffer> = jpeg): Promise<Response> => person.call.send(`/evidence/reports/${returned.id}`, bytes, { 'content-type': 'image/jpeg' });
    expect((await send(world.ours.member, new Uint8Array([1, 2, 3]))).status).toBe(400);
    expect((await send(world.ours.coordinator)).status).toBe(404);
    for (let n = 0; n < 12; n++) expect((await send(world.ours.member)).status).toBe(201);
    expect((await send(world.ours.member)).status).toBe(400);
    const { booking } = await world.ours.coordinator.call.get<{ booking: { reports: Array<{ photos: Array<{ url: string }> }> } }>(`query($id: ID!) { booking(id: $id) { reports { photos { url } } } }`, { id });
    const { url } = booking.reports[1]!.photos[0]!;
    expect((await world.ours.coordinator.call.fetch(url)).headers.get('content-type')).toBe('image/jpeg');
    const outsider = await world.person(world.ours, 'Curious', []);
    expect((await outsider.call.fetch(url)).status).toBe(404);
    expect((await world.stranger.call.fetch(url)).status).toBe(404);
  });

  it('is read for a page of bookings in one statement a field', async () => {
    const page = `{ bookings(take: 20) { items { id use { takenAt units { label } } reports { rating photos { url } } } } }`;
    await world.ours.member.call.get(page);
    await expect(countReads(world.app, () => world.ours.member.call.get(page))).resolves.toBe(3);
  });
});

describe('keys and codes', () => {
  it('are seen by keepers, and around their booking by who holds it', async () => {
    const mill = await asset('Locked mill');
    const add = `mutation($i: AddKeyInput!) { addKey(input: $i) { keys { id label } } }`;
    await world.ours.coordinator.call.get(add, { i: { assetId: mill, label: 'Door', code: '4711' } });
    await world.ours.coordinator.call.get(add, { i: { assetId: mill, label: 'Engine' } });
    await expect(refused(world.ours.member, add, { i: { assetId: mill, label: 'Other' } })).resolves.toBe('FORBIDDEN');
    const see = async (person: WorldPerson): Promise<Array<{ id: string; code: string | null; holder: { id: string } | null }>> =>
      (await person.call.get<{ asset: { keys: Array<{ id: string; code: string | null; holder: { id: string } | null }> } }>(KEYS, { id: mill })).asset.keys;
    expect((await see(world.ours.coordinator)).map(({ code }) => code)).toEqual(['4711', null]);
    expect((await see(world.ours.member)).map(({ code }) => code)).toEqual([null, null]);
    const id = await running(mill);
    const [door, engine] = await see(world.ours.member);
    expect(door!.code).toBe('4711');
    const { booking } = await world.ours.member.call.get<{ booking: { start: string; codesFrom: string } }>(FROM, { id });
    expect(Date.parse(booking.start) - Date.parse(booking.codesFrom)).toBe(120 * MINUTE);
    await out(id, { keyIds: [engine!.id] });
    expect((await see(world.ours.coordinator))[1]!.holder).toEqual({ id: world.ours.member.memberId });
    await back(id, { keyIds: [engine!.id] });
    expect((await see(world.ours.coordinator))[1]!.holder).toBeNull();
    expect((await see(world.ours.member))[0]!.code).toBeNull();
    await expect(world.sql(`select from activity where after::text like '%4711%'`)).resolves.toEqual([]);
  });
});

describe('a check-out that meets a cancellation', () => {
  it('is one of the two, whoever was first', async () => {
    for (let round = 0; round < 10; round++) {
      const id = await running(await asset(`Raced mill ${round}`));
      const [taken, cancelled] = await Promise.all([world.ours.member.call.ask(OUT, { input: { bookingId: id } }), world.ours.coordinator.call.ask(CANCEL, { input: { id } })]);
      expect([taken.errors.length, cancelled.errors.length].sort()).toEqual([0, 1]);
      const [row] = await world.sql<{ status: string; out: number }>(`select status, (select count(*)::int from handover h where h.booking_id = b.id) as out from booking b where id = $1`, [id]);
      expect(row).toEqual(taken.errors.length ? { status: 'CANCELLED', out: 0 } : { status: 'CHECKED_OUT', out: 1 });
    }
  }, 60_000);
});
