import { LIMITS } from '../../apps/api/src/platform/graphql/limits.js';
import { BOOK, inDays } from '../support/booking-calls.js';
import { startWorld, type World } from '../support/world.js';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.stop());

const JSON_TYPE = { 'content-type': 'application/json' };

/** Never a 5xx, never a stack, a path or SQL; an error of a known code. */
async function expectTyped(response: Response): Promise<{ code: string }> {
  const text = await response.text();
  expect([200, 400, 401, 403, 404, 405, 413, 415]).toContain(response.status);
  expect(text).not.toMatch(/node_modules|\.ts:|\.js:|select |insert into|error at or near|"stacktrace"/i);
  const { errors } = JSON.parse(text) as { errors: Array<{ extensions: { code: string } }> };
  expect(errors[0]!.extensions.code).not.toBe('INTERNAL_SERVER_ERROR');
  return errors[0]!.extensions;
}

describe('bodies that are no request', () => {
  it.each([
    ['nothing', '', JSON_TYPE],
    ['half a JSON', '{"query":', JSON_TYPE],
    ['a list', '[{"query":"{me{id}}"}]', JSON_TYPE],
    ['null', 'null', JSON_TYPE],
    ['no query', '{}', JSON_TYPE],
    ['a query that is a number', '{"query":1}', JSON_TYPE],
    ['variables that are a list', '{"query":"{me{id}}","variables":[1]}', JSON_TYPE],
    ['another content type', 'query=%7Bme%7Bid%7D%7D', { 'content-type': 'application/x-www-form-urlencoded' }],
    ['plain text', '{"query":"{me{id}}"}', { 'content-type': 'text/plain' }],
    ['an unknown persisted document', '{"documentId":"abc"}', JSON_TYPE],
    ['10 MB', JSON.stringify({ query: 'x'.repeat(10_000_000) }), JSON_TYPE],
    ['deep JSON', '{"query":"{me{id}}","variables":' + '{"a":'.repeat(9_000) + '1' + '}'.repeat(9_000) + '}', JSON_TYPE],
    ['a duplicated key', '{"query":"{me{id}}","query":"{nothing}"}', JSON_TYPE],
    ['__proto__', '{"query":"{nothing}","__proto__":{"admin":true}}', JSON_TYPE],
  ])('%s', async (name, body, headers) => {
    const response = await world.ours.member.call.send('/graphql', body, headers);
    if (name === 'deep JSON' && response.status === 200) return; // unused variables are allowed
    await expectTyped(response);
  });
});

describe('documents over the limits', () => {
  const ask = (query: string): Promise<Response> => world.ours.member.call.send('/graphql', JSON.stringify({ query }), JSON_TYPE);
  const nested = (depth: number): string => `{ asset(id: "x") { ${'owner { branchOf { '.repeat(depth)} id ${'} }'.repeat(depth)} } }`;

  it('at the limit of aliases pass, one more is refused', async () => {
    const aliases = (n: number): string => `{ ${Array.from({ length: n }, (_, i) => `a${i}: __typename`).join(' ')} }`;
    expect((await ask(aliases(Math.min(LIMITS.aliases, LIMITS.rootFields)))).status).toBe(200);
    const inMe = (n: number): string => `{ me { ${Array.from({ length: n }, (_, i) => `a${i}: id`).join(' ')} } }`;
    expect((await ask(inMe(LIMITS.aliases))).status).toBe(200);
    await expect(expectTyped(await ask(inMe(LIMITS.aliases + 1)))).resolves.toMatchObject({ code: 'TOO_COMPLEX' });
  });

  it.each([
    ['too deep', nested(6)],
    ['very deep', nested(500)],
    ['far too deep to parse', '{a'.repeat(20_000)],
    ['too many tokens', `{ ${'__typename '.repeat(2_100)} }`],
    ['too many root fields', `{ ${Array.from({ length: 11 }, (_, i) => `a${i}: __typename`).join(' ')} }`],
    ['too costly', '{ assets(take: 100) { items { closures { id } photos { id } openingHours { id } owner { statusHistory { decidedBy { roles { cooperative { statusHistory { id } } } } } } } } }'],
    ['fragments in a circle', '{ me { ...a } } fragment a on Me { ...b } fragment b on Me { ...a }'],
    ['a flood of directives', `{ me { id ${'@include(if: true) '.repeat(400)} } }`],
  ])('%s', async (_, query) => {
    const response = await ask(query);
    expect(response.status).toBe(400);
    await expectTyped(response);
  });
});

describe('ids', () => {
  it.each(['', '0', 'null', '019ab000', "' or 1=1 --", '00000000-0000-0000-0000-000000000000', '019ab000-0000-7000-8000-00000000000Z', '𝟘'.repeat(36), '\u0000'])('%p name nothing', async (id) => {
    await expect(world.ours.member.call.get('query($id: ID!) { asset(id: $id) { id } booking(id: $id) { id } }', { id })).resolves.toEqual({ asset: null, booking: null });
  });
});

