import { burst, costedBurst, median } from './measure.mjs';
import { verifyRead } from './verify.mjs';

/**
 * Measures every read on every server that can answer it, in alternating rounds so that a machine that grows slower
 * slows all of them alike. Answers are compared before.
 * @param {Array<{ key: string, name: string, process: object, url: string, request: Function }>} servers
 * @returns {Promise<Array<{ title: string, by: Map<string, { perSecond: number, p99: number, serverMs: number, databaseMs: number }> }>>}
 */
export async function measureReads(reads, servers, { rounds, seconds, warmUp, clients }, say) {
  const able = (read) => servers.filter(({ key }) => read[key]);
  for (const read of reads) {
    await verifyRead(read, able(read));
    say(`the same answers: ${read.title}`);
  }
  const results = [];
  for (const read of reads) {
    const orders = able(read).map((server) => ({ server, order: { url: server.url, clients, requests: requestsOf(read, server) }, bursts: [] }));
    for (const { order } of orders) await burst({ ...order, seconds: warmUp });
    for (let round = 0; round < rounds; round++) {
      for (const { server, order, bursts } of orders) bursts.push(await costedBurst(server.process, { ...order, seconds }));
    }
    const by = new Map(orders.map(({ server, bursts }) => [server.name, summary(read, server, bursts)]));
    say(`${read.name}: ${[...by].map(([name, { perSecond, p99, serverMs, databaseMs }]) => `${name} ${perSecond.toFixed(0)}/s p99 ${p99} ms cpu ${serverMs.toFixed(2)}+${databaseMs.toFixed(2)}`).join(' · ')}`);
    results.push({ read, title: read.title, by });
  }
  return results;
}

function requestsOf(read, server) {
  return Array.from({ length: read.variants }, (_, n) => server.request(read, n));
}

function summary(read, server, bursts) {
  const failed = bursts.reduce((sum, { failed: n }) => sum + n, 0);
  if (failed) throw new Error(`${failed} requests for ${read.name} failed on ${server.name}`);
  const middle = (key) => median(bursts.map((burst) => burst[key]));
  return { perSecond: middle('perSecond'), p99: middle('p99'), serverMs: middle('serverMs'), databaseMs: middle('databaseMs') };
}
