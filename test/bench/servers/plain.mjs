import { join } from 'node:path';
import { id } from '../data/ids.mjs';
import { freePort, ServerProcess } from './server-process.mjs';

/** The ceiling: nothing but node:http, pg and one statement that makes the whole answer. */
export async function startPlain(node, { apiUrl }) {
  const env = { PORT: String(await freePort()), DATABASE_URL: apiUrl, NODE_ENV: 'production' };
  const server = new ServerProcess(node, [join(import.meta.dirname, 'plain-main.mjs')], env, { path: '/healthz' });
  await server.ready();
  return server;
}

/** Which statement, and its values. */
export function plainRequest(read, n) {
  return {
    path: `/${read.name}`,
    headers: { 'content-type': 'application/json', 'acting-for': id('federation', read.federation, 0) },
    body: JSON.stringify(read.plain.values(n)),
  };
}
