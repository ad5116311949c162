import { countReads } from '../../../../../../test/support/count-reads.js';
import { mailsTo } from '../../../../../../test/support/mailbox.js';
import { startWorld, type World, type WorldPerson } from '../../../../../../test/support/world.js';

interface Member {
  id: string;
  name: string;
  email: string | null;
  phone: string | null;
  hasSignIn: boolean;
  roles: Array<{ id: string; federationRole: string | null; cooperativeRole: string | null; from: string; until: string | null; cooperative: { id: string } | null }>;
}

const MEMBER = '{ id name email phone hasSignIn joinedAt roles { id federationRole cooperativeRole from until cooperative { id } } }';
const LIST = `query($filter: MemberFilter, $skip: Int, $take: Int) { members(filter: $filter, skip: $skip, take: $take) { totalItems items ${MEMBER} } }`;
const ADD = `mutation($input: AddMemberInput!) { addMember(input: $input) ${MEMBER} }`;
const GRANT = `mutation($input: GrantRoleInput!) { grantRole(input: $input) ${MEMBER} }`;
const END = `mutation($id: ID!) { endRole(id: $id) ${MEMBER} }`;
const APPLICANTS = '{ inbox { items { applicant { name email phone hasSignIn } } } }';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world?.stop());

async function list(by: WorldPerson, variables: object = {}): Promise<{ totalItems: number; items: Member[] }> {
  return (await by.call.get<{ members: { totalItems: number; items: Member[] } }>(LIST, variables)).members;
}

describe('the list of people', () => {
  it('shows stewards everyone, coordinators their own cooperatives, members nobody', async () => {
    expect((await list(world.ours.steward)).items.map(({ name }) => name)).toEqual(['Ibaia Estitxu', 'Ibaia Koldo', 'Ibaia Maialen']);
    expect((await list(world.ours.coordinator)).items.map(({ name }) => name)).toEqual(['Ibaia Koldo']);
    expect(await list(world.ours.coordinator, { filter: { cooperativeId: world.ours.labea } })).toEqual({ totalItems: 0, items: [] });
    expect((await list(world.ours.steward, { filter: { cooperativeId: world.ours.labea } })).items.map(({ name }) => name)).toEqual(['Ibaia Maialen']);
    expect((await world.ours.member.call.refusal(LIST)).extensions.code).toBe('FORBIDDEN');
    expect((await list(world.stranger)).items.map(({ name }) => name)).toEqual(['Mendia Estitxu', 'Mendia Koldo', 'Mendia Maialen']);
    expect(await list(world.stranger, { filter: { cooperativeId: world.ours.labea } })).toEqual({ totalItems: 0, items: [] });
  });

  it('finds words of names in any spelling', async () => {
    await world.person(world.ours, 'Núria Weiß_100%', []);
    for (const text of ['nuria', 'WEISS'.replace('SS', 'ß'), '_100%', 'weiß NÚ']) expect((await list(world.ours.steward, { filter: { text } })).items.map(({ name }) => name)).toEqual(['Núria Weiß_100%']);
    expect((await list(world.ours.steward, { filter: { text: '%' } })).totalItems).toBe(1);
    expect((await world.ours.steward.call.refusal(LIST, { filter: { cooperativeId: 'x' } })).extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: 'cooperativeId' });
  });

  it('costs three statements however many rows', async () => {
    const ask = (take: number) => countReads(world.app, () => list(world.ours.steward, { take }));
    await ask(1);
    const [LISTED, ROLES, COOPERATIVES] = [1, 1, 1];
    expect(await ask(100)).toBe(LISTED + ROLES + COOPERATIVES);
  });
});

describe('contacts of people', () => {
  it('are seen by themselves, their cooperative and stewards, whichever way one comes to them', async () => {
    const [shared, other] = [world.ours.labea, world.ours.errota];
    const anna = await world.person(world.ours, 'Anna', [{ role: 'MEMBER', cooperativeId: shared }]);
    const auditor = await world.person(world.ours, 'Auditor', [{ role: 'AUDITOR' }]);
    const outsider = await world.person(world.ours, 'Outsider', [{ role: 'MEMBER', cooperativeId: other }]);
    const { applyForAdmission } = await anna.call.get<{ applyForAdmission: { id: string } }>('mutation { applyForAdmission(input: { cooperative: { name: "Anna" } }) { id } }');
    const seen = async (by: WorldPerson) => {
      const { cooperative } = await by.call.get<{ cooperative: { statusHistory: Array<{ decidedBy: object }> } }>(
        'query($id: ID!) { cooperative(id: $id) { statusHistory { decidedBy { name email hasSignIn } } } }', { id: applyForAdmission.id },
      );
      return cooperative.statusHistory[0]!.decidedBy;
    };
    for (const by of [anna, world.ours.member, world.ours.steward]) expect(await seen(by)).toEqual({ name: 'Anna', email: anna.email, hasSignIn: true });
    for (const by of [outsider, auditor, world.ours.coordinator]) expect(await seen(by)).toEqual({ name: 'Anna', email: null, hasSignIn: false });
    expect(await world.ours.steward.call.get(APPLICANTS)).toMatchObject({ inbox: { items: [{ applicant: { name: 'Anna', email: anna.email, phone: null, hasSignIn: true } }] } });
    await world.sql(`update member_role set until_date = current_date - 1 where member_id = $1 and cooperative_id = $2`, [anna.memberId, shared]);
    expect(await seen(world.ours.member)).toEqual({ name: 'Anna', email: null, hasSignIn: false });
  });
});

