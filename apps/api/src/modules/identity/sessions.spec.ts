import { setTimeout as wait } from 'node:timers/promises';
import { mailedCode, sessionCookie } from '../../../../../test/support/mailbox.js';
import { withSlowNews } from '../../../../../test/support/slow-news.js';
import { startTestApp } from '../../../../../test/support/test-app.js';
import { startWorld, type World, type WorldPerson } from '../../../../../test/support/world.js';
import type { Caller } from '../../../../../test/support/caller.js';
import { SignInService } from './sign-in.service.js';

const SIGN_IN = 'mutation ($input: SignInInput!) { signIn(input: $input) { id sessions { id device current } } }';
const REVOKE = 'mutation ($id: ID!) { revokeSession(id: $id) }';
const SESSIONS = '{ me { sessions { id device current createdAt lastSeenAt } } }';
const NINETY_DAYS = 90 * 86_400;

interface Sessions {
  me: { sessions: Array<{ id: string; device: string; current: boolean }> };
}

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.stop());

async function signIn(person: WorldPerson, as: Caller = world.anonymous, headers: Record<string, string> = {}): Promise<string> {
  const code = await world.app.get(SignInService).createSignInLink(person.personId);
  const answer = await as.ask(SIGN_IN, { input: { code } }, headers);
  expect(answer.errors).toEqual([]);
  return sessionCookie(answer.headers)!.secret;
}

const meOf = (secret: string): Promise<object> => world.caller(secret).get('{ me { id } }');

/** Changes by other processes are heard milliseconds later. */
async function becomesNobody(caller: Caller): Promise<boolean> {
  for (let tries = 0; tries < 50; tries++) {
    const { me } = await caller.get<{ me: object | null }>('{ me { id } }');
    if (me === null) return true;
    await wait(20);
  }
  return false;
}

describe('the cookie', () => {
  it('is out of reach of scripts and other sites, for ninety days', async () => {
    const code = await world.app.get(SignInService).createSignInLink(world.ours.member.personId);
    const { headers } = await world.anonymous.ask(SIGN_IN, { input: { code } });
    const cookie = sessionCookie(headers)!;
    expect(cookie.name).toBe('auzolan');
    expect(cookie.secret).toMatch(/^[\w-]{43}$/);
    expect(cookie.flags).toEqual(['HttpOnly', `Max-Age=${NINETY_DAYS}`, 'Path=/', 'SameSite=Lax']);
  });

  it('comes only with a sign-in that worked', async () => {
    const { headers } = await world.anonymous.ask(SIGN_IN, { input: { code: 'wrong' } });
    expect(sessionCookie(headers)).toBeNull();
  });

  it('is bound to this host over HTTPS, and no other is believed there', async () => {
    const { personId } = world.ours.member;
    const https = await startTestApp({ PUBLIC_URL: 'https://office.example.org' }, world.database);
    try {
      const code = await https.app.get(SignInService).createSignInLink(personId);
      const { headers } = await https.anonymous.ask(SIGN_IN, { input: { code } });
      const { name, secret, flags } = sessionCookie(headers)!;
      expect(name).toBe('__Host-auzolan');
      expect(flags).toEqual(['HttpOnly', `Max-Age=${NINETY_DAYS}`, 'Path=/', 'SameSite=Lax', 'Secure']);
      await expect(https.anonymous.get('{ me { id } }', {}, { cookie: `__Host-auzolan=${secret}` })).resolves.toEqual({ me: { id: personId } });
      await expect(https.anonymous.get('{ me { id } }', {}, { cookie: `auzolan=${secret}` })).resolves.toEqual({ me: null });
    } finally {
      await https.stop();
    }
  });
});

describe('a session', () => {
  it('begins with a secret of its own, whatever the browser brought', async () => {
    const planted = 'A'.repeat(43);
    const secret = await signIn(world.ours.member, world.caller(planted));
    expect(secret).not.toBe(planted);
    expect(await meOf(planted)).toEqual({ me: null });
  });

  it('takes the place of the one that the same browser had', async () => {
    const first = await signIn(world.ours.member);
    const second = await signIn(world.ours.coordinator, world.caller(first));
    expect(await meOf(first)).toEqual({ me: null });
    expect(await meOf(second)).toEqual({ me: { id: world.ours.coordinator.personId } });
  });

  it('stays when the sign-in that would replace it fails', async () => {
    const first = await signIn(world.ours.member);
    await world.caller(first).refusal(SIGN_IN, { input: { code: 'wrong' } });
    expect(await meOf(first)).toEqual({ me: { id: world.ours.member.personId } });
  });

  it('is kept as a hash', async () => {
    const secret = await signIn(world.ours.member);
    const rows = await world.sql<{ row: string }>('select session::text as row from session');
    expect(JSON.stringify(rows)).not.toContain(secret);
    expect(JSON.stringify(rows)).not.toContain(Buffer.from(secret).toString('hex'));
  });

  it('ends after ninety days', async () => {
    const secret = await signIn(world.ours.member);
    await world.sql(`update session set expires_at = now() where id = (select max(id::text)::uuid from session)`);
    expect(await becomesNobody(world.caller(secret))).toBe(true);
  });

  it('ends with signing out, and its cookie goes', async () => {
    const secret = await signIn(world.ours.member);
    const answer = await world.caller(secret).ask('mutation { signOut }');
    expect(answer.data).toEqual({ signOut: true });
    expect(sessionCookie(answer.headers)).toMatchObject({ secret: '' });
    expect(await meOf(secret)).toEqual({ me: null });
    expect((await world.caller(secret).refusal('mutation { signOut }')).extensions.code).toBe('UNAUTHENTICATED');
  });
});

