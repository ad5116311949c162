/** Node.js module hooks that run the repository's TypeScript as it stands; for tests and scripts, never in production. */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { transform } from '@swc/core';
import { swcOptions } from './swc-options.mjs';

/** Sends `./x.js` to `./x.ts` and `@auzolan/<lib>` to its source. */
export async function resolve(specifier, context, next) {
  if (specifier.startsWith('@auzolan/')) {
    return next(specifier, { ...context, conditions: [...context.conditions, 'source'] });
  }
  if (/^\.{1,2}\/.*\.js$/.test(specifier) && context.parentURL?.endsWith('.ts')) {
    const source = new URL(specifier.replace(/\.js$/, '.ts'), context.parentURL);
    if (existsSync(source)) return { url: source.href, format: 'module', shortCircuit: true };
  }
  return next(specifier, context);
}

/** Compiles `.ts` files in memory. */
export async function load(url, context, next) {
  if (!url.endsWith('.ts')) return next(url, context);
  const filename = fileURLToPath(url);
  const { code } = await transform(await readFile(filename, 'utf8'), { ...swcOptions, sourceMaps: 'inline', filename });
  return { format: 'module', source: code, shortCircuit: true };
}
