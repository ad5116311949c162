import { jest } from '@jest/globals';
import type { BrowserContext, Page } from 'playwright-core';
import { BOOK, inDays } from '../../support/booking-calls.js';
import { applyTwice, openOffice, type OfficeStage } from './admin-fixture.js';
import { violations, withAxe } from './axe.js';
import { LOCALES, looksOf } from './looks.js';

const SMALLEST_TARGET = 32;
const WIDTHS = [1280, 320] as const;

type PageToVisit = [name: string, path: string, ready: string];

const OUTSIDE: PageToVisit[] = [
  ['sign-in', '/admin/sign-in', 'form'],
  ['nowhere', '/admin/nowhere', 'h1'],
];

function inside(ids: { cooperative: string; asset: string; run: string }): PageToVisit[] {
  return [
    ['inbox', '/admin/inbox', '.queue-row'],
    ['co-ops', '/admin/cooperatives', '.table'],
    ['no co-op', '/admin/cooperatives?text=zzz', '.empty'],
    ['co-op', `/admin/cooperatives/${ids.cooperative}`, '.facts'],
    ['members', '/admin/members', '.table'],
    ['invite', '/admin/members?open=invite', 'dialog[open]'],
    ['add a member', '/admin/members?open=add', 'dialog[open]'],
    ['invitations', '/admin/members/invitations', 'h1'],
    ['assets', '/admin/assets', '.table'],
    ['new asset', '/admin/assets/new', '.office-form'],
    ['asset', `/admin/assets/${ids.asset}`, '.facts'],
    ['timetable', '/admin/timetable', '.entry'],
    ['paper', '/admin/paper', '.paper-row'],
    ['from paper', '/admin/paper/entries?code=ZZZZ-ZZZZ', '[role=status]'],
    ['import', '/admin/import', '.table'],
    ['import run', `/admin/import/${ids.run}`, '.counts'],
    ['activity', '/admin/activity', '.table'],
    ['settings', '/admin/settings', '.lines'],
    ['unknown co-op', '/admin/cooperatives/00000000-0000-7000-8000-000000000000', 'h1'],
  ];
}

/** Pointer targets smaller than 32 px, as lines; links in running text and hidden inputs under a label do not count. */
function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate((smallest) => {
    const lines: string[] = [];
    for (const element of document.querySelectorAll<HTMLElement>('a.button, a.rail-link, a.queue-row, a.count, button, summary, input, select, textarea')) {
      const box = element.closest('label.check')?.getBoundingClientRect() ?? element.getBoundingClientRect();
      if (box.width === 0 || element.closest('.skip-link')) continue;
      if (Math.round(box.height) < (element.matches('[data-entry]') ? 24 : smallest)) lines.push(`${Math.round(box.width)}×${Math.round(box.height)} ${element.outerHTML.slice(0, 120)}`);
    }
    return lines;
  }, SMALLEST_TARGET);
}

