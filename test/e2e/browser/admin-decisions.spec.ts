import { jest } from '@jest/globals';
import { toLocal } from '@auzolan/calendar';
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

  it('shows a line of paper beside what the calendar says, and decides between them', async () => {
    const { ours } = stage.world;
    await placed(stage.world, { assetId: ours.mill, start: inDays(12, 8), status: 'CONFIRMED' });
    const { printSheet } = await ours.coordinator.call.get<{ printSheet: { code: string } }>('mutation($i: PrintSheetInput!) { printSheet(input: $i) { code } }', { i: { assetId: ours.mill } });
    const local = (hour: number): string => toLocal(inDays(12, hour).getTime(), 'Europe/Madrid');
    await ours.coordinator.call.get('mutation($i: EnterPaperInput!) { enterPaper(input: $i) { __typename } }', {
      i: { sheetCode: printSheet.code, line: 1, writtenName: 'Jon B.', cooperativeId: ours.errota, start: local(8), end: local(10) },
    });
    await page.goto('/admin/inbox?view=paper');
    await page.waitForSelector('.queue-row');
    expect(await page.locator('.queue-row').innerText()).toMatch(/paper and calendar differ. Another co-op had it by the calendar./);
    await page.locator('.pane').getByText('Jon B.').waitFor();
    await page.locator('.pane').getByText('Ibaia Labea').waitFor();
    await expect(violations(page)).resolves.toEqual([]);
    await shot('inbox-conflict-1280');
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await page.getByLabel('What counts').selectOption('CALENDAR');
    await page.locator('.pane').getByLabel('Why').fill('Jon came a week later.');
    await page.getByRole('button', { name: 'Decide' }).click();
    await page.waitForSelector('.empty');
    await expect(stage.world.sql('select kind, decision from conflict_case')).resolves.toEqual([{ kind: 'TAKEN', decision: 'CALENDAR' }]);
  });

  it('broke no script and no content security rule', () => {
    expect(stage.complaints).toEqual([]);
  });
});
