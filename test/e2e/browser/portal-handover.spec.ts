import { jest } from '@jest/globals';
import { mkdirSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { inDays } from '../../support/booking-calls.js';
import { placed, runningBooking } from '../../support/booking-states.js';
import { violations } from './admin-fixture.js';
import { openStage, type PortalStage } from './portal-fixture.js';

const SHOTS = process.env.SHOTS;

describe('having a booked thing, in the portal', () => {
  let stage: PortalStage;
  let page: Page;
  let used: string;
  jest.setTimeout(120_000);

  beforeAll(async () => {
    stage = await openStage();
    const { ours } = stage.world;
    used = await runningBooking(stage.world, ours);
    await ours.coordinator.call.get(`mutation($i: AddMeterInput!) { addMeter(input: $i) { id } }`, { i: { assetId: ours.mill, name: 'Hours', unit: 'HOUR', scale: 1 } });
    await ours.coordinator.call.get(`mutation($i: AddKeyInput!) { addKey(input: $i) { id } }`, { i: { assetId: ours.mill, label: 'Door', code: '4711' } });
    const request = await placed(stage.world, { assetId: ours.mill, start: inDays(4, 8) });
    await ours.coordinator.call.get(`mutation($i: DeclineBookingInput!) { declineBooking(input: $i) { __typename } }`, { i: { id: request, reason: 'Later?', offer: { start: inDays(4, 10), end: inDays(4, 12) } } });
    const context = await stage.contextFor(ours.member, { viewport: { width: 320, height: 720 } });
    page = await context.newPage();
    await page.goto('/bookings');
    await page.waitForSelector('.card .row .button');
  }, 180_000);
  afterAll(async () => stage?.close());

  async function shot(name: string): Promise<void> {
    if (!SHOTS) return;
    mkdirSync(SHOTS, { recursive: true });
    await page.screenshot({ path: `${SHOTS}/${name}.png`, fullPage: true });
  }

  it('shows what is offered, the code for now, and fits a narrow screen', async () => {
    await page.getByText('This time is offered to you').waitFor();
    await page.getByText('Door: 4711').first().waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await expect(violations(page)).resolves.toEqual([]);
    await shot('portal-bookings-320');
  });

  it('takes the offered time with one tap', async () => {
    await page.getByRole('button', { name: 'Take this time' }).click();
    await page.getByText('Ibaia mill is booked.').waitFor();
    await expect(stage.world.sql(`select b.status from counter_offer o join booking b on b.id = o.offer_id`)).resolves.toEqual([{ status: 'CONFIRMED' }]);
  });

  it('has it, and gives it back with its state, counter and a picture', async () => {
    await page.getByRole('button', { name: 'I have it now' }).click();
    await page.getByRole('button', { name: 'Give it back' }).click();
    await page.waitForSelector('dialog[open]');
    await page.getByLabel('What “Hours” shows now').fill('12,5');
    await page.getByLabel('In what state is it?').selectOption('WORN');
    const png = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64');
    await page.getByLabel('Picture').setInputFiles({ name: 'crack.png', mimeType: 'image/png', buffer: png });
    await expect(violations(page)).resolves.toEqual([]);
    await shot('portal-return-320');
    await page.locator('dialog[open]').getByRole('button', { name: 'Give it back' }).click();
    await page.waitForSelector('dialog[open]', { state: 'detached' });
    await expect(stage.world.sql('select status from booking where id = $1', [used])).resolves.toEqual([{ status: 'RETURNED' }]);
    await expect(stage.world.sql(`select value::int, source from meter_reading`)).resolves.toEqual([{ value: 125, source: 'RETURN' }]);
    await expect(stage.world.sql(`select r.rating, p.content_type from evidence_photo p join condition_report r on r.id = p.report_id`)).resolves.toEqual([{ rating: 'WORN', content_type: 'image/jpeg' }]);
  });

  it('reports a problem from the thing’s page, and says what is missing first', async () => {
    await page.goto(`/book/${stage.world.ours.mill}`);
    await page.getByRole('link', { name: 'Report a problem' }).click();
    await page.getByRole('button', { name: 'Send' }).click();
    await page.waitForSelector('.error-summary');
    await page.getByLabel('What is wrong?').fill('The belt slips.');
    await page.getByLabel('It cannot be used as it is').check();
    await expect(violations(page)).resolves.toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await shot('portal-problem-320');
    await page.getByRole('button', { name: 'Send' }).click();
    await page.getByText('Those who look after it have been told.').waitFor();
    await expect(stage.world.sql('select words, stops_use from damage_case')).resolves.toEqual([{ words: 'The belt slips.', stops_use: true }]);
  });

  it('broke no script and no content security rule', () => {
    expect(stage.complaints).toEqual([]);
  });
});
