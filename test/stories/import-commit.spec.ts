import pg from 'pg';
import { startWorld, type World } from '../support/world.js';
import type { Caller } from '../support/caller.js';
import { CommitImportJob, ResumeImportsJob } from '../../apps/api/src/modules/directory/commit/import-jobs.js';
import { generatedDirectory } from './generated-directory.js';
import { committed, judge, rowsOf, seen, settled, uploaded } from './import-files.js';

let world: World;
let steward: Caller;
beforeAll(async () => {
  world = await startWorld({ WORKER: 'true' });
  steward = world.ours.steward.call;
});
afterAll(() => world.stop());

const TABLES = ['cooperative', 'cooperative_key', 'cooperative_origin', 'cooperative_status_change'];

/** How many rows there are of everything that taking in writes. */
async function stored(): Promise<number[]> {
  const counts = [];
  for (const table of TABLES) counts.push((await world.sql<{ n: number }>(`select count(*)::int as n from ${table}`))[0]!.n);
  return counts;
}

async function until(holds: () => Promise<boolean>): Promise<void> {
  while (!(await holds())) await new Promise((resolve) => setTimeout(resolve, 50));
}

async function ready(name: string, text: string): Promise<string> {
  const id = await uploaded(steward, name, text);
  expect((await settled(steward, id)).state).toBe('READY');
  return id;
}

describe('taking in is all or nothing', () => {
  it('leaves nothing when a row fails in the middle', async () => {
    await world.sql(`create function fail_late() returns trigger language plpgsql as $$ begin
      if new.name = 'The one that fails' then raise exception 'disk full'; end if; return new; end $$`);
    await world.sql('create trigger fail_late before insert on cooperative for each row execute function fail_late()');
    const before = await stored();
    const id = await ready('fails.csv', `${generatedDirectory(1500)}x,The one that fails,,,,,,,,\n`);
    for (const row of await rowsOf(steward, id, 'UNDECIDED')) await judge(steward, row.id, 'NEW');
    expect(await committed(steward, id)).toMatchObject({ state: 'FAILED', error: 'Nothing was taken in because of a fault on our side. Send the file again.' });
    expect(await stored()).toEqual(before);
    await world.sql('drop trigger fail_late on cooperative');
    await until(async () => (await world.sql('select from import_record where run_id = $1 limit 1', [id])).length === 0);
  });

  it('leaves nothing when the connection is cut in the middle', async () => {
    await world.sql(`create function wait_long() returns trigger language plpgsql as $$ begin
      if new.name = 'The one that waits' then perform pg_sleep(4); end if; return new; end $$`);
    await world.sql('create trigger wait_long before insert on cooperative for each row execute function wait_long()');
    const before = await stored();
    const id = await ready('cut.csv', `name,city\nFirst of the cut file,Bilbo\nThe one that waits,Tolosa\n`);
    await steward.get('mutation ($id: ID!) { commitImport(id: $id) { id } }', { id });
    const admin = new pg.Client({ connectionString: world.database.superuserUrl });
    await admin.connect();
    let cut = 0;
    while (cut === 0) {
      const { rowCount } = await admin.query(`select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and query like '%insert into cooperative (%' and wait_event = 'PgSleep'`);
      cut = rowCount ?? 0;
    }
    await admin.end();
    expect(await settled(steward, id)).toMatchObject({ state: 'FAILED' });
    expect(await stored()).toEqual(before);
    await world.sql('drop trigger wait_long on cooperative');
  });

  it('happens once, however often the job runs', async () => {
    const id = await ready('once.csv', 'name,city,website\nOnce only,Bilbo,https://once.example\n');
    await committed(steward, id);
    const before = await stored();
    const by = { federationId: world.ours.id, memberId: world.ours.steward.memberId, onBehalfOfId: null, cooperativeId: null };
    await world.app.get(CommitImportJob, { strict: false }).run({ id, by });
    expect(await stored()).toEqual(before);
    for (const mutation of ['commitImport(id: $id) { id }', 'discardImport(id: $id)']) {
      expect(await steward.refusal(`mutation ($id: ID!) { ${mutation} }`, { id })).toMatchObject({ extensions: { code: 'CONFLICT' } });
    }
  });

  it('is taken up again when the process that did it is gone', async () => {
    const id = await ready('gone.csv', 'name,city\nWaits for a process,Bilbo\n');
    await world.sql(`update import_run set state = 'COMMITTING', touched_at = now() - interval '1 hour' where id = $1`, [id]);
    const half = await ready('half.csv', 'name\nHalf\n');
    await world.sql(`update import_run set state = 'READING', rows_total = null, touched_at = now() - interval '1 hour' where id = $1`, [half]);
    await world.app.get(ResumeImportsJob, { strict: false }).run();
    expect((await settled(steward, id)).state).toBe('DONE');
    expect(await seen(steward, half)).toMatchObject({ state: 'FAILED', error: 'The file did not come in as a whole. Send it again.' });
  });
});

