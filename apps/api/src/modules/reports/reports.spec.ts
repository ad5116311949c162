import { BOOK, inDays } from '../../../../../test/support/booking-calls.js';
import { countReads } from '../../../../../test/support/count-reads.js';
import { pastBooking } from '../../../../../test/support/past-season.js';
import { startWorld, type World } from '../../../../../test/support/world.js';
import { newId } from '../../platform/database/ids.js';
import { ForgetExportsJob, WriteExportJob } from './exports/export.jobs.js';

const REPORT = `query($of: UseReportInput!, $take: Int) { useReport(of: $of, take: $take) { totalItems items { key name bookings bookedMinutes usedMinutes refused openMinutes idleMinutes } } }`;
const START = `mutation($list: ExportListName!) { startExport(list: $list) { id state url } }`;
const JOBS = `{ exportJobs { totalItems items { id list state rowsDone rowsTotal url } } }`;

interface Row { key: string; name: string; bookings: number; bookedMinutes: number; usedMinutes: number; refused: number; openMinutes: number | null; idleMinutes: number | null }

let world: World;
beforeAll(async () => {
  world = await startWorld();
  await world.sql(`insert into opening_hours (federation_id, id, asset_id, weekday, opens_minute, closes_minute) select $1, gen_random_uuid(), $2, day, 480, 720 from generate_series(1, 7) day`, [world.ours.id, world.ours.mill]);
});
afterAll(() => world.stop());

async function report(of: object, take = 50): Promise<Row[]> {
  return (await world.ours.steward.call.get<{ useReport: { items: Row[] } }>(REPORT, { of: { from: '2025-03', months: 2, by: 'ASSET', ...of }, take })).useReport.items;
}

/** Asks for a list, has the worker write it, and fetches it. */
async function file(list: string, call = world.ours.steward.call): Promise<string[]> {
  const { startExport } = await call.get<{ startExport: { id: string; url: string | null } }>(START, { list });
  expect(startExport.url).toBeNull();
  await world.app.get(WriteExportJob).run({ federationId: world.ours.id, id: startExport.id });
  const { exportJobs } = await call.get<{ exportJobs: { items: Array<{ id: string; state: string; rowsDone: number; rowsTotal: number; url: string }> } }>(JOBS);
  const job = exportJobs.items.find(({ id }) => id === startExport.id)!;
  expect([job.state, job.rowsDone]).toEqual(['DONE', job.rowsTotal]);
  const response = await call.fetch(job.url);
  expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8');
  const text = await response.text();
  return text.replace('\u{FEFF}', '').trimEnd().split('\r\n');
}

describe('the report of use', () => {
  it('counts bookings, minutes and idle time by asset, cooperative and month', async () => {
    const { errota, labea, mill } = world.ours;
    await pastBooking(world, labea, '2025-03-04', 'RETURNED', 2);
    await pastBooking(world, errota, '2025-03-05', 'CONFIRMED', 3);
    await pastBooking(world, labea, '2025-04-30', 'RETURNED', 1);
    await pastBooking(world, labea, '2025-05-01', 'RETURNED', 1);
    // 61 days of 4 hours.
    await expect(report({})).resolves.toEqual([{ key: mill, name: 'Ibaia mill', bookings: 3, bookedMinutes: 360, usedMinutes: 180, refused: 0, openMinutes: 14_640, idleMinutes: 14_280 }]);
    expect((await report({ by: 'COOPERATIVE' })).map(({ name, bookings, bookedMinutes, openMinutes }) => [name, bookings, bookedMinutes, openMinutes])).toEqual([['Ibaia Errota', 1, 180, null], ['Ibaia Labea', 2, 180, null]]);
    expect((await report({ by: 'MONTH', assetId: mill })).map(({ key, bookings, openMinutes }) => [key, bookings, openMinutes])).toEqual([['2025-03', 2, 31 * 240], ['2025-04', 1, 30 * 240]]);
    expect((await report({ by: 'MONTH', cooperativeId: errota })).map(({ key, bookings, openMinutes }) => [key, bookings, openMinutes])).toEqual([['2025-03', 1, null], ['2025-04', 0, null]]);
  });

  it('counts each wish that could not be had once, and keeps nothing of who wished it', async () => {
    const { mill, member, coordinator } = world.ours;
    const start = inDays(3, 8);
    const input = { assetId: mill, start, end: new Date(start.getTime() + 3_600_000), purpose: 'Rye' };
    await coordinator.call.get(BOOK, { input });
    for (let n = 0; n < 2; n++) await member.call.get(BOOK, { input });
    const [row] = await report({ from: start.toISOString().slice(0, 7), months: 1 });
    expect([row!.bookings, row!.refused]).toEqual([1, 1]);
    await expect(member.call.refusal(REPORT, { of: { from: '2025-03', months: 1, by: 'ASSET' } })).resolves.toMatchObject({ extensions: { code: 'FORBIDDEN' } });
    await expect(world.ours.steward.call.refusal(REPORT, { of: { from: '2025-13', months: 1, by: 'ASSET' } })).resolves.toMatchObject({ extensions: { code: 'BAD_USER_INPUT' } });
  });

  it('costs as many statements for many assets as for one', async () => {
    for (let n = 0; n < 3; n++) {
      await world.sql(`insert into asset (federation_id, id, owner_id, name, search_text, category, time_zone) values ($1, $2, $3, $4, $4, 'HALL', 'America/Sao_Paulo')`, [world.ours.id, newId(), world.ours.labea, `hall ${n}`]);
    }
    await report({}, 1);
    const one = await countReads(world.app, () => report({}, 1));
    expect(await countReads(world.app, () => report({}))).toBe(one);
  });
});

