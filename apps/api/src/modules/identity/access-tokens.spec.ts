import { withSlowNews } from '../../../../../test/support/slow-news.js';
import { startWorld, type World } from '../../../../../test/support/world.js';

const CREATE = 'mutation ($input: CreateAccessTokenInput!) { createAccessToken(input: $input) { secret accessToken { id name scopes createdAt expiresAt lastUsedAt } } }';
const REVOKE = 'mutation ($id: ID!) { revokeAccessToken(id: $id) }';
const TOKENS = '{ me { id accessTokens { id name scopes lastUsedAt } } }';
const BOOK = 'mutation ($input: BookAssetInput!) { bookAsset(input: $input) { __typename } }';
const DAY = 86_400_000;

interface Created {
  createAccessToken: { secret: string; accessToken: { id: string; name: string; scopes: string[]; lastUsedAt: string | null } };
}

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.stop());

const inDays = (days: number): string => new Date(Date.now() + days * DAY).toISOString();
const wanted = (more: object = {}): object => ({ input: { name: 'Calendar', scopes: ['READ'], expiresAt: inDays(30), ...more } });

async function create(scopes: string[], person = world.ours.member): Promise<Created['createAccessToken']> {
  return (await person.call.get<Created>(CREATE, wanted({ scopes }))).createAccessToken;
}

describe('an access token', () => {
  it('acts as its person; its secret is shown once and kept as a hash', async () => {
    const { secret, accessToken } = await create(['READ']);
    expect(secret).toMatch(/^auz_[\w-]{43}$/);
    await expect(world.caller(secret).get(TOKENS)).resolves.toMatchObject({ me: { id: world.ours.member.personId, accessTokens: [{ id: accessToken.id, name: 'Calendar', scopes: ['READ'] }] } });
    const rows = await world.sql<{ row: string }>('select access_token::text as row from access_token');
    expect(JSON.stringify(rows)).not.toContain(secret.slice(4));
  });

  it('is refused from the very next request once it is revoked', async () => {
    const { secret, accessToken } = await create(['READ']);
    await expect(world.caller(secret).get('{ me { id } }')).resolves.toEqual({ me: { id: world.ours.member.personId } });
    await world.ours.member.call.get(REVOKE, { id: accessToken.id });
    await expect(world.caller(secret).get('{ me { id } }')).resolves.toEqual({ me: null });
    expect((await world.ours.member.call.refusal(REVOKE, { id: accessToken.id })).extensions.code).toBe('NOT_FOUND');
  });

  it('is refused even while news from the database are slow', async () => {
    const { secret, accessToken } = await create(['READ']);
    await world.caller(secret).get('{ me { id } }');
    await withSlowNews(world, async () => {
      await world.ours.member.call.get(REVOKE, { id: accessToken.id });
      await expect(world.caller(secret).get('{ me { id } }')).resolves.toEqual({ me: null });
    });
  });

  it('is refused once it has expired', async () => {
    const { secret, accessToken } = await create(['READ']);
    await world.sql('update access_token set expires_at = now() where id = $1', [accessToken.id]);
    await expect(world.caller(secret).get('{ me { id } }')).resolves.toEqual({ me: null });
  });

  it('is not a cookie, and a cookie is not a token', async () => {
    const { secret } = await create(['READ']);
    await expect(world.anonymous.get('{ me { id } }', {}, { cookie: `auzolan=${secret}` })).resolves.toEqual({ me: null });
    await expect(world.anonymous.get('{ me { id } }', {}, { authorization: `Bearer ${world.ours.member.secret}` })).resolves.toEqual({ me: null });
  });

  it('of another cannot be revoked, with the same answer as for none', async () => {
    const { accessToken } = await create(['READ'], world.ours.steward);
    const answers = [];
    for (const id of [accessToken.id, '01890000-0000-7000-8000-000000000000', 'nonsense']) answers.push(await world.ours.member.call.refusal(REVOKE, { id }));
    for (const answer of answers) expect(answer).toMatchObject({ message: answers[0]!.message, extensions: { code: 'NOT_FOUND' } });
  });
});

