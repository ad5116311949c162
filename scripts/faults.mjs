import './node-floor.mjs';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from './build-parts.mjs';
import { SABOTAGES } from './sabotages.mjs';

/**
 * Breaks one protection after the other in a copy of the committed tree, and runs the specs that must notice.
 * `npm run faults -- loader pool` runs those whose name contains one of the words. Exits with 1 when a sabotage went unnoticed.
 */
const wanted = process.argv.slice(2);
const copy = mkdtempSync(join(tmpdir(), 'auzolan-faults-'));
const git = (...args) => execFileSync('git', ['-C', ROOT, ...args], { encoding: 'utf8' });

/**
 * @param only the one test to run of the specs, when there are many others in them
 * @returns what jest says of failures; empty when all is green
 */
function runSpecs(specs, only) {
  const args = [...specs, '--selectProjects', 'api', '--bail', '--ci', ...(only ? ['-t', only] : [])];
  const { status, stderr } = spawnSync(process.execPath, [join(copy, 'node_modules/jest/bin/jest.js'), ...args], {
    cwd: copy,
    stdio: ['ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
    env: { ...process.env, NODE_OPTIONS: '--experimental-vm-modules --no-warnings', RACE_ROUNDS: '3', RACE_ATTEMPTS: '300' },
  });
  return status === 0 ? '' : stderr.split('\n').filter((line) => /^FAIL|●/.test(line)).join('\n') || `jest ended with ${status}`;
}

/** The specs must be green before anything is broken, or their red would prove nothing. */
function requireGreen(sabotages) {
  const whole = [...new Set(sabotages.filter(({ only }) => !only).flatMap(({ specs }) => specs))];
  const red = whole.length && runSpecs(whole);
  if (red) throw new Error(`These are red without any sabotage:\n${red}`);
  const parts = new Map(sabotages.filter(({ only }) => only).map((one) => [`${one.specs.join(' ')} ${one.only}`, one]));
  for (const [name, { specs, only }] of parts) {
    if (runSpecs(specs, only)) throw new Error(`${name} is red without any sabotage.`);
  }
}

/** @returns whether the specs noticed */
function breaks({ name, file, find, put, specs, only }) {
  const path = join(copy, file);
  const text = readFileSync(path, 'utf8');
  if (!text.includes(find)) throw new Error(`"${name}" finds nothing to break in ${file}: mend the list.`);
  writeFileSync(path, text.replaceAll(find, put));
  try {
    return runSpecs(specs, only) !== '';
  } finally {
    writeFileSync(path, text);
  }
}

let unnoticed = 0;
const seconds = (since) => `${((performance.now() - since) / 1000).toFixed(0)} s`;
try {
  git('worktree', 'add', '--quiet', '--detach', '--force', copy, 'HEAD');
  symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'));
  const sabotages = SABOTAGES.filter(({ name }) => wanted.length === 0 || wanted.some((word) => name.includes(word)));
  if (sabotages.length === 0) throw new Error('No sabotage has one of these words in its name.');
  const began = performance.now();
  requireGreen(sabotages);
  console.log(`all specs are green without a sabotage (${seconds(began)})`);
  for (const sabotage of sabotages) {
    const started = performance.now();
    const noticed = breaks(sabotage);
    if (!noticed) unnoticed++;
    console.log(`${noticed ? 'noticed  ' : 'UNNOTICED'}  ${sabotage.name}  (${seconds(started)})`);
  }
} finally {
  rmSync(copy, { recursive: true, force: true });
  git('worktree', 'prune');
}
console.log(unnoticed ? `${unnoticed} went unnoticed` : 'every sabotage was noticed');
process.exitCode = unnoticed ? 1 : 0;
