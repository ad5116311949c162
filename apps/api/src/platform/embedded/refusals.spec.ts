import { lstat, mkdir, mkdtemp, readdir, readlink, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { restoreSymlinks } from './binaries.js';
import { diagnose } from './diagnosis.js';
import { layoutOf } from './layout.js';
import { startEmbedded } from './start-embedded.js';
import { databaseNewerThanProgram, explainFileError, portBusy, StartupError } from './startup-error.js';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'auzolan-refusals-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function refusal(dataDir: string): Promise<StartupError> {
  const outcome = await startEmbedded({ dataDir }).catch((error: unknown) => error);
  if (outcome instanceof StartupError) return outcome;
  throw new Error('the start was not refused', { cause: outcome });
}

async function pretendCluster(version: string): Promise<void> {
  const { cluster } = layoutOf(folder);
  await mkdir(cluster, { recursive: true });
  await writeFile(join(cluster, 'PG_VERSION'), `${version}\n`);
}

describe('a start that cannot go on', () => {
  it('says so when the data folder is a file', async () => {
    await writeFile(join(folder, 'data'), '');
    const error = await refusal(join(folder, 'data'));
    expect(error.code).toBe('FOLDER_NOT_WRITABLE');
    expect(error.message).toContain(`${join(folder, 'data')} cannot be written`);
    expect(error.exitCode).toBe(1);
  });

  it('leaves a cluster of another PostgreSQL major alone', async () => {
    await pretendCluster('99');
    expect((await refusal(folder)).message).toMatch(/belongs to PostgreSQL 99, .* brings PostgreSQL 18: install the newer/);
    await pretendCluster('15');
    expect((await refusal(folder)).code).toBe('DATA_FROM_OLDER_POSTGRES');
    expect(await readdir(layoutOf(folder).cluster)).toEqual(['PG_VERSION']);
  });

  it('asks for the password file when only the cluster was restored', async () => {
    await pretendCluster('18');
    const error = await refusal(folder);
    expect(error.code).toBe('CREDENTIALS_MISSING');
    expect(error.message).toContain('postgres-credentials.json is missing');
  });

  it('quotes PostgreSQL when the cluster is broken, and gives the lock back', async () => {
    const embedded = await startEmbedded({ dataDir: folder, settings: { fsync: 'off' } });
    await embedded.stop();
    await rm(join(layoutOf(folder).cluster, 'global', 'pg_control'));
    const error = await refusal(folder);
    expect(error).toMatchObject({ code: 'DATA_DAMAGED', message: expect.stringContaining('global/pg_control') as string });
    await expect(lstat(layoutOf(folder).lock)).rejects.toThrow(/ENOENT/);
  });
});

describe('a busy port of the database', () => {
  it('is left to its owner: the server moves to a free one', async () => {
    const occupant = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => occupant.once('listening', resolve));
    const address = occupant.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    const embedded = await startEmbedded({ dataDir: folder, port, settings: { fsync: 'off' } });
    try {
      expect(new URL(embedded.apiUrl).port).not.toBe(String(port));
      const client = new pg.Client({ connectionString: embedded.apiUrl });
      await client.connect();
      await client.end();
    } finally {
      await embedded.stop();
      occupant.close();
    }
  });
});

describe('what PostgreSQL says', () => {
  const layout = layoutOf('/srv/data');
  const codeOf = (output: string) => {
    const diagnosis = diagnose(output, layout);
    return 'error' in diagnosis ? diagnosis.error.code : diagnosis.retry;
  };

  it.each([
    ['2026-01-01 FATAL:  could not write lock file "postmaster.pid": No space left on device', 'DISK_FULL'],
    ['PANIC:  could not write to file "pg_wal/xlogtemp.29": No space left on device', 'DISK_FULL'],
    ['LOG:  could not bind IPv4 address "127.0.0.1": Address already in use', 'other port'],
    ['FATAL:  pre-existing shared memory block (key 1, ID 2) is still in use', 'wait'],
    ['FATAL:  lock file "postmaster.pid" already exists', 'wait'],
    ['FATAL:  data directory "/x" has wrong ownership', 'FOLDER_NOT_WRITABLE'],
    ['PANIC:  could not locate a valid checkpoint record at 0/1', 'DATA_DAMAGED'],
    ['FATAL:  unrecognized configuration parameter "sync"', 'POSTGRES_FAILED'],
  ])('%s → %s', (output, code) => expect(codeOf(output)).toBe(code));
});

describe('sentences', () => {
  it('name the remedy', () => {
    expect(portBusy(3000).message).toContain('PORT=3001');
    expect(databaseNewerThanProgram(['0099-x']).message).toContain('0099-x');
    expect(explainFileError(Object.assign(new Error(), { code: 'ENOSPC' }), '/srv')).toMatchObject({ code: 'DISK_FULL' });
    const unrelated = new Error('other');
    expect(explainFileError(unrelated, '/srv')).toBe(unrelated);
  });
});

describe('links that npm did not make', () => {
  it('are made once, and existing ones are kept', async () => {
    await mkdir(join(folder, 'native/lib'), { recursive: true });
    await writeFile(join(folder, 'native/lib/libz.so.1.2'), '');
    const list = [{ source: 'native/lib/libz.so.1.2', target: 'native/lib/libz.so' }];
    await writeFile(join(folder, 'native/pg-symlinks.json'), JSON.stringify(list));
    await restoreSymlinks(folder);
    await restoreSymlinks(folder);
    expect(await readlink(join(folder, 'native/lib/libz.so'))).toBe('libz.so.1.2');
  });

  it('get one sentence when the folder does not allow them', async () => {
    await mkdir(join(folder, 'native'));
    const list = [{ source: 'native/lib/libz.so.1.2', target: 'native/lib/libz.so' }];
    await writeFile(join(folder, 'native/pg-symlinks.json'), JSON.stringify(list));
    await expect(restoreSymlinks(folder)).rejects.toThrow(/make node_modules writable once, or run npm rebuild/);
  });
});