describe('scopes', () => {
  it('READ changes nothing', async () => {
    const { secret } = await create(['READ']);
    const refusal = await world.caller(secret).refusal('mutation { updateProfile(input: { language: "eu" }) { id } }');
    expect(refusal).toMatchObject({ message: 'This access token lacks the scope MANAGE.', extensions: { code: 'FORBIDDEN' } });
  });

  it('MANAGE does not read', async () => {
    const { secret } = await create(['MANAGE']);
    expect((await world.caller(secret).refusal('{ me { id } }')).extensions.code).toBe('FORBIDDEN');
    await world.caller(secret).get('mutation { updateProfile(input: { language: "en" }) { language } }');
  });

  it('BOOK books, and does nothing else', async () => {
    const acting = `${world.ours.id}/${world.ours.labea}`;
    const [book, read] = [(await create(['BOOK'])).secret, (await create(['READ'])).secret];
    const start = new Date(Math.ceil(Date.now() / DAY) * DAY + 3 * DAY + 9 * 3_600_000);
    const slot = { input: { assetId: world.ours.mill, start: start.toISOString(), end: new Date(start.getTime() + 3_600_000).toISOString(), purpose: 'Rye' } };
    expect(await world.caller(read, acting).refusal(BOOK, slot)).toMatchObject({ message: 'This access token lacks the scope BOOK.', extensions: { code: 'FORBIDDEN' } });
    await expect(world.caller(book, acting).get(BOOK, slot)).resolves.toEqual({ bookAsset: { __typename: 'Booking' } });
    expect((await world.caller(book, acting).refusal('mutation { updateProfile(input: { language: "eu" }) { id } }')).extensions.code).toBe('FORBIDDEN');
  });

  it('none of them makes other ways to sign in, which would outlive the token', async () => {
    const { secret } = await create(['READ', 'BOOK', 'MANAGE'], world.ours.steward);
    const caller = world.caller(secret, world.ours.id);
    const attempts: Array<[string, object]> = [
      [CREATE, wanted()],
      ['mutation { startPasskeyRegistration }', {}],
      ['mutation { finishPasskeyRegistration(input: { name: "x", response: "{}" }) { id } }', {}],
      [`mutation { removePasskey(id: "01890000-0000-7000-8000-000000000000") }`, {}],
      ['mutation ($id: ID!) { makePrintedCode(input: { memberId: $id }) { code } }', { id: world.ours.member.memberId }],
      ['mutation { signOut }', {}],
    ];
    for (const [mutation, variables] of attempts) {
      expect(await caller.refusal(mutation, variables)).toMatchObject({ message: 'An access token cannot do this. Sign in with a browser.', extensions: { code: 'FORBIDDEN' } });
    }
  });
});

describe('what a token may be', () => {
  it.each<[string, object]>([
    ['name', { name: '' }],
    ['name', { name: 'x'.repeat(101) }],
    ['name', { name: '\u0000' }],
    ['scopes', { scopes: [] }],
    ['scopes', { scopes: ['READ', 'READ'] }],
    ['expiresAt', { expiresAt: inDays(-1) }],
    ['expiresAt', { expiresAt: inDays(367) }],
  ])('says what is wrong with %s in %j', async (field, more) => {
    expect((await world.ours.member.call.refusal(CREATE, wanted(more))).extensions).toMatchObject({ code: 'BAD_USER_INPUT', field });
  });

  it.each([{ scopes: ['EVERYTHING'] }, { expiresAt: 'soon' }, { expiresAt: '9999-12-31T23:59:59Z' }])('refuses %j as no value of its type', async (more) => {
    const answer = await world.ours.member.call.ask(CREATE, wanted(more));
    expect(answer.errors[0]!.extensions.code).toBe('BAD_USER_INPUT');
  });

  it('has a bound on how many', async () => {
    const busy = await world.person(world.ours, 'Busy', []);
    await world.sql(
      `insert into access_token (id, token_hash, person_id, name, scopes, expires_at)
       select gen_random_uuid(), decode(md5(n::text), 'hex'), $1, 'x', '{READ}', now() + interval '1 day' from generate_series(1, 50) n`,
      [busy.personId],
    );
    expect((await busy.call.refusal(CREATE, wanted())).extensions.code).toBe('CONFLICT');
  });

  it('is never stored with an answer to send again', async () => {
    const headers = { 'idempotency-key': 'token-once-1' };
    const { createAccessToken } = await world.ours.member.call.get<Created>(CREATE, wanted(), headers);
    const [row] = await world.sql<{ response: string | null }>(`select response from idempotency_key where key = 'token-once-1'`);
    expect(row?.response ?? '').not.toContain(createAccessToken.secret);
  });
});
