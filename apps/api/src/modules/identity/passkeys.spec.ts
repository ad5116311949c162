import { sessionCookie } from '../../../../../test/support/mailbox.js';
import { SoftAuthenticator, type Deviation } from '../../../../../test/support/soft-authenticator.js';
import { Caller } from '../../../../../test/support/caller.js';
import { startWorld, type World, type WorldPerson } from '../../../../../test/support/world.js';

const START = 'mutation { startPasskeyRegistration }';
const FINISH = 'mutation ($input: FinishPasskeyInput!) { finishPasskeyRegistration(input: $input) { id name createdAt lastUsedAt } }';
const START_SIGN_IN = 'mutation { startPasskeySignIn { id options } }';
const FINISH_SIGN_IN = 'mutation ($input: FinishPasskeySignInInput!) { finishPasskeySignIn(input: $input) { id language } }';
const REMOVE = 'mutation ($id: ID!) { removePasskey(id: $id) }';
const PASSKEYS = '{ me { passkeys { id name lastUsedAt } } }';

interface Challenge {
  startPasskeySignIn: { id: string; options: string };
}
interface Mine {
  me: { passkeys: Array<{ id: string; name: string; lastUsedAt: string | null }> };
}

let world: World;
let origin: string;
let anonymous: Caller;
beforeAll(async () => {
  world = await startWorld();
  origin = world.url.replace('127.0.0.1', 'localhost');
  anonymous = new Caller(origin);
});
afterAll(() => world.stop());

const at = (person: WorldPerson): Caller => new Caller(origin, person.secret);

async function registered(person: WorldPerson, deviation: Deviation = {}): Promise<SoftAuthenticator> {
  const phone = new SoftAuthenticator(origin);
  const { startPasskeyRegistration } = await at(person).get<{ startPasskeyRegistration: string }>(START);
  await at(person).get(FINISH, { input: { name: 'My phone', response: phone.register(startPasskeyRegistration, deviation) } });
  return phone;
}

async function challenge(): Promise<Challenge['startPasskeySignIn']> {
  return (await anonymous.get<Challenge>(START_SIGN_IN)).startPasskeySignIn;
}

async function refusedSignIn(phone: SoftAuthenticator, deviation: Deviation): Promise<void> {
  const { id, options } = await challenge();
  const answer = await anonymous.ask(FINISH_SIGN_IN, { input: { challengeId: id, response: phone.signIn(options, deviation) } });
  expect(answer.errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', field: 'response' } }]);
  expect(sessionCookie(answer.headers)).toBeNull();
}

describe('a passkey', () => {
  it('signs its owner in without saying who they are', async () => {
    const phone = await registered(world.ours.member);
    const { id, options } = await challenge();
    expect(JSON.parse(options)).toMatchObject({ rpId: 'localhost', userVerification: 'required' });
    expect(JSON.parse(options)).not.toHaveProperty('allowCredentials.0');
    const answer = await anonymous.ask<{ finishPasskeySignIn: { id: string } }>(FINISH_SIGN_IN, { input: { challengeId: id, response: phone.signIn(options) } });
    expect(answer.errors).toEqual([]);
    expect(answer.data!.finishPasskeySignIn.id).toBe(world.ours.member.personId);
    await expect(world.caller(sessionCookie(answer.headers)!.secret).get('{ me { id } }')).resolves.toEqual({ me: { id: world.ours.member.personId } });
    const { me } = await world.ours.member.call.get<Mine>(PASSKEYS);
    expect(me.passkeys).toMatchObject([{ name: 'My phone', lastUsedAt: expect.any(String) }]);
  });

  it('asks the phone for a finger or a PIN, and to keep the passkey', async () => {
    const { startPasskeyRegistration } = await at(world.ours.steward).get<{ startPasskeyRegistration: string }>(START);
    expect(JSON.parse(startPasskeyRegistration)).toMatchObject({
      rp: { id: 'localhost' },
      authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
      user: { name: world.ours.steward.email },
    });
  });

  it('works again and again, with a new challenge each time', async () => {
    const phone = await registered(world.ours.coordinator);
    for (let i = 0; i < 2; i++) {
      const { id, options } = await challenge();
      await anonymous.get(FINISH_SIGN_IN, { input: { challengeId: id, response: phone.signIn(options) } });
    }
  });

  it('stops working when it is removed, by its owner only', async () => {
    const owner = await world.person(world.ours, 'Remover', []);
    const phone = await registered(owner);
    const { me } = await owner.call.get<Mine>(PASSKEYS);
    const id = me.passkeys[0]!.id;
    const answers = [];
    for (const other of [id, '01890000-0000-7000-8000-000000000000', 'nonsense']) answers.push(await world.ours.steward.call.refusal(REMOVE, { id: other }));
    for (const answer of answers) expect(answer).toMatchObject({ message: answers[0]!.message, extensions: { code: 'NOT_FOUND' } });
    await owner.call.get(REMOVE, { id });
    await refusedSignIn(phone, {});
  });
});

describe('an answer is refused', () => {
  let phone: SoftAuthenticator;
  beforeAll(async () => {
    phone = await registered(world.ours.steward);
  });

  it.each<[string, Deviation]>([
    ['from another page', { origin: 'https://evil.example' }],
    ['without finger or PIN', { userVerified: false }],
    ['to another challenge', { challenge: 'AAAA' }],
    ['in the name of another person', { userHandle: 'AAAAAAAAAAAAAAAAAAAAAA' }],
    ['without a name', { userHandle: '' }],
  ])('%s', (_why, deviation) => refusedSignIn(phone, deviation));

  it('when it is sent again, by a passkey that does not count as well', async () => {
    const { id, options } = await challenge();
    const synced = await registered(world.ours.member, { counter: 0 });
    const input = { challengeId: id, response: synced.signIn(options, { counter: 0 }) };
    await anonymous.get(FINISH_SIGN_IN, { input });
    expect((await anonymous.refusal(FINISH_SIGN_IN, { input })).extensions.code).toBe('BAD_USER_INPUT');
  });

  it('when the phone counts backwards, as a copy of it would', async () => {
    const { id, options } = await challenge();
    await anonymous.get(FINISH_SIGN_IN, { input: { challengeId: id, response: phone.signIn(options, { counter: 100 }) } });
    await refusedSignIn(phone, { counter: 100 });
  });

  it('when five minutes have passed', async () => {
    const { id, options } = await challenge();
    await world.sql('update passkey_challenge set expires_at = now() where id = $1', [id]);
    expect((await anonymous.refusal(FINISH_SIGN_IN, { input: { challengeId: id, response: phone.signIn(options) } })).extensions.field).toBe('response');
  });

  it('from a phone that nobody registered', async () => {
    const unknown = new SoftAuthenticator(origin);
    await refusedSignIn(unknown, {});
  });

  it.each(['nonsense', 'null', '[]', '{}', '{"id":1,"response":{}}', '{"id":"x","rawId":"x","type":"public-key","response":{}}', '\u0000\u0000', 'x'.repeat(20_001)])('when it is %.60s', async (response) => {
    const { id } = await challenge();
    expect((await anonymous.refusal(FINISH_SIGN_IN, { input: { challengeId: id, response } })).extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: 'response' });
    expect((await at(world.ours.member).refusal(FINISH, { input: { name: 'x', response } })).extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: 'response' });
  });
});

