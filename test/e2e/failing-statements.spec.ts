import { AsyncLocalStorage } from 'node:async_hooks';
import type { EventEmitter } from 'node:events';
import type { IncomingMessage } from 'node:http';
import { jest } from '@jest/globals';
import pg from 'pg';
import { FederationLoaders } from '../../apps/api/src/modules/federation/index.js';
import { LastSeen } from '../../apps/api/src/modules/identity/last-seen.js';
import type { Caller } from '../support/caller.js';
import { inDays } from '../support/booking-calls.js';
import { startWorld, type World } from '../support/world.js';
import { MUTATION_CASES } from './mutations/index.js';

/** Fails the k-th statement that a request with the armed key sends, as the server would. */
interface FailingStatement {
  arm(key: string, k: number): void;
  /** @returns how many statements the request sent since it was armed, and the one that failed. */
  disarm(): { sent: number; failed: string };
  restore(): void;
}

const original = pg.Client.prototype.query;
const BROKEN = 'do $$ begin raise exception using errcode = $e$XX001$e$; end $$';

/** What a request started counts as its own, also what it does after its answer: statements of an earlier one must not be failed. */
function failingStatement(server: EventEmitter): FailingStatement {
  const requestKey = new AsyncLocalStorage<unknown>();
  const emit = server.emit.bind(server);
  server.emit = (event: string, ...args: unknown[]) => {
    if (event !== 'request') return emit(event, ...args);
    return requestKey.run((args[0] as IncomingMessage).headers['idempotency-key'], () => emit(event, ...args));
  };
  let [armed, fail, sent, failed] = ['', 0, 0, ''];
  pg.Client.prototype.query = function (this: pg.Client, ...args: unknown[]) {
    const broken = fail > 0 && requestKey.getStore() === armed && ++sent === fail;
    if (broken) failed = typeof args[0] === 'string' ? args[0] : (args[0] as pg.QueryConfig).text;
    return (original as (...a: unknown[]) => unknown).apply(this, broken ? [BROKEN] : args);
  } as typeof original;
  return {
    arm: (key, k) => ([armed, fail, sent, failed] = [key, k, 0, '']),
    disarm: () => ((fail = 0), { sent, failed }),
    restore: () => ((pg.Client.prototype.query = original), (server.emit = emit), requestKey.disable()),
  };
}

let world: World;
let faults: FailingStatement;
let superuser: pg.Client;
let askEverything: pg.QueryConfig;
beforeAll(async () => {
  world = await startWorld();
  superuser = new pg.Client({ connectionString: world.database.superuserUrl });
  await superuser.connect();
  superuser.query = original.bind(superuser) as typeof superuser.query;
  askEverything = await everythingQuery();
  // Who was here is written down now and then, beside whatever is asked: its statements are nobody's.
  world.app.get(LastSeen).write = async () => undefined;
  faults = failingStatement(world.app.getHttpServer() as EventEmitter);
}, 60_000);
afterAll(async () => {
  faults.restore();
  await superuser.end();
  await world.stop();
});

/**
 * One statement that tells whether anything became different: of each table how many rows it has, and the newest transaction
 * that wrote one of them. A row that was added or changed is newer than all before, one that was removed is missing. What
 * counts tries is left out.
 */
async function everythingQuery(): Promise<pg.QueryConfig> {
  const tables = await superuser.query<{ t: string }>(`select tablename as t from pg_tables where schemaname = 'public' and tablename <> 'rate_limit' order by 1`);
  const parts = tables.rows.map(({ t }) => `select '${t}' as name, count(*) || ' rows, written by ' || coalesce(max(xmin::text::bigint), 0) as rows from ${t}`);
  return { name: 'everything', text: `${parts.join(' union all ')} union all select 'jobs', count(*)::text from graphile_worker._private_jobs` };
}

async function everything(): Promise<ReadonlyMap<string, string>> {
  const { rows } = await superuser.query<{ name: string; rows: string }>(askEverything);
  return new Map(rows.map((row) => [row.name, row.rows]));
}

it('every mutation is among them', async () => {
  const { __schema: schema } = await world.ours.steward.call.get<{ __schema: { mutationType: { fields: Array<{ name: string }> } } }>('{ __schema { mutationType { fields { name } } } }');
  const tried = new Set(MUTATION_CASES.map(({ name }) => name));
  expect(schema.mutationType.fields.map(({ name }) => name).filter((name) => !tried.has(name))).toEqual([]);
});

it('a mutation of whose answer a part that may be null cannot be read is undone, not half answered', async () => {
  const { ours } = world;
  const input = { assetId: ours.mill, start: inDays(90, 8), end: inDays(90, 10), purpose: 'Rye' };
  const before = await everything();
  const unreadable = jest.spyOn(world.app.get(FederationLoaders), 'memberById').mockRejectedValueOnce(new Error('cannot be read'));
  const { data, errors } = await ours.member.call.ask('mutation($input: BookAssetInput!) { bookAsset(input: $input) { ... on Booking { id member { id } } } }', { input });
  unreadable.mockRestore();
  expect([data, errors.map((error) => error.extensions.code)]).toEqual([null, ['INTERNAL_SERVER_ERROR']]);
  expect(await everything()).toEqual(before);
});

it.each(MUTATION_CASES)('$name leaves nothing half-done, whichever of its statements fails, and then succeeds with the same key', async ({ name, caller, query, variables }) => {
  const given = await variables(world);
  const call: Caller = caller(world);
  await call.get('{ me { id } }'); // so that who asks is known and not counted
  const before = await everything();
  const key = `kth-${name}-0001`;
  for (let k = 1; ; k++) {
    faults.arm(key, k);
    const answer = await call.ask(query, given, { 'idempotency-key': key });
    const { sent, failed } = faults.disarm();
    if (sent < k) {
      expect(answer.errors).toEqual([]);
      expect(k).toBeGreaterThan(4);
      return;
    }
    expect([k, failed, answer.errors.map((error) => error.extensions.code)]).toEqual([k, failed, ['INTERNAL_SERVER_ERROR']]);
    expect([k, failed, await everything()]).toEqual([k, failed, before]);
  }
}, 600_000);
