import pg from 'pg';
import type { DataSource } from 'typeorm';
import { cloneDatabase, type TestDatabase } from '../../../../../test/support/database.js';
import { openDataSource } from './data-source.js';
import { Db, MOST_ATTEMPTS } from './db.js';
import { newId } from './ids.js';
import { refusePowerfulRole } from './least-privilege.js';

let database: TestDatabase;
let source: DataSource;
let db: Db;
const [ours, theirs] = [newId(), newId()];

beforeAll(async () => {
  database = await cloneDatabase();
  source = await open(database.apiUrl);
  db = new Db(source);
  for (const id of [ours, theirs]) await db.tx(id, () => found(id));
});
afterAll(async () => {
  await source.destroy();
  await database.drop();
});

function open(url: string, poolSize = 4): Promise<DataSource> {
  return openDataSource({ url, poolSize, statementTimeoutMs: 5000, entities: [] });
}

async function found(id: string): Promise<void> {
  await db.query(`insert into federation (id, slug, name, kind, time_zone) values ($1, $2, 'x', 'SECTOR', 'UTC')`, [id, `f${id.slice(-12)}`]);
  for (const n of [1, 2]) {
    await db.query(`insert into principle (federation_id, id, position, title, question) values ($1, $2, $3, 'a', 'b')`, [id, newId(), n]);
  }
}

const titles = (id: string): Promise<Array<{ title: string }>> => db.read(id, 'select title from principle order by position');
const rename = (position: number, title: string): Promise<unknown> => db.query('update principle set title = $2 where position = $1', [position, title]);

