import './node-floor.mjs';
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { build } from './build.mjs';
import { ROOT } from './build-parts.mjs';

const BENCH = join(ROOT, 'test/bench');

function run(command, args, cwd) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd, stdio: 'inherit' });
    child.once('error', reject);
    child.once('close', (code) => resolve(code ?? 1));
  });
}

/** Installs the peers once, builds the server, and measures; every argument goes to the measuring program. */
async function main() {
  if (!existsSync(join(BENCH, 'node_modules'))) {
    const code = await run('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], BENCH);
    if (code !== 0) throw new Error('The peers to measure against could not be installed.');
  }
  await build();
  return run(process.execPath, [join(BENCH, 'run.mjs'), ...process.argv.slice(2)], ROOT);
}

await main().then(
  (code) => (process.exitCode = code),
  (error) => {
    console.error(error.message);
    process.exitCode = 1;
  },
);
