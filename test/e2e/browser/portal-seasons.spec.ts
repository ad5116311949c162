import { jest } from '@jest/globals';
import type { Page } from 'playwright-core';
import { BOOK, inDays } from '../../support/booking-calls.js';
import { closeSeason, fileWishes, makeSeason, millWish, PUBLISH_SEASON, RUN_SEASON, runsOf, seasonStart } from '../../support/season-calls.js';
import { openStage, type PortalStage } from './portal-fixture.js';

describe('seasons and weather in the portal', () => {
  let stage: PortalStage;
  let page: Page;
  let season: string;
  jest.setTimeout(60_000);

  beforeAll(async () => {
    stage = await openStage();
    season = (await makeSeason(stage.world, { basis: 'EQUAL' })).id;
    const context = await stage.contextFor(stage.world.ours.member, { viewport: { width: 320, height: 800 } });
    page = await context.newPage();
  }, 120_000);
  afterAll(async () => {
    expect(stage.complaints).toEqual([]);
    await stage.close();
  });

  const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '');
  const dayOf = (day: number) => new Date(seasonStart().getTime() + (day - 1) * 86_400_000).toISOString().slice(0, 10);
  async function add(day: number, purpose: string): Promise<void> {
    await page.fill('#add-day', dayOf(day));
    await page.fill('#add-purpose', purpose);
    await page.press('#add-purpose', 'Enter');
  }

  it('takes wishes from the keyboard, moves them without dragging and gives a receipt', async () => {
    await page.goto('/');
    await page.click('text=Wish for Autumn milling');
    await page.waitForSelector('#add-day');
    await add(3, 'flour');
    await page.waitForSelector('.wish-row');
    await add(5, 'bran');
    await page.waitForSelector('.wish-row >> nth=1');
    await page.focus('.wish-row:nth-child(2) .wish-buttons button');
    await page.keyboard.press('Enter');
    expect(await page.locator('.wish-row').allTextContents()).toEqual([expect.stringContaining('bran'), expect.stringContaining('flour')]);
    expect(await focused()).toContain('Up');
    expect(await page.locator('[role=status]', { hasText: 'Now wish 1 of 2.' }).count()).toBe(1);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    await page.click('text=Send the wishes');
    await page.waitForSelector('text=Your wishes are with the office');
    await page.click('summary:has-text("Your receipt")');
    const [list] = await stage.world.sql<{ contribution: string; purposes: string[] }>(
      `select encode(l.contribution, 'hex') as contribution, (select array_agg(purpose order by rank) from season_wish w where w.season_id = l.season_id) as purposes from season_list l where season_id = $1`, [season],
    );
    expect(list!.purposes).toEqual(['bran', 'flour']);
    await page.waitForSelector(`text=${list!.contribution}`);
  });

  it('says in plain sentences what became of them and how it was decided', async () => {
    const { ours } = stage.world;
    await fileWishes(ours.coordinator.call, season, [millWish(ours, 5, 6)]);
    await closeSeason(stage.world, season);
    await ours.steward.call.get(RUN_SEASON, { id: season });
    const [run] = await runsOf(ours.steward.call, season);
    await ours.steward.call.get(PUBLISH_SEASON, { runId: run!.id });
    await page.goto(`/seasons/${season}`);
    await page.waitForSelector('#result-title');
    await page.waitForSelector('.wish-row >> nth=1');
    expect(await page.locator('.wish-row', { hasText: 'You get it' }).count()).toBeGreaterThanOrEqual(1);
    await page.click('summary:has-text("How it was decided")');
    await page.waitForSelector('text=Lots decided for');
    const file = await page.locator('a[download]').getAttribute('href');
    expect(file).toMatch(new RegExp(`^/season-files/${run!.id}\\?acting-for=`));
    const download = page.waitForEvent('download');
    await page.click('a[download]');
    expect((await download).suggestedFilename()).toBe(`season-${run!.id}.json`);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  });

  it('asks for a new time when the weather shifts a queue, and sends the answer', async () => {
    const { world } = stage;
    const { ours } = world;
    const { bookAsset } = await ours.member.call.get<{ bookAsset: { id: string } }>(BOOK, { input: { assetId: ours.mill, start: inDays(10, 8), end: inDays(10, 12), purpose: 'hay' } });
    await page.goto('/bookings');
    const marked = page.waitForResponse((response) => response.url().endsWith('/graphql') && (response.request().postData() ?? '').includes('weatherBound'));
    await page.click('article:has-text("hay") input[type=checkbox]');
    await marked;
    await expect(world.sql('select weather_bound from booking where id = $1', [bookAsset.id])).resolves.toEqual([{ weather_bound: true }]);
    const input = { assetId: ours.mill, from: inDays(9, 0), days: 2, reason: 'Rain until Thursday', answerBy: inDays(8, 0) };
    await ours.coordinator.call.get(`mutation($input: ProposeWeatherShiftInput!) { proposeWeatherShift(input: $input) { id } }`, { input });
    await page.goto('/');
    await page.click('article:has-text("Rain until Thursday") >> text=Take the new time');
    await page.waitForSelector('article:has-text("Rain until Thursday")', { state: 'detached' });
    await expect(world.sql('select answer from weather_shift_booking')).resolves.toEqual([{ answer: 'MOVE' }]);
  });
});
