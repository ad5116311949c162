import { START } from '../paths.mjs';
import { id, SESSION_SECRET } from '../data/ids.mjs';
import { freePort, ServerProcess } from './server-process.mjs';

/** Our server as `npm start` runs it, on a server of one's own; jobs run elsewhere and nobody is refused for asking often. */
export async function startOurs(node, { apiUrl, ownerUrl }, more = {}, nodeArgs = []) {
  const env = {
    PORT: String(await freePort()), DATABASE_URL: apiUrl, OWNER_DATABASE_URL: ownerUrl,
    NODE_ENV: 'production', DEMO: 'false', WORKER: 'false', RATE_LIMITS: 'false', LOG_LEVEL: 'warn', ...more,
  };
  const server = new ServerProcess(node, [...nodeArgs, ...START, '--built'], env, { path: '/readyz' });
  await server.ready();
  return server;
}

/** A request of a signed-in member, as a browser sends it. */
export function ourRequest(read, n) {
  return {
    path: '/graphql',
    headers: { 'content-type': 'application/json', cookie: `auzolan=${SESSION_SECRET}`, 'acting-for': id('federation', read.federation, 0) },
    body: JSON.stringify({ query: read.ours.query, variables: read.ours.variables(n) }),
  };
}
