import { addDays, localDate } from '@auzolan/calendar';
import { BOOK, inDays, type BookAnswer } from '../../../../../../test/support/booking-calls.js';
import type { Answer } from '../../../../../../test/support/caller.js';
import { countReads } from '../../../../../../test/support/count-reads.js';
import { startWorld, type World } from '../../../../../../test/support/world.js';
import { ReadinessJob, ReadingMaintenanceJob } from './maintenance.jobs.js';

const ADD = `mutation($input: AddMaintenancePlanInput!) { addMaintenancePlan(input: $input) { id version dueDay dueReading overdue } }`;
const CHANGE = `mutation($input: ChangeMaintenancePlanInput!) { changeMaintenancePlan(input: $input) { version dueDay overdue } }`;
const DONE = `mutation($input: RecordMaintenanceInput!) { recordMaintenance(input: $input) { dueDay dueReading overdue done { day note reading member { id } } } }`;
const DUE = `{ maintenanceDue(withinDays: 30, take: 100) { totalItems items { name overdue asset { name } meter { name } done { day } } } }`;

let world: World;
const today = localDate(Date.now(), 'Europe/Madrid');
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.stop());

async function asset(name: string): Promise<string> {
  const [row] = await world.sql<{ id: string }>(
    `insert into asset (federation_id, id, owner_id, name, search_text, category, time_zone) values ($1, gen_random_uuid(), $2, $3, lower($3), 'MILL', 'Europe/Madrid') returning id`,
    [world.ours.id, world.ours.errota, name],
  );
  return row!.id;
}
interface Plan {
  id: string;
  version: number;
  dueDay: string | null;
  overdue: boolean;
}
const add = async (assetId: string, plan: object): Promise<Plan> => (await world.ours.coordinator.call.get<{ addMaintenancePlan: Plan }>(ADD, { input: { assetId, plan } })).addMaintenancePlan;
const waitsFor = async (id: string): Promise<string | null> => (await world.sql<{ waits_for: string | null }>('select waits_for from asset where id = $1', [id]))[0]!.waits_for;
const book = (assetId: string): Promise<Answer<BookAnswer>> =>
  world.ours.member.call.ask<BookAnswer>(BOOK, { input: { assetId, start: inDays(5, 8), end: inDays(5, 9), purpose: 'Rye' } });

it('is due by the calendar, counted from the last time, months clamped to their end', async () => {
  const mill = await asset('Monthly mill');
  await expect(add(mill, { name: 'Grease', everyMonths: 1, sinceDay: '2026-01-31' })).resolves.toMatchObject({ dueDay: '2026-02-28', overdue: true });
  await expect(add(mill, { name: 'Sweep', everyDays: 10, sinceDay: today })).resolves.toMatchObject({ dueDay: addDays(today, 10), overdue: false });
});

it('lists what is overdue or soon due to those who look after it, in a few statements', async () => {
  const mill = await asset('Listed mill');
  const { addMeter } = await world.ours.coordinator.call.get<{ addMeter: { id: string } }>(`mutation($i: AddMeterInput!) { addMeter(input: $i) { id } }`, { i: { assetId: mill, name: 'Hours', unit: 'HOUR', scale: 0 } });
  await add(mill, { name: 'Late work', everyDays: 5, sinceDay: addDays(today, -10), meterId: addMeter.id, everyReading: '100' });
  await add(mill, { name: 'Soon work', everyDays: 40, sinceDay: addDays(today, -20), meterId: addMeter.id, everyReading: '900' });
  await add(mill, { name: 'Far work', everyDays: 400, sinceDay: today });
  type Due = { maintenanceDue: { items: Array<{ name: string; overdue: boolean }> } };
  const { maintenanceDue } = await world.ours.coordinator.call.get<Due>(DUE);
  const names = maintenanceDue.items.map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(['Late work', 'Soon work']));
  expect(names).not.toContain('Far work');
  expect(names.indexOf('Late work')).toBeLessThan(names.indexOf('Soon work'));
  const other = await world.person(world.ours, 'Other coordinator', [{ role: 'COORDINATOR', cooperativeId: world.ours.labea }]);
  await expect(other.call.get<Due>(DUE)).resolves.toMatchObject({ maintenanceDue: { items: [] } });
  await expect(countReads(world.app, () => world.ours.coordinator.call.get(DUE))).resolves.toBe(4);
});

