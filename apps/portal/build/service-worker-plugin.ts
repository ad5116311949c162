import { createHash } from 'node:crypto';
import type { Plugin } from 'vite';

const PLACEHOLDER = '__PRECACHE__';
/**
 * Built files that every visitor needs offline: all but the languages not in use, words of single pages, which arrive when
 * chosen, and pages that can do nothing without a connection.
 */
const SHELL = /^(assets\/(?!messages-|words-|seasons?-|use-season|costs-|notices-|calendars-|problem-|repeat-|use-repeat|booked-note|together-|use-together|thing-row|offer-|use-offer|send-offer|booking-actions|second-|reports?-|check-out-dialog|return-dialog|handed-things|condition-fields).*\.(js|css)|icon\.svg)$/;

const LANGUAGE_FILE = /^assets\/messages-([A-Za-z-]{2,5})-[\w-]{8}\.js$/;

/**
 * Writes into sw.js the list of shell files and a version that changes with
 * any of them; language files, named messages-<tag>, are listed apart.
 */
export function serviceWorkerPlugin(): Plugin {
  return {
    name: 'auzolan-service-worker',
    apply: 'build',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const worker = bundle['sw.js'];
        if (worker?.type !== 'chunk') this.error('sw.js was not built');
        if (worker.imports.length > 0) this.error('sw.js must not import chunks: a classic worker cannot load them');
        const files = Object.keys(bundle).filter((name) => SHELL.test(name)).sort();
        const index = bundle['index.html'];
        const content = index?.type === 'asset' ? String(index.source) : '';
        const version = createHash('sha256').update(files.join() + content).digest('hex').slice(0, 12);
        const languages = Object.fromEntries(
          Object.keys(bundle).flatMap((name) => {
            const tag = LANGUAGE_FILE.exec(name)?.[1];
            return tag ? [[tag, `/${name}`]] : [];
          }),
        );
        const list = { version, urls: ['/', '/manifest.webmanifest', '/icon.svg', ...files.map((name) => `/${name}`)], languages };
        if (!worker.code.includes(PLACEHOLDER)) this.error('sw.js lost its precache placeholder');
        worker.code = worker.code.replace(PLACEHOLDER, JSON.stringify(list));
      },
    },
  };
}
