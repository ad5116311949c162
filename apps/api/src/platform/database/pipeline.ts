import { createHash } from 'node:crypto';
import type { Pool, PoolClient } from 'pg';
import type { DataSource } from 'typeorm';

/** TypeORM's own connection pool, so that the process has one. */
export function poolOf(dataSource: DataSource): Pool {
  return (dataSource.driver as unknown as { master: Pool }).master;
}

/** More distinct texts than this program has; beyond it statements go unnamed, so that connections stay bounded. */
const MOST_NAMES = 500;
const names = new Map<string, string>();

function nameOf(sql: string): string | undefined {
  const known = names.get(sql);
  if (known || names.size >= MOST_NAMES) return known;
  const name = createHash('sha256').update(sql).digest('base64url').slice(0, 20);
  names.set(sql, name);
  return name;
}

/**
 * BEGIN READ ONLY, the tenant, one prepared statement and COMMIT in a single round trip, then gives the connection back.
 * A connection that could not end its transaction is thrown away.
 */
export async function inPipeline<Row>(client: PoolClient, tenant: string, sql: string, values: readonly unknown[]): Promise<Row[]> {
  const [, main, end] = await Promise.allSettled([
    client.query(`BEGIN READ ONLY; ${tenant}`),
    client.query({ text: sql, values: values as unknown[], name: nameOf(sql) }),
    client.query('COMMIT'),
  ]);
  client.release(end.status === 'rejected');
  if (main.status === 'rejected') throw main.reason;
  if (end.status === 'rejected') throw end.reason;
  return main.value.rows as Row[];
}