describe('a list as a file', () => {
  it('is written by the worker, whole, and no spreadsheet runs it', async () => {
    await world.sql(`update asset set name = '=1+1' where id = $1`, [world.ours.mill]);
    const lines = await file('ASSETS');
    expect(lines[0]).toBe('Id,Name,Category,Kind,Quantity,Owner,Place,Time zone,Retired');
    expect(lines.find((line) => line.startsWith(world.ours.mill))).toContain(`,'=1+1,MILL,EXCLUSIVE,1,Ibaia Errota,`);
  });

  it('says to each what they may know, as their roles are when it is written', async () => {
    const purposes = async (call = world.ours.member.call): Promise<number> => (await file('BOOKINGS', call)).filter((line) => /Spelt|Rye/.test(line)).length;
    const outsider = await world.person(world.ours, 'Oier', [{ role: 'MEMBER', cooperativeId: await sagar() }]);
    const all = await purposes(world.ours.steward.call);
    expect([all > 0, await purposes(world.ours.coordinator.call), await purposes(outsider.call)]).toEqual([true, all, 0]);
    await expect(world.ours.member.call.refusal(START, { list: 'MEMBERS' })).resolves.toMatchObject({ extensions: { code: 'FORBIDDEN' } });
    const late = await world.person(world.ours, 'Ane', [{ role: 'AUDITOR' }]);
    const { startExport } = await late.call.get<{ startExport: { id: string } }>(START, { list: 'REFUSALS' });
    await world.sql(`update member_role set until_date = '2021-01-01' where member_id = $1`, [late.memberId]);
    await world.app.get(WriteExportJob).run({ federationId: world.ours.id, id: startExport.id });
    await expect(world.sql('select state from export_job where id = $1', [startExport.id])).resolves.toEqual([{ state: 'FAILED' }]);
  });

  it('can be fetched by whoever asked for it only, and not before it is done', async () => {
    const { startExport } = await world.ours.steward.call.get<{ startExport: { id: string } }>(START, { list: 'READINGS' });
    const path = `/exports/jobs/${startExport.id}`;
    expect((await world.ours.steward.call.fetch(path)).status).toBe(404);
    await world.app.get(WriteExportJob).run({ federationId: world.ours.id, id: startExport.id });
    const answers = [];
    for (const { call } of [world.ours.steward, world.ours.coordinator, world.stranger]) answers.push((await call.fetch(path)).status);
    expect(answers).toEqual([200, 404, 404]);
  });

  it.each(['USAGE', 'STATEMENTS', 'MEMBERS', 'ACTIVITY'])('%s is written', async (list) => expect((await file(list)).length).toBeGreaterThan(0));

  it('holds one page and one piece in memory however long it is, and begins anew after a crash', async () => {
    await world.sql(`insert into refusal (federation_id, id, asset_id, cooperative_id, clash, starts_at, ends_at)
      select $1, gen_random_uuid(), $2, $3, 'TAKEN', '2020-01-01'::timestamptz + n * interval '1 minute', '2020-01-02'::timestamptz + n * interval '1 minute' from generate_series(1, 20000) n`, [world.ours.id, world.ours.mill, world.ours.labea]);
    const { startExport } = await world.ours.steward.call.get<{ startExport: { id: string } }>(START, { list: 'REFUSALS' });
    await world.sql(`insert into export_chunk (federation_id, job_id, position, bytes) values ($1, $2, 0, 'half'), ($1, $2, 99, 'more')`, [world.ours.id, startExport.id]);
    await world.app.get(WriteExportJob).run({ federationId: world.ours.id, id: startExport.id });
    const chunks = await world.sql<{ size: number }>('select octet_length(bytes) as size from export_chunk where job_id = $1 order by position', [startExport.id]);
    expect(chunks.length).toBeGreaterThan(5);
    expect(Math.max(...chunks.map(({ size }) => size))).toBeLessThan(600_000);
    const text = await (await world.ours.steward.call.fetch(`/exports/jobs/${startExport.id}`)).text();
    const ids = text.trimEnd().split('\r\n').slice(1).map((line) => line.slice(0, 36));
    expect([ids.length >= 20_001, new Set(ids).size]).toEqual([true, ids.length]);
  });

  it('is forgotten after a week', async () => {
    await world.sql(`update export_job set created_at = now() - interval '8 days'`);
    await world.app.get(ForgetExportsJob).run();
    await expect(world.sql('select position from export_chunk')).resolves.toEqual([]);
  });
});

async function sagar(): Promise<string> {
  const id = newId();
  await world.sql(`insert into cooperative (federation_id, id, name, search_text, name_key, status) values ($1, $2, 'Sagar', 'sagar', 'sagar', 'ADMITTED')`, [world.ours.id, id]);
  return id;
}
