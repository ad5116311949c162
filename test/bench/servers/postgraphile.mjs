import { join } from 'node:path';
import { NODE_24 } from '../paths.mjs';
import { id } from '../data/ids.mjs';
import { freePort, ServerProcess } from './server-process.mjs';

const PROBE = { path: '/graphql', init: { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"query":"{ __typename }"}' } };

/** PostGraphile on its own Node, as the API's role. */
export async function startPostgraphile({ apiUrl }) {
  const env = { PORT: String(await freePort()), DATABASE_URL: apiUrl, NODE_ENV: 'production', GRAPHILE_ENV: 'production' };
  const server = new ServerProcess(NODE_24, [join(import.meta.dirname, 'postgraphile-main.mjs')], env, PROBE);
  await server.ready();
  return server;
}

/** The same request; who asks is not checked there, only which federation's rows are seen. */
export function postgraphileRequest(read, n) {
  return {
    path: '/graphql',
    headers: { 'content-type': 'application/json', 'acting-for': id('federation', read.federation, 0) },
    body: JSON.stringify({ query: read.postgraphile.query, variables: read.postgraphile.variables(n) }),
  };
}
