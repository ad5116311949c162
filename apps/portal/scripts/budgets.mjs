import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** Words of single pages: fetched with the page, one language of five, and not kept before. */
const PAGE_WORDS = /\/words-[A-Za-z-]+\.ts$/;

/** Bytes a file takes over the wire: gzip for text, as it is for what is compressed already. */
function wireBytes(folder, file) {
  const path = join(folder, file);
  return /\.(woff2|png)$/.test(file) ? statSync(path).size : gzipSync(readFileSync(path), { level: 9 }).length;
}

/** The files of a chunk and of everything it imports statically, each once. */
function filesOf(manifest, key, seen = new Set()) {
  if (seen.has(key)) return [];
  seen.add(key);
  const { file, imports = [] } = manifest[key];
  return [file, ...imports.flatMap((imported) => filesOf(manifest, imported, seen))];
}

/** Built files that the service worker keeps for offline use, as the build wrote them into it. */
function keptFiles(folder) {
  const [list] = /\{"version":.*?"languages":\{.*?\}\}/.exec(readFileSync(join(folder, 'sw.js'), 'utf8'));
  return JSON.parse(list).urls.filter((url) => url !== '/').map((url) => url.slice(1));
}

/**
 * What a first visit loads up to the page where a newcomer signs in, and with it what the service worker keeps for offline
 * use, in bytes over the wire.
 * @param folder the dist folder with .vite/manifest.json, index.html and sw.js
 * @param messages manifest keys of the language files; the largest counts
 * @param extra other files fetched on a first visit: service worker, icon
 */
export function measureFirstVisit(folder, { messages, extra }) {
  const manifest = JSON.parse(readFileSync(join(folder, '.vite/manifest.json'), 'utf8'));
  const sum = (files) => [...new Set(files)].reduce((total, file) => total + wireBytes(folder, file), 0);
  const eager = [...readFileSync(join(folder, 'index.html'), 'utf8').matchAll(/(?:src|href)="\/(assets\/[^"]+)"/g)].map((match) => match[1]);
  const scripts = eager.filter((file) => file.endsWith('.js'));
  const lazyFiles = (key) => filesOf(manifest, key).filter((file) => !scripts.includes(file));
  const lazy = Object.keys(manifest).filter((key) => manifest[key].isDynamicEntry && !messages.includes(key) && !PAGE_WORDS.test(key));
  const largestMessages = Math.max(...messages.map((key) => wireBytes(folder, manifest[key].file)));
  const html = wireBytes(folder, 'index.html');
  return {
    script: sum(scripts) + largestMessages,
    style: sum(eager.filter((file) => file.endsWith('.css'))),
    html,
    messages: largestMessages,
    largestLazy: Math.max(...lazy.map((key) => sum(lazyFiles(key)))),
    all: sum([...eager, ...keptFiles(folder), ...extra]) + largestMessages + html,
  };
}

/** Prints each figure beside its budget and returns the names of those over it. */
export function reportBudgets(name, measured, budgets) {
  return Object.keys(budgets).filter((key) => {
    const over = measured[key] > budgets[key];
    console.log(`${name} ${key.padEnd(12)} ${String(measured[key]).padStart(7)} of ${budgets[key]} bytes${over ? '  OVER' : ''}`);
    return over;
  });
}