describe('a registration is refused', () => {
  const start = async (person: WorldPerson): Promise<string> => (await at(person).get<{ startPasskeyRegistration: string }>(START)).startPasskeyRegistration;
  const finish = (person: WorldPerson, response: string) => at(person).refusal(FINISH, { input: { name: 'x', response } });

  it.each<[string, Deviation]>([
    ['from another page', { origin: 'https://evil.example' }],
    ['without finger or PIN', { userVerified: false }],
    ['to another challenge', { challenge: 'AAAA' }],
  ])('%s', async (_why, deviation) => {
    const options = await start(world.ours.member);
    expect((await finish(world.ours.member, new SoftAuthenticator(origin).register(options, deviation))).extensions.field).toBe('response');
  });

  it('by another person than the one who began it', async () => {
    const options = await start(world.ours.member);
    expect((await finish(world.ours.coordinator, new SoftAuthenticator(origin).register(options))).extensions.field).toBe('response');
  });

  it('when the passkey is registered already, for whomever', async () => {
    const phone = await registered(world.ours.member);
    const again = phone.register(await start(world.ours.coordinator));
    expect((await finish(world.ours.coordinator, again)).message).toBe('This passkey is registered already.');
  });

  it('when five minutes have passed', async () => {
    const options = await start(world.ours.member);
    await world.sql('update passkey_challenge set expires_at = now() where person_id = $1', [world.ours.member.personId]);
    expect((await finish(world.ours.member, new SoftAuthenticator(origin).register(options))).extensions.field).toBe('response');
  });

  it('when the person has twenty', async () => {
    const collector = await world.person(world.ours, 'Collector', []);
    await world.sql(
      `insert into passkey (id, person_id, credential_id, public_key, counter, name) select gen_random_uuid(), $1, 'key-' || n, '\\x00', 0, 'x' from generate_series(1, 20) n`,
      [collector.personId],
    );
    expect((await at(collector).refusal(START)).extensions.code).toBe('CONFLICT');
  });

  it('at an address where browsers know no passkeys', async () => {
    expect((await world.ours.member.call.refusal(START)).message).toContain('Passkeys need the address of the office');
    expect((await world.anonymous.refusal(START_SIGN_IN)).extensions.code).toBe('BAD_REQUEST');
  });
});
