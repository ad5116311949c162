import { AsyncLocalStorage } from 'node:async_hooks';
import { Injectable } from '@nestjs/common';
import type { PoolClient } from 'pg';
import type { DataSource, EntityTarget, ObjectLiteral, QueryRunner, Repository } from 'typeorm';
import { isUuid } from './ids.js';
import { inPipeline, poolOf, prepared, type Statement } from './pipeline.js';
import { backOff, isWorthRetrying } from './retry.js';

/** The open unit of work of the running async context. */
interface UnitOfWork {
  readonly runner: QueryRunner;
  readonly federationId: string | null;
  readonly afterCommit: Array<() => void>;
}

/** Most times that one unit of work is run before its serialization failure or deadlock is given up. */
export const MOST_ATTEMPTS = 5;

/**
 * The only door to the database. Transactions are ambient: whatever runs inside `tx` uses its connection and its
 * tenant, whoever wrote it; outside, `read` opens a read-only transaction of its own for one statement.
 */
@Injectable()
export class Db {
  private readonly unit = new AsyncLocalStorage<UnitOfWork>();

  constructor(private readonly dataSource: DataSource) {}

  /**
   * Runs `work` in one transaction as the given federation (null: global tables only). Joins the open transaction.
   * A deadlock or serialization failure runs the whole of `work` again, at most {@link MOST_ATTEMPTS} times in all.
   * @throws when a statement failed and the error was swallowed, since PostgreSQL turns the commit into a rollback: its
   * answer to COMMIT is what tells, as the connection learns of a failed transaction later than of the failed statement.
   */
  async tx<T>(federationId: string | null, work: () => Promise<T>): Promise<T> {
    const open = this.unit.getStore();
    if (open) {
      if (federationId !== null && open.federationId !== federationId) {
        throw new Error('A transaction of one federation cannot go on in another.');
      }
      return work();
    }
    for (let attempt = 1; ; attempt++) {
      try {
        return await this.once(federationId, work);
      } catch (error) {
        if (attempt >= MOST_ATTEMPTS || !isWorthRetrying(error)) throw error;
        await backOff(attempt);
      }
    }
  }

  /**
   * One statement as the given federation: inside `tx` on its connection, else in a read-only transaction of its own
   * that costs one round trip. The statement is prepared once per connection, so its text must not vary with values.
   */
  async read<Row>(federationId: string | null, sql: string, values: readonly unknown[] = []): Promise<Row[]> {
    const [rows] = await this.statements(federationId, [{ sql, values }]);
    return rows as Row[];
  }

  /**
   * The rows of several statements, for hot lists: like {@link read}, all in one round trip, each row a list of values in
   * the order of its columns and each instant a text of the wire. See {@link RowType} for making objects of them.
   */
  async readLists(federationId: string, ...statements: ReadonlyArray<Omit<Statement, 'lists'>>): Promise<unknown[][][]> {
    return (await this.statements(federationId, statements.map((statement) => ({ ...statement, lists: true })))) as unknown[][][];
  }

  private async statements(federationId: string | null, statements: readonly Statement[]): Promise<unknown[][]> {
    const open = this.unit.getStore();
    if (!open) {
      const tenant = tenantStatement(federationId);
      return inPipeline(await poolOf(this.dataSource).connect(), tenant, statements);
    }
    if (federationId !== null && open.federationId !== federationId) throw new Error('This transaction belongs to another federation.');
    const client = (await open.runner.connect()) as PoolClient;
    const rows: unknown[][] = [];
    for (const statement of statements) rows.push((await client.query(prepared(statement))).rows);
    return rows;
  }

  /** One statement of the open transaction. Not for statements built from values: pass those as `values`. */
  async query<Row>(sql: string, values: readonly unknown[] = []): Promise<Row[]> {
    const client = (await this.required().runner.connect()) as PoolClient;
    const result = await client.query(sql, values as unknown[]);
    return result.rows as Row[];
  }

  /**
   * Runs a part of the open transaction that may fail alone: when `work` throws, the database is as before it, no hook of
   * it is kept, the error goes on to the caller, and the transaction can go on. Nothing else may use the transaction meanwhile.
   */
  async attempt<T>(work: () => Promise<T>): Promise<T> {
    const unit = this.required();
    const client = (await unit.runner.connect()) as PoolClient;
    const hooks = unit.afterCommit.length;
    await client.query('savepoint attempt');
    try {
      const result = await work();
      await client.query('release savepoint attempt');
      return result;
    } catch (error) {
      unit.afterCommit.length = hooks;
      await client.query('rollback to savepoint attempt; release savepoint attempt');
      throw error;
    }
  }

  /** TypeORM's repository on the open transaction. */
  repo<E extends ObjectLiteral>(entity: EntityTarget<E>): Repository<E> {
    return this.required().runner.manager.getRepository(entity);
  }

  /** Calls `hook` once the open transaction has committed; never after a rollback or for a failed attempt. */
  afterCommit(hook: () => void): void {
    this.required().afterCommit.push(hook);
  }

  /** Closes the connections, and lets the process forget the door: it may be one of many that come and go. */
  async close(): Promise<void> {
    if (this.dataSource.isInitialized) await this.dataSource.destroy();
    this.unit.disable();
  }

  /** Whether a transaction is open here. */
  get inTransaction(): boolean {
    return this.unit.getStore() !== undefined;
  }

  private required(): UnitOfWork {
    const open = this.unit.getStore();
    if (!open) throw new Error('No transaction is open: wrap this in db.tx().');
    return open;
  }

  private async once<T>(federationId: string | null, work: () => Promise<T>): Promise<T> {
    const runner = this.dataSource.createQueryRunner('master');
    const unit: UnitOfWork = { runner, federationId, afterCommit: [] };
    try {
      const client = (await runner.connect()) as PoolClient;
      await runner.startTransaction();
      await client.query(tenantStatement(federationId));
      const result = await this.unit.run(unit, work);
      const { command } = await client.query('COMMIT');
      if (command !== 'COMMIT') throw new Error('A failed statement was swallowed: nothing can be committed.');
      for (const hook of unit.afterCommit) hook();
      return result;
    } catch (error) {
      await rollBack(runner);
      throw error;
    } finally {
      await runner.release();
    }
  }
}

/** A connection that cannot end its transaction is thrown away, as after a network error: whoever got it next would go on in it. */
async function rollBack(runner: QueryRunner): Promise<void> {
  if (!runner.isTransactionActive) return;
  try {
    await runner.rollbackTransaction();
  } catch (error) {
    ((await runner.connect()) as PoolClient).emit('error', error as Error);
  }
}

/** The literal SET LOCAL (set_config() does not travel to the shards of a distributed database). */
function tenantStatement(federationId: string | null): string {
  if (federationId !== null && !isUuid(federationId)) throw new Error('A federation id must be a UUID.');
  return `SET LOCAL app.federation_id = '${federationId ?? ''}'`;
}
