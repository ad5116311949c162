import pg from 'pg';
import { cloneDatabase, type TestDatabase } from '../support/database.js';

/** Tables of people and of the machinery, which belong to no federation. A new one needs a reason and a line here. */
const GLOBAL_TABLES = [
  'access_token', 'idempotency_key', 'mail', 'passkey', 'passkey_challenge', 'person', 'person_email', 'rate_limit',
  'schema_migration', 'session', 'sign_in_code',
  'push_subscription',
  'server_key',
];
/** The tenant itself: its id is the federation's. */
const TENANT_TABLE = 'federation';
/** Functions that run as the owner, past row-level security; each takes its tenant from the transaction or names one person. */
const DEFINER_FUNCTIONS = ['accept_invitation', 'asset_of_page', 'cooperatives_matching', 'federation_exists', 'federation_id_of', 'federation_ids', 'found_federation', 'memberships', 'promise_season_seed', 'season_secret', 'tell_role_changed'];

/** Tables whose rows are never changed nor taken away. */
const APPEND_ONLY = [
  'activity',
  'activity_seal',
  'cooperative_status_change',
  'condition_report', 'consumable_use', 'counter_offer', 'evidence_photo', 'handover', 'key_handover', 'maintenance_done', 'meter_reading', 'report_answer',
  'season_booking',
  'season_end',
  'season_run',
  'season_seed',
  'statement',
  'statement_line',
  'statement_use',
  'sheet',
  'paper_entry',
  'conflict_booking',
];

let database: TestDatabase;
let owner: pg.Client;
let tenantTables: string[];

beforeAll(async () => {
  database = await cloneDatabase();
  owner = new pg.Client({ connectionString: database.ownerUrl });
  await owner.connect();
  const tables = await rows<{ name: string }>(`select tablename as name from pg_tables where schemaname = 'public' order by 1`);
  tenantTables = tables.map((t) => t.name).filter((name) => !GLOBAL_TABLES.includes(name) && name !== TENANT_TABLE);
});
afterAll(async () => {
  await owner.end();
  await database.drop();
});

async function rows<Row>(sql: string, values: unknown[] = []): Promise<Row[]> {
  return (await owner.query(sql, values)).rows as Row[];
}

/** Keys of the tenant tables whose columns lack federation_id. */
async function keysWithoutFederation(types: string[]): Promise<string[]> {
  const found = await rows<{ key: string }>(
    `select c.conrelid::regclass || '.' || c.conname as key from pg_constraint c
     where c.contype::text = any ($1) and c.conrelid::regclass::text = any ($2) and c.confrelid <> 'federation'::regclass
       and not exists (select from pg_attribute a where a.attrelid = c.conrelid and a.attnum = any (c.conkey) and a.attname = 'federation_id')
     order by 1`,
    [types, tenantTables],
  );
  return found.map((row) => row.key);
}

describe('every table of a federation', () => {
  it('is there at all', () => {
    expect(tenantTables).toEqual(expect.arrayContaining(['activity', 'allocation', 'asset', 'booking', 'cooperative', 'member']));
  });

  it('has the federation in its primary key', async () => {
    const without = await rows<{ name: string }>(
      `select t as name from unnest($1::text[]) t where not exists (
         select from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and a.attnum = any (c.conkey)
         where c.conrelid = t::regclass and c.contype = 'p' and a.attname = 'federation_id')`,
      [tenantTables],
    );
    expect(without).toEqual([]);
  });

  it('has the federation in every unique and exclusion constraint', async () => {
    await expect(keysWithoutFederation(['p', 'u', 'x'])).resolves.toEqual([]);
  });

  it('has the federation in every unique index', async () => {
    const without = await rows(
      `select i.indexrelid::regclass::text as name from pg_index i where i.indisunique and i.indrelid::regclass::text = any ($1)
         and not exists (select from pg_attribute a where a.attrelid = i.indrelid and a.attnum = any (i.indkey) and a.attname = 'federation_id')`,
      [tenantTables],
    );
    expect(without).toEqual([]);
  });

  it('refers to other rows only together with the federation, and to global tables never but for the person', async () => {
    const found = await keysWithoutFederation(['f']);
    expect(found).toEqual(['member.member_person_id_fkey']);
  });

  it('forces row-level security with a policy for reading and writing', async () => {
    const loose = await rows(
      `select c.relname from pg_class c where c.relname = any ($1) and c.relkind = 'r' and (not c.relrowsecurity or not c.relforcerowsecurity
         or not exists (select from pg_policy p where p.polrelid = c.oid and p.polname = 'tenant' and p.polqual is not null and p.polwithcheck is not null))`,
      [[...tenantTables, TENANT_TABLE]],
    );
    expect(loose).toEqual([]);
  });
});

describe('the API’s role', () => {
  it('owns nothing and cannot bypass anything', async () => {
    const [role] = await rows<Record<string, boolean>>(
      `select rolsuper, rolbypassrls, rolcreaterole, rolcreatedb, exists (select from pg_class where relowner = r.oid) as owns
       from pg_roles r where rolname = 'auzolan_api'`,
    );
    expect(role).toEqual({ rolsuper: false, rolbypassrls: false, rolcreaterole: false, rolcreatedb: false, owns: false });
  });

  it('may not change or delete what is append-only', async () => {
    const grants = await rows(
      `select table_name, privilege_type from information_schema.role_table_grants where grantee = 'auzolan_api'
         and table_name = any ($1) and privilege_type not in ('SELECT', 'INSERT')`,
      [APPEND_ONLY],
    );
    expect(grants).toEqual([]);
  });

  it('is helped past row-level security only by the named functions, with a fixed search path', async () => {
    const definers = await rows<{ name: string; path: string[] | null }>(
      `select p.proname as name, p.proconfig as path from pg_proc p join pg_namespace n on n.oid = p.pronamespace
       where p.prosecdef and n.nspname in ('public', 'auzolan') order by 1`,
    );
    expect(definers.map((f) => f.name)).toEqual(DEFINER_FUNCTIONS);
    for (const { path } of definers) expect(path).toEqual(['search_path=public, pg_temp']);
  });
});

describe('the calendar', () => {
  it('has its exclusion constraint in the live database', async () => {
    const [constraint] = await rows<{ definition: string }>(
      `select pg_get_constraintdef(oid) as definition from pg_constraint where conrelid = 'allocation'::regclass and contype = 'x'`,
    );
    expect(constraint!.definition).toBe(
      `EXCLUDE USING gist (federation_id WITH =, leaf_id WITH =, blocked WITH &&) WHERE ((blocks AND (leaf_kind = 'EXCLUSIVE'::text)))`,
    );
  });

  it('has one for units of pools too: a unit is out once at a time', async () => {
    const [constraint] = await rows<{ definition: string }>(`select pg_get_constraintdef(oid) as definition from pg_constraint where conrelid = 'unit_use'::regclass and contype = 'x'`);
    expect(constraint!.definition).toBe('EXCLUDE USING gist (federation_id WITH =, unit_id WITH =, during WITH &&)');
  });
});
