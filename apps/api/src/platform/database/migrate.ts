import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { runMigrations } from 'graphile-worker';
import pg from 'pg';

/** Raised when a database cannot be brought to this program's schema; the message is one sentence for the operator. */
export class MigrationError extends Error {
  readonly exitCode = 3;
}

interface Migration {
  readonly version: number;
  readonly name: string;
  readonly sql: string;
  readonly checksum: string;
}

const FOLDER = new URL('../../migrations/', import.meta.url);
const LOCK = 4_812_907;

/**
 * Brings the database to this program's schema: each missing step in a transaction of its own, one program at a time.
 * @param options.ownerUrl signs in as the role that owns the tables.
 * @param options.apiRole the role the API signs in as; it gets its privileges here.
 * @returns the names of the steps that ran.
 * @throws MigrationError for a database newer than the program or a step that was changed after it ran.
 */
export async function migrate(options: { ownerUrl: string; apiRole: string }): Promise<string[]> {
  const client = new pg.Client({ connectionString: options.ownerUrl });
  await client.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [LOCK]);
    await refuseOldServer(client);
    const steps = await readMigrations();
    const missing = await missingSteps(client, steps);
    for (const step of missing) await runStep(client, step, options.apiRole);
    await runMigrations({ connectionString: options.ownerUrl });
    const workerAccess = await readFile(new URL('worker-access.sql', FOLDER), 'utf8');
    await client.query(workerAccess.replaceAll(':api_role', client.escapeIdentifier(options.apiRole)));
    return missing.map((step) => step.name);
  } finally {
    await client.end();
  }
}

async function refuseOldServer(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ n: number }>(`select current_setting('server_version_num')::int as n`);
  if (rows[0]!.n < 150_000) throw new MigrationError('This PostgreSQL server is too old: version 15 or newer is needed.');
}

async function readMigrations(): Promise<Migration[]> {
  const files = (await readdir(FOLDER)).filter((name) => /^\d{4}-.*\.sql$/.test(name)).sort();
  return Promise.all(
    files.map(async (name) => {
      const sql = await readFile(new URL(name, FOLDER), 'utf8');
      return { version: Number(name.slice(0, 4)), name, sql, checksum: createHash('sha256').update(sql).digest('hex') };
    }),
  );
}

async function missingSteps(client: pg.Client, steps: Migration[]): Promise<Migration[]> {
  await client.query(`create table if not exists schema_migration (
    version int primary key, name text not null, checksum text not null, applied_at timestamptz not null default now())`);
  const { rows } = await client.query<{ version: number; name: string; checksum: string }>('select version, name, checksum from schema_migration order by version');
  const known = new Map(steps.map((step) => [step.version, step]));
  for (const row of rows) {
    const step = known.get(row.version);
    if (!step) throw new MigrationError(`The database is newer than this program (it has step ${row.name}). Start the newer program instead.`);
    if (step.checksum !== row.checksum) throw new MigrationError(`Step ${row.name} was changed after it ran on this database. Restore the step as it was, and add a new one.`);
  }
  const done = new Set(rows.map((row) => row.version));
  return steps.filter((step) => !done.has(step.version));
}

async function runStep(client: pg.Client, step: Migration, apiRole: string): Promise<void> {
  await client.query('begin');
  try {
    await client.query(`select set_config('auzolan.api_role', $1, true)`, [apiRole]);
    await client.query(step.sql);
    await client.query('insert into schema_migration (version, name, checksum) values ($1, $2, $3)', [step.version, step.name, step.checksum]);
    await client.query('commit');
  } catch (error) {
    await client.query('rollback');
    throw new MigrationError(`Step ${step.name} failed: ${(error as Error).message}`, { cause: error });
  }
}
