import { mkdir, mkdtemp, readFile, rename, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { allocateSeason, commitmentOf, SEASON_FILE, seedOf, type SeasonInput } from '@auzolan/fair-season';
import { jest } from '@jest/globals';
import { lexicographicSortSchema, printSchema } from 'graphql';
import pg from 'pg';
import { cloneDatabase, type TestDatabase } from '../../../../test/support/database.js';
import { startTestApp } from '../../../../test/support/test-app.js';
import { main } from '../cli.js';
import { DocumentStore } from '../platform/graphql/document-store.js';

let database: TestDatabase;
let folder: string;
beforeAll(async () => {
  database = await cloneDatabase();
  folder = await mkdtemp(join(tmpdir(), 'auzolan-cli-'));
  Object.assign(process.env, { DATABASE_URL: database.apiUrl, OWNER_DATABASE_URL: database.ownerUrl, LOG_LEVEL: 'silent', NODE_ENV: 'test' });
});
afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
  await database.drop();
});

/** What a command writes to the standard output. */
async function run(...argv: string[]): Promise<string> {
  const written: string[] = [];
  const spy = jest.spyOn(process.stdout, 'write').mockImplementation((text, ...rest) => {
    written.push(String(text));
    const done = rest.find((one) => typeof one === 'function') as (() => void) | undefined;
    done?.();
    return true;
  });
  try {
    await main(argv);
  } finally {
    spy.mockRestore();
  }
  return written.join('');
}

async function sql<Row extends object>(text: string, values: unknown[] = []): Promise<Row[]> {
  const client = new pg.Client({ connectionString: database.superuserUrl });
  await client.connect();
  const { rows } = await client.query<Row>(text, values).finally(() => client.end());
  return rows;
}

async function file(name: string, text: string): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, text);
  return path;
}

const FILE = 'id,name,city,website,extra\na-long-identifier-1,Errekaldeko Okindegia,Bilbo,https://okindegia.example,1\n2,,Bilbo,,\na-long-identifier-3,Zubi Ondo,Tolosa,,3\n4,Zubi Ondo,Durango,,4\n';

