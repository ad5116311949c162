import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';
import { API, ROOT } from '../paths.mjs';
import { databaseCpuTime } from '../servers/cpu-time.mjs';

const RUNS = join(ROOT, '.cache/bench');
/** Of this run alone, so that two can go on at once. */
export const DATA_DIR = join(RUNS, String(process.pid));

/**
 * A new cluster with the settings of a newcomer's own (durable: fsync on), migrated and filled.
 * @returns its addresses; `pause` stops the server, `stop` throws everything away too
 */
export async function prepareDatabase() {
  const { startEmbedded } = await import(`${API}/platform/embedded/index.js`);
  await sweep(startEmbedded);
  const { migrate } = await import(`${API}/platform/database/migrate.js`);
  const embedded = await startEmbedded({ dataDir: DATA_DIR });
  await migrate({ ownerUrl: embedded.ownerUrl, apiRole: decodeURIComponent(new URL(embedded.apiUrl).username) });
  await fill(embedded);
  const stop = async () => {
    await embedded.stop();
    await rm(DATA_DIR, { recursive: true, force: true });
  };
  return { ...embedded, pause: () => embedded.stop(), stop };
}

/** Runs that were killed leave their servers: they are ended before their folders go. */
async function sweep(startEmbedded) {
  const runs = await readdir(RUNS).catch(() => []);
  for (const run of runs.filter((name) => !isAlive(Number(name)))) {
    const dataDir = join(RUNS, run);
    const leftOver = await startEmbedded({ dataDir }).catch(() => undefined);
    await leftOver?.stop();
    await rm(dataDir, { recursive: true, force: true });
  }
}

function isAlive(pid) {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

async function fill({ ownerUrl, apiUrl }) {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    for (const file of ['seed.sql', 'peer-functions.sql']) await client.query(await readFile(join(import.meta.dirname, file), 'utf8'));
    const role = client.escapeIdentifier(decodeURIComponent(new URL(apiUrl).username));
    await client.query(`grant usage on schema bench to ${role}; grant execute on all functions in schema bench to ${role}`);
    await client.query('vacuum analyze');
    await client.query('checkpoint').catch((error) => {
      if (error.code !== '42501') throw error; // only some roles may
    });
  } finally {
    await client.end();
  }
}

/** Processor time of the bench's database until now, seconds. */
export async function databaseCpu() {
  const pid = Number((await readFile(join(DATA_DIR, 'postgres/cluster/postmaster.pid'), 'utf8')).split('\n', 1)[0]);
  return databaseCpuTime(pid);
}
