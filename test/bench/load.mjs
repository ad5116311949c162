// The load generator, in a process of its own: reads one order as JSON from its input, prints one result as JSON.
import autocannon from 'autocannon';
import { text } from 'node:stream/consumers';
import { bookingRequests } from './cases/book.mjs';

const { url, clients, seconds, requests, booking } = JSON.parse(await text(process.stdin));

/** Each client begins elsewhere in the list, so that not all ask the same at once. */
function begin(client, index) {
  if (booking) return client.setRequests([{ method: 'POST', path: '/graphql', setupRequest: nextBooking }]);
  const at = Math.floor((index * requests.length) / clients);
  client.setRequests([...requests.slice(at), ...requests.slice(0, at)].map((request) => ({ method: 'POST', ...request })));
}

let booked = 0;
const requestOf = booking && bookingRequests(booking.first);
const nextBooking = (request) => ({ ...request, ...requestOf(booked++) });

let index = 0;
const answers = new Map();
const run = autocannon({ url, connections: clients, duration: seconds, setupClient: (client) => begin(client, index++), ...(booking ? { verifyBody: isBooked } : {}) });
function isBooked(body) {
  const kind = /"__typename":"(\w+)"/.exec(body)?.[1] ?? body.slice(0, 300);
  answers.set(kind, (answers.get(kind) ?? 0) + 1);
  return kind === 'Booking';
}
const result = await run;
process.stdout.write(
  JSON.stringify({
    perSecond: (result['2xx'] - result.mismatches) / result.duration,
    p50: result.latency.p50,
    p99: result.latency.p99,
    failed: result.errors + result.timeouts + result.non2xx,
    done: result['2xx'],
    answers: Object.fromEntries(answers),
  }),
);
