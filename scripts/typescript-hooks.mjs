/** Node.js module hooks that run the repository's TypeScript as it stands; for tests and scripts, never in production. */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { compiled } from './compiled.mjs';

const TYPESCRIPT = /\.tsx?$/;

/** Sends `./x.js` to `./x.ts` (or `.tsx`) and `@auzolan/<lib>` to its source. */
export async function resolve(specifier, context, next) {
  const library = /^@auzolan\/([^/]+)$/.exec(specifier)?.[1];
  if (library) return { url: new URL(`../libs/${library}/src/index.ts`, import.meta.url).href, format: 'module', shortCircuit: true };
  if (/^\.{1,2}\/.*\.js$/.test(specifier) && TYPESCRIPT.test(context.parentURL ?? '')) {
    const sources = ['.ts', '.tsx'].map((ending) => new URL(specifier.replace(/\.js$/, ending), context.parentURL));
    const source = sources.find((url) => existsSync(url));
    if (source) return { url: source.href, format: 'module', shortCircuit: true };
  }
  return next(specifier, context);
}

/** Compiles `.ts` and `.tsx` files, each text once. */
export async function load(url, context, next) {
  if (!TYPESCRIPT.test(url)) return next(url, context);
  return { format: 'module', source: await compiled(fileURLToPath(url)), shortCircuit: true };
}
