import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import { MOST_REQUESTS } from '../../apps/api/src/platform/http/flood-limit.js';
import { BOOK, inDays, type BookAnswer } from '../support/booking-calls.js';
import { cloneDatabase } from '../support/database.js';
import { startTestApp } from '../support/test-app.js';
import { startWorld, type World } from '../support/world.js';

const JSON_TYPE = { 'content-type': 'application/json' };
/** What npm start allows requests under way before it gives up and says so with its exit code. */
const MOST_MS_TO_STOP = 5_000;
const SHOP = 'https://shop.example';

let world: World;
beforeAll(async () => {
  world = await startWorld({ METRICS_TOKEN: 'for-prometheus', CORS_ORIGINS: SHOP, LOG_LEVEL: 'debug' });
  world.app.useLogger(false);
});
afterAll(() => world.stop());

/** Asks until it is so; the time limit of the test ends a wait in vain. */
async function until(so: () => Promise<boolean>): Promise<void> {
  while (!(await so())) await wait(20);
}

describe('the figures', () => {
  it('are told to who has the token, with routes and never with addresses that people typed', async () => {
    await world.anonymous.fetch('/healthz');
    await world.anonymous.fetch('/book/some-private-words');
    const answer = await world.anonymous.fetch('/metrics', { authorization: 'Bearer for-prometheus' });
    const text = await answer.text();
    expect(answer.headers.get('content-type')).toContain('text/plain');
    expect(text).toMatch(/^http_request_duration_seconds_count\{route="\/healthz",status="200"\} \d+$/m);
    expect(text).toMatch(/^process_resident_memory_bytes \d+/m);
    expect(text).not.toContain('some-private-words');
  });

  it.each(['', 'Bearer wrong', 'for-prometheus'])('are not there for %p', async (authorization) => {
    expect((await world.anonymous.fetch('/metrics', { authorization })).status).toBe(404);
  });
});

describe('pages of other sites', () => {
  const preflight = (origin: string): Promise<Response> =>
    fetch(`${world.url}/graphql`, {
      method: 'OPTIONS', headers: { origin, 'access-control-request-method': 'POST', 'access-control-request-headers': 'content-type,acting-for,idempotency-key' },
    });

  it('that are allowed may call with cookies', async () => {
    const { status, headers } = await preflight(SHOP);
    expect([status, headers.get('access-control-allow-origin'), headers.get('access-control-allow-credentials')]).toEqual([204, SHOP, 'true']);
    expect(headers.get('access-control-allow-headers')).toContain('acting-for');
    const answer = await world.ours.member.call.send('/graphql', '{"query":"{me{id}}"}', { ...JSON_TYPE, origin: SHOP });
    expect([answer.status, answer.headers.get('access-control-allow-origin')]).toEqual([200, SHOP]);
  });

  it('that are not allowed may neither ask nor call', async () => {
    expect((await preflight('https://evil.example')).headers.get('access-control-allow-origin')).toBeNull();
    const answer = await world.ours.member.call.send('/graphql', '{"query":"{me{id}}"}', { ...JSON_TYPE, origin: 'https://evil.example' });
    expect([answer.status, answer.headers.get('access-control-allow-origin')]).toEqual([403, null]);
  });
});

