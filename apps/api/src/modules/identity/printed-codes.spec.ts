import { startWorld, type World, type WorldPerson } from '../../../../../test/support/world.js';

const MAKE = 'mutation ($id: ID!) { makePrintedCode(input: { memberId: $id }) { code expiresAt memberName } }';
const SIGN_IN = 'mutation ($code: String!) { signIn(input: { code: $code }) { id } }';

interface Made {
  makePrintedCode: { code: string; expiresAt: string; memberName: string };
}

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.stop());

/** Someone of the coordinator's cooperative who has no e-mail. */
async function offline(name: string, roles: Array<{ role: string; cooperativeId?: string }> = [{ role: 'MEMBER', cooperativeId: world.ours.errota }]): Promise<WorldPerson> {
  const person = await world.person(world.ours, name, roles);
  await world.sql('delete from person_email where person_id = $1', [person.personId]);
  return person;
}

const make = async (id: string, as = world.ours.coordinator): Promise<Made['makePrintedCode']> => (await as.call.get<Made>(MAKE, { id })).makePrintedCode;

describe('a printed code', () => {
  it('signs its person in, however it is typed, once, for thirty days', async () => {
    const joxe = await offline('Joxe');
    const { code, expiresAt, memberName } = await make(joxe.memberId);
    expect(code).toMatch(/^[A-HJKMNP-TV-Z2-9]{5}-[A-HJKMNP-TV-Z2-9]{5}$/);
    expect(memberName).toBe('Joxe');
    const days = (new Date(expiresAt).getTime() - Date.now()) / 86_400_000;
    expect(days).toBeGreaterThan(29.9);
    expect(days).toBeLessThan(30.1);
    await expect(world.anonymous.get(SIGN_IN, { code: ` ${code.toLowerCase().replace('-', ' ')}` })).resolves.toEqual({ signIn: { id: joxe.personId } });
    expect((await world.anonymous.refusal(SIGN_IN, { code })).extensions.field).toBe('code');
  });

  it('stops working when a newer one is printed, and when it is too old', async () => {
    const miren = await offline('Miren');
    const [first, second] = [await make(miren.memberId), await make(miren.memberId)];
    expect((await world.anonymous.refusal(SIGN_IN, { code: first.code })).extensions.field).toBe('code');
    await world.sql(`update sign_in_code set expires_at = now() where person_id = $1`, [miren.personId]);
    expect((await world.anonymous.refusal(SIGN_IN, { code: second.code })).extensions.field).toBe('code');
  });

  it('is written down as a deed, without the code', async () => {
    const ane = await offline('Ane');
    const { code } = await make(ane.memberId);
    const [deed] = await world.sql<{ member_id: string; row: string }>(`select member_id, activity::text as row from activity where subject_id = $1 and action = 'member.printCode'`, [ane.memberId]);
    expect(deed!.member_id).toBe(world.ours.coordinator.memberId);
    expect(deed!.row).not.toContain(code);
  });

  it('is made by a steward for anyone of the federation', async () => {
    const iker = await offline('Iker', [{ role: 'COORDINATOR', cooperativeId: world.ours.labea }]);
    await make(iker.memberId, world.ours.steward);
  });
});

describe('a printed code opens nothing that is beyond its printer', () => {
  it('not someone of another cooperative or federation: the same answer as for nobody', async () => {
    const labea = await offline('Labekoa', [{ role: 'MEMBER', cooperativeId: world.ours.labea }]);
    const answers = [];
    for (const id of [labea.memberId, world.theirs.member.memberId, '01890000-0000-7000-8000-000000000000']) answers.push(await world.ours.coordinator.call.refusal(MAKE, { id }));
    for (const answer of answers) expect(answer).toMatchObject({ message: answers[0]!.message, extensions: { code: 'NOT_FOUND', field: 'memberId' } });
    expect((await world.ours.steward.call.refusal(MAKE, { id: world.theirs.member.memberId })).extensions.code).toBe('NOT_FOUND');
    expect((await world.stranger.call.refusal(MAKE, { id: labea.memberId })).extensions.code).toBe('NOT_FOUND');
  });

  it('not someone who has left the cooperative', async () => {
    const gone = await offline('Gone');
    await world.sql(`update member_role set until_date = current_date - 2 where member_id = $1`, [gone.memberId]);
    expect((await world.ours.coordinator.call.refusal(MAKE, { id: gone.memberId })).extensions.code).toBe('NOT_FOUND');
  });

  it.each(['an address', 'a passkey'])('not someone who signs in by %s', async (way) => {
    const person = await offline(`Owner of ${way}`);
    if (way === 'an address') await world.sql('insert into person_email (email, person_id) values ($1, $2)', [`own.${person.memberId}@example.org`, person.personId]);
    else await world.sql(`insert into passkey (id, person_id, credential_id, public_key, counter, name) values (gen_random_uuid(), $1, $2, '\\x00', 0, 'phone')`, [person.personId, person.memberId]);
    for (const printer of [world.ours.coordinator, world.ours.steward]) expect((await printer.call.refusal(MAKE, { id: person.memberId })).extensions.code).toBe('FORBIDDEN');
  });

  it.each<[string, () => { role: string; cooperativeId?: string }]>([
    ['in another cooperative', () => ({ role: 'MEMBER', cooperativeId: world.ours.labea })],
    ['in the federation', () => ({ role: 'AUDITOR' })],
  ])('not someone with a role %s too, unless a steward prints', async (_where, role) => {
    const person = await offline('Busy', [{ role: 'MEMBER', cooperativeId: world.ours.errota }, role()]);
    expect((await world.ours.coordinator.call.refusal(MAKE, { id: person.memberId })).extensions.code).toBe('FORBIDDEN');
    await make(person.memberId, world.ours.steward);
  });

  it('not someone who belongs to another federation too, whoever prints', async () => {
    const person = await offline('Traveller');
    await world.sql(`insert into member (federation_id, id, person_id, name) values ($1, gen_random_uuid(), $2, 'Traveller')`, [world.theirs.id, person.personId]);
    for (const printer of [world.ours.coordinator, world.ours.steward]) expect((await printer.call.refusal(MAKE, { id: person.memberId })).extensions.code).toBe('FORBIDDEN');
  });

  it('not printed by a member, nor by nobody', async () => {
    const { memberId } = await offline('Asked');
    expect((await world.ours.member.call.refusal(MAKE, { id: memberId })).extensions.code).toBe('FORBIDDEN');
    expect((await world.anonymous.refusal(MAKE, { id: memberId })).extensions.code).toBe('UNAUTHENTICATED');
  });
});

it('an id that is none is the sender\'s mistake', async () => {
  expect((await world.ours.coordinator.call.refusal(MAKE, { id: 'nonsense' })).extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: 'memberId' });
});
