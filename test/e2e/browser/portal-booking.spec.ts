import { jest } from '@jest/globals';
import type { BrowserContext, Page } from 'playwright-core';
import { chooseMorning, countBookings, dateInStrip, openStage, type PortalStage } from './portal-fixture.js';

const CLICKS_AT_MOST = 5;
const KEYS_AT_MOST = 14;
const TUESDAY = 2;
const WEEKDAY_INITIAL = 't';

describe('booking the mill in the portal', () => {
  let stage: PortalStage;
  let member: BrowserContext;
  let page: Page;
  jest.setTimeout(60_000);

  beforeAll(async () => {
    stage = await openStage();
    await stage.world.sql(`update asset set min_minutes = 60, max_minutes = 720, horizon_days = 60 where id = $1`, [stage.world.ours.mill]);
    member = await stage.contextFor(stage.world.ours.member);
  }, 120_000);

  beforeEach(async () => {
    page = await member.newPage();
  });
  afterEach(async () => page.close());
  afterAll(async () => stage?.close());

  const focused = () => page.evaluate(() => document.activeElement?.outerHTML.slice(0, 200) ?? '');

  it('takes at most 14 keys with the keyboard alone, from Home to the sentence that it is done', async () => {
    let keys = 0;
    const press = async (key: string) => {
      keys += 1;
      await page.keyboard.press(key);
    };
    const tabTo = async (selector: string) => {
      for (let tries = 0; tries < 12; tries += 1) {
        await press('Tab');
        if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return;
      }
      throw new Error(`no way to ${selector}; at ${await focused()}`);
    };
    await page.goto('/');
    await page.waitForSelector('.chips');
    await press('Tab');
    await press('Enter');
    await tabTo('.chip');
    await press('Enter');
    const tuesday = await dateInStrip(page, TUESDAY);
    while (!(await page.evaluate((date) => document.activeElement?.getAttribute('data-date') === date, tuesday))) {
      await press(WEEKDAY_INITIAL);
      if (keys > KEYS_AT_MOST) throw new Error(`did not reach ${tuesday}; at ${await focused()}`);
    }
    await press('Enter');
    expect(await focused()).toContain('Morning');
    await press('Enter');
    await page.waitForFunction(() => document.activeElement?.id === 'book-now');
    await press('Enter');
    await page.waitForSelector('.done-panel');
    expect(keys).toBeLessThanOrEqual(KEYS_AT_MOST);
    expect(await focused()).toContain('done-title');
    expect(await page.locator('.done-panel [role=status]').textContent()).toMatch(/mill is yours Tuesday/);
    expect(await countBookings(stage.world, stage.world.ours.mill)).toBe(1);
  });

  it('can be undone at once', async () => {
    await chooseMorning(page, stage.world.ours.mill);
    const before = await countBookings(stage.world, stage.world.ours.mill);
    await page.click('#book-now');
    await page.waitForSelector('.done-panel');
    expect(await countBookings(stage.world, stage.world.ours.mill)).toBe(before + 1);
    await page.click('.done-panel .button-danger');
    await page.waitForSelector('.toast');
    expect(await countBookings(stage.world, stage.world.ours.mill)).toBe(before);
  });

  it('gives a calendar file with the booked time', async () => {
    await chooseMorning(page, stage.world.ours.mill);
    await page.click('#book-now');
    await page.waitForSelector('.done-panel');
    const [download] = await Promise.all([page.waitForEvent('download'), page.click('.done-panel .button >> nth=0')]);
    expect(download.suggestedFilename()).toBe('booking.ics');
    const stream = await download.createReadStream();
    let text = '';
    for await (const chunk of stream) text += String(chunk);
    const [row] = await stage.world.sql<{ id: string; start: string }>(`select id, local_start as start from booking where status = 'CONFIRMED' order by created_at desc limit 1`);
    expect(text).toContain(`UID:${row?.id}@auzolan\r\n`);
    expect(text).toContain(`DTSTART;TZID=Europe/Madrid:${row?.start.replace(/[-:]/g, '')}00\r\n`);
  });

  it('says who was first and books one of three other times with one tap more', async () => {
    const { ours } = stage.world;
    await page.goto(`/book/${ours.mill}`);
    const tuesday = await dateInStrip(page, TUESDAY);
    await page.click('.day >> nth=-1');
    await page.click('.time-free >> nth=0');
    await page.waitForSelector('#book-now');
    const last = await page.locator('.day >> nth=-1').getAttribute('data-date');
    expect(last).not.toBe(tuesday);
    await ours.coordinator.call.get(
      `mutation ($input: BookAssetInput!) { bookAsset(input: $input) { __typename } }`,
      { input: { assetId: ours.mill, start: `${last}T06:00:00Z`, end: `${last}T09:00:00Z`, purpose: 'First' } },
      { 'idempotency-key': 'was-first' },
    );
    await page.click('#book-now');
    await page.waitForSelector('.clash-panel');
    expect(await page.locator('.clash-panel').textContent()).toContain('Ibaia Errota');
    expect(await page.locator('.clash-panel .button-primary').count()).toBe(3);
    const before = await countBookings(stage.world, ours.mill);
    await page.click('.clash-panel .button-primary >> nth=0');
    await page.click('#book-now');
    await page.waitForSelector('.done-panel');
    expect(await countBookings(stage.world, ours.mill)).toBe(before + 1);
  });

  it('names the field and the mend when the time is wrong', async () => {
    await page.goto(`/book/${stage.world.ours.mill}`);
    await page.click('.day >> nth=-1');
    await page.click('details.more summary >> nth=0');
    await page.fill('#other-start', '11:00');
    await page.fill('#other-end', '10:00');
    await page.click('.other-time button');
    expect(await page.locator('#other-end-error').textContent()).toContain('The end must be after the start.');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('other-end');
    await page.fill('#other-end', '11:30');
    await page.click('.other-time button');
    expect(await page.locator('#other-end-error').textContent()).toContain('at least 1 hour');
  });

  it('lets a coordinator book for someone without a phone, and records who helped', async () => {
    const { ours } = stage.world;
    const amona = await stage.world.person(ours, 'Amona Joxepa', [{ role: 'MEMBER', cooperativeId: ours.errota }]);
    const context = await stage.contextFor(ours.coordinator);
    const helper = await context.newPage();
    await chooseMorning(helper, ours.mill);
    await helper.selectOption('#for-whom', { label: 'Amona Joxepa' });
    await helper.click('#book-now');
    await helper.waitForSelector('.done-panel');
    expect(await helper.locator('.done-panel').textContent()).toContain('For Amona Joxepa');
    const [row] = await stage.world.sql<{ member_id: string; booked_by_id: string }>(`select member_id, booked_by_id from booking where member_id = $1`, [amona.memberId]);
    expect(row).toEqual({ member_id: amona.memberId, booked_by_id: ours.coordinator.memberId });
    await context.close();
  });

  it('cancels from My bookings and gives the time back', async () => {
    const before = await countBookings(stage.world, stage.world.ours.mill);
    await page.goto('/bookings');
    await page.click('.card .button-danger >> nth=0');
    await page.fill('dialog input', 'Flour is late');
    await page.click('dialog .button-danger');
    await page.waitForSelector('.toast');
    expect(await countBookings(stage.world, stage.world.ours.mill)).toBe(before - 1);
  });

  it('takes at most 5 clicks and no key where there are two mills', async () => {
    const { ours } = stage.world;
    await stage.world.sql(
      `insert into asset (federation_id, id, owner_id, name, search_text, category, time_zone)
       select federation_id, gen_random_uuid(), owner_id, 'Old mill', 'old mill', 'MILL', time_zone from asset where id = $1`,
      [ours.mill],
    );
    let clicks = 0;
    const click = async (selector: string) => {
      clicks += 1;
      await page.click(selector);
    };
    await page.goto('/');
    await click('.chip >> nth=0');
    await click('.asset-row:has-text("Old mill")');
    await click(`.day[data-date="${await dateInStrip(page, TUESDAY)}"]`);
    await click('.time-free:has-text("Morning")');
    await click('#book-now');
    await page.waitForSelector('.done-panel');
    expect(clicks).toBeLessThanOrEqual(CLICKS_AT_MOST);
    expect(await page.locator('.done-panel').textContent()).toContain('Old mill is yours Tuesday');
    expect(stage.complaints).toEqual([]);
  });
});
