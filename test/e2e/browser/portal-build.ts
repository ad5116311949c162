import { spawnSync } from 'node:child_process';
import { mkdirSync, rmdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '../../..');
const LOCK = join(ROOT, '.cache/build-for-browser-tests.lock');
const ABANDONED_MS = 120_000;
const SCRIPT = "import { build } from './scripts/build.mjs'; await build({ only: [process.argv[1]], say: () => undefined });";

/**
 * Builds an app when its sources changed since the last build; one worker at a
 * time, because a build empties the folder that other workers serve from.
 * Throws what the build says when it fails.
 */
export async function buildIfStale(app: 'portal' | 'admin'): Promise<void> {
  await takeLock();
  try {
    const { status, stderr, stdout } = spawnSync(process.execPath, ['--input-type=module', '--eval', SCRIPT, app], {
      cwd: ROOT, encoding: 'utf8', env: { ...process.env, NODE_OPTIONS: '' },
    });
    if (status !== 0) throw new Error(`${app} does not build: ${stdout}${stderr}`);
  } finally {
    rmdirSync(LOCK);
  }
}

async function takeLock(): Promise<void> {
  mkdirSync(join(ROOT, '.cache'), { recursive: true });
  for (;;) {
    try {
      mkdirSync(LOCK);
      return;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      releaseIfAbandoned();
    }
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

/** A worker that was killed while it built leaves its lock behind. */
function releaseIfAbandoned(): void {
  const taken = statSync(LOCK, { throwIfNoEntry: false });
  if (taken && Date.now() - taken.mtimeMs > ABANDONED_MS) rmdirSync(LOCK);
}
