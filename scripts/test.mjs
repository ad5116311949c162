import './node-floor.mjs';
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from './build.mjs';
import { ROOT } from './build-parts.mjs';
import { readJestResult, totals } from './test-results.mjs';

const CACHE = join(ROOT, '.cache/test');
const BROWSER_TESTS = 'test/e2e/browser';
/** Measure seconds that a page takes, so nothing else may run beside them. */
const TIMED_TESTS = 'test/e2e/browser/(portal-first-visit|admin-timetable-paint)';
const TYPESCRIPT_PROJECTS = ['.', 'apps/portal', 'apps/admin', 'libs/ui'].filter((folder) => existsSync(join(ROOT, folder, 'tsconfig.json')));

/** Runs a program of node_modules with its output shown as it comes. Resolves to the exit code. */
function runTool(tool, args, env = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(ROOT, 'node_modules', tool), ...args], {
      cwd: ROOT,
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, ...env },
    });
    child.once('error', reject);
    child.once('close', resolve);
  });
}

const passOrFail = (exitCode) => (exitCode === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 });

async function lint() {
  return passOrFail(await runTool('eslint/bin/eslint.js', ['.', '--max-warnings', '0']));
}

/** With the native compiler, in a quarter of the time; the linter needs the one before it as a library. */
async function checkTypes() {
  const results = [];
  for (const folder of TYPESCRIPT_PROJECTS) results.push(passOrFail(await runTool('typescript-7/bin/tsc', ['--noEmit', '-p', folder])));
  return totals(results);
}

async function buildAll() {
  await build();
  return { passed: 1, failed: 0 };
}

function jest(name, args, workers = 2) {
  return async () => {
    const outputFile = join(CACHE, `${name}.json`);
    await rm(outputFile, { force: true });
    // What spec files leave behind in their worker takes longer to look through than a new worker takes to start.
    const exitCode = await runTool('jest/bin/jest.js', [...args, `--maxWorkers=${workers}`, '--workerIdleMemoryLimit=1GB', '--json', `--outputFile=${outputFile}`], {
      NODE_OPTIONS: '--experimental-vm-modules --no-warnings',
    });
    return readJestResult(outputFile, exitCode);
  };
}

const LANES = [
  { name: 'lint', core: 1, run: lint },
  { name: 'types', core: 2, run: checkTypes },
  { name: 'build', core: 2, run: buildAll },
  { name: 'unit', core: 2, run: jest('unit', ['--selectProjects', 'unit'], 1) },
  { name: 'api', run: jest('api', ['--selectProjects', 'api', '--testPathIgnorePatterns', BROWSER_TESTS, '/node_modules/']) },
  { name: 'browser', run: jest('browser', ['--selectProjects', 'api', '--testPathPatterns', BROWSER_TESTS, '--testPathIgnorePatterns', TIMED_TESTS, '/node_modules/']) },
  { name: 'timed', run: jest('timed', ['--selectProjects', 'api', '--testPathPatterns', TIMED_TESTS], 1) },
];

async function runLane({ name, run }) {
  const started = performance.now();
  console.log(`\n── ${name} …`);
  const result = await run().catch((error) => {
    console.error(error.message);
    return { passed: 0, failed: 1 };
  });
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`── ${name}: ${result.passed} passed, ${result.failed} failed in ${seconds} s`);
  return result;
}

await mkdir(CACHE, { recursive: true });
const wanted = process.argv.slice(2);
const lanes = LANES.filter(({ name }) => wanted.length === 0 || wanted.includes(name));
// Lint keeps one core busy for as long as types, build and unit tests do the other; the lanes without a core use both.
async function runInTurn(some) {
  const results = [];
  for (const lane of some) results.push(await runLane(lane));
  return totals(results);
}
const onCore = (core) => runInTurn(lanes.filter((lane) => lane.core === core));
const results = [...(await Promise.all([onCore(1), onCore(2)])), await onCore(undefined)];
const { passed, failed } = totals(results);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
