import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { jest } from '@jest/globals';
import type { BrowserContext, Page } from 'playwright-core';
import { BOOK, inDays, type BookAnswer } from '../../support/booking-calls.js';
import type { WorldPerson } from '../../support/world.js';
import { openStage, type PortalStage } from './portal-fixture.js';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const HOUR = 3_600_000;
const OFFER = `mutation($input: OfferBookingInput!) { offerBooking(input: $input) { id } }`;
const ADOPT = `mutation($input: AdoptRulesInput!) { adoptRules(input: $input) { id } }`;

describe('bookings that repeat or change hands, in the portal', () => {
  let stage: PortalStage;
  const contexts: BrowserContext[] = [];
  jest.setTimeout(90_000);

  beforeAll(async () => {
    stage = await openStage();
  }, 120_000);
  afterEach(async () => {
    for (const context of contexts.splice(0)) await context.close();
    for (const table of ['booking_offer', 'allocation', 'booking', 'booking_series']) await stage.world.sql(`delete from ${table}`);
  });
  afterAll(async () => {
    await stage.close();
    expect(stage.complaints).toEqual([]);
  });

  async function book(by: WorldPerson, start: Date, hours = 2): Promise<string> {
    const { bookAsset } = await by.call.get<BookAnswer>(BOOK, { input: { assetId: stage.world.ours.mill, start, end: new Date(start.getTime() + hours * HOUR), purpose: 'Spelt' } });
    return bookAsset.id!;
  }
  async function open(person: WorldPerson, path: string): Promise<Page> {
    const context = await stage.contextFor(person, { viewport: { width: 320, height: 700 } });
    contexts.push(context);
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
    if (process.env.SHOTS) await shoot(page, name);
  }
  async function shoot(page: Page, name: string): Promise<void> {
    await page.screenshot({ path: `${process.env.SHOTS}/${name}-320.png`, fullPage: true });
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.screenshot({ path: `${process.env.SHOTS}/${name}-1280-dark.png`, fullPage: true });
    await page.emulateMedia({ colorScheme: 'light' });
    await page.setViewportSize({ width: 320, height: 700 });
  }
  const statusesOf = async (which: string): Promise<string[]> =>
    (await stage.world.sql<{ status: string }>(`select status from booking where ${which} order by starts_at, id`)).map(({ status }) => status);

  it('are looked at date by date, booked in one go, and given up from one date on', async () => {
    const start = inDays(2, 7);
    await book(stage.world.ours.coordinator, inDays(9, 7));
    const page = await open(stage.world.ours.member, `/book/${stage.world.ours.mill}`);
    await page.click(`.day[data-date="${start.toISOString().slice(0, 10)}"]`);
    await page.click('.time-free:has-text("Morning")');
    await page.click('summary:has-text("Repeat it")');
    await page.locator('#repeat-until').fill(inDays(24, 0).toISOString().slice(0, 10));
    await page.click('button:has-text("Look at the dates")');
    await page.waitForSelector('text=3 of 4 dates are free.');
    await page.getByLabel(/instead/).check();
    await examine(page, 'repeat');
    await page.click('button:has-text("Book 4 dates")');
    await page.waitForSelector('text=4 dates are booked.');
    await examine(page, 'repeat-done');
    expect(await statusesOf('series_id is not null')).toEqual(Array(4).fill('CONFIRMED'));

    await page.click('a:has-text("My bookings")');
    await page.locator('article:has-text("Ibaia mill") button:has-text("Change the time")').first().click();
    await page.getByLabel('Which dates?').selectOption('ALL');
    for (const label of ['From', 'Until']) await page.getByLabel(label, { exact: true }).fill((await page.getByLabel(label, { exact: true }).inputValue()).replace(/T(\d\d)/, (_, hour) => `T${String(Number(hour) + 1).padStart(2, '0')}`));
    await page.click('button:has-text("Save the new time")');
    await page.waitForSelector('.toast:has-text("is yours")');
    const times = await stage.world.sql<{ hour: string }>('select substr(local_start, 12, 2) as hour from booking where series_id is not null order by starts_at');
    expect(times.map(({ hour }) => hour)).toEqual(['07', '02', '07', '07']);

    await page.locator('article:has-text("Ibaia mill") button:has-text("Cancel it")').nth(2).click();
    await page.getByLabel('What do you cancel?').selectOption('FOLLOWING');
    await examine(page, 'cancel-scope');
    await page.click('button:has-text("Cancel the booking")');
    await page.waitForSelector('.toast:has-text("These bookings of Ibaia mill are cancelled.")');
    expect(await statusesOf('series_id is not null')).toEqual(['CONFIRMED', 'CONFIRMED', 'CANCELLED', 'CANCELLED']);
  });

  it('are made of several things in one go, all or none, and given up so', async () => {
    const { id, errota, mill } = stage.world.ours;
    const [{ tables }] = (await stage.world.sql<{ tables: string }>(
      `insert into asset (federation_id, id, owner_id, name, search_text, category, time_zone, kind, quantity) values ($1, gen_random_uuid(), $2, 'Tables', 'tables', 'TOOL', 'Europe/Madrid', 'POOLED', 10) returning id as tables`, [id, errota],
    )) as [{ tables: string }];
    const start = inDays(2, 5);
    await stage.world.ours.coordinator.call.get(BOOK, { input: { assetId: tables, quantity: 8, start, end: new Date(start.getTime() + 6 * HOUR), purpose: 'Fair' } });
    const page = await open(stage.world.ours.member, `/book/${mill}`);
    await page.click(`.day[data-date="${start.toISOString().slice(0, 10)}"]`);
    await page.click('.time-free:has-text("Morning")');
    await page.click('summary:has-text("Book other things")');
    await page.getByLabel('What else?').selectOption(tables);
    await page.getByRole('button', { name: /^Add / }).press('Enter');
    await page.getByLabel('How many of Tables').fill('5');
    await page.click('button:has-text("Book 2 things")');
    await page.waitForSelector('[role=alert]:has-text("Nothing was booked.")');
    await examine(page, 'together-refused');
    expect(await statusesOf('together_id is not null')).toEqual([]);
    await page.getByLabel('How many of Tables').fill('2');
    await page.click('button:has-text("Book 2 things")');
    await page.waitForSelector('text=Ibaia mill, Tables: yours');
    await examine(page, 'together-done');
    expect(await statusesOf('together_id is not null')).toEqual(['CONFIRMED', 'CONFIRMED']);

    await page.click('a:has-text("My bookings")');
    await page.locator('article:has-text("Tables") button:has-text("Cancel it")').click();
    await page.getByLabel('What do you cancel?').selectOption('TOGETHER');
    await page.click('button:has-text("Cancel the booking")');
    await page.waitForSelector('.toast:has-text("are cancelled.")');
    expect(await statusesOf('together_id is not null')).toEqual(['CANCELLED', 'CANCELLED']);
  });

  it('are offered for a swap, which the other takes on Home; what the rules refuse the new holder is told, and nothing changes', async () => {
    const { member, coordinator, steward, mill, labea } = stage.world.ours;
    const [mine, theirs] = [await book(member, inDays(3, 7)), await book(coordinator, inDays(4, 7))];
    const own = await open(member, '/bookings');
    await own.click('button:has-text("Give away or swap")');
    await own.getByLabel('What do you want?').selectOption('SWAP');
    await own.click('button:has-text("Offer it")');
    await own.waitForSelector('text=Choose the booking that you want.');
    await own.getByLabel('For which booking?').selectOption(theirs);
    await own.getByLabel(/A word to them/).fill('Rain is on its way');
    await examine(own, 'offer-dialog');
    await own.click('button:has-text("Offer it")');
    await own.waitForSelector('article:has-text("You offer a swap")');
    await examine(own, 'offer-mine');

    const other = await open(coordinator, '/');
    await other.waitForSelector('article:has-text("Rain is on its way")');
    await examine(other, 'offer-home');
    await other.click('button:text-is("Swap")');
    await other.waitForSelector('.toast:has-text("Ibaia mill is yours")');
    await other.waitForSelector('article:has-text("asks you to swap")', { state: 'detached' });
    expect(await stage.world.sql('select id, member_id from booking where id = any ($1) order by starts_at', [[mine, theirs]])).toEqual([{ id: mine, member_id: coordinator.memberId }, { id: theirs, member_id: member.memberId }]);

    await coordinator.call.get(OFFER, { input: { bookingId: mine, cooperativeId: labea } });
    await steward.call.get(ADOPT, { input: { scope: 'ASSET', assetId: mill, expectedVersion: 0, note: 'The owner first', rules: { who: 'OWNER' } } });
    await own.goto('/');
    await own.click('button:has-text("Take it over")');
    await own.waitForSelector('[role=alert]:has-text("Nothing has changed.")');
    expect(await own.locator('.reasons li').count()).toBe(1);
    await examine(own, 'offer-refused');
    await contexts[0]!.setOffline(true);
    await own.click('button:has-text("No, thanks")');
    await own.waitForSelector('article:has-text("Saved on this phone")');
    await contexts[0]!.setOffline(false);
    await own.waitForSelector('article:has-text("gives a time away")', { state: 'detached' });
    expect(await stage.world.sql('select status from booking_offer order by id')).toEqual([{ status: 'ACCEPTED' }, { status: 'DECLINED' }]);
  });
});
