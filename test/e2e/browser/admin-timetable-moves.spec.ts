import { jest } from '@jest/globals';
import { addDays, localDate, toInstant } from '@auzolan/calendar';
import type { Locator, Page } from 'playwright-core';
import { BOOK, type BookAnswer } from '../../support/booking-calls.js';
import { openOffice, violations, type OfficeStage } from './admin-fixture.js';

const ZONE = 'Europe/Madrid';
const CREATE = 'mutation ($input: CreateAssetInput!) { createAsset(input: $input) { id } }';
const SERIES = 'mutation ($input: BookSeriesInput!) { bookSeries(input: $input) { __typename } }';

describe('moving bookings in the timetable', () => {
  let stage: OfficeStage;
  let page: Page;
  let oven = '';
  const day = (ahead: number): string => addDays(localDate(Date.now(), ZONE), ahead);
  jest.setTimeout(60_000);

  beforeAll(async () => {
    stage = await openOffice();
    const { ours } = stage.world;
    oven = (await ours.steward.call.get<{ createAsset: { id: string } }>(CREATE, { input: { ownerId: ours.errota, asset: { name: 'Oven', timeZone: ZONE } } })).createAsset.id;
    page = await (await stage.contextFor(ours.steward)).newPage();
  }, 180_000);
  afterAll(async () => stage?.close());

  /** Books for a member of Labea, from hour to hour of a day; gives the id. */
  async function book(ahead: number, from: number, until: number, assetId = stage.world.ours.mill): Promise<string> {
    const at = (hour: number): string => new Date(toInstant(`${day(ahead)}T${String(hour).padStart(2, '0')}:00`, ZONE)).toISOString();
    const { bookAsset } = await stage.world.ours.member.call.get<BookAnswer>(BOOK, { input: { assetId, start: at(from), end: at(until), purpose: 'Spelt' } });
    return bookAsset.id!;
  }
  const standing = async (id: string): Promise<string> => {
    const [row] = await stage.world.sql<{ text: string }>(`select concat_ws(' ', local_start, right(local_end, 5), status) as text from booking where id = $1`, [id]);
    return row!.text;
  };
  const block = (id: string): Locator => page.locator(`[data-booking="${id}"]`).first();
  const cell = (ahead: number, assetId = stage.world.ours.mill): Locator => page.locator(`[data-day="${day(ahead)}"][data-asset="${assetId}"]`);
  async function show(address: string): Promise<void> {
    await page.goto(address);
    await page.waitForSelector('[data-entry]');
  }
  async function centreOf(place: Locator): Promise<{ x: number; y: number }> {
    await place.scrollIntoViewIfNeeded();
    const box = (await place.boundingBox())!;
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  }
  /** Takes a block with the mouse and holds it over another place. */
  async function hold(from: { x: number; y: number }, to: { x: number; y: number }): Promise<void> {
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(from.x + 10, from.y + 3);
    await page.mouse.move(to.x, to.y, { steps: 4 });
    await page.waitForSelector('[data-dragging]');
  }
  async function drag(from: { x: number; y: number }, to: { x: number; y: number }): Promise<void> {
    await hold(from, to);
    await page.mouse.up();
  }

  it('by the mouse to another day, and back with one click', async () => {
    const id = await book(2, 9, 11);
    await show('/admin/timetable');
    await drag(await centreOf(block(id)), await centreOf(cell(4)));
    await page.waitForFunction((text) => document.querySelector('.toast-region')?.textContent?.includes(text), 'Moved to Ibaia mill');
    await expect(standing(id)).resolves.toBe(`${day(4)}T09:00 11:00 CONFIRMED`);
    expect(await cell(4).locator(`[data-booking="${id}"]`).count()).toBe(1);
    await page.locator('.toast').last().getByRole('button', { name: 'Undo' }).click();
    await cell(2).locator(`[data-booking="${id}"]`).waitFor();
    await expect(standing(id)).resolves.toBe(`${day(2)}T09:00 11:00 CONFIRMED`);
  });

  it('not while others hold the time: the block goes back, and it is said why and what is free', async () => {
    const [id, other] = [await book(2, 14, 16), await book(3, 14, 17)];
    await show('/admin/timetable');
    await drag(await centreOf(block(id)), await centreOf(block(other)));
    await page.waitForSelector('dialog .notice-attention');
    expect(await page.locator('dialog').innerText()).toMatch(/This time is not free.*The booking stays where it was.[\s\S]*Ibaia Labea[\s\S]*14\u2060–\u206017/);
    expect(await violations(page)).toEqual([]);
    expect(await block(id).evaluate((element) => element.style.transform)).toBe('');
    await expect(standing(id)).resolves.toBe(`${day(2)}T14:00 16:00 CONFIRMED`);
    await page.locator('dialog .notice-attention .button').first().click();
    await page.getByRole('button', { name: 'Move it', exact: true }).click();
    await page.waitForSelector('dialog', { state: 'detached' });
    await expect(standing(id)).resolves.not.toBe(`${day(2)}T14:00 16:00 CONFIRMED`);
  });

  it('along a day drawn to scale, at its edges, and to another asset', async () => {
    const id = await book(1, 9, 11);
    await show('/admin/timetable?view=day');
    await page.locator(`.day-strip [data-day="${day(1)}"]`).click();
    const hour = async (): Promise<number> => (await block(id).boundingBox())!.width / 2;
    const [width, box] = [await hour(), (await block(id).boundingBox())!];
    await drag({ x: box.x + box.width - 3, y: box.y + 16 }, { x: box.x + box.width - 3 + width, y: box.y + 60 });
    await page.waitForFunction((text) => document.querySelector('.toast-region')?.textContent?.includes(text), '9\u2060–\u206012');
    await expect(standing(id)).resolves.toBe(`${day(1)}T09:00 12:00 CONFIRMED`);
    const from = await centreOf(block(id));
    await drag(from, { x: from.x + 2 * width, y: (await centreOf(cell(1, oven))).y });
    await page.waitForFunction((text) => document.querySelector('.toast-region')?.textContent?.includes(text), 'Moved to Oven');
    const [moved] = await stage.world.sql<{ text: string }>(`select concat_ws(' ', local_start, right(local_end, 5), c.name) as text from booking b join cooperative c on c.id = b.cooperative_id where b.asset_id = $1`, [oven]);
    expect(moved!.text).toBe(`${day(1)}T11:00 14:00 Ibaia Labea`);
    await expect(standing(id)).resolves.toContain('CANCELLED');
    expect(await violations(page)).toEqual([]);
  });

  it('by keys alone, where Escape goes back step by step', async () => {
    const id = await book(5, 9, 11);
    await show('/admin/timetable');
    await page.locator('[data-entry]').first().focus();
    for (let steps = 0; steps < 12 && (await page.evaluate(() => (document.activeElement as HTMLElement).dataset.booking)) !== id; steps++) {
      await page.keyboard.press(steps < 5 ? 'ArrowRight' : 'ArrowDown');
    }
    expect(await page.evaluate(() => (document.activeElement as HTMLElement).dataset.booking)).toBe(id);
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Move to…' }).press('Enter');
    await page.waitForFunction(() => document.activeElement?.tagName === 'SELECT');
    await page.keyboard.press('Escape');
    await page.waitForFunction(() => document.activeElement?.textContent === 'Move to…');
    await page.keyboard.press('Escape');
    await page.waitForSelector('dialog', { state: 'detached' });
    expect(await page.evaluate(() => (document.activeElement as HTMLElement).dataset.booking)).toBe(id);
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Move to…' }).press('Enter');
    await page.waitForFunction(() => document.activeElement?.tagName === 'SELECT');
    expect(await violations(page)).toEqual([]);
    await page.getByLabel('From').fill(`${day(6)}T10:00`);
    await page.getByLabel('Until').fill(`${day(6)}T13:30`);
    await page.keyboard.press('Enter');
    await page.waitForSelector('dialog', { state: 'detached' });
    await page.waitForFunction((moved) => (document.activeElement as HTMLElement).dataset.booking === moved, id);
    await expect(standing(id)).resolves.toBe(`${day(6)}T10:00 13:30 CONFIRMED`);
  });

  it('of a series after asking which dates, Escape letting go of a dragged one', async () => {
    const input = { assetId: oven, localStart: `${day(3)}T08:00`, minutes: 60, rule: 'FREQ=DAILY;COUNT=3', purpose: 'Bread' };
    await stage.world.ours.member.call.get(SERIES, { input });
    const dates = await stage.world.sql<{ id: string }>('select id from booking where series_id is not null order by starts_at');
    await show('/admin/timetable?view=day');
    await page.locator(`.day-strip [data-day="${day(4)}"]`).click();
    const [from, width] = [await centreOf(block(dates[1]!.id)), (await block(dates[1]!.id).boundingBox())!.width];
    await hold(from, { x: from.x + 2 * width, y: from.y });
    await book(4, 20, 21, oven);
    await page.keyboard.press('Escape');
    await page.mouse.up();
    expect(await page.locator('dialog').count()).toBe(0);
    await page.waitForFunction(() => [...document.querySelectorAll('.entry-booking')].some((entry) => entry.textContent?.includes('20\u2060–\u206021')));
    await drag(from, { x: from.x + 2 * width, y: from.y });
    await page.getByLabel('It repeats. What moves?').selectOption('FOLLOWING');
    await page.getByRole('button', { name: 'Move it', exact: true }).click();
    await page.waitForSelector('dialog', { state: 'detached' });
    await expect(Promise.all(dates.map(({ id }) => standing(id)))).resolves.toEqual([`${day(3)}T08:00 09:00 CONFIRMED`, `${day(4)}T10:00 11:00 CONFIRMED`, `${day(5)}T10:00 11:00 CONFIRMED`]);
  });

  it('with a finger that first holds still', async () => {
    const id = await book(2, 18, 20);
    const context = await stage.contextFor(stage.world.ours.steward, { hasTouch: true });
    page = await context.newPage();
    await show('/admin/timetable');
    const from = await centreOf(block(id));
    const cdp = await context.newCDPSession(page);
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', ...touchPoints: Array<{ x: number; y: number }>): Promise<unknown> => cdp.send('Input.dispatchTouchEvent', { type, touchPoints });
    await touch('touchStart', from);
    await touch('touchMove', { x: from.x, y: from.y + 40 });
    await touch('touchEnd');
    expect(await page.locator('[data-dragging]').count()).toBe(0);
    const again = await centreOf(block(id));
    await touch('touchStart', again);
    await page.waitForSelector('[data-dragging]');
    const to = await centreOf(cell(5, oven));
    for (const part of [0.3, 0.7, 1]) await touch('touchMove', { x: again.x + (to.x - again.x) * part, y: again.y + (to.y - again.y) * part });
    await touch('touchEnd');
    await page.waitForFunction((text) => document.querySelector('.toast-region')?.textContent?.includes(text), 'Moved to Oven');
    await expect(standing(id)).resolves.toContain('CANCELLED');
    expect(stage.complaints).toEqual([]);
  });
});
