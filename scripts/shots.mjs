import './node-floor.mjs';
import './typescript.mjs';
import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { ROOT } from './build-parts.mjs';

/**
 * Pictures of every page with the demo data, so that people can look: `npm run shots [-- en eu …]`.
 * Into `shots/<language>/<app>-<page>-<width>[-dark].png`.
 */
const LANGUAGES = process.argv.slice(2).length ? process.argv.slice(2) : ['en', 'es', 'pt-BR', 'eu', 'fr'];
/** Where an asset is looked after. */
const ASSET = { on: '/admin/assets', link: 'main .table a[href^="/admin/assets/"]' };
/**
 * Pages by address; `{ on, link }` is the page behind the first link of that kind on another page, `then` what follows it;
 * `act` does something there first, in any language, that changes nothing.
 */
const PAGES = {
  portal: [
    '/', '/book', { name: 'asset', on: '/book', link: 'main a[href^="/book/"]' }, { name: 'week', on: '/book', link: 'main a[href^="/book/"]', then: '/week' },
    { name: 'check', on: '/book', link: 'main a[href^="/book/"]', act: (page) => page.click('.time-free >> nth=0') },
    '/bookings', { name: 'reports', on: '/bookings', act: (page) => page.click('.past-booking .button >> nth=0') }, '/seasons', { name: 'season', on: '/seasons', link: 'main a[href^="/seasons/"]' }, '/me', '/me/notices', '/costs', '/me/calendars', '/accessibility',
  ],
  admin: [
    '/admin/inbox', '/admin/cooperatives', { name: 'cooperative', on: '/admin/cooperatives', link: 'main .table a[href^="/admin/cooperatives/"]' },
    '/admin/cooperatives/agreements', '/admin/cooperatives/agreements/new',
    '/admin/members', '/admin/members/invitations', '/admin/assets', '/admin/assets/new', { name: 'asset', ...ASSET }, { name: 'asset-hits', ...ASSET, act: moveItsClock },
    '/admin/timetable', { name: 'timetable-booking', on: '/admin/timetable', act: openBooking }, '/admin/maintenance', '/admin/timetable/links', '/admin/timetable/import', '/admin/seasons', '/admin/seasons/new', '/admin/paper', '/admin/paper/entries', '/admin/rules', '/admin/costs', '/admin/costs/new', { name: 'cost', on: '/admin/costs', link: 'main .table a[href^="/admin/costs/"]' }, '/admin/reports',
    '/admin/import', '/admin/activity', '/admin/settings', { name: 'holiday-hits', on: '/admin/settings', act: addHoliday },
  ],
};
const NOBODYS_PAGES = { portal: ['/', '/join'], admin: ['/admin/sign-in'] };
const VIEWS = [
  { width: 320, height: 800, dark: false },
  { width: 320, height: 800, dark: true },
  { width: 1280, height: 900, dark: false },
  { width: 1280, height: 900, dark: true },
];

async function moveItsClock(page) {
  await page.click('.page-head button');
  await page.selectOption('select[name=timeZone]', 'Pacific/Auckland');
  await page.click('.office-form button[type=submit]');
  await page.waitForSelector('.office-form .notice-attention');
}

async function addHoliday(page) {
  const form = page.locator('form:has(input[name=date])');
  await form.locator('[name=date]').fill(new Date(Date.now() + 3 * 86_400_000).toISOString().slice(0, 10));
  await form.locator('[name=name]').fill('San Martin');
  await form.locator('[type=submit]').click();
  await form.locator('.notice-attention').waitFor();
}

async function openBooking(page) {
  await page.click('.entry-booking >> nth=0');
  await page.waitForSelector('dialog[open]');
}

async function startDemo(dataDir) {
  const server = spawn(process.execPath, [join(ROOT, 'scripts/start.mjs')], { env: { ...process.env, PORT: '0', DATA_DIR: dataDir, LOG_LEVEL: 'warn' }, stdio: ['ignore', 'pipe', 'inherit'] });
  let text = '';
  await new Promise((resolve, reject) => {
    server.stdout.on('data', (chunk) => (text += chunk).includes('Stop with') && resolve());
    server.once('close', (code) => reject(new Error(`The server stopped with ${code}: ${text}`)));
  });
  const links = [...text.matchAll(/http\S+\/sign-in\?token=\S+/g)].map(([link]) => link);
  return { server, member: links[0], steward: links[2] };
}

/** What a browser keeps of someone whom this link signs in. */
async function signIn(browser, link) {
  const context = await browser.newContext();
  const door = await context.newPage();
  await door.goto(link);
  await door.waitForURL((url) => !url.pathname.endsWith('/sign-in'), { timeout: 20_000 });
  const state = await context.storageState();
  await context.close();
  return state;
}

/** Opens a page of the list above. @returns its name for the file, undefined when the demo has none of that kind */
async function open(page, origin, wanted) {
  const { on, link, then = '', name, act } = typeof wanted === 'string' ? { on: wanted } : wanted;
  await page.goto(origin + on, { waitUntil: 'networkidle' });
  if (!link && !act) return on.split('/').filter((part) => part && part !== 'admin').join('-') || 'home';
  if (link) {
    const links = page.locator(link);
    if ((await links.count()) === 0) return console.log(`no ${name} to show on ${on}`);
    await page.goto(origin + (await links.first().getAttribute('href')) + then, { waitUntil: 'networkidle' });
  }
  await act?.(page);
  if (act) await page.waitForLoadState('networkidle');
  return name;
}

async function shoot(browser, app, { state, pages, folder, origin, prefix = app }) {
  for (const language of LANGUAGES) {
    await mkdir(join(folder, language), { recursive: true });
    for (const { width, height, dark } of VIEWS) {
      const context = await browser.newContext({ storageState: state, viewport: { width, height }, colorScheme: dark ? 'dark' : 'light', locale: language });
      const page = await context.newPage();
      for (const wanted of pages) {
        await page.setViewportSize({ width, height });
        const name = await open(page, origin, wanted);
        // As high as the page: what is fixed at the bottom covers nothing of it, and what is drawn when seen is drawn.
        if (name) await page.setViewportSize({ width, height: Math.max(height, await page.evaluate(() => document.documentElement.scrollHeight)) });
        if (name) await page.screenshot({ path: join(folder, language, `${prefix}-${name}-${width}${dark ? '-dark' : ''}.png`), fullPage: true });
      }
      await context.close();
    }
  }
}

const { chromiumLaunch } = await import('../test/support/chromium.ts');
const dataDir = await mkdtemp(join(tmpdir(), 'auzolan-shots-'));
const demo = await startDemo(dataDir);
const browser = await chromium.launch(await chromiumLaunch());
try {
  const folder = join(ROOT, 'shots');
  const origin = new URL(demo.member).origin;
  const people = { portal: await signIn(browser, demo.member), admin: await signIn(browser, demo.steward) };
  for (const app of ['portal', 'admin']) {
    await shoot(browser, app, { pages: NOBODYS_PAGES[app], folder, origin, prefix: `${app}-nobody` });
    await shoot(browser, app, { state: people[app], pages: PAGES[app], folder, origin });
  }
  console.log(`The pictures are in ${folder}`);
} finally {
  await browser.close();
  demo.server.removeAllListeners('close');
  demo.server.kill('SIGINT');
  await new Promise((resolve) => demo.server.once('close', resolve));
  await rm(dataDir, { recursive: true, force: true });
}
