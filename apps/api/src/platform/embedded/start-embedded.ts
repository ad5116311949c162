import { access, rm, writeFile } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { chooseAccount } from './account.js';
import { locateBinaries } from './binaries.js';
import { clusterVersion, createCluster, prepareFolders, requireSameMajor } from './cluster.js';
import { newCredentials, readCredentials, ROLE_NAMES, saveCredentials, urlFor, type Credentials } from './credentials.js';
import { layoutOf, type Layout } from './layout.js';
import { releaseLease, takeLease } from './leases.js';
import { withLock } from './lock.js';
import type { Postmaster } from './postmaster.js';
import { createRolesAndDatabase, refusalOf } from './roles.js';
import { findRunning, lastPort, startServer, stopServer, type Server } from './server.js';
import { errorCode, explainFileError, StartupError } from './startup-error.js';
import { supervise } from './supervise.js';

export interface EmbeddedOptions {
  /** The folder for the cluster and its passwords; made when it is missing. */
  readonly dataDir: string;
  /** The name of the application's database. Default `auzolan`. */
  readonly database?: string;
  /** Additional PostgreSQL settings, e.g. `{ fsync: 'off' }` for tests. */
  readonly settings?: Readonly<Record<string, string>>;
  /** The wished loopback port. Default: the last one used, else any free one. */
  readonly port?: number;
  /** Told when the server died and was started again: a sentence for the log. */
  readonly onRestart?: (sentence: string) => void;
  /** Called when PostgreSQL begins to start: time to do something else, and it starts meanwhile. */
  readonly whileStarting?: () => void;
}

/** A running embedded server. Addresses are `postgres://` URLs on loopback with the password inside. */
export interface Embedded {
  readonly ownerUrl: string;
  readonly apiUrl: string;
  readonly superuserUrl: string;
  /** E.g. `18.4`. */
  readonly version: string;
  /** Stops the server, unless another process still uses it. Calling it again does nothing. */
  stop(): Promise<void>;
}

/**
 * Brings up the PostgreSQL of a data folder, making it the first time. A server that is already running there
 * (another program's, or left over after a kill -9) is used as it is. Throws {@link StartupError}.
 */
export async function startEmbedded(options: EmbeddedOptions): Promise<Embedded> {
  const database = options.database ?? 'auzolan';
  const layout = layoutOf(options.dataDir);
  const binaries = await locateBinaries();
  await prepareFolders(layout);
  const account = await chooseAccount(layout, binaries.folder);
  const server: Server = { layout, account, binaries, settings: options.settings ?? {}, whileStarting: options.whileStarting };
  const bringUp = async (): Promise<{ credentials: Credentials; port: number }> => {
    await discardUnfinishedCluster(server);
    const found = await clusterVersion(layout);
    if (found === undefined) return setUp(server, database, options.port ?? 0);
    requireSameMajor(found, binaries, layout);
    const credentials = await readCredentials(layout.credentials);
    const { port } = await ensureRunning(server, credentials, options.port ?? (await lastPort(server)));
    return { credentials, port };
  };
  const { credentials, port, lease } = await withLock(layout.lock, async () => {
    const lease = await takeLease(layout.leases);
    try {
      return { ...(await bringUp()), lease };
    } catch (error) {
      await giveUp(server, lease);
      throw error;
    }
  });
  const watch = supervise(
    () => findRunning(server),
    () => withLock(layout.lock, () => ensureRunning(server, credentials, port)),
    options.onRestart,
  );
  let stopping: Promise<void> | undefined;
  const stop = async () => {
    await watch.end();
    await withLock(layout.lock, () => giveUp(server, lease));
  };
  return {
    ownerUrl: urlFor('owner', credentials, port, database),
    apiUrl: urlFor('api', credentials, port, database),
    superuserUrl: urlFor('superuser', credentials, port, database),
    version: binaries.version,
    stop: () => (stopping ??= stop()),
  };
}

/** The last user switches the light off. */
async function giveUp(server: Server, lease: string): Promise<void> {
  const others = await releaseLease(server.layout.leases, lease);
  if (others === 0 && (await findRunning(server))) await stopServer(server);
}

async function setUp(server: Server, database: string, port: number): Promise<{ credentials: Credentials; port: number }> {
  const { layout, account, binaries } = server;
  const credentials = newCredentials();
  await writeFile(layout.settingUp, '').catch((error: unknown) => {
    throw explainFileError(error, layout.home);
  });
  await saveCredentials(layout.credentials, credentials);
  await createCluster(layout, account, binaries, { name: ROLE_NAMES.superuser, password: credentials.superuser });
  const started = await startServer(server, port);
  await createRolesAndDatabase(credentials, started.port, database);
  await rm(layout.settingUp);
  return { credentials, port: started.port };
}

/** A set-up that was cut off (kill, full disk) left a cluster nobody ever used: start over. */
async function discardUnfinishedCluster(server: Server): Promise<void> {
  const { settingUp, cluster } = server.layout;
  if (!(await exists(settingUp))) return;
  if (await findRunning(server)) await stopServer(server);
  await rm(cluster, { recursive: true, force: true });
}

async function ensureRunning(server: Server, credentials: Credentials, wishedPort: number): Promise<Postmaster> {
  const patience = performance.now() + 30_000;
  for (let running = await findRunning(server); running; running = await findRunning(server)) {
    const refusal = running.port ? await refusalOf(credentials, running.port) : 'not listening yet';
    if (refusal === undefined) return running;
    if (errorCode(refusal) === '28P01') throw wrongPassword(server.layout, refusal);
    if (performance.now() > patience) await stopServer(server);
    await pause(100);
  }
  return startServer(server, wishedPort);
}

function wrongPassword(layout: Layout, cause: unknown): StartupError {
  return new StartupError(
    'CREDENTIALS_MISSING',
    `The passwords in ${layout.credentials} are not those of the database beside it: restore both from the same backup.`,
    { cause },
  );
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(() => true, () => false);
}
