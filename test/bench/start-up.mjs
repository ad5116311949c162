import { DATA_DIR } from './data/cluster.mjs';
import { median } from './measure.mjs';
import { START } from './paths.mjs';
import { freePort, ServerProcess } from './servers/server-process.mjs';

/**
 * From `npm start`'s own command to the first answer, on a database that is there already: with the embedded
 * PostgreSQL to bring up, and with a server that runs. The given server is stopped for it.
 * @returns medians of each: milliseconds that it took, and of processor time that our process used
 */
export async function measureStartUp(database, times, say) {
  const running = [];
  for (let n = 0; n < times; n++) running.push(await timeOf({ DATABASE_URL: database.apiUrl, OWNER_DATABASE_URL: database.ownerUrl }));
  await database.pause();
  const embedded = [];
  for (let n = 0; n < times; n++) embedded.push(await timeOf({ DATA_DIR }));
  const middle = (all) => ({ ms: median(all.map(({ ms }) => ms)), cpuMs: median(all.map(({ cpuMs }) => cpuMs)) });
  const result = { running: middle(running), embedded: middle(embedded) };
  say(`start: ${result.embedded.ms.toFixed(0)} ms with the embedded database, ${result.running.ms.toFixed(0)} ms with one that runs`);
  return result;
}

async function timeOf(env) {
  const started = performance.now();
  const server = new ServerProcess(process.execPath, START, { PORT: String(await freePort()), DEMO: 'false', LOG_LEVEL: 'warn', ...env }, { path: '/readyz' });
  try {
    const ms = await server.ready(started);
    return { ms, cpuMs: (await server.cpuTime()) * 1000 };
  } finally {
    await server.stop();
  }
}
