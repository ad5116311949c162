import type { Caller } from '../../../../../test/support/caller.js';
import { startWorld, type World } from '../../../../../test/support/world.js';

const REQUEST = 'mutation ($email: String!) { requestSignInCode(input: { email: $email }) { expiresAt } }';
const SIGN_IN = 'mutation ($email: String, $code: String!) { signIn(input: { email: $email, code: $code }) { id } }';
const RATE_LIMITED = 'RATE_LIMITED';

let world: World;
beforeAll(async () => {
  world = await startWorld({ RATE_LIMITS: 'true' });
});
afterAll(() => world.stop());
/** Windows are fixed: a test that stands astride two of them would count twice. */
beforeEach(async () => {
  await world.sql('delete from rate_limit');
  const [{ left }] = await world.sql<{ left: number }>('select 900 - mod(extract(epoch from now()), 900) as left') as [{ left: number }];
  if (left < 10) await new Promise((resolve) => setTimeout(resolve, left * 1000 + 50));
});

type Try = (caller: Caller, headers: Record<string, string>, n: number) => Promise<string>;

const codeOf = (caller: Caller, query: string, variables: object, headers: Record<string, string>): Promise<string> =>
  caller.ask(query, variables, headers).then(({ errors }) => errors[0]?.extensions.code ?? 'OK');

/** Everyone who could hope to be counted apart: other sessions, other claimed addresses, other spellings. */
function disguises(): Array<[Caller, Record<string, string>]> {
  const { ours, theirs, anonymous } = world;
  return [
    [anonymous, {}],
    [anonymous, { 'x-forwarded-for': '203.0.113.7' }],
    [anonymous, { 'x-real-ip': '203.0.113.8', forwarded: 'for=203.0.113.9' }],
    [ours.member.call, {}],
    [ours.steward.call, { 'acting-for': '' }],
    [theirs.member.call, { 'idempotency-key': 'another-key-1' }],
  ];
}

async function triesUntilRefused(attempt: Try, most: number, as = disguises()): Promise<number> {
  for (let n = 0; n <= most; n++) {
    const [caller, headers] = as[n % as.length]!;
    if ((await attempt(caller, headers, n)) === RATE_LIMITED) return n;
  }
  return Infinity;
}

describe('an address of e-mail', () => {
  it('gets five codes in a quarter of an hour, whoever asks and however they write it', async () => {
    const spellings = ['target@example.org', 'TARGET@example.org', 'Target@Example.ORG'];
    const attempt: Try = (caller, headers, n) => codeOf(caller, REQUEST, { email: spellings[n % 3] }, headers);
    expect(await triesUntilRefused(attempt, 6)).toBe(5);
    expect(await codeOf(world.anonymous, REQUEST, { email: 'someone.else@example.org' }, {})).toBe('OK');
    expect(await world.sql(`select from mail where lower(recipient) = 'target@example.org'`)).toHaveLength(5);
  });

  it('is guessed at ten times in a quarter of an hour, by all together', async () => {
    const attempt: Try = (caller, headers, n) => codeOf(caller, SIGN_IN, { email: world.ours.steward.email, code: String(n).padStart(6, '0') }, headers);
    expect(await triesUntilRefused(attempt, 11)).toBe(10);
  });

  it('is guessed at no faster by writing the address into the text', async () => {
    const attempt: Try = (caller, headers, n) => codeOf(caller, `mutation { signIn(input: { email: "${world.ours.steward.email}", code: "${n}" }) { id } }`, {}, headers);
    expect(await triesUntilRefused(attempt, 11)).toBe(10);
  });

  it('is guessed at no faster by many tries in one request', async () => {
    const tries = Array.from({ length: 5 }, (_, n) => `t${n}: signIn(input: { email: "a@example.org", code: "${n}" }) { id }`).join(' ');
    expect(await codeOf(world.anonymous, `mutation { ${tries} }`, {}, {})).toBe('BAD_REQUEST');
    const batch = await world.anonymous.send('/graphql', JSON.stringify([{ query: SIGN_IN, variables: { code: '1' } }]), { 'content-type': 'application/json' });
    expect(batch.status).toBe(400);
  });

  it('is guessed at not at all where live updates are served', async () => {
    for (const accept of ['text/event-stream', 'application/json']) {
      const answer = await world.anonymous.send('/graphql/stream', JSON.stringify({ query: SIGN_IN, variables: { email: 'a@example.org', code: '1' } }), { 'content-type': 'application/json', accept });
      expect([answer.status, await answer.json()]).toMatchObject([400, { errors: [{ extensions: { code: 'BAD_REQUEST' } }] }]);
    }
  });

  it('is guessed at no faster in parallel', async () => {
    const answers = await Promise.all(Array.from({ length: 20 }, (_, n) => codeOf(world.anonymous, SIGN_IN, { email: 'busy@example.org', code: `${n}` }, {})));
    expect(answers.filter((code) => code !== RATE_LIMITED)).toHaveLength(10);
  });
});

