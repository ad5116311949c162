import { createHash } from 'node:crypto';
import type { Writable } from 'node:stream';
import type { Pool, PoolClient, QueryConfig } from 'pg';
import type { DataSource } from 'typeorm';
import { wireTypes } from './wire-types.js';

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

/** A statement and its values; `lists` asks for rows as lists of values, instants as texts of the wire. */
export interface Statement {
  readonly sql: string;
  readonly values: readonly unknown[];
  readonly lists?: boolean;
}

/** The statement as pg takes it: prepared under a name of its own, once per connection. */
export function prepared({ sql, values, lists }: Statement): QueryConfig {
  const config = { text: sql, values: values as unknown[], name: nameOf(sql) };
  return lists ? ({ ...config, rowMode: 'array', types: wireTypes } as QueryConfig) : config;
}

/**
 * BEGIN READ ONLY, the tenant, the prepared statements and COMMIT in a single round trip, then gives the connection back.
 * A connection that could not end its transaction is thrown away.
 * @returns the rows of each statement
 */
export async function inPipeline(client: PoolClient, tenant: string, statements: readonly Statement[]): Promise<unknown[][]> {
  const { stream } = (client as unknown as { connection: { stream: Writable } }).connection;
  // Held back and sent at once: one system call instead of one for each statement.
  stream.cork();
  const answers = [client.query(`BEGIN READ ONLY; ${tenant}`), ...statements.map((statement) => client.query(prepared(statement))), client.query('COMMIT')];
  stream.uncork();
  const results = await Promise.allSettled(answers);
  const end = results.pop()!;
  client.release(end.status === 'rejected');
  // A tenant that could not be set fails all: what was read without one is nothing, not an answer.
  const [, ...rows] = [...results, end].map((result) => {
    if (result.status === 'rejected') throw result.reason;
    return result.value.rows as unknown[];
  });
  return rows;
}