describe('texts', () => {
  const book = (purpose: unknown, hour: number): Promise<Response> =>
    world.ours.member.call.send('/graphql', JSON.stringify({ query: BOOK, variables: { input: { assetId: world.ours.mill, start: inDays(20, hour), end: inDays(20, hour + 1), purpose } } }), JSON_TYPE);

  it.each([
    ["'; drop table booking; --"],
    ['<script>alert(1)</script>'],
    ['{{constructor.constructor("alert(1)")()}}'],
    ['مرحبا \u202Eexe.txt'],
    ['e\u0301 = é 漢字 🌾'],
    ['=1+1'],
  ])('such as %p are kept to the letter', async (text) => {
    const hour = 1 + ['\'', '<', '{', 'م', 'e', '='].indexOf(text[0]!);
    const { data } = (await (await book(text, hour)).json()) as { data: { bookAsset: { purpose: string } } };
    expect(data.bookAsset.purpose).toBe(text);
  });

  it.each([
    ['empty', ''], ['blank', '   '], ['with NUL', 'a\u0000b'], ['with an escape', 'a\u001b[31m'], ['too long', 'x'.repeat(501)], ['no text', { a: 1 }], ['null', null], ['half a surrogate', 'a\ud800'],
  ])('that are %s are refused with their field', async (_, text) => {
    const response = await book(text, 20);
    const code = await expectTyped(response);
    expect(code).toMatchObject({ code: 'BAD_USER_INPUT' });
  });
});

describe('pages', () => {
  it.each([['skip', -1], ['skip', 100_001], ['take', 0], ['take', 101], ['take', -5]])('%s: %p is refused with its field', async (field, value) => {
    const error = await world.ours.member.call.refusal(`{ assets(${field}: ${value}) { totalItems } }`);
    expect(error.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field });
  });

  it('numbers beyond 32 bits are refused', async () => {
    await expectTyped(await world.ours.member.call.send('/graphql', JSON.stringify({ query: '{ assets(take: 99999999999) { totalItems } }' }), JSON_TYPE));
  });
});

describe('where requests come from', () => {
  const evil = { ...JSON_TYPE, origin: 'https://evil.example' };

  it('another site’s page is refused, also one whose name ends or begins like ours', async () => {
    for (const origin of ['https://evil.example', 'null', world.url + '.evil.example', 'http://evil' + new URL(world.url).host]) {
      const response = await world.ours.member.call.send('/graphql', '{"query":"{me{id}}"}', { ...evil, origin });
      expect(response.status).toBe(403);
    }
  });

  it('our own page and programs are served', async () => {
    expect((await world.ours.member.call.send('/graphql', '{"query":"{me{id}}"}', { ...JSON_TYPE, origin: world.url })).status).toBe(200);
    expect((await world.ours.member.call.send('/graphql', '{"query":"{me{id}}"}', JSON_TYPE)).status).toBe(200);
  });

  it('a GET cannot change anything', async () => {
    const query = encodeURIComponent('mutation { signOut }');
    const response = await world.ours.member.call.fetch(`/graphql?query=${query}`, { 'apollo-require-preflight': '1' });
    expect(response.status).toBeGreaterThanOrEqual(400);
    await expect(world.ours.member.call.get('{ me { id } }')).resolves.toMatchObject({ me: { id: world.ours.member.personId } });
  });

  it('answers carry the security headers', async () => {
    const { headers } = await world.anonymous.fetch('/healthz');
    expect(headers.get('content-security-policy')).not.toContain('unsafe-inline');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('x-frame-options')).toBe('SAMEORIGIN');
    expect(headers.get('x-request-id')).toMatch(/^[\w-]{8,}$/);
  });
});

describe('whom a request acts for', () => {
  it.each(['', 'nonsense', '019ab000-0000-7000-8000-000000000000', "x'; --", 'a/b/c'])('Acting-For: %p cannot open a door', async (actingFor) => {
    const answer = await world.ours.member.call.ask('{ federation { id } }', {}, { 'acting-for': actingFor });
    if (actingFor === '') expect(answer.data).toEqual({ federation: { id: world.ours.id } });
    else expect(['FORBIDDEN', 'BAD_REQUEST']).toContain(answer.errors[0]!.extensions.code);
  });

  it('another federation, or another cooperative of one’s own, is refused alike', async () => {
    for (const actingFor of [world.theirs.id, `${world.ours.id}/${world.ours.errota}`, `${world.ours.id}/${world.theirs.errota}`]) {
      await expect(world.ours.member.call.for(actingFor).refusal('{ federation { id } }')).resolves.toMatchObject({ extensions: { code: 'FORBIDDEN' } });
    }
  });
});
