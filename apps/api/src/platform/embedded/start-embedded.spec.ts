import { jest } from '@jest/globals';
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { layoutOf } from './layout.js';
import { readPostmaster } from './postmaster.js';
import { isAlive } from './processes.js';
import { startEmbedded } from './start-embedded.js';

const QUICK = { fsync: 'off' };

let dataDir: string;
beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'auzolan-embedded-'));
});
afterAll(() => rm(dataDir, { recursive: true, force: true }));

async function ask<T>(url: string, sql: string): Promise<T[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<T & pg.QueryResultRow>(sql)).rows;
  } finally {
    await client.end();
  }
}

describe('the first start', () => {
  it('makes a UTF-8 cluster with checksums whose roles have no more rights than they need', async () => {
    const embedded = await startEmbedded({ dataDir, settings: QUICK });
    try {
      expect(embedded.version).toMatch(/^18\./);
      const [database] = await ask<object>(
        embedded.superuserUrl,
        `SELECT pg_encoding_to_char(encoding) AS encoding, datlocprovider AS provider, datlocale AS locale,
                pg_get_userbyid(datdba) AS owner, current_setting('data_checksums') AS checksums,
                current_setting('listen_addresses') AS addresses
         FROM pg_database WHERE datname = current_database()`,
      );
      expect(database).toEqual({
        encoding: 'UTF8',
        provider: 'b',
        locale: 'C.UTF-8',
        owner: 'auzolan_owner',
        checksums: 'on',
        addresses: '127.0.0.1',
      });
      const roles = await ask(
        embedded.superuserUrl,
        `SELECT rolname AS name, rolsuper OR rolbypassrls OR rolcreaterole OR rolcreatedb OR rolreplication AS privileged
         FROM pg_roles WHERE rolname LIKE 'auzolan%' ORDER BY 1`,
      );
      expect(roles).toEqual([
        { name: 'auzolan_api', privileged: false },
        { name: 'auzolan_owner', privileged: false },
      ]);
      const extensions = await ask<{ extname: string }>(embedded.apiUrl, 'SELECT extname FROM pg_extension ORDER BY 1');
      expect(extensions.map(({ extname }) => extname)).toEqual(expect.arrayContaining(['btree_gist', 'pg_trgm', 'unaccent']));
      await expect(ask(embedded.apiUrl, 'CREATE TABLE public.intruder ()')).rejects.toThrow(/permission denied/);
      await ask(embedded.ownerUrl, "CREATE TABLE public.word AS SELECT 'ñandú' AS text");
    } finally {
      await embedded.stop();
    }
  });

  it('keeps the passwords in a file that only this account can read', async () => {
    const { mode } = await stat(layoutOf(dataDir).credentials);
    expect(mode & 0o777).toBe(0o600);
    const hba = await readFile(join(layoutOf(dataDir).cluster, 'pg_hba.conf'), 'utf8');
    const methods = hba.split('\n').filter((line) => /^(local|host)/.test(line)).map((line) => line.trim().split(/\s+/).at(-1));
    expect(new Set(methods)).toEqual(new Set(['scram-sha-256']));
  });

  it('leaves no server behind once stopped', async () => {
    expect(await readPostmaster(layoutOf(dataDir).cluster)).toBeUndefined();
  });
});

describe('a later start', () => {
  it('finds the data again, on the same port, with whole-word trigrams', async () => {
    const embedded = await startEmbedded({ dataDir });
    try {
      const [row] = await ask<{ trigrams: number }>(
        embedded.ownerUrl,
        'SELECT cardinality(public.show_trgm(text)) AS trigrams FROM public.word',
      );
      expect(row).toEqual({ trigrams: 'ñandú'.length + 1 });
    } finally {
      await embedded.stop();
    }
  });

  it('is shared by two users and ends with the last of them, and leaves time while it starts, not where it runs', async () => {
    const [whileStarting, whileRunning] = [jest.fn(), jest.fn()];
    const [first, second] = [await startEmbedded({ dataDir, whileStarting }), await startEmbedded({ dataDir, whileStarting: whileRunning })];
    expect([whileStarting.mock.calls.length, whileRunning.mock.calls.length]).toEqual([1, 0]);
    expect(second.apiUrl).toBe(first.apiUrl);
    const postmaster = await readPostmaster(layoutOf(dataDir).cluster);
    await first.stop();
    await first.stop();
    expect(await ask(second.apiUrl, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
    await second.stop();
    expect(isAlive(postmaster?.pid ?? 0)).toBe(false);
  });

  it('starts over when the set-up had been cut off', async () => {
    const half = await mkdtemp(join(tmpdir(), 'auzolan-half-'));
    try {
      const embedded = await startEmbedded({ dataDir: half, settings: QUICK });
      await embedded.stop();
      await writeFile(layoutOf(half).settingUp, '');
      await rm(join(layoutOf(half).cluster, 'global'), { recursive: true });
      const again = await startEmbedded({ dataDir: half, settings: QUICK });
      expect(await ask(again.apiUrl, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
      await again.stop();
    } finally {
      await rm(half, { recursive: true, force: true });
    }
  });
});
