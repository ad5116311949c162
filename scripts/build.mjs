import './node-floor.mjs';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parts, ROOT } from './build-parts.mjs';
import { hashOf } from './source-hash.mjs';

const STAMPS = join(ROOT, '.cache/build');

/**
 * Builds what changed since the last build, told by the contents of the sources.
 * @param {{ only?: string[], say?: (line: string) => void }} [options] part names; where progress goes
 */
export async function build({ only, say = console.log } = {}) {
  const wanted = parts().filter(({ name }) => !only || only.includes(name));
  const stale = [];
  for (const part of wanted) {
    const hash = hashOf(part.sources);
    const stamp = await readFile(stampOf(part), 'utf8').catch(() => '');
    if (stamp !== hash || !part.outputs.every((folder) => existsSync(folder))) stale.push({ part, hash });
  }
  if (stale.length === 0) return;
  say(`Building ${stale.map(({ part }) => part.title).join(', ')} …`);
  await Promise.all(stale.map(({ part, hash }) => buildPart(part, hash, say)));
}

async function buildPart(part, hash, say) {
  const started = performance.now();
  await rm(stampOf(part), { force: true });
  await part.build();
  await mkdir(STAMPS, { recursive: true });
  await writeFile(stampOf(part), hash);
  say(`  ${part.title} is built (${((performance.now() - started) / 1000).toFixed(1)} s)`);
}

function stampOf({ name }) {
  return join(STAMPS, name);
}

if (process.argv[1] === import.meta.filename) {
  await build().catch((error) => {
    console.error(error.message);
    process.exitCode = 1;
  });
}