describe('a session is over at once, even while news from the database are slow', () => {
  it.each<[string, (secret: string) => Promise<unknown>]>([
    ['when its owner signs out', (secret) => world.caller(secret).get('mutation { signOut }')],
    ['when another takes its place', (secret) => signIn(world.ours.coordinator, world.caller(secret))],
  ])('%s', async (_when, end) => {
    const secret = await signIn(world.ours.member);
    expect(await meOf(secret)).toEqual({ me: { id: world.ours.member.personId } });
    await withSlowNews(world, async () => {
      await end(secret);
      expect(await meOf(secret)).toEqual({ me: null });
    });
  });
});

describe('the list of sessions', () => {
  it('shows its owner where they are signed in, and which one asks', async () => {
    const owner = await world.person(world.ours, 'Lister', [{ role: 'MEMBER', cooperativeId: world.ours.labea }]);
    const secret = await signIn(owner, world.anonymous, { 'user-agent': 'Mozilla/5.0 (Android 14; Mobile; rv:132.0) Gecko/132.0 Firefox/132.0' });
    const { me } = await world.caller(secret).get<Sessions>(SESSIONS);
    expect(me.sessions.map(({ device, current }) => [device, current]).sort()).toEqual([['Firefox, Android', true], ['test', false]]);
  });

  it('lets its owner end one, from the very next request', async () => {
    const [here, there] = [await signIn(world.ours.member), await signIn(world.ours.member)];
    expect(await meOf(there)).toEqual({ me: { id: world.ours.member.personId } });
    const { me } = await world.caller(there).get<Sessions>(SESSIONS);
    const id = me.sessions.find(({ current }) => current)!.id;
    await expect(world.caller(here).get(REVOKE, { id })).resolves.toEqual({ revokeSession: true });
    expect(await meOf(there)).toEqual({ me: null });
    expect(JSON.stringify(await world.caller(here).get(SESSIONS))).not.toContain(id);
    expect((await world.caller(here).refusal(REVOKE, { id })).extensions.code).toBe('NOT_FOUND');
  });

  it('lets nobody end the session of another, with the same answer as for none', async () => {
    const { me } = await world.ours.steward.call.get<Sessions>(SESSIONS);
    const answers = [];
    for (const id of [me.sessions[0]!.id, '01890000-0000-7000-8000-000000000000', 'nonsense']) answers.push(await world.ours.member.call.refusal(REVOKE, { id }));
    for (const answer of answers) expect(answer).toMatchObject({ message: answers[0]!.message, extensions: { code: 'NOT_FOUND' } });
    await expect(world.ours.steward.call.get('{ me { id } }')).resolves.toEqual({ me: { id: world.ours.steward.personId } });
  });

  it('another process refuses an ended session too', async () => {
    const other = await startTestApp({}, world.database);
    try {
      const secret = await signIn(world.ours.member);
      await expect(other.caller(secret).get('{ me { id } }')).resolves.toEqual({ me: { id: world.ours.member.personId } });
      await world.caller(secret).get('mutation { signOut }');
      expect(await becomesNobody(other.caller(secret))).toBe(true);
    } finally {
      await other.stop();
    }
  });
});

it('a code that was mailed to someone signed in elsewhere leaves that session alone', async () => {
  const { email, personId } = world.ours.coordinator;
  const elsewhere = await signIn(world.ours.coordinator);
  await world.anonymous.get('mutation ($input: RequestSignInCodeInput!) { requestSignInCode(input: $input) { expiresAt } }', { input: { email } });
  await world.anonymous.get(SIGN_IN, { input: { email, code: await mailedCode(world, email) } });
  expect(await meOf(elsewhere)).toEqual({ me: { id: personId } });
});
