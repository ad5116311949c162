import { jest } from '@jest/globals';
import type { BrowserContext, Page } from 'playwright-core';
import { BOOK, inDays } from '../../support/booking-calls.js';
import { violations } from './admin-fixture.js';
import { openStage, type PortalStage } from './portal-fixture.js';

/** Pages of a PDF, as its page tree counts them. */
const pagesOf = (pdf: Buffer): number => Math.max(...[...pdf.toString('latin1').matchAll(/\/Type\s*\/Pages\b[^>]*?\/Count\s+(\d+)/g)].map((match) => Number(match[1])));
const MM = 96 / 25.4;
/** Width of a code without the white around it, four modules on each side, in CSS pixels. */
const darkWidth = (code: Element): number => {
  const modules = (code as SVGSVGElement).viewBox.baseVal.width;
  return (code.getBoundingClientRect().width * (modules - 8)) / modules;
};

describe('pages that the server writes', () => {
  let stage: PortalStage;
  let nobody: BrowserContext;
  let member: BrowserContext;
  let publicPath: string;
  let sheetPath: string;
  jest.setTimeout(120_000);

  beforeAll(async () => {
    stage = await openStage();
    const { ours } = stage.world;
    await stage.world.sql(`update asset set name = 'Seed mill of the valley with the long stone', place = 'Bera, by the river', how_to_use = 'Clean the stone after use.' where id = $1`, [ours.mill]);
    for (let day = 1; day < 8; day += 1) {
      for (const hour of [1, 6, 10, 11, 15, 20]) await ours.member.call.get(BOOK, { input: { assetId: ours.mill, start: inDays(day, hour), end: inDays(day, hour + 1), purpose: 'Flour' } });
    }
    const { printSheet } = await ours.member.call.get<{ printSheet: { path: string } }>(
      'mutation($i: PrintSheetInput!) { printSheet(input: $i) { path } }', { i: { assetId: ours.mill, week: inDays(4, 0).toISOString().slice(0, 10) } },
    );
    const { asset } = await ours.member.call.get<{ asset: { publicPage: { path: string } } }>('query($id: ID!) { asset(id: $id) { publicPage { path } } }', { id: ours.mill });
    [publicPath, sheetPath] = [asset.publicPage.path, printSheet.path];
    nobody = await stage.contextFor(null, { javaScriptEnabled: false });
    member = await stage.contextFor(ours.member);
  }, 120_000);
  afterAll(async () => stage?.close());

  async function at(context: BrowserContext, path: string, width = 1280): Promise<Page> {
    const page = await context.newPage();
    await page.setViewportSize({ width, height: 800 });
    await page.goto(path);
    return page;
  }

  it('show a stranger without scripts when the thing is free, at 320 px and in the dark', async () => {
    const page = await at(nobody, publicPath, 320);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await page.textContent('h1')).toContain('Seed mill');
    expect(await page.textContent('[role=status]')).toMatch(/Free now|In use until|Not free now/);
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)).toBe('rgb(20, 32, 28)');
    await page.close();
  });

  it('have no violation and no sideways scroll, narrow in the dark and wide in the light', async () => {
    const found: string[] = [];
    for (const path of [publicPath, `${publicPath}?lang=eu`, sheetPath, '/sheets/labels', '/a/ZZZZZZZZ']) {
      for (const [width, colorScheme] of [[320, 'dark'], [1280, 'light']] as const) {
        const page = await at(member, path, width);
        await page.emulateMedia({ colorScheme });
        for (const line of await violations(page)) found.push(`${path} ${width} ${colorScheme}: ${line}`);
        const across = await page.evaluate(() => document.documentElement.scrollWidth);
        if (across > width) found.push(`${path}: ${across} px wide`);
        await page.close();
      }
    }
    expect(found).toEqual([]);
  });

  it('print a full week on one A4 page in black and white, with a code of 25 mm or more', async () => {
    const page = await at(member, sheetPath);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.qr svg').evaluate(darkWidth) / MM).toBeGreaterThanOrEqual(25);
    expect(await page.locator('#print').isVisible()).toBe(false);
    expect(await page.locator('svg.graph rect[fill="url(#taken)"]').count()).toBeGreaterThan(10);
    const colours = await page.evaluate(() => [...new Set([...document.querySelectorAll('main *')].map((element) => getComputedStyle(element).color))]);
    for (const colour of colours) {
      const [red, green, blue] = colour.match(/\d+/g)!.map(Number);
      if (!(red === green && green === blue)) throw new Error(`not black and white: ${colour}`);
    }
    const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true });
    expect(pagesOf(pdf)).toBe(1);
    await page.close();
  });

  it('print labels, each code of 25 mm or more, 21 on a page', async () => {
    const { ours } = stage.world;
    await stage.world.sql(
      `insert into asset (federation_id, id, owner_id, name, search_text, category, time_zone) select $1, gen_random_uuid(), $2, 'Folding table number ' || n, 'x', 'OTHER', 'Europe/Madrid' from generate_series(1, 21) n`,
      [ours.id, ours.errota],
    );
    const page = await at(member, '/sheets/labels');
    await page.emulateMedia({ media: 'print' });
    const boxes = await page.locator('.label svg').all().then(async (codes) => {
      const widths: number[] = [];
      for (const code of codes) widths.push(await code.evaluate(darkWidth));
      return widths;
    });
    expect(boxes).toHaveLength(22);
    expect(Math.min(...boxes) / MM).toBeGreaterThanOrEqual(25);
    expect(pagesOf(await page.pdf({ preferCSSPageSize: true }))).toBe(2);
    await page.close();
  });

  it('are reached past the service worker by a member who scans the code', async () => {
    const page = await at(member, '/');
    await page.waitForSelector('.chips');
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
    await page.goto(publicPath);
    expect(await page.textContent('h1')).toContain('Seed mill');
    await page.close();
  });

  it('let a member choose what they are told', async () => {
    const page = await at(member, '/me/notices', 320);
    await page.selectOption('select[name=APPROVED]', 'DIGEST');
    await page.fill('#digest-at', '06:30');
    await page.click('button[type=submit]');
    await page.waitForSelector('.toast');
    await expect(stage.world.sql('select kind, way from notice_choice where way <> $1', ['MAIL'])).resolves.toEqual([{ kind: 'APPROVED', way: 'DIGEST' }]);
    await expect(stage.world.sql('select digest_minute from notice_reader')).resolves.toEqual([{ digest_minute: 390 }]);
    for (const line of await violations(page)) throw new Error(line);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await page.close();
  });

  it('run without a script error or a broken content security rule', () => {
    expect(stage.complaints).toEqual([]);
  });
});
