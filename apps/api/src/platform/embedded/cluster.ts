import { access, appendFile, chmod, chown, constants, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Account } from './account.js';
import type { Binaries } from './binaries.js';
import { diagnose } from './diagnosis.js';
import type { Layout } from './layout.js';
import { commandAs, run } from './run.js';
import { errorCode, explainFileError, StartupError } from './startup-error.js';

/**
 * Character classes come from LC_CTYPE even with the builtin provider: with plain C, trigrams cut words at
 * every accented letter. Systems without C.UTF-8 get the next best.
 */
const CHARACTER_TYPES = ['C.UTF-8', 'en_US.UTF-8', 'C'];

/** Makes the folders, checks that they can be written and hands PostgreSQL's own folder to its account. */
export async function prepareFolders(layout: Layout): Promise<void> {
  try {
    if (await mkdir(layout.dataDir, { recursive: true })) await chmod(layout.dataDir, 0o711);
    await access(layout.dataDir, constants.W_OK | constants.X_OK);
    if (await mkdir(layout.home, { recursive: true })) await chmod(layout.home, 0o711);
  } catch (error) {
    throw explainFileError(error, layout.dataDir);
  }
}

/** The major version that made the cluster; undefined when there is no cluster yet. */
export async function clusterVersion(layout: Layout): Promise<number | undefined> {
  const path = join(layout.cluster, 'PG_VERSION');
  try {
    return Number((await readFile(path, 'utf8')).trim());
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return undefined;
    throw explainFileError(error, layout.cluster);
  }
}

/** Refuses a cluster that another major version made: PostgreSQL cannot open it. */
export function requireSameMajor(found: number, { major }: Binaries, layout: Layout): void {
  if (found === major) return;
  const newer = found > major;
  throw new StartupError(
    newer ? 'DATA_FROM_NEWER_POSTGRES' : 'DATA_FROM_OLDER_POSTGRES',
    `The data in ${layout.cluster} belongs to PostgreSQL ${found}, and this version of Auzolan brings PostgreSQL ${major}: ` +
      (newer ? 'install the newer Auzolan again.' : 'export it with the Auzolan that wrote it, then import it here.'),
  );
}

/** Runs initdb: UTF-8, builtin C.UTF-8 collation, data checksums, scram passwords for every connection. */
export async function createCluster(layout: Layout, account: Account, binaries: Binaries, superuser: { name: string; password: string }): Promise<void> {
  const passwordFile = join(layout.home, 'superuser-password');
  try {
    await writeFile(passwordFile, superuser.password, { mode: 0o600 });
    await mkdir(layout.cluster, { mode: 0o700 });
    if (account.uid !== undefined && account.gid !== undefined) {
      await chown(passwordFile, account.uid, account.gid);
      await chown(layout.cluster, account.uid, account.gid);
    }
    await runInitdb(layout, account, binaries, superuser.name, passwordFile);
    await appendFile(join(layout.cluster, 'postgresql.conf'), "\ninclude_if_exists = 'auzolan.conf'\n");
  } catch (error) {
    throw explainFileError(error, layout.home);
  } finally {
    await rm(passwordFile, { force: true });
  }
}

async function runInitdb(layout: Layout, account: Account, binaries: Binaries, superuser: string, passwordFile: string): Promise<void> {
  for (const [attempt, characterType] of CHARACTER_TYPES.entries()) {
    const flags = [
      ...['-D', layout.cluster, '-U', superuser, `--pwfile=${passwordFile}`],
      ...['--auth-local=scram-sha-256', '--auth-host=scram-sha-256'],
      ...['--encoding=UTF8', '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C', `--lc-ctype=${characterType}`],
      '--data-checksums',
    ];
    const result = await run(commandAs(account, binaries.initdb, flags));
    if (result.exitCode === 0) return;
    const lastAttempt = attempt === CHARACTER_TYPES.length - 1;
    if (!lastAttempt && /invalid locale name/.test(result.output)) continue;
    const diagnosis = diagnose(result.output, layout);
    throw 'error' in diagnosis ? diagnosis.error : new StartupError('POSTGRES_FAILED', result.output.trim());
  }
}
