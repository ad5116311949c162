import { createClient, isPassing } from './client.js';
import { ApiError, NetworkError } from './errors.js';

const document = { __meta__: { hash: 'abc' } };

function clientWith(answer: () => Promise<Response>) {
  const sent: { url: string; init: RequestInit }[] = [];
  let keys = 0;
  const client = createClient({
    endpoint: '/graphql',
    fetch: async (url, init) => {
      sent.push({ url: String(url), init: init ?? {} });
      return answer();
    },
    actingFor: () => 'fed/coop',
    language: () => 'eu',
    newKey: () => `key-${(keys += 1)}`,
    timeout: 50,
  });
  const headers = (index: number) => sent[index]?.init.headers as Record<string, string>;
  return { client, sent, headers };
}

const json = (body: unknown, status = 200) => async () => new Response(JSON.stringify(body), { status });

describe('the client', () => {
  it('sends the hash of the document, whom it acts for and the language, with cookies', async () => {
    const { client, sent, headers } = clientWith(json({ data: { me: null } }));
    expect(await client.query(document, { id: '1' })).toEqual({ me: null });
    expect(JSON.parse(String(sent[0]?.init.body))).toEqual({ extensions: { persistedQuery: { version: 1, sha256Hash: 'abc' } }, variables: { id: '1' } });
    expect(headers(0)).toMatchObject({ 'acting-for': 'fed/coop', 'accept-language': 'eu' });
    expect(headers(0)['idempotency-key']).toBeUndefined();
    expect(sent[0]?.init.credentials).toBe('same-origin');
  });

  it('gives every mutation a key of its own and keeps a given one', async () => {
    const { client, headers } = clientWith(json({ data: {} }));
    await client.mutate(document, {});
    await client.mutate(document, {});
    await client.mutate(document, {}, { idempotencyKey: 'mine' });
    expect([0, 1, 2].map((index) => headers(index)['idempotency-key'])).toEqual(['key-1', 'key-2', 'mine']);
  });

  it('replays a stored request as it was, also for another actor', async () => {
    const { client, headers } = clientWith(json({ data: {} }));
    await client.replay({ documentHash: 'h', variables: {}, idempotencyKey: 'stored', actingFor: 'other', onBehalfOf: 'amona' });
    expect(headers(0)).toMatchObject({ 'acting-for': 'other', 'on-behalf-of': 'amona', 'idempotency-key': 'stored' });
  });

  it('turns errors of the answer into one error with all fields', async () => {
    const errors = [
      { message: 'two are wrong', extensions: { code: 'BAD_USER_INPUT', fields: [{ field: 'start', message: 'past' }] } },
      { message: 'too long', extensions: { code: 'BAD_USER_INPUT', field: 'end' } },
    ];
    const refused = await clientWith(json({ errors, data: null }, 400)).client.query(document, {}).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(ApiError);
    expect(refused).toMatchObject({ code: 'BAD_USER_INPUT', status: 400, fields: [{ field: 'start', message: 'past' }, { field: 'end', message: 'too long' }] });
  });

  it.each([
    ['the line breaks', () => Promise.reject(new TypeError('failed'))],
    ['a captive portal answers', async () => new Response('<html>Pay for wifi</html>')],
    ['the answer has no data', json({})],
  ])('says that there was no answer when %s', async (_case, answer) => {
    await expect(clientWith(answer).client.query(document, {})).rejects.toBeInstanceOf(NetworkError);
  });

  it('refuses a document that was generated without a hash', async () => {
    await expect(clientWith(json({ data: {} })).client.query({}, {})).rejects.toThrow('run codegen');
  });
});

describe('a passing trouble', () => {
  it('is no answer, too many requests or a busy server, and nothing else', () => {
    expect(isPassing(new NetworkError('no answer'))).toBe(true);
    expect(isPassing(new ApiError('', 'RATE_LIMITED'))).toBe(true);
    expect(isPassing(new ApiError('', 'UNAVAILABLE'))).toBe(true);
    expect(isPassing(new ApiError('', 'FORBIDDEN'))).toBe(false);
    expect(isPassing(new ApiError('', 'INTERNAL_SERVER_ERROR', [], 500))).toBe(false);
    expect(isPassing(new Error('bug'))).toBe(false);
  });
});
