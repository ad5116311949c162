import { countReads } from '../../../../../../test/support/count-reads.js';
import { mailsTo } from '../../../../../../test/support/mailbox.js';
import { startWorld, type World, type WorldPerson } from '../../../../../../test/support/world.js';

interface Created {
  invite: { code: string; link: string; qr: string; invitation: { id: string; createdAt: string; expiresAt: string } };
}

const INVITE = `mutation($input: InviteInput!) { invite(input: $input) { code link qr invitation { id email cooperativeRole federationRole createdAt expiresAt usedAt cooperative { name } } } }`;
const ACCEPT = `mutation($input: AcceptInvitationInput!) { acceptInvitation(input: $input) { id memberships { federationSlug name federationRoles cooperatives { id roles } } } }`;
const LIST = '{ invitations { totalItems items { id email cooperativeRole federationRole usedAt revokedAt cooperative { name } } } }';
const DEAD = 'This invitation does not work: the code is wrong, used, revoked or too old. Ask for a new one.';

let world: World;
beforeAll(async () => {
  world = await startWorld({ PUBLIC_URL: 'http://office.example.org' });
});
afterAll(() => world?.stop());

async function invited(input: object = { cooperativeId: world.ours.errota, cooperativeRole: 'MEMBER' }, by = world.ours.coordinator): Promise<Created['invite']> {
  return (await by.call.get<Created>(INVITE, { input })).invite;
}

/** Someone who is signed in and belongs nowhere. */
async function newcomer(name: string): Promise<WorldPerson> {
  const person = await world.person(world.theirs, name, []);
  await world.sql('delete from member where person_id = $1', [person.personId]);
  return { ...person, call: world.caller(person.secret) };
}

describe('an invitation', () => {
  it('is a code, a link and a QR, shown once', async () => {
    const { code, link, qr, invitation } = await invited();
    expect(code).toMatch(/^ibaia-[0-9A-Z]{4}-[0-9A-Z]{4}$/);
    expect(link).toBe(`http://office.example.org/join/${code}`);
    expect(qr).toMatch(/^<svg [^>]*viewBox="0 0 \d+ \d+"[\s\S]*<\/svg>$/);
    expect(Date.parse(invitation.expiresAt) - Date.parse(invitation.createdAt)).toBe(14 * 86_400_000);
    const stored = await world.sql(`select i::text as row from invitation i union all select a::text from activity a`);
    expect(JSON.stringify(stored)).not.toContain(code.slice(-9));
  });

  it('lets a newcomer in with its role, written down', async () => {
    const { code } = await invited();
    const person = await newcomer('Ane');
    const { acceptInvitation } = await person.call.get<{ acceptInvitation: object }>(ACCEPT, { input: { code: ` ${code.toLowerCase().replaceAll('-', ' ')}`, name: 'Ane Etxea' } });
    expect(acceptInvitation).toMatchObject({ memberships: [{ federationSlug: 'ibaia', name: 'Ane Etxea', federationRoles: [], cooperatives: [{ id: world.ours.errota, roles: ['MEMBER'] }] }] });
    await expect(person.call.get('{ federation { slug } }')).resolves.toEqual({ federation: { slug: 'ibaia' } });
    const [deed] = await world.sql<{ after: object }>(`select after from activity where action = 'invitation.accept'`);
    expect(deed).toEqual({ after: { role: 'MEMBER' } });
  });

  it('gives someone of another federation a second one, and a member a further role', async () => {
    const { code } = await invited({ federationRole: 'AUDITOR' }, world.ours.steward);
    const person = await world.person(world.theirs, 'Both', []);
    await expect(person.call.get(ACCEPT, { input: { code, name: 'Both' } })).resolves.toMatchObject({ acceptInvitation: { memberships: [{ federationSlug: 'ibaia', federationRoles: ['AUDITOR'] }, { federationSlug: 'mendia' }] } });
    const again = await invited({ cooperativeId: world.ours.errota, cooperativeRole: 'TREASURER' });
    await person.call.get(ACCEPT, { input: { code: again.code, name: 'Other name' } });
    expect(await world.sql<{ name: string }>('select name from member where person_id = $1 and federation_id = $2', [person.personId, world.ours.id])).toEqual([{ name: 'Both' }]);
  });

  it('works once: of many who take it at once one gets in', async () => {
    for (let round = 0; round < 5; round++) {
      const { code } = await invited();
      const people: WorldPerson[] = [];
      for (let n = 0; n < 6; n++) people.push(await newcomer(`Racer ${round} ${n}`));
      const answers = await Promise.all(people.map((person) => person.call.ask(ACCEPT, { input: { code, name: 'Racer' } })));
      expect(answers.filter(({ errors }) => !errors.length)).toHaveLength(1);
      const members = await world.sql('select from member where federation_id = $1 and person_id = any($2)', [world.ours.id, people.map(({ personId }) => personId)]);
      expect(members).toHaveLength(1);
    }
  });

  it('answers the same to every code that does not work', async () => {
    const [used, revoked, old] = [await invited(), await invited(), await invited()];
    await (await newcomer('First')).call.get(ACCEPT, { input: { code: used.code, name: 'First' } });
    await world.ours.coordinator.call.get('mutation($id: ID!) { revokeInvitation(id: $id) }', { id: revoked.invitation.id });
    await world.sql(`update invitation set expires_at = now() where id = $1`, [old.invitation.id]);
    const person = await newcomer('Late');
    for (const code of [used.code, revoked.code, old.code, 'ibaia-0000-0000', 'x', `' or true --`, used.code.replace('ibaia', 'mendia')]) {
      const { message, extensions } = await person.call.refusal(ACCEPT, { input: { code, name: 'Late' } });
      expect([message, extensions.code, extensions.field]).toEqual([DEAD, 'BAD_USER_INPUT', 'code']);
    }
    expect((await world.anonymous.refusal(ACCEPT, { input: { code: used.code, name: 'Nobody' } })).extensions.code).toBe('UNAUTHENTICATED');
  });

  it('answers the same person again when the connection was lost', async () => {
    const { code } = await invited();
    const person = await world.person(world.theirs, 'Retrier', []);
    const headers = { 'idempotency-key': 'accept-once-more' };
    const first = await person.call.get(ACCEPT, { input: { code, name: 'Retrier' } }, headers);
    expect(await person.call.get(ACCEPT, { input: { code, name: 'Retrier' } }, headers)).toEqual(first);
  });

  it('is limited in tries', async () => {
    const limited = await startWorld({ RATE_LIMITS: 'true' });
    try {
      const codes: string[] = [];
      for (let n = 0; n < 12; n++) codes.push((await limited.ours.member.call.refusal(ACCEPT, { input: { code: `ibaia-0000-${1000 + n}`, name: 'Guess' } })).extensions.code);
      expect(codes).toEqual([...Array<string>(10).fill('BAD_USER_INPUT'), 'RATE_LIMITED', 'RATE_LIMITED']);
    } finally {
      await limited.stop();
    }
  });
});

