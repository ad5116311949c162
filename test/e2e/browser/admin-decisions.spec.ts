import { jest } from '@jest/globals';
import { mkdirSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { inDays } from '../../support/booking-calls.js';
import { placed, runningBooking, shiftTo } from '../../support/booking-states.js';
import { openOffice, violations, type OfficeStage } from './admin-fixture.js';

const SHOTS = process.env.SHOTS;

describe('deciding in the inbox of the office', () => {
  let stage: OfficeStage;
  let page: Page;
  let requests: string[];
  jest.setTimeout(120_000);

  beforeAll(async () => {
    stage = await openOffice();
    const { world } = stage;
    const { ours } = world;
    await world.sql('update asset set requests_block = false where id = $1', [ours.mill]);
    requests = [];
    for (const [day, hour] of [[3, 8], [3, 9], [4, 8], [5, 8]] as const) requests.push(await placed(world, { assetId: ours.mill, start: inDays(day, hour) }));
    const hit = await placed(world, { assetId: ours.mill, start: inDays(10, 8), status: 'CONFIRMED' });
    await ours.coordinator.call.get(`mutation($i: AddClosureInput!) { addClosure(input: $i) { __typename } }`, { i: { assetId: ours.mill, start: inDays(10, 7), end: inDays(10, 20), reason: 'New belt', acceptHits: true } });
    const late = await runningBooking(world, ours);
    await ours.member.call.get(`mutation($i: CheckOutBookingInput!) { checkOutBooking(input: $i) { id } }`, { i: { bookingId: late } });
    await shiftTo(world, late, new Date(Date.now() - 5 * 3_600_000));
    await ours.member.call.get(`mutation($i: ReportProblemInput!) { reportProblem(input: $i) { id } }`, { i: { assetId: ours.mill, words: 'The hopper rattles.', stopsUse: true } });
    expect(hit).toBeTruthy();
    const context = await stage.contextFor(ours.coordinator);
    page = await context.newPage();
    await page.goto('/admin/inbox');
    await page.waitForSelector('.queue-row');
  }, 180_000);
  afterAll(async () => stage?.close());

  const statusOf = async (id: string): Promise<string> => (await stage.world.sql<{ status: string }>('select status from booking where id = $1', [id]))[0]!.status;
  const title = (): Promise<string> => page.locator('#item-title').innerText();
  async function shot(name: string): Promise<void> {
    if (!SHOTS) return;
    mkdirSync(SHOTS, { recursive: true });
    await page.screenshot({ path: `${SHOTS}/${name}.png`, fullPage: true });
  }

  it('shows a coordinator all kinds as sentences, and parts of it under tabs', async () => {
    const sentences = (await page.locator('.queue-row').allInnerTexts()).join('\n');
    expect(sentences).toMatch(/Ibaia Labea wants Ibaia mill/);
    expect(sentences).toMatch(/still has Ibaia mill/);
    expect(sentences).toMatch(/but it is closed: New belt/);
    expect(sentences).toMatch(/The hopper rattles/);
    await shot('inbox-1280');
    await page.getByRole('link', { name: 'Requests' }).click();
    await page.waitForFunction(() => document.querySelectorAll('.queue-row').length === 4);
    expect(new URL(page.url()).search).toContain('view=requests');
  });

  it('says what clashes with a request', async () => {
    await page.waitForSelector('.lines');
    await expect(violations(page)).resolves.toEqual([]);
    await shot('inbox-request-1280');
  });

  it('approves with two keys, j and a, and offers to take it back for a day', async () => {
    await page.keyboard.press('j');
    await page.waitForFunction((id) => location.search.includes(id), requests[1]!);
    await page.keyboard.press('a');
    await page.waitForFunction(() => document.querySelectorAll('.queue-row').length === 3);
    expect(await statusOf(requests[1]!)).toBe('CONFIRMED');
    await page.locator('.toast').getByRole('button', { name: 'Undo (24 h)' }).click();
    await page.waitForFunction(() => document.querySelectorAll('.queue-row').length === 4);
    expect(await statusOf(requests[1]!)).toBe('REQUESTED');
  });

  it('approves with one click, and tells when the time was taken meanwhile', async () => {
    await page.goto(`/admin/inbox?view=requests&item=${requests[1]!}`);
    await page.locator('.decision').getByRole('button', { name: 'Approve' }).click();
    await page.waitForFunction(() => document.querySelectorAll('.queue-row').length === 3);
    expect(await statusOf(requests[1]!)).toBe('CONFIRMED');
    await page.goto(`/admin/inbox?view=requests&item=${requests[0]!}`);
    await page.waitForFunction(() => document.querySelector('.decision')?.textContent?.includes('It clashes with Ibaia Labea'));
    await page.locator('.decision').getByRole('button', { name: 'Approve' }).click();
    await page.waitForFunction(() => document.querySelector('.toast-region')?.textContent?.includes('Someone booked this time first.'));
    expect(await statusOf(requests[0]!)).toBe('REQUESTED');
  });

  it('declines with another time instead, which is held', async () => {
    await page.goto(`/admin/inbox?view=requests&item=${requests[0]!}`);
    await page.waitForSelector('.lines');
    await page.keyboard.press('d');
    await page.waitForSelector('dialog[open]');
    await page.getByLabel('Why').fill('The morning is taken.');
    await page.getByLabel('Offer another time instead').selectOption({ index: 1 });
    await shot('inbox-decline-1280');
    await expect(violations(page)).resolves.toEqual([]);
    await page.locator('dialog[open]').getByRole('button', { name: 'Decline' }).click();
    await page.waitForSelector('dialog[open]', { state: 'detached' });
    expect(await statusOf(requests[0]!)).toBe('DECLINED');
    await expect(stage.world.sql('select b.status from counter_offer o join booking b on b.id = o.offer_id where o.request_id = $1', [requests[0]!])).resolves.toEqual([{ status: 'HELD' }]);
  });

  it('approves several at once', async () => {
    await page.goto('/admin/inbox?view=requests');
    await page.waitForFunction(() => document.querySelectorAll('.row-check').length === 2);
    for (const box of await page.locator('.row-check').all()) await box.check();
    await page.getByRole('button', { name: 'Approve 2 chosen' }).click();
    await page.waitForSelector('.empty');
    expect([await statusOf(requests[2]!), await statusOf(requests[3]!)]).toEqual(['CONFIRMED', 'CONFIRMED']);
  });

  it('lets a booking stand in spite of a closure, with the reason', async () => {
    await page.goto('/admin/inbox?view=closures');
    await page.waitForSelector('.queue-row');
    await page.keyboard.press('a');
    await page.getByLabel('Why it can stand').fill('Mended by then.');
    await page.locator('dialog[open]').getByRole('button', { name: 'Let it stand' }).click();
    await page.waitForSelector('.empty');
    await expect(stage.world.sql('select state, note from booking_hit')).resolves.toEqual([{ state: 'KEPT', note: 'Mended by then.' }]);
  });

  it('decides about a problem, and fits a narrow screen', async () => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto('/admin/inbox?view=problems');
    await page.waitForSelector('#item-title');
    expect(await title()).toBe('Ibaia mill');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await expect(violations(page)).resolves.toEqual([]);
    await shot('inbox-problem-320');
    await page.getByRole('button', { name: 'Decide…' }).click();
    await page.getByLabel('What became of it').selectOption('MENDED');
    await page.getByLabel('What was found or done').fill('Screw tightened.');
    await page.locator('dialog[open]').getByRole('button', { name: 'Write down' }).click();
    await page.waitForSelector('.empty');
    await expect(stage.world.sql('select status, decision_note from damage_case')).resolves.toEqual([{ status: 'MENDED', decision_note: 'Screw tightened.' }]);
  });

  it('plans work on an asset by days and by its counter, shows it when due, and writes down that it was done', async () => {
    const { ours } = stage.world;
    const { addMeter } = await ours.coordinator.call.get<{ addMeter: { id: string } }>(`mutation($i: AddMeterInput!) { addMeter(input: $i) { id } }`, { i: { assetId: ours.mill, name: 'Hours run', unit: 'HOUR', scale: 1 } });
    await ours.coordinator.call.get(`mutation($i: RecordReadingInput!) { recordReading(input: $i) { id } }`, { i: { meterId: addMeter.id, at: new Date(), value: '2315' } });
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.goto(`/admin/assets/${ours.mill}`);
    await page.getByRole('button', { name: 'Plan work' }).click();
    await page.getByLabel('Work', { exact: true }).fill('Grease the bearings');
    await page.getByLabel('Every … days').fill('10');
    await page.getByLabel('Last done on').fill('2026-01-05');
    await page.getByLabel('By a counter').selectOption({ label: 'Hours run' });
    await page.getByLabel('Every … on the counter').fill('250');
    await page.getByLabel('What it showed then').fill('100,5');
    await page.getByLabel('Nobody can book it while this is late').check();
    await expect(violations(page)).resolves.toEqual([]);
    await shot('plan-dialog-1280');
    await page.locator('dialog[open]').getByRole('button', { name: 'Plan work' }).click();
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
    await page.locator('dialog[open]').getByRole('button', { name: 'Write down' }).click();
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
    await page.getByLabel('This work is no longer needed').check();
    await page.locator('dialog[open]').getByRole('button', { name: 'Save' }).click();
    await page.getByText('No work is planned.').waitFor();
    await expect(violations(page)).resolves.toEqual([]);
    await shot('asset-320');
  });

  it('broke no script and no content security rule', () => {
    expect(stage.complaints).toEqual([]);
  });
});