describe('adding someone without e-mail', () => {
  it('makes a member of the own cooperative who cannot sign in yet', async () => {
    const { addMember } = await world.ours.coordinator.call.get<{ addMember: Member }>(ADD, { input: { name: ' Karmele ', cooperativeId: world.ours.errota, phone: '943 11 22 33', language: 'eu' } });
    expect(addMember).toMatchObject({ name: 'Karmele', phone: '943 11 22 33', email: null, hasSignIn: false, roles: [{ cooperativeRole: 'MEMBER', federationRole: null, until: null, cooperative: { id: world.ours.errota } }] });
    const [person] = await world.sql<{ language: string }>('select p.language from person p join member m on m.person_id = p.id where m.id = $1', [addMember.id]);
    expect(person).toEqual({ language: 'eu' });
    const [deed] = await world.sql<{ after: object }>(`select after from activity where subject_id = $1 and action = 'member.add'`, [addMember.id]);
    expect(JSON.stringify(deed)).not.toMatch(/Karmele|943/);
  });

  it('is refused for other cooperatives, of this federation or another', async () => {
    const refused = async (cooperativeId: string, by = world.ours.coordinator) => (await by.call.refusal(ADD, { input: { name: 'X', cooperativeId } })).extensions.code;
    expect(await refused(world.ours.labea)).toBe('FORBIDDEN');
    expect(await refused(world.theirs.errota)).toBe('NOT_FOUND');
    expect(await refused(world.ours.labea, world.ours.member)).toBe('FORBIDDEN');
    expect(await refused(world.ours.labea, world.stranger)).toBe('NOT_FOUND');
  });

  it('makes an e-mail address a contact only, and lets its owner claim the membership', async () => {
    const owner = await world.person(world.theirs, 'Owner', []);
    const { addMember } = await world.ours.coordinator.call.get<{ addMember: Member }>(ADD, { input: { name: 'Amaia', cooperativeId: world.ours.errota, email: owner.email, language: 'es' } });
    expect(addMember).toMatchObject({ email: owner.email, hasSignIn: false });
    const [mail] = await mailsTo(world, owner.email);
    const code = /\/join\/(\S+)/.exec(mail!.body)![1]!;
    const { acceptInvitation } = await owner.call.get<{ acceptInvitation: { memberships: object[] } }>(
      'mutation($input: AcceptInvitationInput!) { acceptInvitation(input: $input) { memberships { federationSlug memberId name } } }', { input: { code, name: 'Other' } },
    );
    expect(acceptInvitation.memberships).toContainEqual({ federationSlug: 'ibaia', memberId: addMember.id, name: 'Amaia' });
    expect(await world.sql('select from member where federation_id = $1 and person_id = $2', [world.ours.id, owner.personId])).toHaveLength(1);
  });

  it('never lets anyone claim a member who signs in by themselves', async () => {
    const { addMember } = await world.ours.coordinator.call.get<{ addMember: Member }>(ADD, { input: { name: 'Izaro', cooperativeId: world.ours.errota, email: 'izaro@example.org' } });
    await world.sql(`insert into person_email (email, person_id) select 'izaro@example.net', person_id from member where id = $1`, [addMember.id]);
    const [mail] = await mailsTo(world, 'izaro@example.org');
    const thief = await world.person(world.theirs, 'Thief', []);
    await thief.call.get('mutation($input: AcceptInvitationInput!) { acceptInvitation(input: $input) { id } }', { input: { code: /\/join\/(\S+)/.exec(mail!.body)![1]!, name: 'Thief' } });
    const [member] = await world.sql<{ mine: boolean }>('select person_id = $2 as mine from member where id = $1', [addMember.id, thief.personId]);
    expect(member).toEqual({ mine: false });
  });
});