describe('the log', () => {
  interface Line { requestId?: string; errorId?: string; route?: string }

  async function logged(work: () => Promise<unknown>): Promise<Line[]> {
    const lines: Line[] = [];
    const note = (line: unknown): void => void lines.push(line as Line);
    world.app.useLogger({ log: note, error: note, warn: note, debug: note });
    await work();
    world.app.useLogger(false);
    return lines;
  }

  it('names the request of every error and of every answer', async () => {
    await world.sql('revoke select on asset from auzolan_api');
    const errorIds: Array<string | undefined> = [];
    const lines = await logged(async () => {
      const query = '{ assets { totalItems } }';
      // The first goes through Apollo, the others through the fast path.
      for (const id of ['request-one', 'request-two', 'request-three']) {
        const answer = await world.ours.member.call.ask(query, {}, { 'x-request-id': id });
        expect(answer.headers.get('x-request-id')).toBe(id);
        expect(JSON.stringify(answer.errors)).not.toMatch(/permission denied|stack/);
        errorIds.push(answer.errors[0]?.extensions.errorId);
      }
    });
    await world.sql('grant select on asset to auzolan_api');
    expect(lines.filter((line) => line.errorId).map((line) => [line.requestId, line.errorId])).toEqual(['request-one', 'request-two', 'request-three'].map((id, i) => [id, errorIds[i]]));
    expect(lines.filter((line) => line.route === '/graphql').map((line) => line.requestId)).toEqual(['request-one', 'request-two', 'request-three']);
  });

  it('takes no foreign text for the id of a request', async () => {
    const { headers } = await world.anonymous.fetch('/healthz', { 'x-request-id': 'two words {"level":60}' });
    expect(headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
  });
});

describe('an address that floods the server', () => {
  it(`is told to wait after ${MOST_REQUESTS} requests`, async () => {
    const { url, stop } = await startTestApp({ RATE_LIMITS: 'true' });
    const { hostname, port } = new URL(url);
    const line = connect(Number(port), hostname);
    // All at once down one line: asked one after the other, a busy machine needs longer for so many than the limit looks back.
    line.write('GET /healthz HTTP/1.1\r\nhost: a\r\n\r\n'.repeat(2 * MOST_REQUESTS));
    let said = '';
    for await (const chunk of line) if ((said = (said + String(chunk)).slice(-100_000)).includes('RATE_LIMITED')) break;
    line.destroy();
    expect(said).toMatch(/HTTP\/1\.1 429 [^{]*retry-after: 10\r\n/i);
    await stop();
  });
});

describe('without its database', () => {
  /** The way to the database, which can be cut. */
  async function bridge(to: string): Promise<{ url: string; cut: () => Promise<void>; mend: () => Promise<void> }> {
    const target = new URL(to);
    const open = new Set<Socket>();
    const server = createServer((client) => {
      const onward = connect(Number(target.port), target.hostname);
      for (const [one, other] of [[client, onward], [onward, client]] as const) {
        open.add(one);
        one.on('error', () => undefined).on('close', () => other.destroy());
        one.pipe(other);
      }
    });
    const mend = async (port = 0): Promise<void> => void (await once(server.listen(port, '127.0.0.1'), 'listening'));
    await mend();
    const { port } = server.address() as AddressInfo;
    const cut = async (): Promise<void> => {
      const closed = once(server, 'close');
      server.close();
      for (const socket of open) socket.destroy();
      await closed;
    };
    return { url: Object.assign(new URL(to), { port: String(port) }).href, cut, mend: () => mend(port) };
  }

  it('the server says that it cannot work, answers in plain words, and comes back by itself', async () => {
    const database = await cloneDatabase();
    const way = await bridge(database.apiUrl);
    const { anonymous, caller, stop } = await startTestApp({}, { ...database, apiUrl: way.url });
    const readiness = async (): Promise<unknown> => {
      const answer = await anonymous.fetch('/readyz');
      return { http: answer.status, ...((await answer.json()) as object) };
    };
    expect(await readiness()).toEqual({ http: 200, status: 'ok', database: 'ok', listening: true });
    await way.cut();
    expect(await readiness()).toEqual({ http: 503, status: 'unavailable', database: 'away', listening: false });
    expect((await anonymous.fetch('/healthz')).status).toBe(200);
    for (const query of ['{ me { id } }', '{ me { id } }']) {
      const { errors } = await caller('a-session-to-look-up').ask(query);
      expect(errors).toMatchObject([{ message: expect.stringContaining('try again in a moment'), extensions: { code: 'UNAVAILABLE' } }]);
    }
    await way.mend();
    await until(async () => JSON.stringify(await readiness()) === JSON.stringify({ http: 200, status: 'ok', database: 'ok', listening: true }));
    await expect(caller('a-session-to-look-up').get('{ me { id } }')).resolves.toEqual({ me: null });
    await stop();
    await way.cut();
    await database.drop();
  });
});

describe('stopping', () => {
  /** Sends all but the end of a request, which follows when it is told to finish. */
  function slowly(url: string, body: string, headers: Record<string, string>): { answer: Promise<Response>; finish: () => void } {
    let parts!: ReadableStreamDefaultController<Uint8Array>;
    const stream = new ReadableStream<Uint8Array>({ start: (controller) => void (parts = controller) });
    const bytes = new TextEncoder().encode(body);
    const answer = fetch(url, { method: 'POST', body: stream, headers, duplex: 'half' } as RequestInit);
    parts.enqueue(bytes.slice(0, 10));
    return { answer, finish: () => (parts.enqueue(bytes.slice(10)), parts.close()) };
  }

  it('lets a booking and a question under way finish, ends live updates, and takes nobody new', async () => {
    const stopping = await startWorld();
    const { mill, member } = stopping.ours;
    const holder = new pg.Client({ connectionString: stopping.database.superuserUrl });
    holder.on('error', () => undefined); // its database is dropped in the end
    await holder.connect();
    await holder.query('begin');
    await holder.query('select from asset where id = $1 for update', [mill]);
    const live = await member.call.send('/graphql/stream', JSON.stringify({ query: 'subscription { changed(topics: [BOOKINGS]) { id } }' }), { ...JSON_TYPE, accept: 'text/event-stream' });
    const slow = slowly(`${stopping.url}/graphql`, '{"query": "{ bookings(take: 1) { totalItems } }"}', { ...JSON_TYPE, cookie: `auzolan=${member.secret}` });
    const booking = member.call.get<BookAnswer>(BOOK, { input: { assetId: mill, start: inDays(3, 9), end: inDays(3, 10), purpose: 'Last flour' } });
    await until(async () => (await holder.query(`select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`)).rowCount === 1);
    const server = stopping.app.getHttpServer() as import('node:http').Server;
    const closed = once(server, 'close');
    const stopped = stopping.stop();
    await until(async () => !server.listening);
    // As far as stopping gets while something is under way.
    await wait(300);
    slow.finish();
    await holder.query('commit');
    const committed = Date.now();
    await expect(booking).resolves.toMatchObject({ bookAsset: { __typename: 'Booking' } });
    await expect((await slow.answer).json()).resolves.toMatchObject({ data: { bookings: { totalItems: expect.any(Number) } } });
    await live.text();
    await closed;
    expect(Date.now() - committed).toBeLessThan(MOST_MS_TO_STOP);
    await stopped;
    await expect(stopping.anonymous.fetch('/healthz')).rejects.toThrow('fetch failed');
  });
});
