import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { cp, mkdir, rm, writeFile, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, dirname, join, relative } from 'node:path';
import { bundleProgram } from './bundle-server.mjs';
import { filesUnder, isProduct } from './source-hash.mjs';
import { swcOptions } from './swc-options.mjs';

export const ROOT = dirname(import.meta.dirname);
const fromRoot = (...parts) => join(ROOT, ...parts);
const TOOLCHAIN = ['scripts/build-parts.mjs', 'scripts/bundle-server.mjs', 'scripts/swc-options.mjs', 'package-lock.json'].map((path) => fromRoot(path));

/** What people start. */
const PROGRAMS = ['main.js', 'cli.js'];

/** Libraries that Node.js loads from `dist`; the others are bundled into the apps from their source. */
function serverLibraries() {
  return readdirSync(fromRoot('libs')).filter((name) => {
    const manifest = fromRoot('libs', name, 'package.json');
    return existsSync(manifest) && JSON.parse(readFileSync(manifest, 'utf8')).exports?.['.']?.default?.startsWith('./dist/');
  });
}

/** What can be built: a title for people, the sources its result depends on, the folder it makes, and how. */
export function parts() {
  const packages = [...serverLibraries().map((name) => fromRoot('libs', name)), fromRoot('apps/api')];
  const api = {
    name: 'api',
    title: 'the server',
    sources: [...packages.map((folder) => join(folder, 'src')), ...TOOLCHAIN],
    outputs: packages.map((folder) => join(folder, 'dist')),
    build: async () => {
      await Promise.all(packages.map(compilePackage));
      await Promise.all(PROGRAMS.map((program) => bundleProgram(fromRoot('apps/api/dist'), program)));
    },
  };
  const apps = [
    { name: 'portal', title: 'the members’ portal' },
    { name: 'admin', title: 'the federation’s office' },
  ].filter(({ name }) => existsSync(fromRoot('apps', name, 'index.html')));
  return [api, ...apps.map(appPart)];
}

function appPart({ name, title }) {
  const folder = fromRoot('apps', name);
  return {
    name,
    title,
    sources: [folder, fromRoot('libs'), ...TOOLCHAIN],
    outputs: [join(folder, 'dist')],
    build: () => viteBuild(folder),
  };
}

async function compilePackage(folder) {
  const source = join(folder, 'src');
  const target = join(folder, 'dist');
  await rm(target, { recursive: true, force: true });
  await Promise.all(filesUnder(source).filter(isProduct).map((file) => compileFile(file, join(target, relative(source, file)))));
}

async function compileFile(file, target) {
  await mkdir(dirname(target), { recursive: true });
  if (!file.endsWith('.ts')) return cp(file, target);
  const { transform } = await import('@swc/core');
  const script = target.replace(/\.ts$/, '.js');
  const { code, map } = await transform(await readFile(file, 'utf8'), { ...swcOptions, filename: file, sourceFileName: relative(dirname(script), file) });
  await writeFile(script, `${code}\n//# sourceMappingURL=${basename(script)}.map\n`);
  await writeFile(`${script}.map`, map);
}

function viteBuild(folder) {
  const vite = join(dirname(createRequire(import.meta.url).resolve('vite/package.json')), 'bin/vite.js');
  return new Promise((resolve, reject) => {
    // Whoever builds: under a test's NODE_ENV the apps would hold React's development code, and be kept as the build.
    const env = { ...process.env, NODE_ENV: 'production', NO_COLOR: '1' };
    const child = spawn(process.execPath, [vite, 'build', '--logLevel', 'warn'], { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'], env });
    let output = '';
    child.stdout.on('data', (chunk) => (output += chunk));
    child.stderr.on('data', (chunk) => (output += chunk));
    child.once('error', reject);
    child.once('close', (code) => (code === 0 ? resolve() : reject(buildError(folder, output.trim() || `vite build ended with ${code}`))));
  });
}

/** Shown without a stack: what is wrong is in the sources, and the output says where. */
function buildError(folder, output) {
  return Object.assign(new Error(`${relative(ROOT, folder)} cannot be built:\n${output}`), { exitCode: 1 });
}
