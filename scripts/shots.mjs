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
const PAGES = {
  portal: ['/', '/book', '/bookings', '/me', '/me/notices', '/costs', '/me/calendars', '/accessibility'],
  admin: ['/admin/inbox', '/admin/cooperatives', '/admin/members', '/admin/assets', '/admin/timetable', '/admin/paper', '/admin/paper/entries', '/admin/rules', '/admin/costs', '/admin/costs/new', '/admin/reports', '/admin/import', '/admin/activity', '/admin/settings'],
};
const VIEWS = [
  { width: 320, height: 800, dark: false },
  { width: 1280, height: 900, dark: false },
  { width: 1280, height: 900, dark: true },
];

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

async function shoot(browser, app, link, folder, { origin }) {
  const signedIn = await browser.newContext();
  const door = await signedIn.newPage();
  await door.goto(link);
  await door.waitForURL((url) => !url.pathname.endsWith('/sign-in'), { timeout: 20_000 });
  const state = await signedIn.storageState();
  await signedIn.close();
  for (const language of LANGUAGES) {
    await mkdir(join(folder, language), { recursive: true });
    for (const { width, height, dark } of VIEWS) {
      const context = await browser.newContext({ storageState: state, viewport: { width, height }, colorScheme: dark ? 'dark' : 'light', locale: language });
      const page = await context.newPage();
      for (const path of PAGES[app]) {
        await page.goto(origin + path, { waitUntil: 'networkidle' });
        const name = path.split('/').filter((part) => part && part !== 'admin').join('-') || 'home';
        await page.screenshot({ path: join(folder, language, `${app}-${name}-${width}${dark ? '-dark' : ''}.png`), fullPage: true });
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
  await shoot(browser, 'portal', demo.member, folder, { origin });
  await shoot(browser, 'admin', demo.steward, folder, { origin });
  console.log(`The pictures are in ${folder}`);
} finally {
  await browser.close();
  demo.server.removeAllListeners('close');
  demo.server.kill('SIGINT');
  await new Promise((resolve) => demo.server.once('close', resolve));
  await rm(dataDir, { recursive: true, force: true });
}
