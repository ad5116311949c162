import pg from 'pg';
import { BOOK, CANCEL, inDays, type BookAnswer } from '../support/booking-calls.js';
import type { Caller } from '../support/caller.js';
import { startWorld, type World } from '../support/world.js';

/** Fails the k-th statement that any connection of this process sends, as the server would. */
interface FailingStatement {
  arm(k: number): void;
  /** @returns how many statements were sent since it was armed. */
  disarm(): number;
  restore(): void;
}

const original = pg.Client.prototype.query;
const BROKEN = 'do $$ begin raise exception using errcode = $e$XX001$e$; end $$';

function failingStatement(): FailingStatement {
  let sent = 0;
  let fail = 0;
  pg.Client.prototype.query = function (this: pg.Client, ...args: unknown[]) {
    // When someone was last here is written down now and then, beside whatever is asked.
    const beside = /last_(seen|used)_at/.test(String((args[0] as { text?: string }).text ?? args[0]));
    const broken = fail > 0 && !beside && ++sent === fail;
    return (original as (...a: unknown[]) => unknown).apply(this, broken ? [BROKEN] : args);
  } as typeof original;
  return {
    arm: (k) => ([sent, fail] = [0, k]),
    disarm: () => ((fail = 0), sent),
    restore: () => (pg.Client.prototype.query = original),
  };
}

let world: World;
let faults: FailingStatement;
let superuser: pg.Client;
beforeAll(async () => {
  world = await startWorld();
  superuser = new pg.Client({ connectionString: world.database.superuserUrl });
  await superuser.connect();
  superuser.query = original.bind(superuser) as typeof superuser.query;
  faults = failingStatement();
}, 60_000);
afterAll(async () => {
  faults.restore();
  await superuser.end();
  await world.stop();
});

/** Everything there is, but for what counts tries and times visits. */
async function everything(): Promise<string> {
  const tables = await superuser.query<{ t: string }>(`select tablename as t from pg_tables where schemaname = 'public' and tablename <> 'rate_limit' order by 1`);
  const parts: string[] = [];
  for (const { t } of tables.rows) {
    const { rows } = await superuser.query<{ all: string }>(`select coalesce(json_agg(to_jsonb(x) - 'last_seen_at' order by x::text), '[]')::text as all from ${t} x`);
    parts.push(`${t} ${rows[0]!.all}`);
  }
  const { rows } = await superuser.query<{ n: string }>('select count(*) as n from graphile_worker._private_jobs');
  return `${parts.join('\n')}\njobs ${rows[0]!.n}`;
}

interface Case {
  readonly name: string;
  readonly caller: (w: World) => Caller;
  readonly query: string;
  readonly input: (w: World) => object | Promise<object>;
}

async function booked(w: World, day: number): Promise<string> {
  const start = inDays(day, 9);
  const { bookAsset } = await w.ours.member.call.get<BookAnswer>(BOOK, { input: { assetId: w.ours.mill, start, end: inDays(day, 10), purpose: 'x' } });
  return bookAsset.id!;
}

const steward = (w: World): Caller => w.ours.steward.call;
const coordinator = (w: World): Caller => w.ours.coordinator.call;
const member = (w: World): Caller => w.ours.member.call;
const one = (field: string, type: string, selection = '{ id }'): string => `mutation($input: ${type}!) { ${field}(input: $input) ${selection} }`;

const CASES: Case[] = [
  { name: 'bookAsset', caller: member, query: BOOK, input: (w) => ({ assetId: w.ours.mill, start: inDays(2, 9), end: inDays(2, 10), purpose: 'x' }) },
  { name: 'cancelBooking', caller: member, query: CANCEL, input: async (w) => ({ id: await booked(w, 3) }) },
  { name: 'addClosure', caller: coordinator, query: one('addClosure', 'AddClosureInput', '{ __typename }'), input: (w) => ({ assetId: w.ours.mill, start: inDays(9, 0), end: inDays(10, 0), reason: 'x' }) },
  { name: 'createAsset', caller: coordinator, query: one('createAsset', 'CreateAssetInput'), input: (w) => ({ ownerId: w.ours.errota, asset: { name: 'Sieve' } }) },
  { name: 'updateAsset', caller: coordinator, query: one('updateAsset', 'UpdateAssetInput'), input: (w) => ({ id: w.ours.mill, expectedVersion: 1, asset: { name: 'Old mill' } }) },
  { name: 'setOpeningHours', caller: coordinator, query: one('setOpeningHours', 'SetOpeningHoursInput'), input: (w) => ({ assetId: w.ours.mill, hours: [{ weekday: 1, opens: '08:00', closes: '12:00' }] }) },
  { name: 'applyForAdmission', caller: member, query: one('applyForAdmission', 'ApplyForAdmissionInput'), input: () => ({ cooperative: { name: 'Olatu', locality: 'Irura' } }) },
  { name: 'decideCooperativeStatus', caller: steward, query: one('decideCooperativeStatus', 'DecideCooperativeStatusInput'), input: (w) => ({ cooperativeId: w.ours.labea, to: 'SUSPENDED', reason: 'x' }) },
  { name: 'setPrinciples', caller: steward, query: one('setPrinciples', 'SetPrinciplesInput'), input: () => ({ principles: [{ title: 'One vote', question: 'One member, one vote?' }] }) },
  { name: 'addMember', caller: coordinator, query: one('addMember', 'AddMemberInput'), input: (w) => ({ name: 'Josefa', cooperativeId: w.ours.errota }) },
  { name: 'grantRole', caller: coordinator, query: one('grantRole', 'GrantRoleInput'), input: (w) => ({ memberId: w.ours.coordinator.memberId, cooperativeId: w.ours.errota, cooperativeRole: 'TREASURER' }) },
  { name: 'invite', caller: coordinator, query: one('invite', 'InviteInput', '{ code }'), input: (w) => ({ cooperativeId: w.ours.errota, cooperativeRole: 'MEMBER', email: 'new@example.org' }) },
  { name: 'updateFederation', caller: steward, query: one('updateFederation', 'UpdateFederationInput'), input: () => ({ purpose: 'Another' }) },
  { name: 'updateProfile', caller: member, query: one('updateProfile', 'UpdateProfileInput'), input: () => ({ language: 'eu', name: 'Maialen' }) },
  { name: 'createAccessToken', caller: member, query: one('createAccessToken', 'CreateAccessTokenInput', '{ secret }'), input: () => ({ name: 'x', scopes: ['READ'], expiresAt: inDays(30, 0) }) },
  { name: 'requestSignInCode', caller: (w) => w.anonymous, query: one('requestSignInCode', 'RequestSignInCodeInput', '{ expiresAt }'), input: () => ({ email: 'somebody@example.org' }) },
];

it.each(CASES)('$name leaves nothing half-done, whichever of its statements fails, and then succeeds with the same key', async ({ name, caller, query, input }) => {
  const variables = { input: await input(world) };
  const call = caller(world);
  await call.get('{ me { id } }'); // so that who asks is known and not counted
  const before = await everything();
  const key = { 'idempotency-key': `kth-${name}-0001` };
  for (let k = 1; ; k++) {
    faults.arm(k);
    const answer = await call.ask(query, variables, key);
    const sent = faults.disarm();
    if (sent < k) {
      expect(answer.errors).toEqual([]);
      expect(k).toBeGreaterThan(4);
      return;
    }
    expect([k, answer.errors.map((error) => error.extensions.code)]).toEqual([k, ['INTERNAL_SERVER_ERROR']]);
    expect([k, await everything()]).toEqual([k, before]);
  }
}, 600_000);
