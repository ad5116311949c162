import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { bookingRequests } from './cases/book.mjs';
import { burst, inProcess, median } from './measure.mjs';
import { startOurs } from './servers/ours.mjs';

/** Connections of our server by default; the other side gets as many. */
const CONNECTIONS = 10;
/** Wishes kept for one burst, far more than are sent in it. */
const WISHES = 40_000;
/** A wish that no burst reaches. */
const FAR_WISH = 60 * WISHES;

/** Booking commits a second over HTTP and straight through pg, in alternating rounds. Every request must end in a booking. */
export async function measureWrites(ours, database, { rounds, seconds, warmUp, clients }, say) {
  const recorded = { wish: FAR_WISH, statements: await statementsOfABooking(database) };
  say(`a booking is ${recorded.statements.length} statements: ${recorded.statements.map(({ text }) => text.trim().split(/\s+/, 3).join(' ')).join(' | ')}`);
  let bursts = 0;
  const first = () => bursts++ * WISHES;
  const overHttp = (length) => burst({ url: ours.url, clients, seconds: length, booking: { first: first() } }).then(allBooked);
  const straight = (length) => inProcess('straight.mjs', { url: database.apiUrl, connections: CONNECTIONS, clients, seconds: length, first: first(), recorded });
  await overHttp(warmUp);
  await straight(warmUp);
  const results = { ours: [], straight: [] };
  for (let round = 0; round < rounds; round++) {
    results.ours.push(await overHttp(seconds));
    results.straight.push(await straight(seconds));
  }
  const by = Object.fromEntries(Object.entries(results).map(([key, all]) => [key, summary(all)]));
  say(`book: ours ${by.ours.perSecond.toFixed(0)}/s p99 ${by.ours.p99} ms · same SQL ${by.straight.perSecond.toFixed(0)}/s p99 ${by.straight.p99} ms`);
  return { ...by, statements: recorded.statements.length };
}

function summary(bursts) {
  return { perSecond: median(bursts.map(({ perSecond }) => perSecond)), p99: median(bursts.map(({ p99 }) => p99)), rounds: bursts.map(({ perSecond }) => perSecond) };
}

function allBooked(result) {
  const { answers, failed } = result;
  if (failed || Object.keys(answers).some((kind) => kind !== 'Booking')) throw new Error(`Not every request ended in a booking: ${JSON.stringify({ failed, answers })}`);
  return result;
}

/** What our server sends for one booking, from BEGIN to COMMIT, taken down by a second one that is used for nothing else. */
async function statementsOfABooking(database) {
  const folder = await mkdtemp(join(tmpdir(), 'auzolan-bench-'));
  const file = join(folder, 'statements');
  const recorder = pathToFileURL(join(import.meta.dirname, 'servers/record-sql.mjs')).href;
  const server = await startOurs(process.execPath, database, { RECORD_SQL: file }, ['--import', recorder]);
  try {
    const request = bookingRequests(FAR_WISH)(0);
    const book = async () => {
      const response = await fetch(server.url + request.path, { method: 'POST', headers: request.headers, body: request.body });
      const answer = await response.text();
      if (!answer.includes('"__typename":"Booking"')) throw new Error(`The first booking was refused: ${answer}`);
    };
    await book();
    const lines = (await readFile(file, 'utf8')).trim().split('\n').map((line) => JSON.parse(line));
    const begin = lines.findLastIndex(({ text }) => /^(start transaction|begin)(?! read only)/i.test(text));
    const end = lines.findIndex(({ text }, at) => at > begin && /^commit/i.test(text));
    return lines.slice(begin, end + 1);
  } finally {
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  }
}
