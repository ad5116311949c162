import { databaseCpu, prepareDatabase } from '../data/cluster.mjs';
import { machine } from '../machine.mjs';
import { inProcess, median } from '../measure.mjs';
import { startOurs } from '../servers/ours.mjs';
import { CASES, send } from './cases.mjs';
import { openGrowth } from './grow.mjs';
import { scaleReport } from './report.mjs';

/** Of the peer's and the product's statements, straight through pg. */
const LOAD = { connections: 10, clients: 16 };
/** Wishes of one burst, far more than are sent in it. */
const WISHES = 200_000;
let bursts = 0;

/**
 * The same questions with ever more bookings in the database.
 * @param {number[]} sizes numbers of bookings, from small to large
 */
export async function measureScale(sizes, { seconds }, say) {
  const database = await prepareDatabase();
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => void database.stop().then(() => process.exit(130)));
  const growth = await openGrowth(database, say);
  const outcome = { machine: machine(database.version), sizes: [], cases: CASES.map(({ title }) => ({ title, by: new Map() })), rivals: new Map() };
  try {
    for (const size of sizes) {
      const began = performance.now();
      const there = await growth.growTo(size);
      say(`${there} bookings are there (${((performance.now() - began) / 60_000).toFixed(1)} min)`);
      outcome.sizes.push(size);
      const ours = await startOurs(process.execPath, database);
      try {
        for (const [index, one] of CASES.entries()) {
          const result = await timed(one, ours);
          outcome.cases[index].by.set(size, result);
          say(`  ${one.title}: ${result.ms.toFixed(1)} ms, processor ${result.serverMs.toFixed(1)} + ${result.databaseMs.toFixed(1)} ms`);
        }
      } finally {
        await ours.stop();
      }
      await growth.copyForPeer();
      outcome.rivals.set(size, await rivals(database, seconds, say));
    }
    return scaleReport(outcome);
  } finally {
    await growth.close();
    await database.stop();
  }
}

/** Medians of the time that one takes alone, and of what it costs the processor. */
async function timed({ times, requests }, ours) {
  const all = [];
  for (let n = -Math.ceil(times / 5); n < times; n++) {
    const parts = requests(Math.abs(n));
    const before = n === 0 ? await Promise.all([ours.cpuTime(), databaseCpu()]) : undefined;
    if (before) all.cpu = before;
    const began = performance.now();
    for (const part of parts) await send(ours.url, part);
    if (n >= 0) all.push(performance.now() - began);
  }
  const after = await Promise.all([ours.cpuTime(), databaseCpu()]);
  const [serverMs, databaseMs] = after.map((seconds, i) => ((seconds - all.cpu[i]) * 1000) / times);
  return { ms: median(all), serverMs, databaseMs };
}

async function rivals(database, seconds, say) {
  const results = {};
  for (const assets of [200, 1]) {
    for (const how of ['constraint', 'lock']) {
      const first = bursts++ * WISHES;
      const result = await inProcess('scale/rivals.mjs', { url: database.apiUrl, how, assets, seconds, first, ...LOAD });
      results[`${how}-${assets}`] = result;
      say(`  ${how === 'lock' ? 'check then insert, asset locked' : 'exclusion constraint'}, ${assets} asset(s): ${result.perSecond.toFixed(0)} booked/s of ${result.attempts.toFixed(0)} tries/s, p99 ${result.p99} ms`);
    }
  }
  return results;
}
