import { jest } from '@jest/globals';
import { mkdirSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { inDays } from '../../support/booking-calls.js';
import { placed, runningBooking } from '../../support/booking-states.js';
import { violations } from './admin-fixture.js';
import { openStage, type PortalStage } from './portal-fixture.js';

const SHOTS = process.env.SHOTS;
const PNG = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64');

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
    await ours.coordinator.call.get(`mutation($i: AddKeyInput!) { addKey(input: $i) { id } }`, { i: { assetId: ours.mill, label: 'Blue padlock' } });
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
    await page.getByText('Door: 4711').waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await expect(violations(page)).resolves.toEqual([]);
    await expect(page.locator('.past-booking').count()).resolves.toBe(0);
    await shot('portal-bookings-320');
  });

  it('takes the offered time with one tap', async () => {
    await page.getByRole('button', { name: 'Take this time' }).click();
    await page.getByText('Ibaia mill is booked.').waitFor();
    await page.getByText(/The code shows here from .*: Door/).waitFor();
    await expect(page.getByText('Door: 4711').count()).resolves.toBe(1);
    await expect(stage.world.sql(`select b.status from counter_offer o join booking b on b.id = o.offer_id`)).resolves.toEqual([{ status: 'CONFIRMED' }]);
  });

  it('reads the code without a connection too', async () => {
    await page.context().setOffline(true);
    await page.reload();
    await page.getByText('Door: 4711').waitFor();
    await page.context().setOffline(false);
    await page.reload();
  });

  it('names a second person for a dangerous thing, who says no, then yes, on their own phone', async () => {
    const { world } = stage;
    await world.sql('update asset set two_people = true where id = $1', [world.ours.mill]);
    const friend = await world.person(world.ours, 'Nerea', [{ role: 'MEMBER', cooperativeId: world.ours.labea }]);
    const context = await stage.contextFor(friend, { viewport: { width: 320, height: 720 } });
    const theirs = await context.newPage();
    const card = page.locator('.card', { hasText: 'Door: 4711' });
    const ask = async (): Promise<void> => {
      await page.reload();
      await card.getByRole('button', { name: 'Name a second person' }).click();
      await page.locator('dialog[open]').getByRole('button', { name: 'Ask them' }).click();
      await page.waitForSelector('dialog .error-summary');
      await page.getByLabel('Who will be there with you?').selectOption({ label: 'Nerea' });
      await expect(violations(page)).resolves.toEqual([]);
      await shot('portal-second-320');
      await page.locator('dialog[open]').getByRole('button', { name: 'Ask them' }).click();
      await page.waitForSelector('dialog[open]', { state: 'detached' });
      await card.getByText('Nerea is asked to be the second person.').waitFor();
    };
    await ask();
    await theirs.goto('/bookings');
    await theirs.getByText('asks you to be there as the second person').waitFor();
    await expect(violations(theirs)).resolves.toEqual([]);
    if (SHOTS) await theirs.screenshot({ path: `${SHOTS}/portal-second-asked-320.png`, fullPage: true });
    await theirs.getByRole('button', { name: 'I cannot come' }).click();
    await theirs.getByText('can ask someone else').waitFor();
    await page.reload();
    await card.getByText('Nerea cannot be the second person.').waitFor();
    await ask();
    await theirs.reload();
    await theirs.getByRole('button', { name: 'I will be there' }).click();
    await theirs.getByText('You will be there as the second person').waitFor();
    await context.close();
    await page.reload();
    await card.getByText('Second person: Nerea').waitFor();
    await expect(card.getByRole('button', { name: 'Name a second person' }).count()).resolves.toBe(0);
  });

  it('has it, with a key, and gives it back with its state, counter, what was used up and pictures', async () => {
    await page.getByRole('button', { name: 'I have it now' }).click();
    await page.getByLabel('Blue padlock').check();
    await page.getByLabel('What “Hours” shows now').fill('9,5');
    await expect(violations(page)).resolves.toEqual([]);
    await shot('portal-out-320');
    await page.locator('dialog[open]').getByRole('button', { name: 'I have it now' }).click();
    await page.waitForSelector('dialog[open]', { state: 'detached' });
    await page.getByRole('button', { name: 'Give it back' }).click();
    await page.getByText('It showed 9.5').waitFor();
    await page.getByLabel('What “Hours” shows now').fill('9');
    await page.locator('dialog[open]').getByRole('button', { name: 'Give it back' }).click();
    await page.waitForSelector('#reading-error, [id$="-error"]');
    await page.getByLabel('What “Hours” shows now').fill('12,5');
    await page.getByLabel('In what state is it?').selectOption('WORN');
    await page.getByRole('button', { name: 'Something was used up' }).click();
    await page.getByLabel('What', { exact: true }).fill('Sacks');
    await page.getByLabel('How much').fill('2,5');
    await page.getByLabel('Of what it is counted').fill('pieces');
    await page.getByLabel('Pictures').setInputFiles(['crack.png', 'stone.png', 'floor.png'].map((name) => ({ name, mimeType: 'image/png', buffer: PNG })));
    await page.getByRole('button', { name: 'Take out: floor.png' }).press('Enter');
    await page.getByText('floor.png').waitFor({ state: 'detached' });
    await expect(violations(page)).resolves.toEqual([]);
    await shot('portal-return-320');
    await page.locator('dialog[open]').getByRole('button', { name: 'Give it back' }).click();
    await page.waitForSelector('dialog[open]', { state: 'detached' });
    await expect(stage.world.sql('select status from booking where id = $1', [used])).resolves.toEqual([{ status: 'RETURNED' }]);
    await expect(stage.world.sql(`select value::int, source from meter_reading order by value`)).resolves.toEqual([{ value: 95, source: 'CHECK_OUT' }, { value: 125, source: 'RETURN' }]);
    await expect(stage.world.sql(`select name, trim_scale(quantity)::text as quantity from consumable_use`)).resolves.toEqual([{ name: 'Sacks', quantity: '2.5' }]);
    await expect(stage.world.sql(`select h.to_id is null as back from key_handover h order by h.at`)).resolves.toEqual([{ back: false }, { back: true }]);
    await expect(stage.world.sql(`select r.rating, p.content_type from evidence_photo p join condition_report r on r.id = p.report_id`)).resolves.toEqual(Array(2).fill({ rating: 'WORN', content_type: 'image/jpeg' }));
  });

  it('looks at how it came back, and objects to what the owner wrote', async () => {
    const { world } = stage;
    const { ours } = world;
    await page.reload();
    await page.locator('.past-booking').getByRole('button', { name: 'How it came back' }).click();
    await page.locator('dialog[open]').getByText('The other side can object until').waitFor();
    await expect(page.locator('.evidence img').count()).resolves.toBe(2);
    await expect(violations(page)).resolves.toEqual([]);
    await shot('portal-reports-320');
    await page.locator('dialog[open]').getByRole('button', { name: 'Close' }).click();
    await world.sql('update asset set two_people = false where id = $1', [ours.mill]);
    await world.sql(`update allocation set blocks = false where booking_id = $1`, [used]);
    const second = await runningBooking(world, ours);
    await ours.member.call.get(`mutation($i: CheckOutBookingInput!) { checkOutBooking(input: $i) { id } }`, { i: { bookingId: second } });
    await ours.coordinator.call.get(`mutation($i: ReturnBookingInput!) { returnBooking(input: $i) { id } }`, { i: { bookingId: second, condition: { rating: 'DAMAGED', note: 'The hopper is cracked.' } } });
    await page.reload();
    await page.getByText(/those who look after it wrote “Damaged”/).waitFor();
    await page.getByRole('button', { name: 'Look at it' }).click();
    await page.locator('dialog[open]').getByRole('button', { name: 'It is not so…' }).click();
    await page.locator('dialog[open]').getByRole('button', { name: 'Object' }).click();
    await page.waitForSelector('dialog .error-summary');
    await page.getByLabel('What is not so?').fill('It was cracked before.');
    await page.getByLabel('Pictures').setInputFiles({ name: 'before.png', mimeType: 'image/png', buffer: PNG });
    await page.getByRole('button', { name: 'Take out: before.png' }).waitFor();
    await expect(violations(page)).resolves.toEqual([]);
    await shot('portal-object-320');
    await page.locator('dialog[open]').getByRole('button', { name: 'Object' }).click();
    await page.getByText('Those who look after it will decide.').waitFor();
    await page.getByText(/those who look after it wrote/).waitFor({ state: 'detached' });
    await expect(world.sql(`select outcome, note from report_answer where outcome = 'OBJECTED'`)).resolves.toEqual([{ outcome: 'OBJECTED', note: 'It was cracked before.' }]);
    await page.locator('.past-booking').filter({ hasText: 'Ibaia mill' }).first().getByRole('button', { name: 'How it came back' }).click();
    await page.locator('dialog[open]').getByText('It was cracked before.').waitFor();
    await expect(page.locator('dialog .evidence img').count()).resolves.toBe(1);
    await shot('portal-objected-320');
    await page.locator('dialog[open]').getByRole('button', { name: 'Close' }).click();
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
    await expect(stage.world.sql(`select words, stops_use from damage_case where report_id is null`)).resolves.toEqual([{ words: 'The belt slips.', stops_use: true }]);
  });

  it('broke no script and no content security rule', () => {
    expect(stage.complaints).toEqual([]);
  });
});
