import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { jest } from '@jest/globals';
import { openOffice, type OfficeStage } from './admin-fixture.js';

const ASSETS = join(import.meta.dirname, '../../../apps/admin/dist/assets');
const KB = 1000;
const BUDGET = { firstRouteScripts: 200 * KB, lazyRouteScripts: 80 * KB, styles: 20 * KB, words: 15 * KB, firstRouteData: 20 * KB };
const LAZY_ROUTES = ['/cooperatives', '/members', '/assets', '/timetable', '/import', '/activity', '/settings'];

const zipped = (file: string): number => gzipSync(readFileSync(join(ASSETS, file))).length;
const total = (files: Iterable<string>): number => [...files].reduce((sum, file) => sum + zipped(file), 0);

describe('the weight of the office, gzipped', () => {
  let stage: OfficeStage;
  jest.setTimeout(60_000);

  beforeAll(async () => {
    stage = await openOffice();
  }, 180_000);
  afterAll(async () => stage?.close());

  it('stays within its budgets on the first route and on each further one', async () => {
    const context = await stage.contextFor(stage.world.ours.steward);
    const page = await context.newPage();
    const fetched = new Set<string>();
    let data = 0;
    page.on('response', (response) => {
      const { pathname } = new URL(response.url());
      if (pathname.startsWith('/admin/assets/')) fetched.add(pathname.slice('/admin/assets/'.length));
      if (pathname === '/graphql') void response.body().then((bytes) => { data += gzipSync(bytes).length; });
    });
    await page.goto('/admin/inbox');
    await page.waitForSelector('.office-main[aria-busy="false"] .page-head h1');
    const scripts = [...fetched].filter((file) => file.endsWith('.js'));
    expect(scripts.length).toBeGreaterThan(3);
    expect(total(scripts)).toBeLessThanOrEqual(BUDGET.firstRouteScripts);
    expect(data).toBeLessThanOrEqual(BUDGET.firstRouteData);
    const more: Record<string, number> = {};
    for (const path of LAZY_ROUTES) {
      const before = new Set(fetched);
      await page.locator(`.rail-link[href="/admin${path}"]`).click();
      await page.waitForSelector(`.rail-link[href="/admin${path}"][aria-current="page"]`);
      await page.waitForSelector('.office-main[aria-busy="false"] .page-head h1');
      more[path] = total([...fetched].filter((file) => file.endsWith('.js') && !before.has(file)));
    }
    expect(Object.entries(more).filter(([, bytes]) => bytes > BUDGET.lazyRouteScripts)).toEqual([]);
    expect(stage.complaints).toEqual([]);
  });

  it('keeps styles and the words of each language small', () => {
    const files = readdirSync(ASSETS);
    expect(total(files.filter((file) => file.endsWith('.css')))).toBeLessThanOrEqual(BUDGET.styles);
    const words = files.filter((file) => /^(en|es|eu|fr|pt-BR)-[\w-]+\.js$/.test(file));
    expect(words.length).toBeGreaterThanOrEqual(5);
    for (const file of words) expect(zipped(file)).toBeLessThanOrEqual(BUDGET.words);
  });
});
