// Loaded before our server (node --import): writes down every statement that it sends, so that the same can be sent without it.
import { appendFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { ROOT } from '../paths.mjs';

const { Client } = createRequire(join(ROOT, 'package.json'))('pg');
const { query } = Client.prototype;

Client.prototype.query = function record(statement, values, ...rest) {
  const { text, name = null, values: own } = typeof statement === 'string' ? { text: statement } : statement;
  const given = own ?? (Array.isArray(values) ? values : []);
  appendFileSync(process.env.RECORD_SQL, `${JSON.stringify({ text, name, values: given.length, ...(process.env.RECORD_VALUES ? { all: given.map((v) => (v instanceof Date ? { date: v } : v)) } : {}) })}\n`);
  return query.call(this, statement, values, ...rest);
};
