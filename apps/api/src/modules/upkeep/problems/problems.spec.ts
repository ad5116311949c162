import { CANCEL, inDays } from '../../../../../../test/support/booking-calls.js';
import { placed } from '../../../../../../test/support/booking-states.js';
import { startWorld, type World, type WorldPerson } from '../../../../../../test/support/world.js';
import { ProblemStatus } from './problem.model.js';

const REPORT = `mutation($input: ReportProblemInput!) { reportProblem(input: $input) { id status stopsUse mayDecide version reportedBy { id } } }`;
const DECIDE = `mutation($input: DecideProblemInput!) { decideProblem(input: $input) { status version chargeMinor chargeCurrency chargedTo { id } } }`;
const CLOSE = `mutation($input: CloseForRepairInput!) { closeForRepair(input: $input) { __typename ... on ClosureHits { bookings { id } } ... on Closure { id reason } } }`;
const KEEP = `mutation($input: KeepBookingInput!) { keepBooking(input: $input) { hits { state note } } }`;
const HITS = `{ openHits(take: 100) { totalItems items { booking { id purpose } closure { id } } } }`;
const ONE = `query($id: ID!) { problem(id: $id) { words status reportedBy { id } booking { id } chargeMinor } }`;
const STATES = Object.keys(ProblemStatus) as ProblemStatus[];
const DAY = 86_400_000;

let world: World;
beforeAll(async () => {
  world = await startWorld({ POOL_SIZE: process.env.TEST_POOL_SIZE ?? '16' });
});
afterAll(() => world.stop());

async function asset(name: string): Promise<string> {
  const [row] = await world.sql<{ id: string }>(
    `insert into asset (federation_id, id, owner_id, name, search_text, category, time_zone) values ($1, gen_random_uuid(), $2, $3, lower($3), 'MILL', 'Europe/Madrid') returning id`,
    [world.ours.id, world.ours.errota, name],
  );
  return row!.id;
}
const report = async (assetId: string, more: object = {}, person: WorldPerson = world.ours.member): Promise<{ id: string; version: number; mayDecide: boolean }> =>
  (await person.call.get<{ reportProblem: { id: string; version: number; mayDecide: boolean } }>(REPORT, { input: { assetId, words: 'It squeaks\nloudly', ...more } })).reportProblem;
const refused = async (person: WorldPerson, text: string, variables: object): Promise<string> => (await person.call.refusal(text, variables)).extensions.code;

