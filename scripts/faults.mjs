import './node-floor.mjs';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from './build-parts.mjs';
import { SABOTAGES } from './sabotages.mjs';

/**
 * Breaks one protection after the other in a copy of the committed tree, and runs the specs that must notice.
 * `npm run faults -- loader` runs those whose name contains a word. Exits with 1 when a sabotage went unnoticed.
 */
const wanted = process.argv.slice(2);
const copy = mkdtempSync(join(tmpdir(), 'auzolan-faults-'));
const git = (...args) => execFileSync('git', ['-C', ROOT, ...args], { encoding: 'utf8' });

const sound = new Set();

/** The specs must be green before anything is broken, or their red would prove nothing. */
function requireGreen(specs) {
  const key = specs.join(' ');
  if (!sound.has(key) && runSpecs(specs) !== 0) throw new Error(`${key} is red without any sabotage.`);
  sound.add(key);
}

function breaks({ name, file, find, put, specs }) {
  const path = join(copy, file);
  const text = readFileSync(path, 'utf8');
  if (!text.includes(find)) throw new Error(`"${name}" finds nothing to break in ${file}: mend the list.`);
  requireGreen(specs);
  writeFileSync(path, text.replaceAll(find, put));
  try {
    return runSpecs(specs) !== 0;
  } finally {
    writeFileSync(path, text);
  }
}

function runSpecs(specs) {
  return spawnSync(process.execPath, [join(copy, 'node_modules/jest/bin/jest.js'), ...specs, '--selectProjects', 'api', '--bail', '--ci'], {
    cwd: copy,
    stdio: 'ignore',
    env: { ...process.env, NODE_OPTIONS: '--experimental-vm-modules --no-warnings', RACE_ROUNDS: '3' },
  }).status;
}

let unnoticed = 0;
try {
  git('worktree', 'add', '--detach', '--force', copy, 'HEAD');
  symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'));
  for (const sabotage of SABOTAGES.filter(({ name }) => wanted.every((word) => name.includes(word)))) {
    const started = performance.now();
    const noticed = breaks(sabotage);
    if (!noticed) unnoticed++;
    console.log(`${noticed ? 'noticed  ' : 'UNNOTICED'}  ${sabotage.name}  (${((performance.now() - started) / 1000).toFixed(0)} s)`);
  }
} finally {
  rmSync(copy, { recursive: true, force: true });
  git('worktree', 'prune');
}
console.log(unnoticed ? `${unnoticed} went unnoticed` : 'every sabotage was noticed');
process.exitCode = unnoticed ? 1 : 0;