describe('roles', () => {
  it('are given from a day to another by who may', async () => {
    const person = await world.person(world.ours, 'Roleless', [{ role: 'MEMBER', cooperativeId: world.ours.errota }]);
    const input = { memberId: person.memberId, cooperativeId: world.ours.errota, cooperativeRole: 'TREASURER', from: '2030-01-01', until: '2031-01-01' };
    const { grantRole } = await world.ours.coordinator.call.get<{ grantRole: Member }>(GRANT, { input });
    expect(grantRole.roles).toContainEqual({ id: expect.any(String), federationRole: null, cooperativeRole: 'TREASURER', from: '2030-01-01', until: '2031-01-01', cooperative: { id: world.ours.errota } });
    const refused = async (more: object, by = world.ours.coordinator) => (await by.call.refusal(GRANT, { input: { ...input, ...more } })).extensions;
    expect(await refused({ from: '2030-06-01' })).toMatchObject({ code: 'CONFLICT', field: 'from' });
    expect(await refused({ until: '2030-01-01' })).toMatchObject({ code: 'BAD_USER_INPUT', field: 'until' });
    expect(await refused({ from: null, until: '2020-01-01' })).toMatchObject({ code: 'CONFLICT' });
    expect(await refused({ federationRole: 'STEWARD' })).toMatchObject({ field: 'federationRole' });
    expect(await refused({ cooperativeRole: null })).toMatchObject({ field: 'cooperativeRole' });
    expect(await refused({ cooperativeId: null })).toMatchObject({ field: 'cooperativeId' });
    expect(await refused({ cooperativeId: world.ours.labea })).toMatchObject({ code: 'FORBIDDEN' });
    expect(await refused({ cooperativeId: null, cooperativeRole: null, federationRole: 'STEWARD' })).toMatchObject({ code: 'FORBIDDEN' });
    expect(await refused({ memberId: world.ours.member.memberId })).toMatchObject({ code: 'NOT_FOUND', field: 'memberId' });
    expect(await refused({ memberId: world.theirs.member.memberId }, world.ours.steward)).toMatchObject({ code: 'NOT_FOUND', field: 'memberId' });
    expect(await refused({ cooperativeId: world.theirs.errota }, world.ours.steward)).toMatchObject({ code: 'NOT_FOUND', field: 'cooperativeId' });
    await expect(world.ours.steward.call.get(GRANT, { input: { memberId: person.memberId, federationRole: 'AUDITOR' } })).resolves.toBeDefined();
  });

  it('end today, for good, and with them what they allowed', async () => {
    const person = await world.person(world.ours, 'Ending', [{ role: 'COORDINATOR', cooperativeId: world.ours.labea }]);
    const role = (await list(world.ours.steward, { filter: { text: 'Ending' } })).items[0]!.roles[0]!;
    await expect(list(person)).resolves.toMatchObject({ totalItems: expect.any(Number) });
    for (const by of [world.ours.member, world.ours.coordinator]) expect((await by.call.refusal(END, { id: role.id })).extensions.code).toBe('FORBIDDEN');
    for (const id of ['no id', '00000000-0000-7000-8000-000000000000']) expect((await world.ours.steward.call.refusal(END, { id })).extensions.code).toBe('NOT_FOUND');
    expect((await world.stranger.call.refusal(END, { id: role.id })).extensions.code).toBe('NOT_FOUND');
    expect((await world.ours.steward.call.get<{ endRole: Member }>(END, { id: role.id })).endRole.roles).toEqual([]);
    expect((await person.call.refusal(LIST)).extensions.code).toBe('FORBIDDEN');
    await world.ours.steward.call.get(END, { id: role.id });
    expect(await world.sql(`select from activity where action = 'role.end' and subject_id = $1`, [person.memberId])).toHaveLength(1);
  });

  it('keep a steward, however many end each other at once', async () => {
    for (let round = 0; round < 5; round++) {
      const [federation] = await world.sql<{ id: string }>(
        `insert into federation (id, slug, name, kind, time_zone) values (gen_random_uuid(), $1, 'Race', 'SECTOR', 'Pacific/Apia') returning id`, [`race-${round}`],
      );
      const stewards: WorldPerson[] = [];
      for (const name of ['One', 'Two', 'Three', 'Four']) stewards.push(await world.person(federation!, name, [{ role: 'STEWARD' }]));
      const { items } = await list(stewards[0]!);
      const roles = stewards.map(({ memberId }) => items.find(({ id }) => id === memberId)!.roles[0]!.id);
      const answers = await Promise.all(roles.map((id, n) => stewards[(n + 1) % stewards.length]!.call.ask(END, { id })));
      const left = await world.sql(`select from member_role where federation_id = $1 and role = 'STEWARD' and until_date is null`, [federation!.id]);
      expect(left.length).toBeGreaterThanOrEqual(1);
      expect(answers.filter(({ errors }) => !errors.length)).toHaveLength(4 - left.length);
    }
    const steward = (await list(world.ours.steward, { filter: { text: 'Estitxu' } })).items[0]!.roles[0]!;
    expect((await world.ours.steward.call.refusal(END, { id: steward.id })).extensions.code).toBe('CONFLICT');
  });
});