describe('a problem', () => {
  it('is reported by any member and decided by who looks after the thing', async () => {
    const mill = await asset('Squeaky mill');
    const { id, mayDecide } = await report(mill);
    expect(mayDecide).toBe(false);
    await expect(refused(world.ours.member, DECIDE, { input: { id, expectedVersion: 1, to: 'MENDED', note: 'Oiled' } })).resolves.toBe('FORBIDDEN');
    const other = await world.person(world.ours, 'Other coordinator', [{ role: 'COORDINATOR', cooperativeId: world.ours.labea }]);
    await expect(refused(other, DECIDE, { input: { id, expectedVersion: 1, to: 'MENDED', note: 'Oiled' } })).resolves.toBe('FORBIDDEN');
    await expect(refused(world.stranger, DECIDE, { input: { id, expectedVersion: 1, to: 'MENDED', note: 'Oiled' } })).resolves.toBe('NOT_FOUND');
    await expect(refused(world.stranger, REPORT, { input: { assetId: mill, words: 'x' } })).resolves.toBe('NOT_FOUND');
    await expect(refused(world.ours.coordinator, DECIDE, { input: { id, expectedVersion: 2, to: 'MENDED', note: 'Oiled' } })).resolves.toBe('STALE_VERSION');
    await expect(world.ours.coordinator.call.get(DECIDE, { input: { id, expectedVersion: 1, to: 'ASSESSED', note: 'Bearing worn' } })).resolves.toMatchObject({ decideProblem: { status: 'ASSESSED', version: 2 } });
  });

  it('tells who reported it, and what it cost, only to those it concerns', async () => {
    const mill = await asset('Costly mill');
    const bookingId = await placed(world, { assetId: mill, start: inDays(3, 8), status: 'CONFIRMED' });
    const { id } = await report(mill, { bookingId });
    const charge = { id, expectedVersion: 1, to: 'CHARGED', note: 'New belt' };
    await expect(refused(world.ours.coordinator, DECIDE, { input: charge })).resolves.toBe('BAD_USER_INPUT');
    await expect(refused(world.ours.coordinator, DECIDE, { input: { ...charge, chargedToId: world.theirs.labea, chargeMinor: '4500', chargeCurrency: 'EUR' } })).resolves.toBe('NOT_FOUND');
    await world.ours.coordinator.call.get(DECIDE, { input: { ...charge, chargedToId: world.ours.labea, chargeMinor: '4500', chargeCurrency: 'EUR' } });
    await expect(world.ours.coordinator.call.get(ONE, { id })).resolves.toMatchObject({ problem: { reportedBy: { id: world.ours.member.memberId }, booking: { id: bookingId }, chargeMinor: '4500' } });
    const outsider = await world.person(world.ours, 'Outsider', []);
    await expect(outsider.call.get(ONE, { id })).resolves.toMatchObject({ problem: { words: 'It squeaks\nloudly', status: 'CHARGED', reportedBy: null, booking: null, chargeMinor: null } });
    await expect(world.stranger.call.get(ONE, { id })).resolves.toEqual({ problem: null });
  });

  it('is listed oldest first, or newest first', async () => {
    const mill = await asset('Mill of many troubles');
    const ids = [await report(mill), await report(mill)].map(({ id }) => id);
    const list = async (more: string): Promise<string[]> =>
      (await world.ours.member.call.get<{ problems: { items: Array<{ id: string }> } }>(`query($id: ID!) { problems(filter: { assetId: $id }${more}, take: 10) { items { id } } }`, { id: mill })).problems.items.map(({ id }) => id);
    await expect(list('')).resolves.toEqual(ids);
    await expect(list(', newestFirst: true')).resolves.toEqual([...ids].reverse());
  });

  it('names only a booking of that thing', async () => {
    const bookingId = await placed(world, { assetId: await asset('Other mill'), start: inDays(3, 8), status: 'CONFIRMED' });
    await expect(refused(world.ours.member, REPORT, { input: { assetId: await asset('This mill'), bookingId, words: 'x' } })).resolves.toBe('NOT_FOUND');
  });

  it.each(STATES)('that is %s goes only where the database lets it', async (from) => {
    const legal: Record<ProblemStatus, ProblemStatus[]> = { OPEN: ['ASSESSED', 'MENDED', 'CHARGED', 'DISMISSED'], ASSESSED: ['MENDED', 'CHARGED', 'DISMISSED'], MENDED: ['CHARGED'], CHARGED: [], DISMISSED: [] };
    const { id } = await report(await asset(`State mill ${from}`));
    const columns = `decided_by_id = case when $2 <> 'OPEN' then reported_by_id end, decided_at = case when $2 <> 'OPEN' then now() end,
      charged_to_id = case when $2 = 'CHARGED' then $3::uuid end, charge_minor = case when $2 = 'CHARGED' then 1 end, charge_currency = case when $2 = 'CHARGED' then 'EUR' end`;
    for (const to of STATES.filter((state) => state !== from)) {
      await world.sql('alter table damage_case disable trigger move');
      await world.sql(`update damage_case set status = $2, ${columns} where id = $1`, [id, from, world.ours.labea]);
      await world.sql('alter table damage_case enable trigger move');
      const moved = await world.sql(`update damage_case set status = $2, ${columns} where id = $1`, [id, to, world.ours.labea]).then(() => true, (error: { constraint: string }) => error.constraint !== 'damage_move');
      expect([from, to, moved]).toEqual([from, to, legal[from].includes(to)]);
    }
  });
});