describe('two imports', () => {
  it('of the same cooperative do not both take it in', async () => {
    const one = await ready('one.csv', 'name,city,street,website\nTwice Told Tales,Bilbo,Kale 1,https://twice.example\n');
    const two = await ready('two.csv', 'name,city,street,website\nTWICE TOLD TALES,Bilbo,Kale 1,https://twice.example\n');
    const both = await Promise.all([committed(steward, one), committed(steward, two)]);
    expect(both.map(({ state }) => state).sort()).toEqual(['DONE', 'READY']);
    const waiting = both[0]!.state === 'READY' ? one : two;
    expect(await seen(steward, waiting)).toMatchObject({ counts: { new: 0, same: 1 }, error: expect.stringContaining('compared again') as string });
    expect((await committed(steward, waiting)).state).toBe('DONE');
    const found = await world.sql(`select name from cooperative where lower(name) = 'twice told tales'`);
    expect(found).toHaveLength(1);
  });

  it('with rows that a person judged keep the judgement when they are compared again', async () => {
    const id = await ready('judged.csv', 'name,city,street,website,description\nTwice Told Tales,Bilbo,Kale 1,https://twice.example,Told anew\nNobody Knows,Bilbo,,,\n');
    const [same] = await rowsOf(steward, id, 'SAME');
    await judge(steward, same!.id, 'BRANCH');
    await world.sql(`update cooperative set version = version + 1 where name ilike 'twice told tales'`);
    expect(await committed(steward, id)).toMatchObject({ state: 'READY', counts: { new: 1, branch: 1, same: 0 } });
    expect((await committed(steward, id)).state).toBe('DONE');
    expect(await world.sql(`select id from cooperative where name = 'Nobody Knows'`)).toHaveLength(1);
    expect(await world.sql(`select id from cooperative where description = 'Told anew' and branch_of_id is not null`)).toHaveLength(1);
  });
});

describe('what a cooperative says of itself', () => {
  const row = (name: string, website: string): string => `id,name,city,street,website\nhandle-0123456789,${name},Bilbo,Kale 9,${website}\n`;

  async function stand(): Promise<{ id: string; name: string; website: string; version: number } | undefined> {
    const [found] = await world.sql<{ id: string; name: string; website: string; version: number }>(`select id, name, website, version from cooperative where source_id = 'handle-0123456789'`);
    return found;
  }

  it('is not overwritten by a file that says something else of it', async () => {
    await committed(steward, await ready('v1.csv', row('Own Words', 'https://own.example')));
    const id = await ready('v2.csv', row('Own Words', 'https://new.example'));
    expect(await rowsOf(steward, id, 'SAME')).toMatchObject([{ evidence: expect.arrayContaining(['Both have the identifier handle-0123456789.', 'What the file says of it has changed.']) as string[] }]);
    await committed(steward, id);
    expect(await stand()).toMatchObject({ website: 'https://own.example', version: 1 });
    const again = await ready('v2 again.csv', row('Own Words', 'https://new.example'));
    expect((await seen(steward, again)).counts).toMatchObject({ unchanged: 1 });
    await steward.get('mutation ($id: ID!) { discardImport(id: $id) }', { id: again });
  });

  it('follows the file when a person says so, while it is only listed', async () => {
    const id = await ready('v3.csv', row('Own Words', 'https://newer.example'));
    const [changed] = await rowsOf(steward, id, 'SAME');
    await judge(steward, changed!.id, 'SAME');
    await committed(steward, id);
    expect(await stand()).toMatchObject({ website: 'https://newer.example', version: 2 });
    await steward.get('mutation ($input: DecideCooperativeStatusInput!) { decideCooperativeStatus(input: $input) { id } }', { input: { cooperativeId: (await stand())!.id, to: 'ADMITTED', reason: 'asked' } });
    const late = await ready('v4.csv', row('Own Words', 'https://newest.example'));
    const [listed] = await rowsOf(steward, late, 'SAME');
    await judge(steward, listed!.id, 'SAME');
    await committed(steward, late);
    expect(await stand()).toMatchObject({ website: 'https://newer.example' });
  });
});

describe('the other federation', () => {
  it('is never what a row is compared with', async () => {
    const text = 'id,name,city,street,website\ncanary-identifier-1,Canary of Mendia,Bilbo,Kale 77,https://canary.example\n';
    const theirs = await uploaded(world.stranger.call, 'canary.csv', text);
    await settled(world.stranger.call, theirs);
    expect((await committed(world.stranger.call, theirs)).state).toBe('DONE');
    const id = await ready('canary.csv', text);
    expect(await seen(steward, id)).toMatchObject({ counts: { new: 1, same: 0, unchanged: 0, undecided: 0 } });
    const mine = await ready('by id.csv', `id,name\n${(await world.sql<{ id: string }>(`select id from cooperative where name = 'Canary of Mendia'`))[0]!.id},Something else\n`);
    expect(await seen(steward, mine)).toMatchObject({ counts: { new: 1, undecided: 0 } });
  });
});