describe('the command line', () => {
  it('says what it can do, and what it cannot', async () => {
    expect(await run()).toContain('found-federation --slug');
    await expect(run('bake')).rejects.toMatchObject({ exitCode: 2, message: expect.stringContaining('There is no command "bake"') as string });
    await expect(run('import', 'cooperatives', '--bogus')).rejects.toMatchObject({ exitCode: 2, message: expect.stringContaining('--bogus') as string });
    await expect(run('export', 'cooperatives')).rejects.toMatchObject({ exitCode: 2, message: expect.stringContaining('--format is missing') as string });
  });

  it('migrates, and tells the settings without their secrets', async () => {
    expect(await run('migrate')).toContain('up to date');
    const settings = await run('config');
    expect(settings).toContain('PORT=3000');
    expect(settings).toContain('DATABASE_URL=(set)');
    expect(settings).not.toContain(database.apiUrl);
  });

  it('founds a federation and lets its steward in', async () => {
    await expect(run('found-federation', '--slug', 'Not A Slug', '--name', 'X', '--steward', 'a@example.org')).rejects.toMatchObject({ exitCode: 2, message: expect.stringContaining('slug') as string });
    expect(await run('found-federation', '--slug', 'ibarra', '--name', 'Ibarra', '--steward', 'amaia@example.org')).toContain('Ibarra (ibarra) was founded');
    const link = await run('sign-in-link', 'Amaia@example.org');
    expect(link).toMatch(/^http:\/\/localhost:3000\/sign-in\?token=\S{40,}\n$/);
    await expect(run('sign-in-link', 'nobody@example.org')).rejects.toMatchObject({ exitCode: 2 });
  });

  it('tries an import without taking anything in', async () => {
    const answer = await run('import', 'cooperatives', await file('dry.csv', FILE), '--federation', 'ibarra', '--dry-run');
    expect(answer).toContain('NEW               2');
    expect(answer).toContain('MALFORMED         1');
    expect(answer).toContain('line 3, name: The name is missing.');
    expect(answer).toContain('line 5: "Zubi Ondo" and "Zubi Ondo"');
    expect(await sql('select id from cooperative')).toEqual([]);
  });

  it('stops at undecided rows until it is told what they are, then takes all in', async () => {
    const path = await file('real.csv', FILE);
    await expect(run('import', 'cooperatives', path, '--federation', 'ibarra')).rejects.toMatchObject({ exitCode: 1, message: expect.stringContaining('--undecided') as string });
    await expect(run('import', 'cooperatives', path, '--federation', 'nowhere')).rejects.toMatchObject({ exitCode: 2 });
    await expect(run('import', 'cooperatives', path, '--federation', 'ibarra', '--by', 'nobody@example.org')).rejects.toMatchObject({ exitCode: 2 });
    expect(await run('import', 'cooperatives', path, '--federation', 'ibarra', '--by', 'amaia@example.org', '--undecided', 'new')).toContain('Taken in: 3 new cooperatives');
    const names = await sql<{ name: string; status: string }>('select name, status from cooperative order by name, locality');
    expect(names).toEqual(['Errekaldeko Okindegia', 'Zubi Ondo', 'Zubi Ondo'].map((name) => ({ name, status: 'LISTED' })));
    const again = await run('import', 'cooperatives', path, '--federation', 'ibarra');
    expect(again).toContain('UNCHANGED         3');
    expect(again).toContain('Taken in: 0 new cooperatives');
  });

  it('maps columns that it does not know', async () => {
    const path = await file('odd.csv', 'zer,non\nHiru Haritz,Oñati\n');
    expect(await run('import', 'cooperatives', path, '--federation', 'ibarra', '--map', 'zer=name', '--map', 'non=locality')).toContain('Taken in: 1 new');
    expect(await sql(`select locality from cooperative where name = 'Hiru Haritz'`)).toEqual([{ locality: 'Oñati' }]);
    await expect(run('import', 'cooperatives', await file('odd2.csv', 'zer,non\nB,C\n'), '--federation', 'ibarra', '--map', 'ze=name')).rejects.toMatchObject({ exitCode: 2 });
  });

  it('writes the directory into a file', async () => {
    expect(await run('export', 'cooperatives', '--federation', 'ibarra', '--format', 'csv')).toContain('a-long-identifier-1,Errekaldeko Okindegia');
    const path = join(folder, 'out.jsonld');
    await run('export', 'cooperatives', '--federation', 'ibarra', '--format', 'jsonld', '--output', path);
    expect(JSON.parse(await readFile(path, 'utf8'))).toMatchObject({ '@context': 'https://schema.org' });
  });

  it('checks what must always hold, and says what does not', async () => {
    expect(await run('check')).not.toContain('WRONG');
    await sql('alter table cooperative no force row level security');
    await expect(run('check')).rejects.toMatchObject({ exitCode: 1 });
    await sql('alter table cooperative force row level security');
    const [federation] = await sql<{ id: string }>(`select id from federation where slug = 'ibarra'`);
    await sql(`set app.federation_id = '${federation!.id}'; select auzolan.seal_activity(1000)`);
    expect(await run('check')).toContain('ok    ibarra: the activity chain is whole');
    await sql(`set session_replication_role = replica; update activity set action = 'forged' where action = 'import.commit'`);
    await expect(run('check')).rejects.toMatchObject({ exitCode: 1 });
  });

  it('moves photos and documents to the folder that is set, and finds what does not belong there', async () => {
    const files = join(folder, 'files');
    process.env.FILES_URL = `file://${files}`;
    await expect(run('move-files')).rejects.toMatchObject({ exitCode: 2, message: expect.stringContaining('does not exist') as string });
    await mkdir(files);
    const [federation] = await sql<{ id: string }>(`select id from federation where slug = 'ibarra'`);
    const id = '01a22127-1a37-7311-8fd4-f499a7a7900f';
    await sql(`insert into stored_file (federation_id, id, content_type, size, digest, bytes) values ($1, $2, 'image/png', 3, sha256('abc'), 'abc')`, [federation!.id, id]);
    expect(await run('move-files')).toContain('1 files were moved to file:///');
    const path = join(files, federation!.id, id);
    expect(await readFile(path, 'utf8')).toBe('abc');
    await rename(path, path.replace(/f$/, 'e'));
    await utimes(path.replace(/f$/, 'e'), 0, 0);
    await sql(`set session_replication_role = replica; update activity set action = 'import.commit' where action = 'forged'`);
    await expect(run('check', '--remove-strays')).rejects.toMatchObject({ exitCode: 1, message: '1 things are wrong.' });
    await expect(readFile(path.replace(/f$/, 'e'))).rejects.toThrow('ENOENT');
    process.env.FILES_URL = '';
    await sql('delete from stored_file');
  });

  it('prints the schema that the server serves', async () => {
    const server = await startTestApp({}, database);
    const served = printSchema(lexicographicSortSchema(server.app.get(DocumentStore, { strict: false }).schema));
    await server.stop();
    expect(await run('print-schema', '--stdout')).toBe(`${served}\n`);
  });

  it('shares out a season again from its file, and finds one that was bent', async () => {
    const secret = '5'.repeat(64);
    const wish = (cooperativeId: string) => ({
      id: `wish of ${cooperativeId}`, cooperativeId, rank: 1, assetId: 'mill', start: '2027-06-05T06:00:00Z', end: '2027-06-05T12:00:00Z', quantity: 1, barred: null,
      takes: [{ leafId: 'mill', quantity: 1, from: '2027-06-05T06:00:00Z', until: '2027-06-05T12:00:00Z' }],
    });
    const shares = ['a', 'b'].map((cooperativeId) => ({ cooperativeId, entitled: '1', used: '0', most: null }));
    const input: SeasonInput = { shares, leaves: [{ id: 'mill', capacity: 1 }], booked: [], wishes: [wish('a'), wish('b')] };
    const honest = { format: SEASON_FILE, seed: { commitment: commitmentOf(secret), secret, contributions: [] }, input, log: allocateSeason(input, seedOf(secret, [])) };
    await expect(run('verify-season', await file('season.json', JSON.stringify(honest)))).resolves.toContain('2 steps come out the same: 1 wishes given, 1 not');
    const bent = JSON.stringify({ ...honest, seed: { ...honest.seed, secret: '6'.repeat(64) } });
    await expect(run('verify-season', await file('bent.json', bent))).rejects.toMatchObject({ exitCode: 1 });
    await expect(run('verify-season', await file('nothing.json', '{'))).rejects.toMatchObject({ exitCode: 2 });
  });
});
