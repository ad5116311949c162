import { chromium, type Browser, type BrowserContext, type BrowserContextOptions, type Page } from 'playwright-core';
import { sessionCookieName } from '../../../apps/api/src/platform/context/credential.js';
import { chromiumLaunch } from '../../support/chromium.js';
import { startWorld, type World, type WorldPerson } from '../../support/world.js';
import { buildIfStale } from './portal-build.js';

/** The built portal, served by the real server, and a browser to look at it. */
export interface PortalStage {
  world: World;
  browser: Browser;
  /** A browser of its own, signed in as the person, or as nobody. */
  contextFor: (person: WorldPerson | null, options?: BrowserContextOptions) => Promise<BrowserContext>;
  /** Scripts' errors and broken content security rules since the start; must stay empty. */
  complaints: string[];
  close: () => Promise<void>;
}

export async function openStage(): Promise<PortalStage> {
  await buildIfStale('portal');
  const world = await startWorld();
  const browser = await chromium.launch(await chromiumLaunch());
  const complaints: string[] = [];
  const contextFor: PortalStage['contextFor'] = async (person, options = {}) => {
    const context = await browser.newContext({ baseURL: world.url, locale: 'en-GB', viewport: { width: 390, height: 844 }, ...options });
    if (person) {
      const { hostname } = new URL(world.url);
      await context.addCookies([{ name: sessionCookieName(world.url), value: person.secret, domain: hostname, path: '/', httpOnly: true, sameSite: 'Lax' }]);
    }
    context.on('page', (page) => listen(page, complaints));
    return context;
  };
  return {
    world,
    browser,
    contextFor,
    complaints,
    close: async () => {
      await browser.close();
      await world.stop();
    },
  };
}

function listen(page: Page, complaints: string[]): void {
  page.on('pageerror', (error) => complaints.push(`${page.url()}: ${error.message}`));
  page.on('console', (message) => {
    if (/Content Security Policy/.test(message.text())) complaints.push(`${page.url()}: ${message.text()}`);
  });
}

/** The first day after today with this weekday (1 Monday to 7 Sunday) among the strip's days. */
export async function dateInStrip(page: Page, weekday: number): Promise<string> {
  await page.waitForSelector('.day');
  const dates = await page.locator('.day').evaluateAll((days) => days.map((day) => day.getAttribute('data-date') ?? ''));
  const found = dates.slice(1).find((date) => (new Date(`${date}T00:00:00Z`).getUTCDay() || 7) === weekday);
  if (!found) throw new Error(`no weekday ${weekday} in ${dates.join()}`);
  return found;
}

/** Opens the asset's page as the person and books the first free time of the first free day. Returns the page. */
export async function chooseMorning(page: Page, assetId: string, date?: string): Promise<void> {
  await page.goto(`/book/${assetId}`);
  await page.waitForSelector('.day');
  if (date) await page.click(`.day[data-date="${date}"]`);
  await page.click('.time-free >> nth=0');
  await page.waitForSelector('#book-now');
}

/** How many confirmed bookings the asset has, as the tables say. */
export async function countBookings(world: World, assetId: string): Promise<number> {
  const [row] = await world.sql<{ count: string }>(`select count(*) from booking where asset_id = $1 and status = 'CONFIRMED'`, [assetId]);
  return Number(row?.count);
}
