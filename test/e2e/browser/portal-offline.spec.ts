import { jest } from '@jest/globals';
import type { BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { countBookings, openStage, type PortalStage } from './portal-fixture.js';

describe('the portal without a connection', () => {
  let stage: PortalStage;
  let context: BrowserContext;
  let mill: string;
  jest.setTimeout(90_000);

  beforeAll(async () => {
    stage = await openStage();
    mill = stage.world.ours.mill;
  }, 120_000);
  afterEach(async () => {
    await context?.close();
    await stage.world.sql('delete from allocation');
    await stage.world.sql('delete from booking');
  });
  afterAll(async () => stage?.close());

  /** A page that has been visited before: the service worker holds the shell, and the mill's days are mirrored. */
  async function visited(options?: BrowserContextOptions): Promise<Page> {
    context = await stage.contextFor(stage.world.ours.member, options);
    const page = await context.newPage();
    await page.goto('/');
    await page.waitForSelector('.chips');
    if (options?.serviceWorkers !== 'block') {
      await page.evaluate(async () => {
        await navigator.serviceWorker.ready;
        while (!(await caches.match('/assets/' + (performance.getEntriesByType('resource').find((entry) => entry.name.includes('messages-'))?.name.split('/').pop() ?? '')))) {
          await new Promise((resolve) => setTimeout(resolve, 50));
        }
      });
      await page.goto('/');
    }
    await page.goto(`/book/${mill}`);
    await page.waitForSelector('.time-free');
    return page;
  }

  async function bookOffline(page: Page): Promise<void> {
    await context.setOffline(true);
    await page.click('.time-free >> nth=0');
    await page.click('#book-now');
    await page.waitForSelector('h2:has-text("Saved on this phone")');
  }

  it('keeps the wish, survives the tab, and ends as exactly one booking', async () => {
    const page = await visited();
    await bookOffline(page);
    await page.close();
    const reopened = await context.newPage();
    await reopened.goto('/');
    await reopened.waitForSelector('h2:has-text("Waiting to send (1)")');
    expect(await countBookings(stage.world, mill)).toBe(0);
    await context.setOffline(false);
    await reopened.waitForSelector('.next-booking:has-text("Ibaia mill")');
    expect(await reopened.locator('h2:has-text("Waiting to send")').count()).toBe(0);
    expect(await countBookings(stage.world, mill)).toBe(1);
  });

  it('reads Home, My bookings and the asset without a connection, with the time they are from', async () => {
    const page = await visited();
    await page.goto('/bookings');
    await page.waitForSelector('h1');
    await page.waitForTimeout(500);
    await context.setOffline(true);
    for (const path of ['/', '/bookings', `/book/${mill}`]) {
      await page.goto(path);
      await page.waitForSelector('text=/As of \\d\\d:\\d\\d/');
    }
    expect(await page.locator('main .notice-info').textContent()).toContain('No connection');
  });

  it('gives up one date of a series on Home, though the choice of more was never fetched', async () => {
    const local = new Date(Date.now() + 2 * 86_400_000).toISOString().slice(0, 10);
    await stage.world.ours.member.call.get('mutation($input: BookSeriesInput!) { bookSeries(input: $input) { __typename } }', { input: { assetId: mill, localStart: `${local}T08:00`, minutes: 60, rule: 'FREQ=WEEKLY;COUNT=3', purpose: 'Rye' } });
    const page = await visited();
    await page.goto('/');
    await page.waitForSelector('.next-booking:has-text("Ibaia mill")');
    await context.setOffline(true);
    await page.click('.next-booking button:has-text("Cancel it")');
    await page.click('dialog button:has-text("Cancel the booking")');
    await page.waitForSelector('h2:has-text("Waiting to send (1)")');
    await context.setOffline(false);
    await page.waitForSelector('h2:has-text("Waiting to send")', { state: 'detached' });
    expect(await stage.world.sql('select status from booking order by starts_at')).toEqual([{ status: 'CANCELLED' }, { status: 'CONFIRMED' }, { status: 'CONFIRMED' }]);
  });

  it('books once though three answers were lost after the server had booked', async () => {
    const page = await visited({ serviceWorkers: 'block' });
    const keys: string[] = [];
    let lost = 0;
    await page.route('**/graphql', async (route) => {
      const key = route.request().headers()['idempotency-key'];
      if (!key) return route.continue();
      keys.push(key);
      if (lost >= 3) return route.continue();
      lost += 1;
      await route.fetch();
      return route.abort();
    });
    await page.click('.time-free >> nth=0');
    await page.click('#book-now');
    await page.waitForSelector('h2:has-text("Saved on this phone")');
    await page.goto('/');
    while (keys.length < 4) await page.waitForTimeout(200);
    await page.waitForSelector('h2:has-text("Waiting to send")', { state: 'detached' });
    expect(new Set(keys).size).toBe(1);
    expect(await countBookings(stage.world, mill)).toBe(1);
  });

  it('explains that someone was first, and books another time with one tap', async () => {
    const page = await visited();
    await bookOffline(page);
    const wish = await page.evaluate(
      () =>
        new Promise<{ start: string; end: string }>((resolve) => {
          const opening = indexedDB.open('auzolan');
          opening.onsuccess = () => {
            const all = opening.result.transaction('outbox').objectStore('outbox').getAll();
            all.onsuccess = () => resolve((all.result[0] as { summary: { start: string; end: string } }).summary);
          };
        }),
    );
    await stage.world.ours.coordinator.call.get(
      `mutation ($input: BookAssetInput!) { bookAsset(input: $input) { __typename } }`,
      { input: { assetId: mill, start: wish.start, end: wish.end, purpose: 'First' } },
      { 'idempotency-key': 'offline-was-first' },
    );
    await context.setOffline(false);
    await page.goto('/');
    await page.waitForSelector('.clash-panel');
    expect(await page.locator('.clash-panel').textContent()).toContain('Ibaia Errota');
    expect(await page.locator('.clash-panel .button-primary').count()).toBe(3);
    expect(await countBookings(stage.world, mill)).toBe(1);
    await page.click('.clash-panel .button-primary >> nth=0');
    await page.waitForSelector('.next-booking:has-text("Ibaia mill")');
    expect(await page.locator('.clash-panel').count()).toBe(0);
    expect(await countBookings(stage.world, mill)).toBe(2);
  });

  it('is sent by one of two open tabs, however slow the line', async () => {
    const page = await visited({ serviceWorkers: 'block' });
    const other = await context.newPage();
    await other.goto('/');
    await other.waitForSelector('.chips');
    await bookOffline(page);
    await other.waitForSelector('h2:has-text("Waiting to send (1)")');
    const sent: string[] = [];
    await context.route('**/graphql', async (route) => {
      const key = route.request().headers()['idempotency-key'];
      if (key) {
        sent.push(key);
        await new Promise((resolve) => setTimeout(resolve, 700));
      }
      return route.continue();
    });
    await context.setOffline(false);
    await other.waitForSelector('.next-booking:has-text("Ibaia mill")');
    expect(sent.length).toBe(1);
    expect(await countBookings(stage.world, mill)).toBe(1);
  });

  it('warns before signing out with something unsent', async () => {
    const page = await visited();
    await page.goto('/me');
    await page.waitForSelector('details.more');
    await page.goto(`/book/${mill}`);
    await page.waitForSelector('.time-free');
    await bookOffline(page);
    await page.goto('/me');
    await page.click('section .button-danger:has-text("Sign out")');
    expect(await page.locator('dialog').textContent()).toContain('1 request was not sent yet');
  });

  it('keeps the wish when the session ended meanwhile, and sends it after signing in again', async () => {
    const page = await visited();
    await bookOffline(page);
    const session = await context.cookies();
    await context.clearCookies();
    await context.setOffline(false);
    await page.waitForSelector('#email');
    expect(await countBookings(stage.world, mill)).toBe(0);
    await context.addCookies(session);
    await page.goto('/');
    await page.waitForSelector('.next-booking:has-text("Ibaia mill")');
    expect(await countBookings(stage.world, mill)).toBe(1);
  });
});