describe('a transaction', () => {
  it('takes along whatever runs inside it, and leaves nothing when it fails', async () => {
    await expect(
      db.tx(ours, async () => {
        await rename(1, 'half');
        await db.tx(ours, () => rename(2, 'done'));
        throw new Error('no');
      }),
    ).rejects.toThrow('no');
    await expect(titles(ours)).resolves.toEqual([{ title: 'a' }, { title: 'a' }]);
  });

  it('reads nothing when its federation could not be set', async () => {
    const query = pg.Client.prototype.query;
    pg.Client.prototype.query = function (this: pg.Client, ...args: unknown[]) {
      return (query as (...a: unknown[]) => unknown).apply(this, String(args[0]).startsWith('BEGIN') ? ['select 1 / 0'] : args);
    } as typeof query;
    try {
      await expect(titles(ours)).rejects.toThrow('division by zero');
    } finally {
      pg.Client.prototype.query = query;
    }
    await expect(titles(ours)).resolves.toEqual([{ title: 'a' }, { title: 'a' }]);
  });

  it('cannot commit after a failed statement whose error was swallowed', async () => {
    await expect(
      db.tx(ours, async () => {
        await rename(1, 'lost');
        await db.query('select 1 / 0').catch(() => undefined);
      }),
    ).rejects.toThrow('swallowed');
    await expect(titles(ours)).resolves.toEqual([{ title: 'a' }, { title: 'a' }]);
  });

  it('throws its connection away when it cannot be rolled back, so that the next one does not go on in it', async () => {
    const single = await open(database.apiUrl, 1);
    const alone = new Db(single);
    const { query } = pg.Client.prototype;
    pg.Client.prototype.query = function (this: pg.Client, ...args: unknown[]) {
      return (query as (...a: unknown[]) => unknown).apply(this, args[0] === 'ROLLBACK' ? ['select 1 / 0'] : args);
    } as typeof query;
    try {
      await expect(alone.tx(ours, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    } finally {
      pg.Client.prototype.query = query;
    }
    await expect(alone.tx(ours, () => alone.query('select 1 as one'))).resolves.toEqual([{ one: 1 }]);
    await single.destroy();
  });

  it('runs again as a whole after a deadlock, so that both units succeed once', async () => {
    let attempts = 0;
    const both = (first: number, second: number): Promise<void> =>
      db.tx(ours, async () => {
        attempts++;
        await db.query('update principle set position = position where position = $1', [first]);
        await db.query('select pg_sleep(0.2)');
        await db.query(`update principle set title = title || '+' where position = $1`, [second]);
      });
    await Promise.all([both(1, 2), both(2, 1)]);
    expect(attempts).toBe(3);
    await expect(titles(ours)).resolves.toEqual([{ title: 'a+' }, { title: 'a+' }]);
  }, 20_000);

  it('gives up after a few attempts', async () => {
    let attempts = 0;
    const fail = db.tx(ours, async () => {
      attempts++;
      await db.query(`do $$ begin raise exception 'again' using errcode = '40001'; end $$`);
    });
    await expect(fail).rejects.toThrow('again');
    expect(attempts).toBe(MOST_ATTEMPTS);
  });

  it('calls its hooks after the commit, never after a rollback', async () => {
    const heard: string[] = [];
    await db.tx(ours, async () => db.afterCommit(() => heard.push('committed')));
    await db.tx(ours, async () => {
      db.afterCommit(() => heard.push('rolled back'));
      throw new Error('no');
    }).catch(() => undefined);
    expect(heard).toEqual(['committed']);
  });

  it('undoes a part of it that failed, also within another part, and goes on', async () => {
    const heard: string[] = [];
    await db.tx(ours, async () => {
      await rename(1, 'kept');
      await db.attempt(async () => {
        await rename(2, 'kept too');
        const failing = db.attempt(async () => {
          db.afterCommit(() => heard.push('of the failed part'));
          await rename(1, 'lost');
          await db.query('select 1 / 0');
        });
        await expect(failing).rejects.toThrow('division');
      });
    });
    await expect(titles(ours)).resolves.toEqual([{ title: 'kept' }, { title: 'kept too' }]);
    expect(heard).toEqual([]);
  });

  it('belongs to one federation', async () => {
    await expect(db.tx(ours, () => db.tx(theirs, async () => undefined))).rejects.toThrow('cannot go on in another');
    await expect(db.tx(ours, () => titles(theirs))).rejects.toThrow('another federation');
  });

  it('cannot write a row of another federation', async () => {
    await expect(db.tx(ours, () => db.query(`insert into principle (federation_id, id, position, title, question) values ($1, $2, 3, 'a', 'b')`, [theirs, newId()]))).rejects.toThrow('row-level security');
  });
});

describe('a read', () => {
  it('sees its own federation only, and nothing stays on the connection', async () => {
    for (let i = 0; i < 12; i++) await titles(i % 2 ? ours : theirs);
    await expect(db.read(null, 'select title from principle')).resolves.toEqual([]);
  });

  it('cannot write', async () => {
    await expect(db.read(ours, `update principle set title = 'x' returning title`)).rejects.toThrow('read-only');
  });

  it('refuses a tenant that is no id', async () => {
    await expect(db.read(`'; select 1 --`, 'select 1')).rejects.toThrow('UUID');
  });

  it('that fails gives its connection back in order', async () => {
    for (let i = 0; i < 8; i++) await expect(db.read(ours, 'select 1 / 0')).rejects.toThrow('division');
    await expect(titles(ours)).resolves.toHaveLength(2);
  });
});

it.each(['superuserUrl', 'ownerUrl'] as const)('refuses to serve as the role of %s', async (role) => {
  const powerful = await open(database[role]);
  await expect(refusePowerfulRole(powerful)).rejects.toThrow('row-level security would not hold');
  await powerful.destroy();
  await expect(refusePowerfulRole(source)).resolves.toBeUndefined();
});

it('outlives a connection that the server cuts in the middle of a statement', async () => {
  const cut = db.read(ours, 'select pg_sleep(5)');
  const admin = await open(database.superuserUrl);
  await new Promise((resolve) => setTimeout(resolve, 300));
  await admin.query(`select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and query like '%pg_sleep(5)%' and pid <> pg_backend_pid()`);
  await admin.destroy();
  await expect(cut).rejects.toThrow();
  await expect(titles(ours)).resolves.toHaveLength(2);
}, 15_000);