describe('a caller', () => {
  const nobody = (): Array<[Caller, Record<string, string>]> => [[world.anonymous, {}], [world.anonymous, { 'x-forwarded-for': '203.0.113.7' }], [world.anonymous, { cookie: 'auzolan=nonsense' }]];

  it.each<[string, number, Try]>([
    ['asks for 60 codes', 60, (caller, headers, n) => codeOf(caller, REQUEST, { email: `n${n}@example.org` }, headers)],
    ['tries 60 codes, each for another address', 60, (caller, headers, n) => codeOf(caller, SIGN_IN, { email: `n${n}@example.org`, code: '1' }, headers)],
    ['tries 60 printed codes', 60, (caller, headers, n) => codeOf(caller, SIGN_IN, { code: `CODE${n}` }, headers)],
    ['begins 60 times with a passkey', 60, (caller, headers) => codeOf(caller, 'mutation { startPasskeySignIn { id } }', {}, headers)],
    ['answers 60 times with a passkey', 60, (caller, headers) => codeOf(caller, 'mutation { finishPasskeySignIn(input: { challengeId: "01890000-0000-7000-8000-000000000000", response: "{}" }) { id } }', {}, headers)],
  ])('%s in a quarter of an hour', async (_what, most, attempt) => {
    expect(await triesUntilRefused(attempt, most + 1, nobody())).toBe(most);
  });

  it.each<[string, number, string]>([
    ['makes 20 tokens an hour', 20, 'mutation { createAccessToken(input: { name: "x", scopes: [READ], expiresAt: "2000-01-01T00:00:00Z" }) { secret } }'],
    ['begins 20 passkeys a quarter of an hour', 20, 'mutation { startPasskeyRegistration }'],
    ['ends 20 passkeys a quarter of an hour', 20, 'mutation { finishPasskeyRegistration(input: { name: "x", response: "{}" }) { id } }'],
  ])('%s, through whichever session', async (_what, most, mutation) => {
    const { member } = world.ours;
    const [{ secret }] = await secondSession(member.personId);
    const as: Array<[Caller, Record<string, string>]> = [[member.call, {}], [world.caller(secret), {}], [member.call, { 'acting-for': world.ours.id, 'x-forwarded-for': '203.0.113.1' }]];
    expect(await triesUntilRefused((caller, headers) => codeOf(caller, mutation, {}, headers), most + 1, as)).toBe(most);
  });

  it('prints ten codes an hour for one person, and sixty in all', async () => {
    const { coordinator, steward } = world.ours;
    const print = (id: string): Try => (caller, headers) => codeOf(caller, `mutation { makePrintedCode(input: { memberId: "${id}" }) { code } }`, {}, headers);
    expect(await triesUntilRefused(print(world.ours.member.memberId), 11, [[coordinator.call, {}], [steward.call, {}]])).toBe(10);
    await world.sql('delete from rate_limit');
    const others: Try = (caller, headers, n) => print(`01890000-0000-7000-8000-${String(n).padStart(12, '0')}`)(caller, headers, n);
    expect(await triesUntilRefused(others, 61, [[coordinator.call, {}]])).toBe(60);
  });

  async function secondSession(personId: string): Promise<[{ secret: string }]> {
    const secret = 'second-session-of-the-member';
    await world.sql(
      `insert into session (id, token_hash, person_id, device, expires_at) values (gen_random_uuid(), sha256(convert_to($1, 'UTF8')), $2, 'second', now() + interval '1 hour') on conflict do nothing`,
      [secret, personId],
    );
    return [{ secret }];
  }
});

it('says how long to wait', async () => {
  let message = '';
  for (let n = 0; n < 6; n++) message = (await world.anonymous.ask(REQUEST, { email: 'wait@example.org' })).errors[0]?.message ?? '';
  expect(message).toMatch(/^Too many tries\. Wait \d+ seconds, then try again\.$/);
});
