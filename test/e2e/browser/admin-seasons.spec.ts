import { jest } from '@jest/globals';
import type { Page } from 'playwright-core';
import { BOOK, inDays } from '../../support/booking-calls.js';
import { closeSeason, fileWishes, millWish, seasonStart } from '../../support/season-calls.js';
import { openOffice, violations, type OfficeStage } from './admin-fixture.js';

describe('seasons and weather in the office', () => {
  let stage: OfficeStage;
  let page: Page;
  jest.setTimeout(60_000);

  beforeAll(async () => {
    stage = await openOffice();
    page = await (await stage.contextFor(stage.world.ours.steward)).newPage();
  }, 180_000);
  afterAll(async () => {
    expect(stage.complaints).toEqual([]);
    await stage.close();
  });

  const day = (n: number): string => new Date(seasonStart().getTime() + (n - 1) * 86_400_000).toISOString().slice(0, 10);

  /** Nothing sticks out at 320 px, and axe finds nothing. */
  async function isSound(): Promise<void> {
    await page.setViewportSize({ width: 320, height: 800 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    expect(await violations(page)).toEqual([]);
    await page.setViewportSize({ width: 1280, height: 800 });
  }

  it('opens a season, sets the shares, shares out and publishes', async () => {
    const { world } = stage;
    await page.goto('/admin/seasons');
    await page.click('text=New season');
    await page.fill('[name=title]', 'Spring milling');
    await page.fill('[name=startsOn]', day(1));
    await page.fill('[name=endsOn]', day(28));
    await page.fill('[name=closesAt]', `${day(-2)}T12:00`);
    await page.fill('[name=unit]', 'kg');
    await page.check(`[name=assetIds][value="${world.ours.mill}"]`);
    await isSound();
    await page.keyboard.press('Enter');
    await page.click('text=Set the shares');
    await page.fill(`[name="${world.ours.labea}"]`, '3000');
    await page.fill(`[name="${world.ours.errota}"]`, '1000');
    await page.keyboard.press('Enter');
    await page.waitForSelector('td:has-text("3,000")');
    const [season] = await world.sql<{ id: string }>(`select id from season where title = 'Spring milling'`);
    await fileWishes(world.ours.member.call, season!.id, [millWish(world.ours, 3, 8), millWish(world.ours, 4, 8)]);
    await fileWishes(world.ours.coordinator.call, season!.id, [millWish(world.ours, 3, 8)]);
    await closeSeason(world, season!.id);
    await page.reload();
    await page.click('button:has-text("Share out")');
    await page.waitForSelector('text=2 wishes given, 1 not.');
    await page.waitForSelector('td:has-text("got it before"), td:has-text("Given")');
    await isSound();
    await page.click('text=Publish and book');
    await page.waitForSelector('text=All given times are booked.');
    await page.waitForSelector('a[download]');
    await expect(world.sql(`select count(*)::int as n from booking where status = 'CONFIRMED'`)).resolves.toEqual([{ n: 2 }]);
  });

  it('proposes to shift what hangs on the weather and carries it out when all have answered', async () => {
    const { world } = stage;
    const { ours } = world;
    const { bookAsset } = await ours.member.call.get<{ bookAsset: { id: string } }>(BOOK, { input: { assetId: ours.mill, start: inDays(10, 8), end: inDays(10, 12), purpose: 'hay' } });
    await ours.member.call.get(`mutation($input: SetWeatherBoundInput!) { setWeatherBound(input: $input) { id } }`, { input: { id: bookAsset.id, weatherBound: true } });
    await page.goto(`/admin/assets/${ours.mill}`);
    await page.click('button:has-text("Shift the queue")');
    await page.fill('dialog [name=from]', inDays(9, 0).toISOString().slice(0, 10));
    await page.fill('dialog [name=days]', '2');
    await page.fill('dialog [name=reason]', 'Rain until Thursday');
    await page.fill('dialog [name=answerBy]', `${inDays(8, 0).toISOString().slice(0, 10)}T18:00`);
    await page.keyboard.press('Enter');
    await page.waitForSelector('text=1 answer is missing.');
    await isSound();
    const [shift] = await world.sql<{ id: string }>('select id from weather_shift');
    await ours.member.call.get(`mutation($input: AnswerWeatherShiftInput!) { answerWeatherShift(input: $input) { id } }`, { input: { id: shift!.id, bookingId: bookAsset.id, answer: 'MOVE' } });
    await page.reload();
    await page.click('text=Move them all');
    await page.waitForSelector('text=All of them moved.');
    await expect(world.sql(`select starts_at from booking where id = $1`, [bookAsset.id])).resolves.toEqual([{ starts_at: inDays(12, 8) }]);
  });
});
