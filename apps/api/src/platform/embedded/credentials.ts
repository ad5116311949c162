import { randomBytes } from 'node:crypto';
import { chmod, readFile, rename, writeFile } from 'node:fs/promises';
import { explainFileError, errorCode, StartupError } from './startup-error.js';

/** `superuser` only sets up and repairs; `owner` migrates; `api` owns nothing and cannot bypass row-level security. */
export type Role = 'superuser' | 'owner' | 'api';

export const ROLE_NAMES: Record<Role, string> = {
  superuser: 'postgres',
  owner: 'auzolan_owner',
  api: 'auzolan_api',
};

/** Passwords by role: 32 URL-safe characters each (192 bits). */
export type Credentials = Record<Role, string>;

export function newCredentials(): Credentials {
  const password = () => randomBytes(24).toString('base64url');
  return { superuser: password(), owner: password(), api: password() };
}

/** Writes the file so that it never exists half-written or readable by others. */
export async function saveCredentials(path: string, credentials: Credentials): Promise<void> {
  const draft = `${path}.new`;
  try {
    await writeFile(draft, `${JSON.stringify(credentials, null, 2)}\n`, { mode: 0o600 });
    await chmod(draft, 0o600);
    await rename(draft, path);
  } catch (error) {
    throw explainFileError(error, path);
  }
}

/** Reads what {@link saveCredentials} wrote. */
export async function readCredentials(path: string): Promise<Credentials> {
  const text = await readFile(path, 'utf8').catch((error: unknown) => {
    if (errorCode(error) === 'ENOENT') throw credentialsMissing(path, 'is missing', error);
    throw explainFileError(error, path);
  });
  const credentials = parse(text);
  if (!credentials) throw credentialsMissing(path, 'cannot be read', undefined);
  return credentials;
}

/** A connection address on loopback, e.g. `postgres://auzolan_api:…@127.0.0.1:50123/auzolan`. */
export function urlFor(role: Role, credentials: Credentials, port: number, database: string): string {
  return `postgres://${ROLE_NAMES[role]}:${credentials[role]}@127.0.0.1:${port}/${encodeURIComponent(database)}`;
}

function parse(text: string): Credentials | undefined {
  try {
    const { superuser, owner, api } = JSON.parse(text) as Partial<Credentials>;
    return superuser && owner && api ? { superuser, owner, api } : undefined;
  } catch {
    return undefined;
  }
}

function credentialsMissing(path: string, what: string, cause: unknown): StartupError {
  return new StartupError(
    'CREDENTIALS_MISSING',
    `The database is there but its password file ${path} ${what}: restore that file, or restore the whole data folder from a backup.`,
    { cause },
  );
}