it('keeps the asset from being booked while it is overdue, where it says so', async () => {
  const mill = await asset('Blocked mill');
  const plan = await add(mill, { name: 'Safety check', everyDays: 30, sinceDay: addDays(today, -30), blocksBooking: true });
  expect(plan.overdue).toBe(false);
  expect((await book(mill)).errors).toEqual([]);
  await world.sql(`update maintenance_plan set since_day = since_day - 1 where id = $1`, [plan.id]);
  expect(await waitsFor(mill)).toBeNull();
  await world.app.get(ReadinessJob).run();
  expect(await waitsFor(mill)).toBe('Safety check');
  expect((await book(mill)).errors[0]).toMatchObject({ extensions: { code: 'CONFLICT', fields: [{ field: 'assetId', message: 'waits for: Safety check' }] } });
  const recorded = await world.ours.coordinator.call.get<{ recordMaintenance: unknown }>(DONE, { input: { planId: plan.id, day: today, note: 'All fine' } });
  expect(recorded.recordMaintenance).toMatchObject({ dueDay: addDays(today, 30), overdue: false, done: [{ day: today, note: 'All fine', member: { id: world.ours.coordinator.memberId } }] });
  expect(await waitsFor(mill)).toBeNull();
  await expect(world.sql(`select action from activity where subject_id = $1 and member_id is null order by at`, [mill])).resolves.toEqual([{ action: 'asset.wait' }, { action: 'asset.ready' }]);
});

it('is due by the counter too, whichever comes first', async () => {
  const mill = await asset('Counted mill');
  const { addMeter } = await world.ours.coordinator.call.get<{ addMeter: { id: string } }>(`mutation($i: AddMeterInput!) { addMeter(input: $i) { id } }`, { i: { assetId: mill, name: 'Hours', unit: 'HOUR', scale: 0 } });
  const plan = await add(mill, { name: 'Oil', everyMonths: 12, meterId: addMeter.id, everyReading: '200', sinceReading: '1000', sinceDay: today, blocksBooking: true });
  expect(plan).toMatchObject({ dueReading: '1200', overdue: false });
  const { recordReading } = await world.ours.coordinator.call.get<{ recordReading: { id: string } }>(`mutation($i: RecordReadingInput!) { recordReading(input: $i) { id } }`, { i: { meterId: addMeter.id, at: new Date(Date.now() - 60_000), value: '1200' } });
  await world.app.get(ReadingMaintenanceJob).run({ federationId: world.ours.id, readingId: recordReading.id, bookingId: null, correctsId: null });
  expect(await waitsFor(mill)).toBe('Oil');
  const missing = await world.ours.coordinator.call.refusal(DONE, { input: { planId: plan.id, day: today } });
  expect(missing.extensions.fields).toMatchObject([{ field: 'reading' }]);
  await expect(world.ours.coordinator.call.get(DONE, { input: { planId: plan.id, day: today, reading: '1205' } })).resolves.toMatchObject({ recordMaintenance: { dueReading: '1405', overdue: false, done: [{ reading: '1205' }] } });
  expect(await waitsFor(mill)).toBeNull();
});

it('is changed by its version, by those who look after it, and not into nonsense', async () => {
  const mill = await asset('Changed mill');
  const plan = await add(mill, { name: 'Grease', everyDays: 10, sinceDay: today });
  const fields = { name: 'Grease', everyDays: 20, sinceDay: today };
  await expect(world.ours.member.call.refusal(CHANGE, { input: { id: plan.id, expectedVersion: 1, plan: fields } })).resolves.toMatchObject({ extensions: { code: 'FORBIDDEN' } });
  await expect(world.stranger.call.refusal(CHANGE, { input: { id: plan.id, expectedVersion: 1, plan: fields } })).resolves.toMatchObject({ extensions: { code: 'NOT_FOUND' } });
  await expect(world.ours.coordinator.call.get(CHANGE, { input: { id: plan.id, expectedVersion: 1, plan: fields } })).resolves.toEqual({ changeMaintenancePlan: { version: 2, dueDay: addDays(today, 20), overdue: false } });
  const problem = async (assetId: string, fieldsOf: object): Promise<unknown> => (await world.ours.coordinator.call.refusal(ADD, { input: { assetId, plan: fieldsOf } })).extensions.fields;
  await expect(problem(mill, { name: 'grease', everyDays: 10, sinceDay: today })).resolves.toMatchObject([{ field: 'plan.name' }]);
  await expect(problem(mill, { name: 'A', everyDays: 10, everyMonths: 2, sinceDay: today })).resolves.toMatchObject([{ field: 'plan.everyDays' }]);
  await expect(problem(mill, { name: 'A', sinceDay: today })).resolves.toMatchObject([{ field: 'plan.everyMonths' }]);
  await expect(problem(mill, { name: 'A', everyReading: '5', sinceDay: today })).resolves.toMatchObject([{ field: 'plan.meterId' }]);
  await expect(problem(mill, { name: 'A', everyReading: '5', meterId: plan.id, sinceDay: today })).resolves.toMatchObject([{ field: 'plan.meterId' }]);
});
