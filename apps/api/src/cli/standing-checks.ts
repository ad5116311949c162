import { verifyChain } from '../platform/audit/verify-chain.js';
import type { Db } from '../platform/database/db.js';

/** What a check found; nothing when all is well. */
export type Findings = string[];

const ROLE = `
  select current_user as name, rolsuper, rolbypassrls,
    exists (select from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where n.nspname = 'public' and c.relkind in ('r', 'p') and pg_has_role(current_user, c.relowner, 'member')) as owns
  from pg_roles where rolname = current_user`;

const TENANT_TABLES = `
  select c.relname as name, c.relrowsecurity and c.relforcerowsecurity as forced,
    exists (select from pg_policy p where p.polrelid = c.oid and pg_get_expr(p.polqual, p.polrelid) like '%app.federation_id%') as policed,
    c.relname = 'federation' or exists (select from pg_index i where i.indrelid = c.oid and i.indisprimary and a.attnum = any(i.indkey)) as keyed
  from pg_class c join pg_namespace n on n.oid = c.relnamespace
  left join pg_attribute a on a.attrelid = c.oid and a.attname = 'federation_id' and not a.attisdropped
  where n.nspname = 'public' and c.relkind in ('r', 'p') and (a.attnum is not null or c.relname = 'federation') order by c.relname`;

const OVERLAPS = `
  select a.leaf_id, a.booking_id as one, b.booking_id as other from allocation a
  join allocation b on b.federation_id = a.federation_id and b.leaf_id = a.leaf_id and b.booking_id > a.booking_id and b.blocked && a.blocked and b.blocks
  where a.federation_id = $1 and a.blocks and a.leaf_kind = 'EXCLUSIVE' limit 20`;

const OVERDRAWN = `
  select a.id from asset a where a.federation_id = $1 and a.kind = 'POOLED'
    and auzolan.peak_use(a.federation_id, a.id, '-infinity', 'infinity') > a.quantity limit 20`;

const UNBLOCKED = `
  select b.id from booking b join asset t on t.federation_id = b.federation_id and t.id = b.asset_id
  where b.federation_id = $1 and not (b.move_of_id is not null and b.status = 'REQUESTED') and coalesce((select bool_and(a.blocks) from allocation a where a.federation_id = $1 and a.booking_id = b.id), not auzolan.booking_blocks(b, t.requests_block))
    <> auzolan.booking_blocks(b, t.requests_block) limit 20`;

const UNEVEN = `
  select s.id from settlement s where s.federation_id = $1 and s.status = 'CLOSED' and (
    (select coalesce(sum(charged), 0) from statement t where t.federation_id = $1 and t.settlement_id = s.id) <> (select coalesce(sum(actual), 0) from cost_pool p where p.federation_id = $1 and p.settlement_id = s.id)
    or exists (select from statement t where t.federation_id = $1 and t.settlement_id = s.id
      and t.charged <> (select coalesce(sum(l.amount), 0) from statement_line l where l.federation_id = $1 and l.statement_id = t.id))) limit 20`;

/** Whether row-level security holds for the role that the API signs in as. */
export async function roleFindings(db: Db): Promise<Findings> {
  const [role] = await db.read<{ name: string; rolsuper: boolean; rolbypassrls: boolean; owns: boolean }>(null, ROLE);
  const { name, rolsuper, rolbypassrls, owns } = role!;
  return [rolsuper && 'is a superuser', rolbypassrls && 'has BYPASSRLS', owns && 'owns tables'].filter((why) => why !== false).map((why) => `the role ${name} ${why}`);
}

/** Whether every table of federations is locked to the one that is acted for. */
export async function lockFindings(db: Db): Promise<Findings> {
  const tables = await db.read<{ name: string; forced: boolean; policed: boolean; keyed: boolean }>(null, TENANT_TABLES);
  if (!tables.length) return ['there are no tables'];
  return tables.flatMap(({ name, forced, policed, keyed }) => [
    ...(forced ? [] : [`${name} does not force row-level security`]),
    ...(policed ? [] : [`${name} has no policy for the federation acted for`]),
    ...(keyed ? [] : [`the primary key of ${name} lacks federation_id`]),
  ]);
}

/** Whether nothing of what a federation's people did was changed, removed or moved. */
export async function chainFindings(db: Db, federationId: string): Promise<Findings> {
  const { ok, firstProblem } = await verifyChain(db, federationId);
  return ok ? [] : [firstProblem ?? 'the chain is broken'];
}

/** Whether nothing is booked twice or too often, and every booking holds just the time that its state says. */
export async function bookingFindings(db: Db, federationId: string): Promise<Findings> {
  const overlaps = await db.read<{ leaf_id: string; one: string; other: string }>(federationId, OVERLAPS, [federationId]);
  const overdrawn = await db.read<{ id: string }>(federationId, OVERDRAWN, [federationId]);
  const unblocked = await db.read<{ id: string }>(federationId, UNBLOCKED, [federationId]);
  return [
    ...overlaps.map(({ leaf_id, one, other }) => `the asset ${leaf_id} is booked twice: ${one} and ${other}`),
    ...overdrawn.map(({ id }) => `more is promised of the asset ${id} than there is`),
    ...unblocked.map(({ id }) => `the booking ${id} does not hold its time, or holds what it gave up`),
  ];
}

/** Whether the statements of every closed season add up to what it cost, line by line. */
export async function settlementFindings(db: Db, federationId: string): Promise<Findings> {
  const uneven = await db.read<{ id: string }>(federationId, UNEVEN, [federationId]);
  return uneven.map(({ id }) => `the statements of the season ${id} do not add up to its costs`);
}
