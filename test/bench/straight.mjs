// Bookings straight through pg: the statements of our server, without it. Reads an order as JSON from its input, prints
// one result as JSON.
import { randomBytes, randomUUID } from 'node:crypto';
import { text } from 'node:stream/consumers';
import pg from 'pg';
import { BOOKER, wish } from './cases/book.mjs';

const { url, connections, clients, seconds, first, statements } = JSON.parse(await text(process.stdin));
const pool = new pg.Pool({ connectionString: url, max: connections });
const latencies = [];
let booked = 0;
let next = first;

/** The values of one booking, by the table that a statement is about. */
function valuesOf(n) {
  const { assetId, start, end, purpose } = wish(n);
  const [bookingId, key] = [randomUUID(), randomUUID()];
  const reader = [BOOKER.memberId, [], true];
  const blockedUntil = new Date(end.getTime() + 15 * 60_000);
  const local = (instant) => instant.toISOString().slice(0, 16);
  const told = JSON.stringify({ federationId: BOOKER.federationId, topic: 'BOOKINGS', id: bookingId });
  const answer = JSON.stringify({ bookAsset: { __typename: 'Booking', id: bookingId, status: 'CONFIRMED', start, end } });
  return [
    ['insert into idempotency_key', [BOOKER.personId, key, randomBytes(32)]],
    ['update idempotency_key', [BOOKER.personId, key, answer]],
    ['for key share of a', [[assetId]]],
    ['insert into allocation', [
      BOOKER.federationId,
      JSON.stringify([{ id: bookingId, asset_id: assetId, quantity: 1, purpose, starts_at: start, ends_at: end, local_start: local(start), local_end: local(end), time_zone: 'Europe/Madrid', together_id: null, rule_version_ids: [], price_estimate: [], approval: [] }]),
      JSON.stringify([{ booking_id: bookingId, asset_id: assetId, leaf_id: assetId, leaf_kind: 'EXCLUSIVE', quantity: 1, blocked_from: start, blocked_until: blockedUntil, starts_at: start, ends_at: end, blocks: true }]),
      BOOKER.cooperativeId, BOOKER.memberId, null, 'CONFIRMED', null,
    ]],
    ['insert into activity', [
      BOOKER.federationId, randomUUID(), 'booking.book', 'booking', bookingId, BOOKER.memberId, null, BOOKER.cooperativeId, null, null,
      JSON.stringify({ assetId, start, end }), told,
    ]],
    ['reader cross join booking b', [...reader, [BOOKER.cooperativeId], bookingId]],
  ];
}

async function book(n) {
  const began = performance.now();
  const all = valuesOf(n);
  const client = await pool.connect();
  for (const { text, name, values: most } of statements) {
    const values = most ? all.find(([about]) => text.includes(about))?.[1] : [];
    if (values?.length !== most) throw new Error(`Our server sends a statement that this program does not know: ${text}`);
    await client.query(name ? { text, name, values } : { text, values });
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