describe('a breakdown', () => {
  it('lists the bookings it hits, closes only when told to, and each hit is dealt with', async () => {
    const mill = await asset('Broken mill');
    const ids = [];
    for (const days of [2, 3, 4, 9]) ids.push(await placed(world, { assetId: mill, start: inDays(days, 8), status: 'CONFIRMED' }));
    const { id } = await report(mill, { stopsUse: true });
    const until = new Date(Date.now() + 6 * DAY);
    const close = (acceptHits: boolean): Promise<{ closeForRepair: { __typename: string; id?: string; bookings?: Array<{ id: string }> } }> => world.ours.coordinator.call.get(CLOSE, { input: { id, until, acceptHits } });
    const { closeForRepair: listed } = await close(false);
    expect(listed.bookings!.map((hit) => hit.id)).toEqual(ids.slice(0, 3));
    await expect(world.sql('select from closure where asset_id = $1', [mill])).resolves.toEqual([]);
    const { closeForRepair: closed } = await close(true);
    expect(closed.__typename).toBe('Closure');
    await expect(refused(world.ours.coordinator, CLOSE, { input: { id, until, acceptHits: true } })).resolves.toBe('CONFLICT');
    const open = async (): Promise<string[]> => (await world.ours.coordinator.call.get<{ openHits: { items: Array<{ booking: { id: string } }> } }>(HITS)).openHits.items.map(({ booking }) => booking.id);
    expect((await open()).sort()).toEqual(ids.slice(0, 3).sort());
    await expect(refused(world.ours.member, KEEP, { input: { closureId: closed.id, bookingId: ids[0], note: 'x' } })).resolves.toBe('FORBIDDEN');
    await expect(world.ours.coordinator.call.get(KEEP, { input: { closureId: closed.id, bookingId: ids[0], note: 'Mended by then' } })).resolves.toEqual({ keepBooking: { hits: [{ state: 'KEPT', note: 'Mended by then' }] } });
    await world.ours.member.call.get(CANCEL, { input: { id: ids[1] } });
    const { otherTimes } = await world.ours.member.call.get<{ otherTimes: Array<{ start: string }> }>(`query($id: ID!) { otherTimes(bookingId: $id) { start } }`, { id: ids[2] });
    expect(Date.parse(otherTimes[0]!.start)).toBeGreaterThanOrEqual(until.getTime() - 60_000);
    await world.sql(`update booking set starts_at = starts_at + interval '20 days', ends_at = ends_at + interval '20 days' where id = $1`, [ids[2]]);
    expect(await open()).toEqual([]);
    await expect(world.sql('select booking_id, state from booking_hit where closure_id = $1 order by state', [closed.id])).resolves.toEqual([
      { booking_id: ids[1], state: 'CANCELLED' }, { booking_id: ids[0], state: 'KEPT' }, { booking_id: ids[2], state: 'MOVED' },
    ]);
    await world.ours.coordinator.call.get(`mutation($id: ID!) { removeClosure(id: $id) }`, { id: closed.id });
    await expect(world.sql('select from booking_hit where closure_id = $1', [closed.id])).resolves.toEqual([]);
  });

  it('is told to whoever listens, once a booking', async () => {
    const mill = await asset('Told mill');
    const bookingId = await placed(world, { assetId: mill, start: inDays(2, 8), status: 'CONFIRMED' });
    const { id } = await report(mill);
    await world.ours.coordinator.call.get(CLOSE, { input: { id, until: new Date(Date.now() + 5 * DAY), acceptHits: true } });
    await expect(world.sql(`select action from activity where subject_id = $1 order by at`, [bookingId])).resolves.toEqual([{ action: 'booking.book' }, { action: 'booking.hit' }]);
  });
});
