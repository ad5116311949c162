import { jest } from '@jest/globals';
import type { Page } from 'playwright-core';
import { runningBooking } from '../../support/booking-states.js';
import { openOffice, violations, type OfficeStage } from './admin-fixture.js';

const DAY_MS = 86_400_000;

describe('the timetable of the office', () => {
  let stage: OfficeStage;
  let page: Page;
  jest.setTimeout(60_000);

  beforeAll(async () => {
    stage = await openOffice();
    page = await (await stage.contextFor(stage.world.ours.coordinator)).newPage();
    await page.goto('/admin/timetable');
    await page.waitForSelector('[data-entry]');
  }, 180_000);
  afterAll(async () => stage?.close());

  const focusedLabel = (): Promise<string> => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');
  const localTimes = (): Promise<string[]> => page.locator('dialog input[type=datetime-local]').evaluateAll((inputs) => inputs.map((input) => (input as HTMLInputElement).value));

  /** Goes with arrow keys from today to the third day shown. */
  async function toThirdDay(): Promise<void> {
    await page.locator('[data-entry]').first().focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
  }

  it('books by keys alone, for the co-op one speaks for', async () => {
    await toThirdDay();
    expect(await focusedLabel()).toMatch(/^Book Ibaia mill, .*free$/);
    await page.keyboard.press('Enter');
    await page.waitForSelector('dialog[open]');
    expect(await page.evaluate(() => (document.activeElement as HTMLSelectElement).selectedOptions[0]?.text)).toBe('Ibaia Errota');
    expect(await violations(page)).toEqual([]);
    await page.getByLabel('What for').focus();
    await page.keyboard.type('Chestnut flour');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.entry-booking.entry-mine');
    expect(await page.locator('.toast').last().innerText()).toContain('Ibaia mill is booked');
    const [row] = await stage.world.sql<{ count: string }>(`select count(*) from booking where status = 'CONFIRMED' and cooperative_id = $1`, [stage.world.ours.errota]);
    expect(row?.count).toBe('1');
  });

  it('shows what others book without being asked', async () => {
    const { mill, member } = stage.world.ours;
    const start = new Date(Math.ceil(Date.now() / DAY_MS) * DAY_MS + 5 * DAY_MS + 9 * 3_600_000);
    await member.call.get(
      'mutation ($input: BookAssetInput!) { bookAsset(input: $input) { __typename } }',
      { input: { assetId: mill, start: start.toISOString(), end: new Date(start.getTime() + 3_600_000).toISOString(), purpose: 'Barley' } },
      { 'idempotency-key': 'booked-by-others' },
    );
    await page.waitForFunction(() => /Ibaia Labea/.test(document.querySelector('.timetable')?.textContent ?? ''));
  });

  it('shows who is there and three other times when someone was quicker', async () => {
    const free = page.locator('.entry-free');
    await free.last().click();
    await page.waitForSelector('dialog[open]');
    const [start = ''] = await localTimes();
    const { mill, member } = stage.world.ours;
    const wanted = new Date(`${start}:00+01:00`);
    const taken = await member.call.get<{ bookAsset: { __typename: string } }>(
      'mutation ($input: BookAssetInput!) { bookAsset(input: $input) { __typename } }',
      { input: { assetId: mill, start: wanted.toISOString(), end: new Date(wanted.getTime() + 3_600_000).toISOString(), purpose: 'Rye' } },
      { 'idempotency-key': 'someone-quicker' },
    );
    expect(taken.bookAsset.__typename).toBe('Booking');
    await page.getByLabel('What for').fill('Oats');
    await page.getByRole('button', { name: 'Book it' }).click();
    await page.waitForSelector('dialog .notice-attention');
    expect(await page.locator('dialog .notice-attention').innerText()).toContain('Ibaia Labea');
    expect(await page.locator('dialog .notice-attention .button').count()).toBe(3);
    expect(await violations(page)).toEqual([]);
    await page.locator('dialog .notice-attention .button').first().click();
    expect((await localTimes())[0]).not.toBe(start);
    await page.getByRole('button', { name: 'Book it' }).click();
    await page.waitForSelector('dialog', { state: 'detached' });
  });

  it('says what is out, which one of several, and since when', async () => {
    const { world } = stage;
    const { coordinator, member, errota } = world.ours;
    const { asset } = await coordinator.call.get<{ asset: { id: string } }>(
      'mutation($i: CreateAssetInput!) { asset: createAsset(input: $i) { id } }', { i: { ownerId: errota, kind: 'POOLED', asset: { name: 'Feast tables', category: 'OTHER', quantity: 3 } } },
    );
    const { units } = (await coordinator.call.get<{ setAssetUnits: { units: { id: string }[] } }>(
      'mutation($i: SetAssetUnitsInput!) { setAssetUnits(input: $i) { units { id } } }', { i: { assetId: asset.id, labels: ['T1', 'T2', 'T3'] } },
    )).setAssetUnits;
    const bookingId = await runningBooking(world, world.ours, asset.id, 2);
    await member.call.get('mutation($i: CheckOutBookingInput!) { checkOutBooking(input: $i) { id } }', { i: { bookingId, unitIds: [units[0]!.id, units[2]!.id] } });
    await page.goto('/admin/timetable');
    const out = page.locator(`[data-booking="${bookingId}"]`).first();
    await out.waitFor();
    expect(await out.innerText()).toContain('out');
    expect(await out.getAttribute('aria-label')).toMatch(/\(out\)$/);
    await out.click();
    await page.getByText('Unit: T1, T3').waitFor();
    expect(await page.locator('dialog').innerText()).toMatch(/How many: 2[\s\S]*Taken out \d/);
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await world.sql('update asset set retired = true where id = $1', [asset.id]);
  });

  it('cancels a booking with its reason', async () => {
    await page.locator('.entry-mine').first().focus();
    await page.keyboard.press('Enter');
    await page.getByLabel('Why').fill('The mill stone is out');
    await page.getByRole('button', { name: 'Cancel this booking' }).click();
    await page.waitForSelector('dialog', { state: 'detached' });
    const [row] = await stage.world.sql<{ cancel_reason: string }>(`select cancel_reason from booking where status = 'CANCELLED'`);
    expect(row?.cancel_reason).toBe('The mill stone is out');
  });

  it('asks again before a closure that hits bookings, and lists them', async () => {
    await page.goto(`/admin/assets/${stage.world.ours.mill}`);
    await page.getByRole('button', { name: 'Close it for a time' }).click();
    const day = (ahead: number): string => new Date(Date.now() + ahead * DAY_MS).toISOString().slice(0, 10);
    await page.getByLabel('From').fill(`${day(0)}T00:00`);
    await page.getByLabel('Until').fill(`${day(9)}T00:00`);
    await page.getByLabel('Why').fill('New stone');
    await page.locator('dialog').getByRole('button', { name: 'Close it for a time' }).click();
    await page.waitForSelector('dialog .notice-attention');
    expect(await page.locator('dialog .notice-attention').innerText()).toMatch(/3 bookings stand in this time/);
    await page.getByRole('button', { name: 'Close it all the same' }).click();
    await page.waitForSelector('dialog', { state: 'detached' });
    expect(await page.locator('main').innerText()).toContain('New stone');
  });

  it('prints the week on one A4 page, in its own landscape', async () => {
    await page.goto('/admin/timetable');
    await page.waitForSelector('[data-entry], .entry-closed');
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.rail').isVisible()).toBe(false);
    expect(await page.locator('.entry-free').count()).toBeGreaterThanOrEqual(0);
    expect(await page.locator('.entry-free:visible').count()).toBe(0);
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
    const [, width = '0', height = '0'] = /\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf) ?? [];
    expect([Math.round(Number(width)), Math.round(Number(height))]).toEqual([842, 595]);
    await page.emulateMedia({ media: 'screen' });
    expect(stage.complaints).toEqual([]);
  });
});
