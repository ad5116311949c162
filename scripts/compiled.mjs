import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { swcOptions } from './swc-options.mjs';

const CACHE = join(import.meta.dirname, '../.cache/typescript');

/** Compiles a TypeScript file, or takes what the same text became before. */
export async function compiled(filename) {
  const source = await readFile(filename, 'utf8');
  const path = cachePath(filename, source);
  return (await readFile(path, 'utf8').catch(() => undefined)) ?? compile(filename, source, path);
}

/** Where the source map of a compiled file lies, as `.map` beside it; the file must not have changed since it was loaded. */
export function sourceMapOf(filename) {
  return `${cachePath(filename, readFileSync(filename, 'utf8'))}.map`;
}

function cachePath(filename, source) {
  return join(CACHE, createHash('sha256').update(JSON.stringify([optionsOf(filename), filename, source])).digest('hex'));
}

function optionsOf(filename) {
  if (!filename.endsWith('.tsx')) return swcOptions;
  const { parser, transform, ...jsc } = swcOptions.jsc;
  return { ...swcOptions, jsc: { ...jsc, parser: { ...parser, tsx: true }, transform: { ...transform, react: { runtime: 'automatic' } } } };
}

async function compile(filename, source, path) {
  const { transform } = await import('@swc/core');
  const { code, map } = await transform(source, { ...optionsOf(filename), filename });
  const text = `${code}\n//# sourceMappingURL=${pathToFileURL(`${path}.map`)}\n`;
  await mkdir(CACHE, { recursive: true });
  await keep(`${path}.map`, map);
  await keep(path, text);
  return text;
}

/** Whole or not at all: several workers may write the same file. */
async function keep(path, text) {
  const draft = `${path}.${process.pid}`;
  await writeFile(draft, text);
  await rename(draft, path);
}
