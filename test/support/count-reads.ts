import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Db } from '../../apps/api/src/platform/database/db.js';

/** How many statements `work` reads with, whoever asks for them. Signs of who is asking should be cached before. */
export async function countReads(app: NestFastifyApplication, work: () => Promise<unknown>): Promise<number> {
  const db = app.get(Db);
  const { read, readLists } = db;
  let reads = 0;
  db.read = function <Row>(federationId: string | null, sql: string, values?: readonly unknown[]) {
    reads++;
    return read.call(this, federationId, sql, values) as Promise<Row[]>;
  };
  db.readLists = function (federationId, ...statements) {
    reads += statements.length;
    return readLists.call(this, federationId, ...statements);
  };
  try {
    await work();
    return reads;
  } finally {
    Object.assign(db, { read, readLists });
  }
}
