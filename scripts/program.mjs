import module from 'node:module';
import { join } from 'node:path';
import { build } from './build.mjs';
import { ROOT } from './build-parts.mjs';
import { BUNDLES } from './bundle-server.mjs';
import { tolerateRepeatedSignals } from './signals.mjs';

/**
 * Runs `main(argv)` of a built program of the API, after building what is stale. `--built` trusts what is there
 * (in an image without the build tools). Errors meant for people are one sentence and their exit code.
 */
export async function runProgram(program, { only, say } = {}) {
  tolerateRepeatedSignals();
  const argv = process.argv.slice(2);
  try {
    if (!argv.includes('--built')) await build({ only, say });
    // From Node.js 22 on, what was compiled once is kept.
    module.enableCompileCache?.(join(ROOT, '.cache/compiled'));
    const { main } = await import(`../apps/api/dist/${BUNDLES}/${program}`);
    await main(argv.filter((argument) => argument !== '--built'));
  } catch (error) {
    const forPeople = typeof error?.exitCode === 'number';
    console.error(forPeople ? error.message : (error?.stack ?? error));
    process.exit(forPeople ? error.exitCode : 1);
  }
}