describe('an invitation by mail', () => {
  it("is written in the reader's language when they are known, else in the inviter's", async () => {
    const known = await newcomer('Fr');
    await world.sql(`update person set language = 'fr' where id = $1`, [known.personId]);
    await invited({ cooperativeId: world.ours.errota, cooperativeRole: 'MEMBER', email: known.email });
    expect(await mailsTo(world, known.email)).toMatchObject([{ language: 'fr', subject: 'Ibaia Koldo vous invite à rejoindre Ibaia Errota (Ibaia)' }]);
    const { code } = await invited({ federationRole: 'AUDITOR', email: 'Unknown@example.org' }, world.ours.steward);
    const [mail] = await mailsTo(world, 'Unknown@example.org');
    expect(mail).toMatchObject({ language: 'en', subject: 'Ibaia Estitxu invites you to Ibaia' });
    expect(mail!.body).toContain(`http://office.example.org/join/${code}`);
  });

  it('goes to one plain address only', async () => {
    for (const email of ['a@b.example, c@d.example', 'x\r\nBcc: y@example.org', 'nobody']) {
      expect((await world.ours.coordinator.call.refusal(INVITE, { input: { cooperativeId: world.ours.errota, cooperativeRole: 'MEMBER', email } })).extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: 'email' });
    }
  });
});

describe('who may invite', () => {
  it('is the coordinator for the own cooperative, a steward for all', async () => {
    const refused = async (input: object, by = world.ours.coordinator) => (await by.call.refusal(INVITE, { input })).extensions.code;
    expect(await refused({ cooperativeId: world.ours.labea, cooperativeRole: 'MEMBER' })).toBe('FORBIDDEN');
    expect(await refused({ federationRole: 'AUDITOR' })).toBe('FORBIDDEN');
    expect(await refused({ cooperativeId: world.ours.labea, cooperativeRole: 'MEMBER' }, world.ours.member)).toBe('FORBIDDEN');
    expect(await refused({ cooperativeId: world.theirs.errota, cooperativeRole: 'MEMBER' }, world.ours.steward)).toBe('NOT_FOUND');
    expect(await refused({}, world.ours.steward)).toBe('BAD_USER_INPUT');
    expect((await invited({ cooperativeId: world.ours.labea, cooperativeRole: 'COORDINATOR' }, world.ours.steward)).invitation).toMatchObject({ cooperative: { name: 'Ibaia Labea' } });
  });

  it('is also who sees and revokes it', async () => {
    const { invitation } = await invited({ cooperativeId: world.ours.labea, cooperativeRole: 'MEMBER' }, world.ours.steward);
    const seen = async (by: WorldPerson) => (await by.call.get<{ invitations: { items: Array<{ id: string }> } }>(LIST)).invitations.items.map(({ id }) => id);
    expect(await seen(world.ours.steward)).toContain(invitation.id);
    expect(await seen(world.ours.coordinator)).not.toContain(invitation.id);
    expect(await seen(world.stranger)).toEqual([]);
    const revoke = 'mutation($id: ID!) { revokeInvitation(id: $id) }';
    for (const by of [world.ours.coordinator, world.stranger]) expect((await by.call.refusal(revoke, { id: invitation.id })).extensions.code).toBe('NOT_FOUND');
    await expect(world.ours.steward.call.get(revoke, { id: invitation.id })).resolves.toEqual({ revokeInvitation: true });
    for (const id of [invitation.id, 'no id']) expect((await world.ours.steward.call.refusal(revoke, { id })).extensions.code).toBe('NOT_FOUND');
  });

  it('reads the list in two statements', async () => {
    await world.ours.steward.call.get(LIST);
    const [LISTED, COOPERATIVES] = [1, 1];
    expect(await countReads(world.app, () => world.ours.steward.call.get(LIST))).toBe(LISTED + COOPERATIVES);
  });
});