describe('every page of the office', () => {
  let stage: OfficeStage;
  let steward: BrowserContext;
  let nobody: BrowserContext;
  let pages: PageToVisit[];
  jest.setTimeout(240_000);

  beforeAll(async () => {
    stage = await openOffice({ WORKER: 'true' });
    const [cooperative = ''] = await applyTwice(stage.world);
    const { steward: person, mill } = stage.world.ours;
    const file = new TextEncoder().encode('name,city\nErrota,Bera\n,Nowhere\n');
    const answer = await person.call.send('/imports', file, { 'content-type': 'text/csv', 'file-name': 'places.csv', 'acting-for': stage.world.ours.id });
    const { id: run } = (await answer.json()) as { id: string };
    pages = inside({ cooperative, asset: mill, run });
    steward = await stage.contextFor(person);
    nobody = await stage.contextFor(null);
    await settled(stage, run);
  }, 180_000);
  afterAll(async () => stage?.close());

  async function check(context: BrowserContext, locale: string, visits: PageToVisit[]): Promise<string[]> {
    const found: string[] = [];
    const page = await withAxe(await context.newPage());
    await page.addInitScript((chosen) => localStorage.setItem('auzolan.language', chosen), locale);
    for (const [index, [name, path, ready]] of visits.entries()) {
      await page.goto(path);
      await page.waitForSelector(ready).catch((cause: unknown) => {
        throw new Error(`${name} never showed ${ready}`, { cause });
      });
      expect(await page.getAttribute('html', 'lang')).toBe(locale);
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 800 });
        await drawn(page);
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
    const found = [...(await check(nobody, locale, OUTSIDE)), ...(await check(steward, locale, pages))];
    expect(found).toEqual([]);
  });

  it('has no violation with errors, dialogs and the palette open', async () => {
    const page = await steward.newPage();
    await page.addInitScript(() => localStorage.setItem('auzolan.language', 'en'));
    const found: string[] = [];
    const look = async (name: string): Promise<void> => {
      for (const line of await violations(page)) found.push(`${name}: ${line}`);
    };
    await page.goto('/admin/assets/new');
    await page.getByRole('button', { name: 'Register it' }).click();
    await page.waitForSelector('.error-summary');
    await look('errors');
    await page.goto('/admin/inbox');
    await page.waitForSelector('.queue-row');
    await page.keyboard.press('Control+k');
    await page.waitForSelector('.palette-option');
    await page.keyboard.type('mill');
    await page.waitForFunction(() => /mill/.test(document.querySelector('.palette-list')?.textContent ?? ''));
    await look('palette');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.facts');
    expect(new URL(page.url()).pathname).toBe(`/admin/assets/${stage.world.ours.mill}`);
    await page.getByRole('button', { name: 'Edit hours' }).click();
    await page.getByRole('button', { name: 'Add hours: Monday' }).click();
    await page.getByText('Only part of the year').click();
    await look('opening hours');
    await page.getByRole('button', { name: 'Close it for a time' }).click();
    await page.waitForSelector('dialog[open]');
    await look('closure');
    await page.keyboard.press('Escape');
    await bookInOpenHours(stage);
    await page.reload();
    await page.getByRole('button', { name: 'Edit', exact: true }).click();
    await page.getByLabel('Time zone').selectOption('Pacific/Auckland');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByText('1 booking would no longer fit').waitFor();
    await look('hits of an asset');
    await page.goto('/admin/settings');
    const holiday = page.locator('form:has([name=date])');
    await holiday.locator('[name=date]').fill(inDays(3, 9).toISOString().slice(0, 10));
    await holiday.locator('[name=name]').fill('San Martin');
    await holiday.getByRole('button', { name: 'Add the holiday' }).click();
    await holiday.getByRole('button', { name: 'Save it all the same' }).waitFor();
    expect(await holiday.locator('.hit').innerText()).toContain('Ibaia mill');
    await look('hits of a holiday');
    await page.keyboard.press('?');
    await page.waitForSelector('.keys');
    await look('shortcuts');
    await page.close();
    expect(found).toEqual([]);
  });

  it('stays on the page with text at 200 percent and the wide spacing of WCAG 1.4.12', async () => {
    const page = await steward.newPage();
    await page.setViewportSize({ width: 640, height: 800 });
    const wide: string[] = [];
    for (const [name, path, ready] of pages) {
      await page.goto(path);
      await page.waitForSelector(ready);
      await page.evaluate(() => {
        const rules = new CSSStyleSheet();
        rules.replaceSync('html{font-size:200%!important} *{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important} p{margin-bottom:2em!important}');
        document.adoptedStyleSheets = [rules];
      });
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      if (width > 640) wide.push(`${name}: ${width}`);
    }
    await page.close();
    expect(wide).toEqual([]);
  });

  it('runs without a script error or a broken content security rule', () => {
    expect(stage.complaints).toEqual([]);
  });
});

/** Gives the mill hours that another zone or a holiday would take from a booking in them. */
async function bookInOpenHours({ world }: OfficeStage): Promise<void> {
  const { coordinator, mill } = world.ours;
  const hours = Array.from({ length: 7 }, (_, day) => ({ weekday: day + 1, opens: '06:00', closes: '20:00' }));
  await coordinator.call.get('mutation($i: SetOpeningHoursInput!) { setOpeningHours(input: $i) { id } }', { i: { assetId: mill, hours } });
  await world.sql('update asset set follows_holidays = true where id = $1', [mill]);
  await coordinator.call.get(BOOK, { input: { assetId: mill, start: inDays(3, 9), end: inDays(3, 11), purpose: 'Flour' } });
}

/** Two frames on: what depends on the width has been drawn anew. */
function drawn(page: Page): Promise<void> {
  return page.evaluate(() => new Promise<void>((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve()))));
}

/** Waits until the server has read the file. */
async function settled(stage: OfficeStage, run: string): Promise<void> {
  for (let tries = 0; tries < 200; tries += 1) {
    const { importRun } = await stage.world.ours.steward.call.get<{ importRun: { state: string } | null }>('query ($id: ID!) { importRun(id: $id) { state } }', { id: run });
    if (importRun?.state === 'READY') return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error('the file was not read in time');
}
