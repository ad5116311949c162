import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { jest } from '@jest/globals';
import type { BrowserContext, Page } from 'playwright-core';
import { BOOK, CANCEL, inDays, type BookAnswer } from '../../support/booking-calls.js';
import type { WorldPerson } from '../../support/world.js';
import { openStage, type PortalStage } from './portal-fixture.js';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const HOUR = 3_600_000;

describe('changing bookings and waiting for them in the portal', () => {
  let stage: PortalStage;
  let context: BrowserContext;
  jest.setTimeout(90_000);

  beforeAll(async () => {
    stage = await openStage();
  }, 120_000);
  afterEach(async () => {
    await context?.close();
    await stage.world.sql('delete from waitlist_entry');
    await stage.world.sql('delete from allocation');
    await stage.world.sql('delete from booking');
  });
  afterAll(async () => {
    await stage.close();
    expect(stage.complaints).toEqual([]);
  });

  async function book(by: WorldPerson, start: Date): Promise<string> {
    const { bookAsset } = await by.call.get<BookAnswer>(BOOK, { input: { assetId: stage.world.ours.mill, start, end: new Date(start.getTime() + 2 * HOUR), purpose: 'Spelt' } });
    return bookAsset.id!;
  }
  async function open(path: string): Promise<Page> {
    context = await stage.contextFor(stage.world.ours.member, { viewport: { width: 320, height: 700 } });
    const page = await context.newPage();
    await page.goto(path);
    return page;
  }
  /** Fails on a rule of axe that is broken, and on a page wider than the screen. */
  async function examine(page: Page, name: string): Promise<void> {
    await page.evaluate(AXE);
    const { violations } = (await page.evaluate('axe.run(document, { runOnly: ["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa", "best-practice"] })')) as { violations: Array<{ id: string; nodes: Array<{ html: string }> }> };
    expect([name, violations.map(({ id, nodes }) => `${id}: ${nodes[0]!.html.slice(0, 120)}`)]).toEqual([name, []]);
    expect([name, await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)]).toEqual([name, true]);
    if (process.env.SHOTS) await page.screenshot({ path: `${process.env.SHOTS}/${name}.png`, fullPage: true });
  }
  const adopt = (rules: object, expectedVersion: number): Promise<object> =>
    stage.world.ours.steward.call.get('mutation($i: AdoptRulesInput!) { adoptRules(input: $i) { id } }', { i: { scope: 'ASSET', assetId: stage.world.ours.mill, expectedVersion, rules, note: 'test' } });
  const times = async (id: string): Promise<string> => (await stage.world.sql<{ t: string }>(`select local_start || ' ' || local_end as t from booking where id = $1`, [id]))[0]!.t;

  it('moves a booking by keyboard, and shows what is free when the new time is not', async () => {
    const start = inDays(3, 8);
    const id = await book(stage.world.ours.member, start);
    await book(stage.world.ours.coordinator, new Date(start.getTime() + 4 * HOUR));
    const page = await open('/bookings');
    await page.click('button:has-text("Change the time")');
    await page.waitForSelector('dialog');
    await examine(page, 'move');
    const until = page.getByLabel('Until');
    const [date, time] = (await until.inputValue()).split('T') as [string, string];
    const later = (hours: number): string => `${date}T${String(Number(time.slice(0, 2)) + hours).padStart(2, '0')}:${time.slice(3)}`;
    await until.fill(later(3));
    await page.keyboard.press('Enter');
    await page.waitForSelector('dialog .clash-panel');
    await examine(page, 'move-clash');
    await page.locator('dialog .clash-panel button').first().focus();
    await page.keyboard.press('Enter');
    await page.waitForSelector('.toast');
    expect((await times(id)).split(' ')[1]).toBe(later(2));
  });

  it('keeps the time that stands while another one waits for a yes', async () => {
    const id = await book(stage.world.ours.member, inDays(3, 8));
    await adopt({ approval: { always: true } }, 0);
    const before = await times(id);
    const page = await open('/bookings');
    await page.click('button:has-text("Change the time")');
    const until = page.getByLabel('Until');
    const [date, time] = (await until.inputValue()).split('T') as [string, string];
    const later = `${date}T${String(Number(time.slice(0, 2)) + 1).padStart(2, '0')}:${time.slice(3)}`;
    await until.fill(later);
    await page.keyboard.press('Enter');
    await page.waitForSelector('.toast:has-text("stays as it was")');
    await page.waitForSelector('.card:has-text("You asked for")');
    await page.waitForSelector('.card:has-text("Instead of")');
    await examine(page, 'asked-move');
    expect(await times(id)).toBe(before);
    const [request] = await stage.world.sql<{ id: string }>('select id from booking where move_of_id = $1', [id]);
    const { approveBooking } = await stage.world.ours.coordinator.call.get<{ approveBooking: { id: string } }>('mutation($i: ApproveBookingInput!) { approveBooking(input: $i) { ... on Booking { id } } }', { i: { id: request!.id } });
    expect(approveBooking.id).toBe(id);
    expect((await times(id)).split(' ')[1]).toBe(later);
    await adopt({}, 1);
  });

  it('sends two edits of one booking in their order when the connection is back', async () => {
    const id = await book(stage.world.ours.member, inDays(4, 8));
    const page = await open('/bookings');
    await page.waitForSelector('button:has-text("Change the time")');
    await page.click('button:has-text("Change the time")');
    await page.keyboard.press('Escape');
    await context.setOffline(true);
    const [date, time] = (await times(id)).split(' ')[1]!.split('T') as [string, string];
    for (const hours of [2, 1]) {
      await page.click('button:has-text("Change the time")');
      await page.getByLabel('Until').fill(`${date}T${String(Number(time.slice(0, 2)) + hours).padStart(2, '0')}:${time.slice(3)}`);
      await page.click('dialog button[type=submit]');
      await page.waitForSelector('dialog', { state: 'detached' });
    }
    await page.waitForSelector('h2:has-text("Waiting to send (2)")');
    await context.setOffline(false);
    await page.waitForSelector('h2:has-text("Waiting to send")', { state: 'detached', timeout: 30_000 });
    expect((await times(id)).split(' ')[1]).toBe(`${date}T${String(Number(time.slice(0, 2)) + 1).padStart(2, '0')}:${time.slice(3)}`);
    const [row] = await stage.world.sql<{ version: number }>('select version from booking where id = $1', [id]);
    expect(row!.version).toBe(3);
  });

  it('waits for a taken time with one tap, and takes it when it gets free', async () => {
    const start = inDays(2, 9);
    const taken = await book(stage.world.ours.coordinator, start);
    const page = await open(`/book/${stage.world.ours.mill}`);
    await page.click(`.day[data-date="${start.toISOString().slice(0, 10)}"]`);
    await page.click('button:has-text("Wait for it")');
    await page.waitForSelector('.toast:has-text("waiting list")');
    await examine(page, 'wait');
    await page.goto('/bookings');
    await page.waitForSelector('h2:has-text("Waiting list")');
    await examine(page, 'waiting');
    await stage.world.ours.coordinator.call.get(CANCEL, { input: { id: taken } });
    await stage.world.ours.coordinator.call.get(BOOK, { input: { assetId: stage.world.ours.mill, start, end: new Date(start.getTime() + HOUR), purpose: 'x' } });
    await page.goto('/bookings');
    await page.waitForSelector('h2:has-text("Free for you now")');
    await examine(page, 'offer');
    await page.click('button:has-text("Take it")');
    await page.waitForSelector('.toast:has-text("is yours")');
    await page.waitForSelector('article:has-text("Ibaia mill")');
  });
});
