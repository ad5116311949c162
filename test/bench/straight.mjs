// Bookings straight through pg: the statements of our server, without it. Reads an order as JSON from its input, prints
// one result as JSON.
import { randomUUID } from 'node:crypto';
import { text } from 'node:stream/consumers';
import pg from 'pg';
import { BOOKER, wish } from './cases/book.mjs';

const { url, connections, clients, seconds, first, recorded } = JSON.parse(await text(process.stdin));
const pool = new pg.Pool({ connectionString: url, max: connections });
const latencies = [];
let booked = 0;
let next = first;

const SAME = new Set(Object.values(BOOKER));
const THEIRS = wish(recorded.wish);
const VALUES = JSON.stringify(recorded.statements.map(({ values }) => values));
/** Identifiers, instants, and times of a wall clock. */
const MINE = /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}|\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?Z)?/g;

/** The values of all statements for another wish than the recorded one: its asset, its times, identifiers of its own. */
function valuesOf(n) {
  const { assetId, start } = wish(n);
  const later = start - THEIRS.start;
  const own = new Map();
  return JSON.parse(VALUES.replace(MINE, (value) => {
    if (value.includes('T')) return new Date(Date.parse(value.endsWith('Z') ? value : `${value}Z`) + later).toISOString().slice(0, value.endsWith('Z') ? 24 : 16);
    if (SAME.has(value)) return value;
    if (value === THEIRS.assetId) return assetId;
    if (!own.has(value)) own.set(value, randomUUID());
    return own.get(value);
  }));
}

async function book(n) {
  const began = performance.now();
  const values = valuesOf(n);
  const client = await pool.connect();
  for (const [index, { text, name }] of recorded.statements.entries()) {
    const { rows } = await client.query(values[index].length ? { text, name, values: values[index] } : text);
    if (rows?.[0]?.placed?.length === 0) throw new Error(`The booking of wish ${n} was not placed.`);
  }
  client.release();
  latencies.push(performance.now() - began);
  booked++;
}

const until = performance.now() + seconds * 1000;
const began = performance.now();
await Promise.all(
  Array.from({ length: clients }, async () => {
    while (performance.now() < until) await book(next++);
  }),
);
const took = (performance.now() - began) / 1000;
await pool.end();
latencies.sort((a, b) => a - b);
process.stdout.write(JSON.stringify({ perSecond: booked / took, p99: Math.round(latencies[Math.floor(latencies.length * 0.99)] ?? 0), done: booked }));
