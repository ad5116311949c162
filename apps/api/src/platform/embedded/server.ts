import { spawn } from 'node:child_process';
import { open, readFile, rename, stat, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Account } from './account.js';
import type { Binaries } from './binaries.js';
import { diagnose, type Diagnosis } from './diagnosis.js';
import type { Layout } from './layout.js';
import { isRunningHere, readPostmaster, type Postmaster } from './postmaster.js';
import { commandAs, run } from './run.js';
import { explainFileError, StartupError } from './startup-error.js';

const READY_WITHIN_MS = 60_000;
const LOG_KEPT_BYTES = 5_000_000;

/** Everything needed to handle the server of one data folder. */
export interface Server {
  readonly layout: Layout;
  readonly account: Account;
  readonly binaries: Binaries;
  /** Lines for the server's configuration besides address, port and zone. */
  readonly settings: Readonly<Record<string, string>>;
  /** Called when it begins to start. */
  readonly whileStarting?: () => void;
}

/** The server of this data folder if it runs: one we started before, or one left over by a killed process. */
export async function findRunning({ layout }: Server): Promise<Postmaster | undefined> {
  const postmaster = await readPostmaster(layout.cluster);
  return postmaster && isRunningHere(postmaster, layout.cluster) ? postmaster : undefined;
}

/**
 * Starts the server and waits until it takes connections. Tries `wishedPort` first, then free ones. After a
 * kill -9 of the old server its last backends may hold the shared memory for seconds: waits for them.
 */
export async function startServer(server: Server, wishedPort: number): Promise<Postmaster> {
  const deadline = performance.now() + READY_WITHIN_MS;
  let port = wishedPort;
  for (;;) {
    const outcome = await tryToStart(server, port || (await freePort()), deadline);
    if ('pid' in outcome) return outcome;
    if ('error' in outcome) throw outcome.error;
    if (performance.now() > deadline) throw tooSlow(server.layout);
    if (outcome.retry === 'other port') port = 0;
    else await pause(200);
  }
}

/** Stops the server: clients are cut off and the data is flushed; after 30 s without an end, the hard way. */
export async function stopServer({ layout, account, binaries }: Server): Promise<void> {
  const running = await readPostmaster(layout.cluster);
  const stop = (mode: string, seconds: number) =>
    run(commandAs(account, binaries.pgCtl, ['stop', '-D', layout.cluster, '-m', mode, '-w', '-t', String(seconds)]));
  const fast = await stop('fast', 30);
  if (fast.exitCode !== 0 && (await readPostmaster(layout.cluster))) {
    const immediate = await stop('immediate', 10);
    if (immediate.exitCode !== 0 && (await readPostmaster(layout.cluster))) {
      throw new StartupError('POSTGRES_FAILED', `PostgreSQL does not stop: ${immediate.output.trim()}`);
    }
  }
  // pg_ctl is content once the pid file is gone; the process itself ends a little later.
  while (running && isRunningHere(running, layout.cluster)) await pause(10);
}

/** The port of the last start, so that people's own database tools keep working; 0 when there was none. */
export async function lastPort({ layout }: Server): Promise<number> {
  const text = await readFile(configurationFile(layout), 'utf8').catch(() => '');
  return Number(/^port = (\d+)$/m.exec(text)?.[1] ?? 0);
}

export function configurationFile(layout: Layout): string {
  return join(layout.cluster, 'auzolan.conf');
}

async function tryToStart(server: Server, port: number, deadline: number): Promise<Postmaster | Diagnosis> {
  const { layout, account, binaries } = server;
  await writeConfiguration(server, port);
  const log = await openLog(layout);
  const logStart = (await log.stat()).size;
  const stale = await readPostmaster(layout.cluster);
  const command = commandAs(account, binaries.postgres, ['-D', layout.cluster]);
  // PostgreSQL takes any live process with the old number for its predecessor, unless told that it is a relative.
  // It still checks the shared memory, so a real predecessor's backends keep it out.
  const relatives = stale ? { PG_GRANDPARENT_PID: String(stale.pid) } : {};
  const env = { ...command.options.env, ...relatives };
  const child = spawn(command.file, command.args, { ...command.options, env, cwd: '/', detached: true, stdio: ['ignore', log.fd, log.fd] });
  let ended = false;
  child.once('exit', () => (ended = true));
  child.once('error', () => (ended = true));
  child.unref();
  server.whileStarting?.();
  await log.close();
  while (!ended) {
    const postmaster = await readPostmaster(layout.cluster);
    if (postmaster?.ready && postmaster.pid === child.pid) return postmaster;
    if (performance.now() > deadline) throw tooSlow(layout);
    await pause(15);
  }
  const output = await readFile(layout.serverLog);
  return diagnose(output.subarray(logStart).toString(), layout);
}

async function writeConfiguration({ layout, settings }: Server, port: number): Promise<void> {
  const all = {
    listen_addresses: '127.0.0.1',
    port: String(port),
    unix_socket_directories: '',
    timezone: 'UTC',
    log_timezone: 'UTC',
    ...settings,
  };
  const lines = Object.entries(all).map(([name, value]) => (/^\d+$/.test(value) ? `${name} = ${value}` : `${name} = '${value.replaceAll("'", "''")}'`));
  const path = configurationFile(layout);
  await writeFile(path, `${lines.join('\n')}\n`, { mode: 0o644 }).catch((error: unknown) => {
    throw explainFileError(error, path);
  });
}

async function openLog({ serverLog }: Layout) {
  try {
    const size = await stat(serverLog).then((file) => file.size, () => 0);
    if (size > LOG_KEPT_BYTES) await rename(serverLog, `${serverLog}.1`);
    return await open(serverLog, 'a', 0o600);
  } catch (error) {
    throw explainFileError(error, serverLog);
  }
}

async function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      const port = typeof address === 'object' && address ? address.port : 0;
      probe.close(() => resolve(port));
    });
  });
}

function tooSlow(layout: Layout): StartupError {
  return new StartupError(
    'POSTGRES_FAILED',
    `PostgreSQL was not ready after ${READY_WITHIN_MS / 1000} seconds (its log is ${layout.serverLog}).`,
  );
}
