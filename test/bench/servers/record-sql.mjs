// Loaded before our server (node --import): writes down every statement that it sends with its values, so that the same
// can be sent without it.
import { appendFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { ROOT } from '../paths.mjs';

const { Client } = createRequire(join(ROOT, 'package.json'))('pg');
const { query } = Client.prototype;

/** A value as JSON can carry it and PostgreSQL reads it again. */
function plain(value) {
  if (Buffer.isBuffer(value)) return `\\x${value.toString('hex')}`;
  return typeof value === 'bigint' ? String(value) : value;
}

Client.prototype.query = function record(statement, values, ...rest) {
  const { text, name, values: own } = typeof statement === 'string' ? { text: statement } : statement;
  const given = own ?? (Array.isArray(values) ? values : []);
  appendFileSync(process.env.RECORD_SQL, `${JSON.stringify({ text, name, values: given.map(plain) })}\n`);
  return query.call(this, statement, values, ...rest);
};
