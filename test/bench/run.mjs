import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { READS } from './cases/reads.mjs';
import { prepareDatabase } from './data/cluster.mjs';
import { machine } from './machine.mjs';
import { watchMemory } from './measure.mjs';
import { NODE_24 } from './paths.mjs';
import { measureReads } from './reads-run.mjs';
import { report } from './report.mjs';
import { ourRequest, startOurs } from './servers/ours.mjs';
import { plainRequest, startPlain } from './servers/plain.mjs';
import { postgraphileRequest, startPostgraphile } from './servers/postgraphile.mjs';
import { measureStartUp } from './start-up.mjs';
import { measureWrites } from './writes-run.mjs';

const { values: options } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    only: { type: 'string', default: '' },
    rounds: { type: 'string' },
    seconds: { type: 'string' },
    /** Ask the same with ever more bookings in the database, up to ten million; `--sizes 10000,1000000` says how many. */
    scale: { type: 'boolean', default: false },
    sizes: { type: 'string', default: '10000,1000000,10000000' },
  },
});
const PACE = {
  rounds: Number(options.rounds ?? (options.quick ? 2 : 5)),
  seconds: Number(options.seconds ?? (options.quick ? 1 : 4)),
  warmUp: options.quick ? 1 : 3,
  clients: 16,
};
const wanted = options.only ? options.only.split(',') : [];
const wants = (name) => wanted.length === 0 || wanted.includes(name);
const say = (line) => console.error(line);

if (options.scale) {
  const { measureScale } = await import('./scale/run.mjs');
  console.log(await measureScale(options.sizes.split(',').map(Number), { seconds: Number(options.seconds ?? 5) }, say));
  process.exit();
}

const major = process.versions.node.split('.')[0];
const database = await prepareDatabase();
const running = [];
const stopAll = async () => {
  for (const server of running.splice(0)) await server.stop();
  await database.stop();
};
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => void stopAll().then(() => process.exit(130)));
const started = async (server) => (running.push(await server), running.at(-1));
try {
  const outcome = { machine: machine(database.version), pace: PACE };
  const ours = await started(startOurs(process.execPath, database));
  const reads = READS.filter(({ name }) => wants(name));
  if (reads.length) {
    const peer = (key, name, process, request) => ({ key, name, process, url: process.url, request });
    const peers = [
      peer('ours', `ours (Node ${major})`, ours, ourRequest),
      peer('postgraphile', 'PostGraphile (Node 24)', await started(startPostgraphile(database)), postgraphileRequest),
      peer('plain', `ceiling (Node ${major})`, await started(startPlain(process.execPath, database)), plainRequest),
    ];
    if (existsSync(NODE_24) && major !== '24') {
      peers.push(peer('ours', 'ours (Node 24)', await started(startOurs(NODE_24, database)), ourRequest));
      peers.push(peer('plain', 'ceiling (Node 24)', await started(startPlain(NODE_24, database)), plainRequest));
    }
    const { most, result } = await watchMemory(ours, () => measureReads(reads, peers, PACE, say));
    Object.assign(outcome, { reads: result, readMemory: most });
  }
  for (const server of running.splice(1)) await server.stop();
  if (wants('book')) {
    const { most, result } = await watchMemory(ours, () => measureWrites(ours, database, PACE, say));
    Object.assign(outcome, { writes: result, writeMemory: most });
  }
  for (const server of running.splice(0)) await server.stop();
  if (wants('start')) outcome.startUp = await measureStartUp(database, options.quick ? 1 : 5, say);
  console.log(report(outcome));
} finally {
  await stopAll();
}
