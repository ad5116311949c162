import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** @typedef {{ file: string, imports?: string[], dynamicImports?: string[], css?: string[] }} ManifestChunk */

/** Bytes a file takes over the wire: gzip level 9 for text, as it is for fonts. */
function wireBytes(folder, file) {
  const path = join(folder, file);
  return /\.(woff2|png)$/.test(file) ? statSync(path).size : gzipSync(readFileSync(path), { level: 9 }).length;
}

/** A chunk and everything it imports statically, each file once. */
function withImports(manifest, key, seen = new Set()) {
  if (seen.has(key)) return seen;
  seen.add(key);
  for (const imported of manifest[key]?.imports ?? []) withImports(manifest, imported, seen);
  return seen;
}

/**
 * What a first visit loads, with the lazy routes that the service worker keeps
 * for offline use, and the largest of those, in bytes over the wire.
 * @param folder the dist folder with .vite/manifest.json
 * @param routes manifest keys of pages that may be the first one, such as the sign-in page
 * @param messages manifest keys of the language files; the largest counts
 * @param extra other files fetched on a first visit: service worker, manifest, icon
 */
export function measureFirstVisit(folder, { routes = [], messages = [], extra = [] }) {
  const manifest = JSON.parse(readFileSync(join(folder, '.vite/manifest.json'), 'utf8'));
  const bytes = (file) => wireBytes(folder, file);
  const sum = (files) => [...new Set(files)].reduce((total, file) => total + bytes(file), 0);
  const entry = withImports(manifest, 'index.html');
  const scripts = (keys) => [...keys].map((key) => manifest[key].file);
  const styles = (keys) => [...keys].flatMap((key) => manifest[key].css ?? []);
  const lazy = Object.keys(manifest)
    .filter((key) => manifest[key].isDynamicEntry && !messages.includes(key))
    .map((key) => ({ key, bytes: sum(scripts(withImports(manifest, key)).filter((file) => !scripts(entry).includes(file))) }));
  const largestRoute = Math.max(0, ...lazy.filter(({ key }) => routes.includes(key)).map((route) => route.bytes));
  const largestMessages = Math.max(0, ...messages.map((key) => bytes(manifest[key].file)));
  const script = sum(scripts(entry)) + largestRoute + largestMessages;
  const style = sum(styles(entry));
  const html = bytes('index.html');
  const late = sum(extra.map((file) => manifest[file]?.file ?? file));
  const precached = sum(lazy.flatMap(({ key }) => scripts(withImports(manifest, key)).filter((file) => !scripts(entry).includes(file)))) - largestRoute;
  return { script, style, html, messages: largestMessages, late, precached, all: script + style + html + late + precached, largestLazy: lazy.sort((one, other) => other.bytes - one.bytes)[0] };
}

/** Prints each figure beside its budget and returns the names of those over it. */
export function reportBudgets(name, measured, budgets) {
  return Object.entries(budgets).filter(([key, budget]) => {
    const value = key === 'largestLazy' ? (measured.largestLazy?.bytes ?? 0) : measured[key];
    const over = value > budget;
    console.log(`${name} ${key.padEnd(12)} ${String(value).padStart(7)} of ${budget} bytes${over ? '  OVER' : ''}`);
    return over;
  }).map(([key]) => key);
}
