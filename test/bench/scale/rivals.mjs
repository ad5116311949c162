// Bookings straight through pg, taken by the product's statement or as a careful peer does: lock the asset, look, insert.
// Reads an order as JSON from its input, prints one result as JSON.
import { randomUUID } from 'node:crypto';
import { text } from 'node:stream/consumers';
import pg from 'pg';
import { id } from '../data/ids.mjs';
import { API } from '../paths.mjs';

const { url, how, assets, connections, clients, seconds, first } = JSON.parse(await text(process.stdin));
const { PLACE } = await import(`${API}/modules/bookings/placing/place.sql.js`);
const FEDERATION = 4;
const [DAY, HOUR] = [86_400_000, 3_600_000];
const federationId = id('federation', FEDERATION, 0);
const [cooperativeId, memberId] = [id('cooperative', FEDERATION, 1), id('member', FEDERATION, 0)];
const pool = new pg.Pool({ connectionString: url, max: connections });
const latencies = [];
const outcomes = { booked: 0, refused: 0 };
let next = first;

/** Two wish for each time, so that every other booking must be refused. */
function wish(n) {
  const slot = n >> 1;
  const start = new Date((Math.floor(Date.now() / DAY) + 500) * DAY + Math.floor(slot / assets) * 2 * HOUR);
  return { assetId: id('asset', FEDERATION, 1 + (slot % assets)), start, end: new Date(start.getTime() + HOUR), until: new Date(start.getTime() + 1.25 * HOUR) };
}

const HOW = {
  async constraint(client, { assetId, start, end, until }) {
    const bookingId = randomUUID();
    const { rows } = await client.query({ name: 'place', text: PLACE, values: [
      federationId,
      JSON.stringify([{ id: bookingId, asset_id: assetId, quantity: 1, purpose: 'Grinding', starts_at: start, ends_at: end, local_start: '2026-11-01T08:00', local_end: '2026-11-01T09:00', time_zone: 'Europe/Madrid', together_id: null, rule_version_ids: [], price_estimate: [], approval: [] }]),
      JSON.stringify([{ booking_id: bookingId, asset_id: assetId, leaf_id: assetId, leaf_kind: 'EXCLUSIVE', quantity: 1, blocked_from: start, blocked_until: until, starts_at: start, ends_at: end, blocks: true }]),
      cooperativeId, memberId, null, 'CONFIRMED', null, false,
    ] });
    return rows[0].placed.length === 1;
  },
  async lock(client, { assetId, start, end, until }) {
    await client.query({ name: 'lock', text: 'select from asset where federation_id = $1 and id = $2 for update', values: [federationId, assetId] });
    const { rowCount } = await client.query({
      name: 'look', text: 'select from bench.peer_allocation where federation_id = $1 and leaf_id = $2 and blocks and blocked_until > $3 and blocked_from < $4 limit 1', values: [federationId, assetId, start, until],
    });
    if (rowCount) return false;
    const bookingId = randomUUID();
    await client.query({
      name: 'booking', text: `insert into bench.peer_booking (federation_id, id, asset_id, cooperative_id, member_id, purpose, starts_at, ends_at, local_start, local_end, time_zone, status)
        values ($1, $2, $3, $4, $5, 'Grinding', $6, $7, '2026-11-01T08:00', '2026-11-01T09:00', 'Europe/Madrid', 'CONFIRMED')`,
      values: [federationId, bookingId, assetId, cooperativeId, memberId, start, end],
    });
    await client.query({
      name: 'allocation', text: `insert into bench.peer_allocation (federation_id, booking_id, leaf_id, leaf_kind, blocked_from, blocked_until, blocks) values ($1, $2, $3, 'EXCLUSIVE', $4, $5, true)`,
      values: [federationId, bookingId, assetId, start, until],
    });
    return true;
  },
};

async function attempt(n) {
  const began = performance.now();
  const client = await pool.connect();
  await client.query(`begin; set local app.federation_id = '${federationId}'`);
  outcomes[(await HOW[how](client, wish(n))) ? 'booked' : 'refused']++;
  await client.query('commit');
  client.release();
  latencies.push(performance.now() - began);
}

const until = performance.now() + seconds * 1000;
const began = performance.now();
await Promise.all(
  Array.from({ length: clients }, async () => {
    while (performance.now() < until) await attempt(next++);
  }),
);
const took = (performance.now() - began) / 1000;
await pool.end();
latencies.sort((a, b) => a - b);
process.stdout.write(JSON.stringify({ perSecond: outcomes.booked / took, attempts: latencies.length / took, ...outcomes, p99: Math.round(latencies[Math.floor(latencies.length * 0.99)] ?? 0), done: latencies.length }));
