import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';

const ASSETS = 200;
const MEASURED = 4;
/** Bookings of one asset at most: some three years of them. */
const MOST_OF_AN_ASSET = 5_000;

/** Fills the calendars to so many bookings in all; only ever more. The measured federation is full first, then others follow. */
export async function openGrowth({ superuserUrl, apiUrl }, say) {
  const client = new pg.Client({ connectionString: superuserUrl });
  await client.connect();
  await client.query(await readFile(join(import.meta.dirname, 'grow.sql'), 'utf8'));
  const role = client.escapeIdentifier(decodeURIComponent(new URL(apiUrl).username));
  await client.query(`grant usage on schema bench to ${role}; grant select, insert on all tables in schema bench to ${role}`);
  const filled = new Map();

  async function growTo(bookings) {
    const wanted = new Map();
    for (let federation = MEASURED, left = bookings / ASSETS; left > 0; federation++, left -= MOST_OF_AN_ASSET) wanted.set(federation, Math.min(left, MOST_OF_AN_ASSET));
    // What is written is known to be right, and whether it is gets asked when the constraints are made again.
    await client.query(`set session_replication_role = replica; set maintenance_work_mem = '1GB'`);
    const restore = await takeAwayIndexes(client, say);
    for (const [federation, n] of wanted) {
      const before = filled.get(federation) ?? 0;
      if (before === n) continue;
      if (!before) await client.query(`set session_replication_role = default; call bench.found(${federation}); set session_replication_role = replica`);
      await timed(say, `${(n - before) * ASSETS} bookings of federation ${federation - MEASURED + 1} of ${wanted.size}`, () => client.query(`call bench.fill(${federation}, ${before}, ${n})`));
      filled.set(federation, n);
    }
    await restore();
    await client.query('set session_replication_role = default');
    await timed(say, 'statistics', () => client.query('vacuum analyze'));
    await client.query('checkpoint');
    const { rows } = await client.query('select count(*)::int as n from booking where federation_id in (select id from federation where slug like $1)', ['scale-%']);
    return rows[0].n;
  }

  /** The peer's tables with the rows of the measured federation. */
  async function copyForPeer() {
    await client.query(`truncate bench.peer_booking, bench.peer_allocation;
      insert into bench.peer_booking select * from booking where federation_id = bench.id('federation', ${MEASURED}, 0);
      insert into bench.peer_allocation (federation_id, booking_id, leaf_id, leaf_kind, quantity, blocked_from, blocked_until, blocks)
        select federation_id, booking_id, leaf_id, leaf_kind, quantity, blocked_from, blocked_until, blocks from allocation where federation_id = bench.id('federation', ${MEASURED}, 0)`);
    await client.query('vacuum analyze bench.peer_booking, bench.peer_allocation');
  }

  return { growTo, copyForPeer, close: () => client.end() };
}

/** Building an index once is many times quicker than keeping it while millions of rows come in. @returns how to make them again */
async function takeAwayIndexes(client, say) {
  const { rows: constraints } = await client.query(
    `select conrelid::regclass::text as of, conname as name, pg_get_constraintdef(oid) as definition from pg_constraint where conrelid in ('booking'::regclass, 'allocation'::regclass) and contype = 'x'`,
  );
  for (const { of, name } of constraints) await client.query(`alter table ${of} drop constraint ${name}`);
  const { rows: indexes } = await client.query(
    `select i.indexrelid::regclass::text as name, pg_get_indexdef(i.indexrelid) as definition from pg_index i
     where i.indrelid in ('booking'::regclass, 'allocation'::regclass) and not exists (select from pg_constraint c where c.conindid = i.indexrelid)`,
  );
  for (const { name } of indexes) await client.query(`drop index ${name}`);
  return async () => {
    for (const { name, definition } of indexes) await timed(say, `index ${name}`, () => client.query(definition));
    for (const { of, name, definition } of constraints) await timed(say, `constraint ${name}`, () => client.query(`alter table ${of} add constraint ${name} ${definition}`));
  };
}

/** Says what took longer than a second. */
async function timed(say, what, work) {
  const began = performance.now();
  await work();
  const seconds = (performance.now() - began) / 1000;
  if (seconds > 1) say(`    ${what}: ${seconds.toFixed(0)} s`);
}
