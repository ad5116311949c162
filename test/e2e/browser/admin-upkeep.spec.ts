import { jest } from '@jest/globals';
import { mkdirSync } from 'node:fs';
import type { Locator, Page } from 'playwright-core';
import { runningBooking } from '../../support/booking-states.js';
import { openOffice, violations, type OfficeStage } from './admin-fixture.js';

const SHOTS = process.env.SHOTS;

describe('looking after a thing, in the office', () => {
  let stage: OfficeStage;
  let page: Page;
  let dialog: Locator;
  jest.setTimeout(120_000);

  beforeAll(async () => {
    stage = await openOffice();
    const { ours } = stage.world;
    const { reportProblem } = await ours.member.call.get<{ reportProblem: { id: string } }>(`mutation($i: ReportProblemInput!) { reportProblem(input: $i) { id } }`, { i: { assetId: ours.mill, words: 'The hopper rattles.' } });
    await ours.coordinator.call.get(`mutation($i: DecideProblemInput!) { decideProblem(input: $i) { id } }`, { i: { id: reportProblem.id, expectedVersion: 1, to: 'MENDED', note: 'Screw tightened.' } });
    const context = await stage.contextFor(ours.coordinator);
    page = await context.newPage();
    dialog = page.locator('dialog[open]');
  }, 180_000);
  afterAll(async () => stage?.close());

  async function shot(name: string): Promise<void> {
    if (!SHOTS) return;
    mkdirSync(SHOTS, { recursive: true });
    await page.screenshot({ path: `${SHOTS}/${name}.png`, fullPage: true });
  }

  it('plans work on an asset by days and by its counter, shows it when due, and writes down that it was done', async () => {
    const { ours } = stage.world;
    const { addMeter } = await ours.coordinator.call.get<{ addMeter: { id: string } }>(`mutation($i: AddMeterInput!) { addMeter(input: $i) { id } }`, { i: { assetId: ours.mill, name: 'Hours run', unit: 'HOUR', scale: 1 } });
    await ours.coordinator.call.get(`mutation($i: RecordReadingInput!) { recordReading(input: $i) { id } }`, { i: { meterId: addMeter.id, at: new Date(), value: '2315' } });
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.goto(`/admin/assets/${ours.mill}`);
    await page.getByRole('button', { name: 'Plan work' }).click();
    await dialog.getByLabel('Work', { exact: true }).fill('Grease the bearings');
    await dialog.getByLabel('Every … days').fill('10');
    await dialog.getByLabel('Last done on').fill('2026-01-05');
    await dialog.getByLabel('By a counter').selectOption({ label: 'Hours run' });
    await dialog.getByLabel('Every … on the counter').fill('250');
    await dialog.getByLabel('What it showed then').fill('100,5');
    await dialog.getByLabel('Nobody can book it while this is late').check();
    await expect(violations(page)).resolves.toEqual([]);
    await shot('plan-dialog-1280');
    await dialog.getByRole('button', { name: 'Plan work' }).click();
    await page.getByText('Nobody can book it until this is done: Grease the bearings').waitFor();
    await page.getByText(/at 350.5.h \(now 231.5.h\)/).waitFor();
    await page.locator('.rail').getByRole('link', { name: 'Maintenance' }).click();
    await page.waitForSelector('tbody tr');
    await expect(violations(page)).resolves.toEqual([]);
    await shot('maintenance-1280');
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await shot('maintenance-320');
    await page.getByRole('button', { name: 'It is done… Grease the bearings' }).click();
    await shot('maintenance-done-320');
    await dialog.getByRole('button', { name: 'Write down' }).click();
    await page.locator('tbody .status').waitFor({ state: 'detached' });
    await expect(stage.world.sql('select waits_for from asset where id = $1', [ours.mill])).resolves.toEqual([{ waits_for: null }]);
    await expect(stage.world.sql('select reading::int from maintenance_done')).resolves.toEqual([{ reading: 2315 }]);
  });

  it('makes an asset one that needs two people, and gives up a plan', async () => {
    const { mill } = stage.world.ours;
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(`/admin/assets/${mill}`);
    await page.getByRole('button', { name: 'Edit', exact: true }).first().click();
    await page.getByLabel('Dangerous: taking it out needs a second person').check();
    await page.getByLabel('Time to object to a report (hours)').fill('24');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByText('Needed to take it out').waitFor();
    await expect(stage.world.sql('select two_people, objection_hours from asset where id = $1', [mill])).resolves.toEqual([{ two_people: true, objection_hours: 24 }]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await page.getByRole('button', { name: 'Edit: Grease the bearings' }).click();
    await dialog.getByLabel('This work is no longer needed').check();
    await dialog.getByRole('button', { name: 'Save' }).click();
    await page.getByText('No work is planned.').waitFor();
    await expect(violations(page)).resolves.toEqual([]);
    await shot('asset-320');
  });

  it('adds a counter, enters and corrects a reading, and puts a new counter in its place', async () => {
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.getByRole('button', { name: 'Add a counter' }).click();
    await dialog.getByLabel('Name', { exact: true }).fill('Kilometres');
    await dialog.getByLabel('It counts').selectOption('KM');
    await dialog.getByRole('button', { name: 'Add a counter' }).click();
    await page.getByText('not read yet; counts kilometres').waitFor();
    await page.getByRole('button', { name: 'Enter a reading: Kilometres' }).click();
    await dialog.getByLabel('What it shows').fill('12000,5');
    await dialog.getByRole('button', { name: 'Write down' }).click();
    await page.waitForSelector('dialog .error-summary');
    await dialog.getByLabel('What it shows').fill('120000');
    await dialog.getByRole('button', { name: 'Write down' }).click();
    await page.getByText(/120,000.km, read/).waitFor();
    await page.getByRole('button', { name: 'Readings: Kilometres' }).click();
    await page.getByRole('button', { name: /^Correct 120,000/ }).click();
    await dialog.getByLabel('What it shows').fill('12000');
    await dialog.getByLabel('What was wrong').fill('A nought too many.');
    await expect(violations(page)).resolves.toEqual([]);
    await dialog.getByRole('button', { name: 'Correct it' }).click();
    await page.getByText(/12,000.km, read/).waitFor();
    await page.getByRole('button', { name: 'Readings: Kilometres' }).click();
    await page.locator('dialog s').getByText('120,000').waitFor();
    await shot('readings-1280');
    await dialog.getByRole('button', { name: 'Close' }).click();
    await page.getByRole('button', { name: 'Replace the counter: Kilometres' }).click();
    await dialog.getByRole('button', { name: 'Replace' }).click();
    await page.locator('.status', { hasText: 'Replaced' }).waitFor();
    await expect(stage.world.sql(`select value::int, reason from meter_reading r join meter m on m.id = r.meter_id where m.name = 'Kilometres' order by r.id`)).resolves.toEqual([
      { value: 120_000, reason: null }, { value: 12_000, reason: 'A nought too many.' }, { value: 0, reason: null },
    ]);
  });

  it('adds a key and a code, hands the key to someone, and takes it out of use', async () => {
    const { ours } = stage.world;
    for (const [label, code] of [['Blue padlock', ''], ['Door', '4711']] as const) {
      await page.getByRole('button', { name: 'Add a key or code' }).click();
      await dialog.getByLabel('Which').fill(label);
      await dialog.getByLabel('Code', { exact: false }).fill(code);
      await dialog.getByRole('button', { name: 'Add a key or code' }).click();
      await page.waitForSelector('dialog[open]', { state: 'detached' });
    }
    await page.getByText('Door 4711').waitFor();
    await page.getByRole('button', { name: 'Hand over: Blue padlock' }).click();
    await dialog.getByLabel('Find by name').fill('koldo');
    await dialog.getByLabel('Who has it now').selectOption(ours.coordinator.memberId);
    await expect(violations(page)).resolves.toEqual([]);
    await dialog.getByRole('button', { name: 'Write down' }).click();
    await page.getByText(/has it since/).waitFor();
    await expect(stage.world.sql('select to_id from key_handover')).resolves.toEqual([{ to_id: ours.coordinator.memberId }]);
    await page.getByRole('button', { name: 'Take out of use… Blue padlock' }).click();
    await dialog.getByRole('button', { name: 'Save' }).click();
    await page.getByText('Blue padlock', { exact: true }).waitFor({ state: 'detached' });
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await shot('asset-things-320');
    await page.setViewportSize({ width: 1280, height: 800 });
    await shot('asset-things-1280');
    await page.emulateMedia({ colorScheme: 'dark' });
    await expect(violations(page)).resolves.toEqual([]);
    await shot('asset-things-dark-1280');
    await page.emulateMedia({ colorScheme: 'light' });
  });

  it('charges mended damage to the co-op that had the thing', async () => {
    await page.getByText('Dealt with').click();
    await page.getByRole('button', { name: 'Charge… The hopper rattles.' }).click();
    await dialog.getByLabel('Who bears it').selectOption({ label: 'Ibaia Labea' });
    await dialog.getByLabel('How much').fill('120,50');
    await dialog.getByLabel('What was found or done').fill('New screw and an hour.');
    await expect(violations(page)).resolves.toEqual([]);
    await shot('charge-1280');
    await dialog.getByRole('button', { name: 'Write down' }).click();
    await page.getByText('Charged to Ibaia Labea: €120.50').waitFor({ state: 'attached' });
    await expect(stage.world.sql('select status, charge_minor::int, charge_currency, charged_to_id from damage_case')).resolves.toEqual([{ status: 'CHARGED', charge_minor: 12_050, charge_currency: 'EUR', charged_to_id: stage.world.ours.labea }]);
  });

  it('adds and retires units of a pool, and shows who has each', async () => {
    const { world } = stage;
    const { ours } = world;
    const { createAsset } = await ours.coordinator.call.get<{ createAsset: { id: string } }>(`mutation($i: CreateAssetInput!) { createAsset(input: $i) { id } }`, {
      i: { ownerId: ours.errota, kind: 'POOLED', asset: { name: 'Folding tables', category: 'OTHER', timeZone: 'Europe/Madrid', quantity: 3 } },
    });
    await page.goto(`/admin/assets/${createAsset.id}`);
    for (const label of ['T1', 'T2']) {
      await page.getByRole('button', { name: 'Add a unit' }).click();
      await dialog.getByLabel('Label').fill(label);
      await dialog.getByRole('button', { name: 'Add a unit' }).click();
      await page.getByText(`${label} here`).waitFor();
    }
    const out = await runningBooking(world, ours, createAsset.id, 1);
    const [unit] = await world.sql<{ id: string }>(`select id from asset_unit where label = 'T1'`);
    await ours.member.call.get(`mutation($i: CheckOutBookingInput!) { checkOutBooking(input: $i) { id } }`, { i: { bookingId: out, unitIds: [unit!.id] } });
    await page.reload();
    await page.getByText(/T1 with Ibaia Labea/).waitFor();
    await page.getByRole('button', { name: 'Retire T2' }).click();
    await page.getByRole('button', { name: 'Use again: T2' }).waitFor();
    await expect(violations(page)).resolves.toEqual([]);
    await shot('units-1280');
  });

  it('broke no script and no content security rule', () => {
    expect(stage.complaints).toEqual([]);
  });
});
