import { existsSync } from 'node:fs';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import pg from 'pg';
import { startEmbedded } from '../../apps/api/src/platform/embedded/index.js';
import { isAlive } from '../../apps/api/src/platform/embedded/processes.js';

/** What the test workers are told about the server, as environment variables. */
export const TEST_SERVER_VARIABLES = {
  superuserUrl: 'AUZOLAN_TEST_SUPERUSER_URL',
  ownerUrl: 'AUZOLAN_TEST_OWNER_URL',
  apiUrl: 'AUZOLAN_TEST_API_URL',
  /** The migrated database that every test database is copied from. */
  template: 'AUZOLAN_TEST_TEMPLATE',
} as const;

/**
 * Data that a crash may lose: test databases live for minutes. And they are small, so parallel workers would take longer to
 * start than to read: one look at every table took half a second with them and a hundredth without.
 */
const QUICK_SETTINGS = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_connections: '200', max_parallel_workers_per_gather: '0' };
const OWNER = 'auzolan_owner';
const API = 'auzolan_api';
const EXTENSIONS = ['btree_gist', 'pg_trgm', 'unaccent'];

const TEMPORARY = 'auzolan-test-';

let stop: () => Promise<void> = async () => undefined;

/** Starts one server for the whole run, or uses TEST_DATABASE_URL (a superuser's, PostgreSQL 15 or newer), and migrates a template. */
export async function startTestServer(): Promise<void> {
  const given = process.env.TEST_DATABASE_URL;
  const urls = given ? await prepareGivenServer(given) : await startTemporaryServer();
  for (const [key, variable] of Object.entries(TEST_SERVER_VARIABLES)) process.env[variable] = urls[key as keyof TestServerUrls];
  try {
    await migrateTemplate(urls.ownerUrl);
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Undoes {@link startTestServer}. */
export async function stopTestServer(): Promise<void> {
  await stop();
}

type TestServerUrls = Record<keyof typeof TEST_SERVER_VARIABLES, string>;

async function startTemporaryServer(): Promise<TestServerUrls> {
  await sweepKilledRuns();
  const dataDir = await mkdtemp(join(tmpdir(), `${TEMPORARY}${process.pid}-`));
  const template = 'auzolan_template';
  const embedded = await startEmbedded({ dataDir, database: template, settings: QUICK_SETTINGS });
  stop = async () => {
    await embedded.stop();
    await rm(dataDir, { recursive: true, force: true });
  };
  return { superuserUrl: embedded.superuserUrl, ownerUrl: embedded.ownerUrl, apiUrl: embedded.apiUrl, template };
}

/** A run that was killed leaves its server and its folder: take both over and end them. */
async function sweepKilledRuns(): Promise<void> {
  for (const name of await readdir(tmpdir())) {
    const owner = Number(new RegExp(`^${TEMPORARY}(\\d+)-`).exec(name)?.[1]);
    if (!owner || isAlive(owner)) continue;
    const dataDir = join(tmpdir(), name);
    const leftOver = await startEmbedded({ dataDir, settings: QUICK_SETTINGS }).catch(() => undefined);
    await leftOver?.stop();
    await rm(dataDir, { recursive: true, force: true });
  }
}

async function prepareGivenServer(superuserUrl: string): Promise<TestServerUrls> {
  const template = `auzolan_template_${process.pid}`;
  const password = 'only-for-tests';
  const url = (user: string) => Object.assign(new URL(superuserUrl), { username: user, password, pathname: `/${template}` }).href;
  await asSuperuser(superuserUrl, [
    ...[OWNER, API].map((role) => `DO $$ BEGIN CREATE ROLE ${role}; EXCEPTION WHEN duplicate_object THEN NULL; END $$`),
    ...[OWNER, API].map((role) => `ALTER ROLE ${role} LOGIN NOSUPERUSER NOBYPASSRLS NOCREATEDB PASSWORD '${password}'`),
    `CREATE DATABASE ${template} OWNER ${OWNER} TEMPLATE template0 ENCODING 'UTF8'`,
  ]);
  const inTemplate = Object.assign(new URL(superuserUrl), { pathname: `/${template}` }).href;
  await asSuperuser(inTemplate, [
    ...EXTENSIONS.map((extension) => `CREATE EXTENSION IF NOT EXISTS ${extension}`),
    `ALTER SCHEMA public OWNER TO ${OWNER}`,
    `GRANT USAGE ON SCHEMA public TO ${API}`,
  ]);
  stop = () => asSuperuser(superuserUrl, [`DROP DATABASE IF EXISTS ${template} WITH (FORCE)`]);
  return { superuserUrl, ownerUrl: url(OWNER), apiUrl: url(API), template };
}

async function asSuperuser(connectionString: string, statements: readonly string[]): Promise<void> {
  const client = new pg.Client({ connectionString });
  await client.connect();
  try {
    for (const statement of statements) await client.query(statement);
  } finally {
    await client.end();
  }
}

interface MigrateModule {
  migrate(target: { ownerUrl: string; apiRole: string }): Promise<unknown>;
}

async function migrateTemplate(ownerUrl: string): Promise<void> {
  const path = join(import.meta.dirname, '../../apps/api/src/platform/database/migrate.ts');
  if (!existsSync(path)) return;
  const { migrate } = (await import(pathToFileURL(path).href)) as MigrateModule;
  await migrate({ ownerUrl, apiRole: API });
}
