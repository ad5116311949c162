import { jest } from '@jest/globals';
import type { BrowserContext, Page } from 'playwright-core';
import { violations, withAxe } from './axe.js';
import { LOCALES, looksOf } from './looks.js';
import { openStage, type PortalStage } from './portal-fixture.js';

const SMALLEST_TARGET = 44;
const WIDTHS = [320, 1280] as const;

/** Pointer targets smaller than 44 px, as lines; links inside a sentence and hidden inputs under a label do not count. */
async function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate((smallest) => {
    const lines: string[] = [];
    for (const element of document.querySelectorAll<HTMLElement>('a[href], button, summary, input, select, textarea')) {
      const box = element.closest('label.check')?.getBoundingClientRect() ?? element.getBoundingClientRect();
      if (box.width === 0 || element.closest('.skip-link')) continue;
      if (Math.round(box.width) < smallest || Math.round(box.height) < smallest) lines.push(`${Math.round(box.width)}×${Math.round(box.height)} ${element.outerHTML.slice(0, 120)}`);
    }
    return lines;
  }, SMALLEST_TARGET);
}

const NOBODYS_PAGES: [name: string, path: string, ready: string][] = [
  ['sign-in', '/', '#email'],
  ['join', '/join/ibaia-7K3F-9QMD', '#invitation'],
  ['accessibility', '/accessibility', '.bullets'],
];

function membersPages(mill: string): [name: string, path: string, ready: string][] {
  return [
    ['home', '/', '.chips'],
    ['book', '/book', '.asset-list'],
    ['nothing found', '/book?q=zzz', '[role=status] p'],
    ['asset', `/book/${mill}`, '.day'],
    ['week', `/book/${mill}/week`, '.week-table'],
    ['my bookings', '/bookings', '.card'],
    ['me', '/me', 'details.more'],
    ['calendar links', '/me/calendars', 'main button'],
    ['notices', '/me/notices', '#digest-at'],
    ['not found', '/nowhere', '.button-primary'],
  ];
}

describe('every page of the portal', () => {
  let stage: PortalStage;
  let member: BrowserContext;
  let nobody: BrowserContext;

  beforeAll(async () => {
    stage = await openStage();
    const { ours } = stage.world;
    member = await stage.contextFor(ours.member);
    nobody = await stage.contextFor(null);
    const start = new Date(Math.ceil(Date.now() / 3_600_000) * 3_600_000 + 86_400_000);
    await ours.member.call.get(
      `mutation ($input: BookAssetInput!) { bookAsset(input: $input) { __typename } }`,
      { input: { assetId: ours.mill, start: start.toISOString(), end: new Date(start.getTime() + 7_200_000).toISOString(), purpose: 'Flour' } },
      { 'idempotency-key': 'pages-spec' },
    );
  }, 120_000);

  afterAll(async () => stage?.close());
  jest.setTimeout(180_000);

  async function check(context: BrowserContext, locale: string, pages: [string, string, string][]): Promise<string[]> {
    const found: string[] = [];
    const page = await withAxe(await context.newPage());
    await page.addInitScript((chosen) => localStorage.setItem('auzolan.language', chosen), locale);
    for (const [index, [name, path, ready]] of pages.entries()) {
      await page.setViewportSize({ width: 320, height: 640 });
      await page.goto(path);
      await page.waitForSelector(ready);
      expect(await page.getAttribute('html', 'lang')).toBe(locale);
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 640 });
        for (const { scheme } of looksOf(locale, index).filter((look) => look.width === width)) {
          await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
          for (const line of await violations(page)) found.push(`${name} ${width} ${scheme}: ${line}`);
        }
        const across = await page.evaluate(() => document.documentElement.scrollWidth);
        if (across > width) found.push(`${name}: ${across} px wide`);
        for (const line of await smallTargets(page)) found.push(`${name} ${width}: small ${line}`);
      }
    }
    await page.close();
    return found;
  }

  it.each(LOCALES)('has no accessibility violation, light and dark, at 320 and 1280 px, no sideways scroll and no small target: %s', async (locale) => {
    const found = [...(await check(nobody, locale, NOBODYS_PAGES)), ...(await check(member, locale, membersPages(stage.world.ours.mill)))];
    expect(found).toEqual([]);
  });

  it.each(LOCALES)('stays within 320 px with text at 150 percent: %s', async (locale) => {
    const page = await member.newPage();
    await page.setViewportSize({ width: 320, height: 640 });
    await page.addInitScript((tag) => {
      localStorage.setItem('auzolan.language', tag);
      localStorage.setItem('auzolan.textSize', '150');
    }, locale);
    const wide: string[] = [];
    for (const [name, path, ready] of membersPages(stage.world.ours.mill)) {
      await page.goto(path);
      await page.waitForSelector(ready);
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      if (width > 320) wide.push(`${name} ${width}`);
    }
    await page.evaluate(() => localStorage.removeItem('auzolan.textSize'));
    await page.close();
    expect(wide).toEqual([]);
  });

  it('has no violation with errors shown, a dialog open, the check open, and offline', async () => {
    const page = await member.newPage();
    const found: string[] = [];
    const look = async (name: string) => {
      for (const line of await violations(page)) found.push(`${name}: ${line}`);
    };
    await page.goto('/bookings');
    await page.click('.card .button-danger >> nth=0');
    await page.waitForSelector('dialog[open]');
    await look('dialog');
    await page.keyboard.press('Escape');
    await page.goto(`/book/${stage.world.ours.mill}`);
    await page.click('.time-free >> nth=0');
    await page.fill('#purpose', ' ');
    await page.click('#book-now');
    await page.waitForSelector('#purpose-error');
    await look('error');
    await member.setOffline(true);
    await page.waitForSelector('main .notice-info');
    await page.fill('#purpose', 'Flour');
    await page.click('#book-now');
    await page.waitForSelector('.notice-attention');
    await look('offline');
    await member.setOffline(false);
    await page.close();
    expect(found).toEqual([]);
  });

  it('runs without a script error or a broken content security rule', () => {
    expect(stage.complaints).toEqual([]);
  });
});
