import pg from 'pg';
import { cloneDatabase, type TestDatabase } from '../support/database.js';

async function ask<Row extends pg.QueryResultRow>(connectionString: string, sql: string): Promise<Row[]> {
  const client = new pg.Client({ connectionString });
  await client.connect();
  try {
    return (await client.query<Row>(sql)).rows;
  } finally {
    await client.end();
  }
}

describe('a test database', () => {
  let database: TestDatabase;
  beforeEach(async () => {
    database = await cloneDatabase();
  });
  afterEach(() => database.drop());

  it('is a copy of the migrated template, with both roles of the product', async () => {
    expect(await ask(database.ownerUrl, 'SELECT current_user::text AS who')).toEqual([{ who: 'auzolan_owner' }]);
    expect(await ask(database.apiUrl, 'SELECT current_user::text AS who')).toEqual([{ who: 'auzolan_api' }]);
    const [migrations] = await ask<{ count: number }>(database.ownerUrl, 'SELECT count(*)::int AS count FROM schema_migration');
    expect(migrations?.count).toBeGreaterThan(0);
  });

  it('is one’s own: what is written here is not in the next copy', async () => {
    await ask(database.ownerUrl, 'CREATE TABLE public.scribble (id int)');
    const other = await cloneDatabase();
    expect(await ask(other.ownerUrl, "SELECT to_regclass('public.scribble') AS found")).toEqual([{ found: null }]);
    await other.drop();
  });

  it('is gone after drop(), even while someone is connected', async () => {
    const held = new pg.Client({ connectionString: database.apiUrl });
    held.on('error', () => undefined);
    await held.connect();
    await database.drop();
    await expect(ask(database.apiUrl, 'SELECT 1')).rejects.toThrow(/does not exist/);
    await held.end().catch(() => undefined);
  });
});
