import pg from 'pg';
import { ROLE_NAMES, urlFor, type Credentials } from './credentials.js';

/** Needed by the schema: exclusion constraints over ids, and search that forgives spelling and accents. */
const EXTENSIONS = ['btree_gist', 'pg_trgm', 'unaccent'];

/**
 * Makes the two working roles, the database and its extensions. The owner runs migrations; the API's role may
 * only connect, until a migration grants it more.
 */
export async function createRolesAndDatabase(credentials: Credentials, port: number, database: string): Promise<void> {
  const { owner, api } = ROLE_NAMES;
  await asSuperuser(credentials, port, 'postgres', [
    `CREATE ROLE ${owner} LOGIN NOSUPERUSER NOBYPASSRLS NOCREATEDB NOCREATEROLE PASSWORD ${pg.escapeLiteral(credentials.owner)}`,
    `CREATE ROLE ${api} LOGIN NOSUPERUSER NOBYPASSRLS NOCREATEDB NOCREATEROLE PASSWORD ${pg.escapeLiteral(credentials.api)}`,
    `CREATE DATABASE ${pg.escapeIdentifier(database)} OWNER ${owner}`,
    `REVOKE ALL ON DATABASE ${pg.escapeIdentifier(database)} FROM PUBLIC`,
    `GRANT CONNECT ON DATABASE ${pg.escapeIdentifier(database)} TO ${api}`,
  ]);
  await asSuperuser(credentials, port, database, [
    'REVOKE ALL ON SCHEMA public FROM PUBLIC',
    `ALTER SCHEMA public OWNER TO ${owner}`,
    ...EXTENSIONS.map((extension) => `CREATE EXTENSION IF NOT EXISTS ${extension}`),
    `GRANT USAGE ON SCHEMA public TO ${api}`,
  ]);
}

/** Asks the server for a sign of life as the superuser. Gives why it does not answer, undefined when it does. */
export async function refusalOf(credentials: Credentials, port: number): Promise<unknown> {
  try {
    await asSuperuser(credentials, port, 'postgres', ['SELECT 1']);
    return undefined;
  } catch (error) {
    return error;
  }
}

async function asSuperuser(credentials: Credentials, port: number, database: string, statements: readonly string[]): Promise<void> {
  const client = new pg.Client({ connectionString: urlFor('superuser', credentials, port, database), connectionTimeoutMillis: 5000 });
  // A connection cut between two statements is only told here, and unheard it would end the program; the next statement fails.
  client.on('error', () => undefined);
  await client.connect();
  try {
    for (const statement of statements) await client.query(statement);
  } finally {
    await client.end();
  }
}
