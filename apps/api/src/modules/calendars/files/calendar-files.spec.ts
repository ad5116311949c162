import { inDays } from '../../../../../../test/support/booking-calls.js';
import { startWorld, type World, type WorldPerson } from '../../../../../../test/support/world.js';
import { CalendarFileWork } from './calendar-file-work.js';
import { ResumeCalendarFilesJob } from './calendar-file.jobs.js';

const FILE = `query($id: ID!, $state: [CalendarImportState!], $skip: Int, $take: Int) { calendarFile(id: $id) { id state fileName fileProblem problemLine leaveOut timesDone imported
  counts { state times } rows(state: $state, skip: $skip, take: $take) { totalItems items { line summary state start reason problem detail } } } }`;
const TAKE = 'mutation($id: ID!) { takeCalendarFile(id: $id) { state } }';
const LEAVE = 'mutation($input: LeaveOutOfCalendarFileInput!) { leaveOutOfCalendarFile(input: $input) { state leaveOut } }';

interface Shown {
  state: string;
  fileProblem: string | null;
  problemLine: number | null;
  leaveOut: number[];
  timesDone: number;
  imported: number;
  counts: Array<{ state: string; times: number }>;
  rows: { totalItems: number; items: Array<{ line: number; state: string; problem: string | null; detail: string | null }> };
}

let world: World;
let uids = 0;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.stop());

const stamp = (at: Date): string => at.toISOString().replace(/[-:]|\.000/g, '');
const at = (start: Date, ...more: string[]): string[] => ['BEGIN:VEVENT', `UID:${++uids}`, 'SUMMARY:Rye', `DTSTART:${stamp(start)}`, 'DURATION:PT1H', ...more, 'END:VEVENT'];
const fileOf = (events: string[][]): string => ['BEGIN:VCALENDAR', ...events.flat(), 'END:VCALENDAR'].join('\r\n');
/** Twelve hours of each day from a day on. */
const many = (count: number, day: number): string[][] => Array.from({ length: count }, (_, index) => at(new Date(inDays(day + Math.floor(index / 12), 0).getTime() + (index % 12) * 7_200_000)));

async function send(text: string, as = 'BOOKINGS', person: WorldPerson = world.ours.member, assetId = world.ours.mill): Promise<Response> {
  return person.call.send(`/calendar-files?${new URLSearchParams({ assetId, as, purpose: 'From a file' })}`, text, { 'content-type': 'text/calendar', 'file-name': 'mill%20week.ics' });
}
const work = (): CalendarFileWork => world.app.get(CalendarFileWork, { strict: false });
async function sent(text: string, as = 'BOOKINGS', person: WorldPerson = world.ours.member, assetId = world.ours.mill): Promise<string> {
  const response = await send(text, as, person, assetId);
  expect(response.status).toBe(201);
  const { id } = (await response.json()) as { id: string };
  await work().check(world.ours.id, id);
  return id;
}
const shown = async (id: string, variables: object = {}, person: WorldPerson = world.ours.member): Promise<Shown> => (await person.call.get<{ calendarFile: Shown }>(FILE, { id, take: 100, ...variables })).calendarFile;
async function take(id: string, person: WorldPerson = world.ours.member): Promise<Shown> {
  await person.call.get(TAKE, { id });
  await work().take(world.ours.id, id);
  return shown(id, {}, person);
}
const standing = async (): Promise<number> => (await world.sql<{ n: number }>(`select count(*)::int as n from booking where status = 'CONFIRMED'`))[0]!.n;
async function pool(quantity: number): Promise<string> {
  const input = { ownerId: world.ours.errota, kind: 'POOLED', asset: { name: 'Tables', quantity, timeZone: 'Europe/Madrid', horizonDays: 1095 } };
  return (await world.ours.coordinator.call.get<{ createAsset: { id: string } }>('mutation($input: CreateAssetInput!) { createAsset(input: $input) { id } }', { input })).createAsset.id;
}

