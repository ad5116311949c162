import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { LaunchOptions } from 'playwright-core';

const SYSTEM_BROWSERS = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** Without these a test browser calls its maker at every start, which a closed network refuses many times over. */
const QUIET = [
  ...['--disable-gpu', '--no-first-run', '--disable-background-networking', '--disable-component-update'],
  ...['--disable-sync', '--disable-quic', '--disable-domain-reliability'],
];

const CACHE = join(import.meta.dirname, '../../.cache/chromium');

/**
 * What `chromium.launch()` of playwright-core needs here: CHROMIUM_PATH, else a browser of the system, else the
 * one inside the npm package @sparticuz/chromium, unpacked once into `.cache`.
 */
export async function chromiumLaunch(): Promise<LaunchOptions> {
  const installed = [process.env.CHROMIUM_PATH, ...SYSTEM_BROWSERS].find((path) => path && existsSync(path));
  const common = { headless: true, chromiumSandbox: false, args: QUIET };
  return installed ? { ...common, executablePath: installed } : { ...common, ...(await bundledChromium()) };
}

/** The browser of the npm package; its libraries and fonts are used only where the system has none. */
export async function bundledChromium(): Promise<{ executablePath: string; env: Record<string, string> }> {
  const folder = await unpack();
  const executablePath = join(folder, 'chromium');
  const env: Record<string, string> = {};
  for (const [name, value] of Object.entries(process.env)) if (value !== undefined) env[name] = value;
  const libraries = spawnSync('ldd', [executablePath], { encoding: 'utf8' });
  if (libraries.status !== 0 || libraries.stdout.includes('not found')) {
    env.LD_LIBRARY_PATH = [join(folder, 'al2023/lib'), env.LD_LIBRARY_PATH].filter(Boolean).join(':');
  }
  if (!existsSync('/etc/fonts/fonts.conf') || !existsSync('/usr/share/fonts')) env.FONTCONFIG_FILE = join(folder, 'fonts.conf');
  return { executablePath, env };
}

/** Two workers may unpack at once: each does so in a folder of its own, and the first to finish gives it its name. */
async function unpack(): Promise<string> {
  const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium');
  const { version } = JSON.parse(readFileSync(join(packageFolder(entry), 'package.json'), 'utf8')) as { version: string };
  const folder = join(CACHE, version);
  if (existsSync(folder)) return folder;
  const draft = `${folder}.${process.pid}`;
  await mkdir(draft, { recursive: true });
  const module = pathToFileURL(join(packageFolder(entry), 'build/esm/index.js')).href;
  const script = `import(${JSON.stringify(module)}).then(({ default: chromium }) => chromium.executablePath())`;
  // The package unpacks into the temporary folder, and its libraries only where it believes to be in the cloud.
  const env = { ...process.env, TMPDIR: draft, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs22.x', NODE_OPTIONS: '' };
  const { status, stderr } = spawnSync(process.execPath, ['--eval', script], { env, encoding: 'utf8' });
  if (status !== 0) throw new Error(`The bundled Chromium cannot be unpacked: ${stderr}`);
  await writeFile(join(draft, 'fonts.conf'), fontConfiguration(folder));
  await rename(draft, folder).catch(() => rm(draft, { recursive: true, force: true }));
  return folder;
}

function packageFolder(entry: string): string {
  return existsSync(join(entry, 'bin')) ? entry : packageFolder(dirname(entry));
}

function fontConfiguration(folder: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${join(folder, 'fonts/fonts')}</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir>${join(folder, 'fonts-cache')}</cachedir>
</fontconfig>
`;
}
