import { spawnSync } from 'node:child_process';
import { stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Layout } from './layout.js';
import { StartupError } from './startup-error.js';

/** The operating-system account that PostgreSQL runs as. Without `uid` it is the account of this process. */
export interface Account {
  readonly name: string;
  readonly uid?: number;
  readonly gid?: number;
  /** True when a folder on the way to the data or the programs is closed to the account. */
  readonly needsFileAccess: boolean;
}

const OWN_ACCOUNT: Account = { name: 'this account', needsFileAccess: false };

/**
 * PostgreSQL refuses to run as root. As a plain user it runs as that user. As root it runs as the owner of
 * the existing cluster, else as `postgres`, else as an account of its own, else as `nobody`.
 */
export async function chooseAccount(layout: Layout, programs: string): Promise<Account> {
  if (process.getuid?.() !== 0) return OWN_ACCOUNT;
  const identity = (await ownerOf(layout.cluster)) ?? lookUp('postgres') ?? lookUp('auzolan') ?? createAccount() ?? lookUp('nobody');
  if (!identity) {
    throw new StartupError(
      'NO_UNPRIVILEGED_ACCOUNT',
      'PostgreSQL does not run as root and no other account was found or could be made: start Auzolan as a plain user.',
    );
  }
  const closed = (await closedFolder(layout.dataDir, identity)) ?? (await closedFolder(programs, identity));
  if (closed && !hasSetpriv()) {
    throw new StartupError(
      'NO_UNPRIVILEGED_ACCOUNT',
      `PostgreSQL runs as the account ${identity.name}, which may not enter ${closed}: ` +
        'move Auzolan and its data out of that folder, or start it as a plain user.',
    );
  }
  return { ...identity, needsFileAccess: closed !== undefined };
}

interface Identity {
  readonly name: string;
  readonly uid: number;
  readonly gid: number;
}

async function ownerOf(folder: string): Promise<Identity | undefined> {
  const owner = await stat(folder).catch(() => undefined);
  if (!owner || owner.uid === 0) return undefined;
  return { name: `number ${owner.uid}`, uid: owner.uid, gid: owner.gid };
}

function lookUp(name: string): Identity | undefined {
  const [uid, gid] = ['-u', '-g'].map((flag) => {
    const { status, stdout } = spawnSync('id', [flag, name], { encoding: 'utf8' });
    return status === 0 ? Number(stdout) : undefined;
  });
  return uid && gid ? { name, uid, gid } : undefined;
}

function createAccount(): Identity | undefined {
  spawnSync('useradd', ['--system', '--no-create-home', '--shell', '/usr/sbin/nologin', 'auzolan']);
  return lookUp('auzolan');
}

/** The outermost existing folder on the way to `path` that the identity may not enter. */
async function closedFolder(path: string, identity: Identity): Promise<string | undefined> {
  const parent = dirname(path);
  const outer = parent === path ? undefined : await closedFolder(parent, identity);
  if (outer) return outer;
  const folder = await stat(path).catch(() => undefined);
  if (!folder?.isDirectory()) return undefined;
  const shift = folder.uid === identity.uid ? 6 : folder.gid === identity.gid ? 3 : 0;
  return (folder.mode >> shift) & 1 ? undefined : path;
}

function hasSetpriv(): boolean {
  return spawnSync('setpriv', ['--version']).status === 0;
}