describe('a calendar file', () => {
  it('of two thousand times is looked at, then taken in as a whole, in bounded time', async () => {
    await world.sql('update asset set horizon_days = 1095 where id = $1', [world.ours.mill]);
    const began = performance.now();
    const id = await sent(fileOf(many(2000, 2)));
    const looked = performance.now();
    await expect(shown(id, { take: 1 })).resolves.toMatchObject({ state: 'READY', counts: [{ state: 'FREE', times: 2000 }], rows: { totalItems: 2000 } });
    expect(await standing()).toBe(0);
    const before = performance.now();
    await expect(take(id)).resolves.toMatchObject({ state: 'DONE', imported: 2000 });
    const taken = performance.now();
    if (process.env.SHOW_TIMES) console.log(`look ${Math.round(looked - began)} ms, take ${Math.round(taken - before)} ms`);
    expect(await standing()).toBe(2000);
    expect(taken - began).toBeLessThan(60_000);
  }, 120_000);

  it('comes in once, however often it is sent, at once or afterwards', async () => {
    const assetId = await pool(5);
    const text = fileOf([at(inDays(3, 8)), at(inDays(4, 8))]);
    const answers = await Promise.all(Array.from({ length: 6 }, () => send(text, 'BOOKINGS', world.ours.member, assetId)));
    const ids = await Promise.all(answers.map(async (answer) => ((await answer.json()) as { id: string }).id));
    expect(new Set(ids).size).toBe(1);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 200, 200, 200, 200, 201]);
    await work().check(world.ours.id, ids[0]!);
    const before = await standing();
    await world.ours.member.call.get(TAKE, { id: ids[0] });
    await Promise.all([work().take(world.ours.id, ids[0]!), work().take(world.ours.id, ids[0]!)]);
    expect((await send(text, 'BOOKINGS', world.ours.member, assetId)).status).toBe(200);
    await work().take(world.ours.id, ids[0]!);
    expect(await standing()).toBe(before + 2);
    await expect(world.ours.member.call.refusal(TAKE, { id: ids[0] })).resolves.toMatchObject({ extensions: { code: 'CONFLICT' } });
  });

  it('is not taken in while something is in the way, which comes first and can be left out at once', async () => {
    const assetId = await pool(1);
    const known = at(inDays(30, 8));
    await take(await sent(fileOf([known]), 'BOOKINGS', world.ours.member, assetId));
    const odd = ['BEGIN:VEVENT', `UID:${++uids}`, 'DTSTART;TZID=W. Europe Standard Time:20301124T080000', 'DURATION:PT1H', 'END:VEVENT'];
    const id = await sent(fileOf([at(inDays(29, 8)), at(inDays(30, 8)), odd, at(inDays(-3, 8))]), 'BOOKINGS', world.ours.member, assetId);
    const looked = await shown(id);
    expect(looked.rows.items.map(({ state, problem, detail }) => [state, problem, detail])).toEqual([
      ['TAKEN', null, null], ['UNREADABLE', 'UNKNOWN_ZONE', 'W. Europe Standard Time'], ['FREE', null, null], ['PAST', null, null],
    ]);
    await expect(shown(id, { state: ['FREE'] })).resolves.toMatchObject({ rows: { totalItems: 1 } });
    const before = await standing();
    await expect(world.ours.member.call.refusal(TAKE, { id })).resolves.toMatchObject({ extensions: { code: 'CONFLICT' } });
    await world.ours.member.call.get(LEAVE, { input: { id, allInTheWay: true } });
    await work().check(world.ours.id, id);
    await expect(shown(id)).resolves.toMatchObject({ state: 'READY', leaveOut: looked.rows.items.slice(0, 2).map(({ line }) => line) });
    await expect(take(id)).resolves.toMatchObject({ state: 'DONE', imported: 1 });
    expect(await standing()).toBe(before + 1);
  });

  it('of which one time was lost to someone faster is looked at anew, and nothing of it is written', async () => {
    const assetId = await pool(1);
    const times = many(450, 40);
    const [first, second] = [await sent(fileOf(times), 'BOOKINGS', world.ours.member, assetId), await sent(fileOf(times.slice(400, 401)), 'BOOKINGS', world.ours.member, assetId)];
    await world.ours.member.call.get(TAKE, { id: first });
    await take(second);
    const before = await standing();
    await work().take(world.ours.id, first);
    await expect(shown(first)).resolves.toMatchObject({ state: 'READY', imported: 0, timesDone: 0, counts: [{ state: 'FREE', times: 449 }, { state: 'TAKEN', times: 1 }] });
    expect(await standing()).toBe(before);
  });

  it('never two: of large files that want the same times at once, in whichever order, one gets them', async () => {
    const [one, other] = [await pool(1), await pool(1)];
    const { createAsset: kit } = await world.ours.coordinator.call.get<{ createAsset: { id: string } }>('mutation($input: CreateAssetInput!) { createAsset(input: $input) { id } }', {
      input: { ownerId: world.ours.errota, kind: 'COMPOSITE', asset: { name: 'Hall', timeZone: 'Europe/Madrid', horizonDays: 1095 } } });
    await world.ours.coordinator.call.get('mutation($input: SetAssetPartsInput!) { setAssetParts(input: $input) { id } }', { input: { assetId: kit.id, parts: [one, other].map((id) => ({ assetId: id })) } });
    const times = many(430, 60);
    const ids = [await sent(fileOf(times), 'BOOKINGS', world.ours.member, kit.id), await sent(fileOf([...times].reverse()), 'BOOKINGS', world.ours.member, one), await sent(fileOf(times.slice(7)), 'BOOKINGS', world.ours.member, kit.id)];
    for (const id of ids) await world.ours.member.call.get(TAKE, { id });
    const before = await standing();
    await Promise.all(ids.map((id) => work().take(world.ours.id, id)));
    const states = await Promise.all(ids.map(async (id) => shown(id, { take: 1 })));
    expect(states.filter(({ state }) => state === 'DONE')).toHaveLength(1);
    expect(await standing()).toBe(before + states.find(({ state }) => state === 'DONE')!.imported);
    const [clash] = await world.sql<{ n: number }>('select count(*)::int as n from allocation a join allocation b on b.leaf_id = a.leaf_id and b.booking_id > a.booking_id and a.blocks and b.blocks and a.blocked && b.blocked where a.leaf_id = any ($1)', [[one, other]]);
    expect(clash!.n).toBe(0);
  }, 60_000);

  it('closes for those who keep the asset, many times at once', async () => {
    const assetId = await pool(1);
    expect((await send(fileOf(many(3, 5)), 'CLOSURES', world.ours.member, assetId)).status).toBe(403);
    const id = await sent(fileOf(many(500, 5)), 'CLOSURES', world.ours.coordinator, assetId);
    await expect(take(id, world.ours.coordinator)).resolves.toMatchObject({ state: 'DONE', imported: 500 });
    const [closures] = await world.sql<{ n: number }>('select count(*)::int as n from closure where asset_id = $1', [assetId]);
    expect(closures!.n).toBe(500);
    await expect(world.ours.member.call.get(FILE, { id })).resolves.toEqual({ calendarFile: null });
  });

  it('says what is wrong with it, and is bounded in bytes, events and times', async () => {
    await expect(shown(await sent('hello'))).resolves.toMatchObject({ state: 'FAILED', fileProblem: 'NOT_A_CALENDAR', problemLine: 1 });
    const daily = Array.from({ length: 6 }, () => at(inDays(2, 8), 'RRULE:FREQ=DAILY;COUNT=1000'));
    await expect(shown(await sent(fileOf(daily)))).resolves.toMatchObject({ state: 'FAILED', fileProblem: 'TOO_MANY_TIMES', problemLine: 37 });
    expect((await send('x'.repeat(10 * 1024 * 1024 + 1))).status).toBe(413);
    expect((await send('')).status).toBe(400);
    expect((await send(fileOf(many(1, 2)), 'NEITHER')).status).toBe(400);
    expect((await send(fileOf(many(1, 2)), 'BOOKINGS', world.ours.member, world.theirs.mill)).status).toBe(404);
    expect((await send(fileOf(many(1, 2)), 'BOOKINGS', world.ours.steward)).status).toBe(403);
  });

  it('of 10 MB is read without keeping others waiting', async () => {
    const pad = `DESCRIPTION:${'x'.repeat(480)}`;
    const text = fileOf(Array.from({ length: 16_000 }, () => at(inDays(-40, 8), pad)));
    expect(text.length).toBeGreaterThan(9_000_000);
    let longest = 0;
    let last = performance.now();
    const beat = setInterval(() => {
      longest = Math.max(longest, performance.now() - last);
      last = performance.now();
    }, 5);
    const id = await sent(text);
    clearInterval(beat);
    if (process.env.SHOW_TIMES) console.log(`longest wait beside 10 MB: ${Math.round(longest)} ms`);
    await expect(shown(id, { take: 1 })).resolves.toMatchObject({ state: 'READY', counts: [{ state: 'PAST', times: 16_000 }] });
    expect(longest).toBeLessThan(3000);
  }, 60_000);

  it('goes on when the process that worked on it is gone, and is forgotten after 30 days', async () => {
    const answer = await send(fileOf(many(2, 300)));
    const { id } = (await answer.json()) as { id: string };
    await world.sql(`update calendar_file set touched_at = now() - interval '11 minutes' where id = $1`, [id]);
    const job = world.app.get(ResumeCalendarFilesJob, { strict: false });
    await job.run();
    const [queued] = await world.sql<{ n: number }>(`select count(*)::int as n from graphile_worker.jobs where key = $1`, [`calendarFile.check:${id}`]);
    expect(queued!.n).toBe(1);
    await work().check(world.ours.id, id);
    await world.sql(`update calendar_file set touched_at = now() - interval '31 days' where id = $1`, [id]);
    await job.run();
    await expect(world.ours.member.call.get(FILE, { id })).resolves.toEqual({ calendarFile: null });
  });
});
