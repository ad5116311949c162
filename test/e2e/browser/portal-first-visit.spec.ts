import { jest } from '@jest/globals';
import type { CDPSession, Page } from 'playwright-core';
import type { WorldPerson } from '../../support/world.js';
import { openStage, type PortalStage } from './portal-fixture.js';

const FIRST_VISIT_BYTES = 85_000;
const HOME_DATA_BYTES = 8_000;
/** Slow 3G as the budget defines it: 400 kbit/s both ways, 400 ms a request. */
const SLOW_3G = { offline: false, latency: 400, downloadThroughput: 50_000, uploadThroughput: 50_000 };
const TASK_CAN_START_MS = 3_000;
const RETURN_VISIT_MS = 1_000;
/** The budget is for the page, not for a machine that does other things at the same time: the best of five counts. */
const TRIES = 5;

/** Bytes of everything the page fetches, headers too, by URL path. */
async function countBytes(devtools: CDPSession): Promise<Map<string, number>> {
  const paths = new Map<string, string>();
  const bytes = new Map<string, number>();
  await devtools.send('Network.enable');
  devtools.on('Network.requestWillBeSent', ({ requestId, request }) => paths.set(requestId, new URL(request.url).pathname));
  devtools.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const path = paths.get(requestId) ?? '?';
    bytes.set(path, (bytes.get(path) ?? 0) + encodedDataLength);
  });
  return bytes;
}

async function millisecondsUntil(page: Page, selector: string, url: string): Promise<number> {
  const start = Date.now();
  await page.goto(url, { waitUntil: 'commit' });
  await page.waitForSelector(selector);
  return Date.now() - start;
}

describe('the first visit', () => {
  let stage: PortalStage;
  jest.setTimeout(90_000);

  beforeAll(async () => {
    stage = await openStage();
  }, 120_000);
  afterAll(async () => stage?.close());

  it.each(['en-GB', 'fr-FR'])('ships at most 85 kB before sign-in, all in all, also what is kept for offline use: %s', async (locale) => {
    const context = await stage.contextFor(null, { locale });
    const page = await context.newPage();
    const bytes = await countBytes(await context.newCDPSession(page));
    await page.goto('/');
    await page.waitForSelector('#email');
    const precached = await page.evaluate(async () => {
      await navigator.serviceWorker.ready;
      const loaded = new Set(performance.getEntriesByType('resource').map((entry) => new URL(entry.name).pathname));
      let total = 0;
      for (const name of await caches.keys()) {
        for (const request of await (await caches.open(name)).keys()) {
          const { pathname } = new URL(request.url);
          if (pathname === '/' || loaded.has(pathname)) continue;
          const response = await fetch(pathname, { cache: 'reload' });
          // As it went over the line: small files are sent as they are, with their length; others compressed, with the length of that.
          total += Number(response.headers.get('content-length') ?? (await response.blob()).size);
        }
      }
      return total;
    });
    const shown = [...bytes.values()].reduce((total, size) => total + size, 0);
    expect(shown).toBeGreaterThan(20_000);
    expect(shown + precached).toBeLessThanOrEqual(FIRST_VISIT_BYTES);
    await context.close();
  });

  it('asks for what Home shows in few bytes, and once', async () => {
    const context = await stage.contextFor(stage.world.ours.member);
    const page = await context.newPage();
    const bytes = await countBytes(await context.newCDPSession(page));
    const asked: string[] = [];
    page.on('request', (request) => request.url().endsWith('/graphql') && asked.push((request.postDataJSON() as { extensions: { persistedQuery: { sha256Hash: string } } }).extensions.persistedQuery.sha256Hash));
    await page.goto('/');
    await page.waitForSelector('.chips');
    expect(asked.length).toBeGreaterThanOrEqual(3);
    expect(new Set(asked).size).toBe(asked.length);
    expect(bytes.get('/graphql')).toBeLessThanOrEqual(HOME_DATA_BYTES);
    await context.close();
  });

  it.each([
    ['nobody', '#email'],
    ['a member', '.chips'],
  ])('can be used by %s within 3 s on slow 3G, and within 1 s when they come back', async (who, ready) => {
    const person = who === 'nobody' ? null : stage.world.ours.member;
    let [first, again] = [Infinity, Infinity];
    for (let tries = 0; tries < TRIES && (first > TASK_CAN_START_MS || again > RETURN_VISIT_MS); tries++) [first, again] = await visitTwice(person, ready);
    expect(first).toBeLessThanOrEqual(TASK_CAN_START_MS);
    expect(again).toBeLessThanOrEqual(RETURN_VISIT_MS);
  });

  /** Milliseconds until a new browser can be used on a slow line, and until the same one can when it comes back. */
  async function visitTwice(person: WorldPerson | null, ready: string): Promise<[first: number, again: number]> {
    const context = await stage.contextFor(person);
    const page = await context.newPage();
    const devtools = await context.newCDPSession(page);
    await devtools.send('Network.enable');
    await devtools.send('Network.emulateNetworkConditions', SLOW_3G);
    const first = await millisecondsUntil(page, ready, '/');
    await page.evaluate(async () => {
      await navigator.serviceWorker.ready;
      while ((await caches.keys()).length < 2) await new Promise((resolve) => setTimeout(resolve, 50));
    });
    const again = await millisecondsUntil(page, ready, '/');
    await context.close();
    return [first, again];
  }

  it('can be installed', async () => {
    const context = await stage.contextFor(null);
    const page = await context.newPage();
    const devtools = await context.newCDPSession(page);
    await page.goto('/');
    await page.evaluate(async () => navigator.serviceWorker.ready);
    const { errors } = await devtools.send('Page.getAppManifest');
    expect(errors).toEqual([]);
    const { installabilityErrors } = await devtools.send('Page.getInstallabilityErrors');
    expect(installabilityErrors.map((error) => error.errorId).filter((id) => id !== 'in-incognito')).toEqual([]);
    await context.close();
  });

  it('says without scripts how to go on, in five languages', async () => {
    const context = await stage.contextFor(null, { javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto('/sign-in');
    expect(await page.locator('noscript p').count()).toBe(5);
    await context.close();
  });

  it('prints a week on one sheet', async () => {
    const context = await stage.contextFor(stage.world.ours.member);
    const page = await context.newPage();
    await page.goto(`/book/${stage.world.ours.mill}/week`);
    await page.waitForSelector('.week-table');
    const sheet = (await page.pdf({ format: 'A4', preferCSSPageSize: true })).toString('latin1');
    expect(sheet.match(/\/Type\s*\/Page\b/g)?.length).toBe(1);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.main-nav').isVisible()).toBe(false);
    expect(await page.locator('.week-table').isVisible()).toBe(true);
    await context.close();
    expect(stage.complaints).toEqual([]);
  });
});
