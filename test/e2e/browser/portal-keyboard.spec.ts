import { jest } from '@jest/globals';
import type { Page } from 'playwright-core';
import { SignInService } from '../../../apps/api/src/modules/identity/index.js';
import { LOCALES } from './looks.js';
import { countBookings, openStage, type PortalStage } from './portal-fixture.js';

const TABS_AT_MOST = 60;

/** Tabs until something that matches has the focus, and sees that nothing covers it. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let tries = 0; tries < TABS_AT_MOST; tries += 1) {
    await page.keyboard.press('Tab');
    if (!(await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector))) continue;
    expect(await page.evaluate(coveredBy)).toBeNull();
    return;
  }
  throw new Error(`no way to ${selector}; at ${await page.evaluate(() => document.activeElement?.outerHTML.slice(0, 200))}`);
}

/** What lies over the middle of the thing that has the focus, if anything. */
function coveredBy(): string | null {
  const focused = document.activeElement!;
  const { left, top, width, height } = focused.getBoundingClientRect();
  const upper = document.elementFromPoint(left + width / 2, top + height / 2);
  const seen = upper !== null && (focused.contains(upper) || upper.closest('label')?.contains(focused));
  return seen ? null : `${focused.outerHTML.slice(0, 100)} under ${upper?.outerHTML.slice(0, 100)}`;
}

describe('a newcomer with keys alone, on a screen of 320 px', () => {
  let stage: PortalStage;
  const rulesIn = new Map<string, string>();
  jest.setTimeout(60_000);

  beforeAll(async () => {
    stage = await openStage();
  }, 120_000);
  afterAll(async () => stage?.close());

  it.each(LOCALES)('comes in by a printed link, finds the mill, books it and gives it back: %s', async (locale) => {
    const { ours } = stage.world;
    const token = await stage.world.app.get(SignInService, { strict: false }).createSignInLink(ours.member.personId);
    const context = await stage.contextFor(null, { locale, viewport: { width: 320, height: 640 } });
    const page = await context.newPage();
    await page.goto(`/sign-in?token=${token}`);
    await page.waitForSelector('.chips');
    expect(await page.getAttribute('html', 'lang')).toBe(locale);

    await tabTo(page, '.main-nav a[href="/book"]');
    await page.keyboard.press('Enter');
    await tabTo(page, '#need');
    await page.keyboard.type('mill');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.querySelectorAll('.asset-list a').length === 1);
    await tabTo(page, '.asset-list a');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.rules li');
    rulesIn.set(locale, await page.locator('.rules').innerText());

    await page.waitForFunction(() => document.activeElement?.matches('.day'));
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.activeElement?.matches('.time-free'));
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.activeElement?.id === 'book-now');
    expect(await page.evaluate(coveredBy)).toBeNull();
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.activeElement?.id === 'done-title');
    expect(await countBookings(stage.world, ours.mill)).toBe(1);

    await tabTo(page, '.done-panel a[href="/bookings"]');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.card .button-danger');
    await tabTo(page, '.card .button-danger');
    await page.keyboard.press('Enter');
    await page.waitForSelector('dialog[open]');
    await tabTo(page, 'dialog .button-danger');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.toast');
    expect(await countBookings(stage.world, ours.mill)).toBe(0);
    await context.close();
  });

  it('read what the server says in the language of the page', () => {
    expect(new Set(rulesIn.values()).size).toBe(LOCALES.length);
  });

  it('reads it anew when another language is chosen', async () => {
    const context = await stage.contextFor(stage.world.ours.member, { viewport: { width: 320, height: 640 } });
    const page = await context.newPage();
    await page.goto(`/book/${stage.world.ours.mill}`);
    await page.waitForSelector('.rules li');
    await tabTo(page, '.language-menu summary');
    await page.keyboard.press('Enter');
    await tabTo(page, '.language-menu [lang=eu]');
    await page.keyboard.press('Enter');
    await page.waitForFunction((basque) => (document.querySelector('.rules') as HTMLElement).innerText === basque, rulesIn.get('eu'));
    await context.close();
    expect(stage.complaints).toEqual([]);
  });
});
