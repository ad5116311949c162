import { jest } from '@jest/globals';
import type { BrowserContext, Page } from 'playwright-core';
import { BOOK, inDays, type BookAnswer } from '../../support/booking-calls.js';
import { violations } from './admin-fixture.js';
import { openStage, type PortalStage } from './portal-fixture.js';

const CLOSE = 'mutation($i: AddClosureInput!) { addClosure(input: $i) { ... on Closure { id } } }';
const KEEP = 'mutation($i: KeepBookingInput!) { keepBooking(input: $i) { id } }';

describe('a booking in whose time it is closed, in the portal', () => {
  let stage: PortalStage;
  let context: BrowserContext;
  let page: Page;
  let booking: string;
  let closure: string;
  jest.setTimeout(90_000);

  beforeAll(async () => {
    stage = await openStage();
    const { ours } = stage.world;
    const start = inDays(3, 8);
    booking = (await ours.member.call.get<BookAnswer>(BOOK, { input: { assetId: ours.mill, start, end: inDays(3, 10), purpose: 'Spelt' } })).bookAsset.id!;
    const { addClosure } = await ours.coordinator.call.get<{ addClosure: { id: string } }>(CLOSE, { i: { assetId: ours.mill, start: inDays(3, 0), end: inDays(4, 0), reason: 'The belt is broken', acceptHits: true } });
    closure = addClosure.id;
    context = await stage.contextFor(ours.member, { viewport: { width: 320, height: 700 } });
    page = await context.newPage();
  }, 120_000);
  afterAll(async () => {
    expect(stage.complaints).toEqual([]);
    await context?.close();
    await stage.close();
  });

  const fits = async (): Promise<boolean> => page.evaluate(() => document.documentElement.scrollWidth <= innerWidth);

  it('is marked on Home and among my bookings, in words and with what is free instead', async () => {
    await page.goto('/');
    await page.locator('.next-booking').getByText('You may not be able to use it: The belt is broken').waitFor();
    expect([await violations(page), await fits()]).toEqual([[], true]);
    if (process.env.SHOTS) await page.screenshot({ path: `${process.env.SHOTS}/hit-home.png`, fullPage: true });
    await page.goto('/bookings');
    await page.getByText('You may not be able to use it: The belt is broken').waitFor();
    await page.getByText('Free instead:').waitFor();
    expect([await violations(page), await fits()]).toEqual([[], true]);
    if (process.env.SHOTS) await page.screenshot({ path: `${process.env.SHOTS}/hit-bookings.png`, fullPage: true });
  });

  it('is marked without a connection too', async () => {
    await page.evaluate(async () => navigator.serviceWorker.ready);
    await page.goto('/bookings');
    await page.getByText('Free instead:').waitFor();
    await context.setOffline(true);
    await page.reload();
    await page.getByText('You may not be able to use it: The belt is broken').waitFor();
    expect(await page.getByText('Free instead:').count()).toBe(0);
    await context.setOffline(false);
  });

  it('says that it stands once those who look after it keep it', async () => {
    await stage.world.ours.coordinator.call.get(KEEP, { i: { closureId: closure, bookingId: booking, note: 'The small stone works' } });
    await page.goto('/bookings');
    await page.getByText('You keep your booking all the same (The belt is broken): The small stone works').waitFor();
    expect(await page.getByText('Free instead:').count()).toBe(0);
    await stage.world.sql(`update booking_hit set state = 'OPEN', note = ''`);
  });

  it('moves to a free time with one press, and is marked no more', async () => {
    await page.goto('/bookings');
    await page.locator('.notice-attention button').first().click();
    await page.waitForSelector('.toast');
    await page.getByText('You may not be able to use it').waitFor({ state: 'detached' });
    const [moved] = await stage.world.sql<{ outside: boolean }>('select not exists (select from closure c where c.starts_at < b.ends_at and c.ends_at > b.starts_at) as outside from booking b where id = $1', [booking]);
    expect(moved!.outside).toBe(true);
  });
});
