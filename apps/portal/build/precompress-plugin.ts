import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { promisify } from 'node:util';
import type { Plugin } from 'vite';

const TEXT = /\.(js|css|html|svg|webmanifest|json)$/;
/** Below this a compressed copy saves less than a packet. */
const WORTH_BYTES = 600;
const LEVEL = { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } };

/** Writes a .br and a .gz beside every text file of the build, for the server to send as they are. */
export function precompressPlugin(): Plugin {
  let folder = 'dist';
  return {
    name: 'auzolan-precompress',
    apply: 'build',
    enforce: 'post',
    configResolved(config) {
      folder = join(config.root, config.build.outDir);
    },
    async closeBundle() {
      const names = await readdir(folder, { recursive: true });
      const texts = names.filter((name) => TEXT.test(name) && !name.startsWith('.vite'));
      await Promise.all(texts.map((name) => compress(join(folder, name))));
    },
  };
}

async function compress(path: string): Promise<void> {
  if ((await stat(path)).size < WORTH_BYTES) return;
  const content = await readFile(path);
  await writeFile(`${path}.br`, await promisify(brotliCompress)(content, LEVEL));
  await writeFile(`${path}.gz`, await promisify(gzip)(content, { level: 9 }));
}
