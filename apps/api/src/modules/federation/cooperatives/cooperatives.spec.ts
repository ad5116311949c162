import { startWorld, type World, type WorldPerson } from '../../../../../../test/support/world.js';

const APPLY = 'mutation($input: ApplyForAdmissionInput!) { applyForAdmission(input: $input) { id name status version statusHistory { from to reason decidedBy { name } } } }';
const UPDATE = 'mutation($input: UpdateCooperativeInput!) { updateCooperative(input: $input) { id name version website legalForm { id label } latitude country phone } }';
const DECIDE = `mutation($input: DecideCooperativeStatusInput!) { decideCooperativeStatus(input: $input) { id status version statusHistory { from to reason decidedBy { id } } } }`;
const READ = 'query($id: ID!) { cooperative(id: $id) { id name status version description locality branchOf { id name } statusHistory { to } } }';

interface Applied {
  applyForAdmission: { id: string; version: number };
}

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world?.stop());

async function applied(by: WorldPerson, name: string): Promise<string> {
  return (await by.call.get<Applied>(APPLY, { input: { cooperative: { name } } })).applyForAdmission.id;
}

describe('applying for admission', () => {
  it('makes a cooperative that waits, with its applicant as coordinator', async () => {
    const person = await world.person(world.ours, 'Aitor', []);
    const answer = await person.call.get<Applied>(APPLY, {
      input: { cooperative: { name: ' Txomin Garagardoa ', locality: 'Ordizia', website: 'www.txomin.example.org', latitude: 43.05, longitude: -2.17 } },
    });
    expect(answer.applyForAdmission).toMatchObject({ name: 'Txomin Garagardoa', status: 'APPLIED', version: 1, statusHistory: [{ from: null, to: 'APPLIED', reason: '', decidedBy: { name: 'Aitor' } }] });
    const { id } = answer.applyForAdmission;
    const { me } = await person.call.get<{ me: { memberships: unknown[] } }>('{ me { memberships { cooperatives { id status roles } } } }');
    expect(me.memberships).toEqual([{ cooperatives: [{ id, status: 'APPLIED', roles: expect.arrayContaining(['MEMBER', 'COORDINATOR']) }] }]);
    const { cooperatives } = await person.call.get<{ cooperatives: { items: unknown[] } }>('{ cooperatives(filter: { text: "garagardoa ORDIZIA" }) { items { id } } }');
    expect(cooperatives.items).toEqual([{ id }]);
    const keys = await world.sql<{ key: string }>('select key from cooperative_key where cooperative_id = $1', [id]);
    expect(keys.map(({ key }) => key)).toContain('d:example.org');
  });

  it('refuses what cannot be understood, and keeps nothing', async () => {
    const refused = async (cooperative: object) => (await world.ours.member.call.refusal(APPLY, { input: { cooperative } })).extensions;
    expect(await refused({ description: 'No name' })).toMatchObject({ code: 'BAD_USER_INPUT', field: 'cooperative.name' });
    expect(await refused({ name: 'A\u0000b' })).toMatchObject({ field: 'cooperative.name' });
    expect(await refused({ name: 'Web', website: 'javascript:alert(1)' })).toMatchObject({ field: 'cooperative.website' });
    expect(await refused({ name: 'Half', latitude: 1 })).toMatchObject({ field: 'cooperative.latitude' });
    expect(await refused({ name: 'Form', legalForm: 'a01' })).toMatchObject({ field: 'cooperative.legalForm' });
    expect(await refused({ name: 'Mail', email: 'nobody' })).toMatchObject({ field: 'cooperative.email' });
    expect(await world.sql(`select from cooperative where name in ('Web', 'Half', 'Form', 'Mail')`)).toEqual([]);
  });

  it('keeps SQL, HTML and right-to-left names as they are', async () => {
    for (const name of [`'; drop table cooperative; --`, '<script>alert(1)</script>', 'تعاونية الزيتون', '$1 %s \\']) {
      const { cooperative } = await world.ours.member.call.get<{ cooperative: { name: string } }>(READ, { id: await applied(world.ours.member, name) });
      expect(cooperative.name).toBe(name);
    }
  });
});

describe('updating a cooperative', () => {
  it('is for its coordinator and stewards; others get to know nothing', async () => {
    const id = await applied(world.ours.steward, 'Kept');
    const input = { id, expectedVersion: 1, cooperative: { name: 'Taken' } };
    expect((await world.ours.member.call.refusal(UPDATE, { input })).extensions.code).toBe('FORBIDDEN');
    expect((await world.ours.coordinator.call.refusal(UPDATE, { input })).extensions.code).toBe('FORBIDDEN');
    const foreign = await world.stranger.call.refusal(UPDATE, { input });
    const unknown = await world.ours.steward.call.refusal(UPDATE, { input: { ...input, id: '00000000-0000-7000-8000-000000000000' } });
    expect([foreign.extensions.code, foreign.message]).toEqual(['NOT_FOUND', unknown.message]);
    expect((await world.ours.steward.call.get<{ updateCooperative: object }>(UPDATE, { input })).updateCooperative).toMatchObject({ name: 'Taken', version: 2 });
    expect((await world.ours.coordinator.call.get<{ updateCooperative: object }>(UPDATE, { input: { id: world.ours.errota, expectedVersion: 1, cooperative: { legalForm: 'L2' } } })).updateCooperative)
      .toMatchObject({ legalForm: { id: 'L2', label: 'Cooperative' } });
  });

  it('leaves what is left out, and empties what is null', async () => {
    const id = await applied(world.ours.steward, 'Emptied');
    const full = { latitude: 1, longitude: 2, country: 'ES', legalForm: 'L2', website: 'http://one.example.org', phone: '+34 943 000 000' };
    await world.ours.steward.call.get(UPDATE, { input: { id, expectedVersion: 1, cooperative: full } });
    const { updateCooperative } = await world.ours.steward.call.get<{ updateCooperative: object }>(UPDATE, { input: { id, expectedVersion: 2, cooperative: { latitude: null, longitude: null, country: null, website: '' } } });
    expect(updateCooperative).toEqual({ id, name: 'Emptied', version: 3, website: '', legalForm: { id: 'L2', label: 'Cooperative' }, latitude: null, country: null, phone: '+34 943 000 000' });
  });

  it('takes one of many changes made from the same version, and tells the others', async () => {
    for (let round = 0; round < 10; round++) {
      const id = await applied(world.ours.steward, `Raced ${round}`);
      const answers = await Promise.all(
        Array.from({ length: 8 }, (_, n) => world.ours.steward.call.ask(UPDATE, { input: { id, expectedVersion: 1, cooperative: { name: `Raced ${round} ${n}` } } })),
      );
      expect(answers.filter(({ errors }) => !errors.length)).toHaveLength(1);
      for (const { errors } of answers) for (const { extensions } of errors) expect(extensions).toMatchObject({ code: 'STALE_VERSION', field: 'expectedVersion' });
      expect(await world.sql('select version from cooperative where id = $1', [id])).toEqual([{ version: 2 }]);
    }
  });

  it('is written down as before and after, without contacts', async () => {
    const id = await applied(world.ours.steward, 'Told');
    await world.ours.steward.call.get(UPDATE, { input: { id, expectedVersion: 1, cooperative: { name: 'Retold', email: 'maialen@example.org' } } });
    const [deed] = await world.sql<{ before: object; after: object; member_id: string }>(`select before, after, member_id from activity where subject_id = $1 and action = 'cooperative.update'`, [id]);
    expect(deed).toEqual({ before: { name: 'Told' }, after: { name: 'Retold', contactChanged: true }, member_id: world.ours.steward.memberId });
  });
});

describe('deciding where a cooperative stands', () => {
  it('is for stewards, step by step, with reasons that stay', async () => {
    const id = await applied(world.ours.member, 'Decided');
    const decide = (to: string, by = world.ours.steward) => by.call.ask<{ decideCooperativeStatus: { status: string } }>(DECIDE, { input: { cooperativeId: id, to, reason: `To ${to}\nby the assembly` } });
    for (const by of [world.ours.member, world.ours.coordinator]) expect((await decide('ADMITTED', by)).errors[0]?.extensions.code).toBe('FORBIDDEN');
    expect((await decide('ADMITTED', world.stranger)).errors[0]?.extensions.code).toBe('NOT_FOUND');
    expect((await decide('SUSPENDED')).errors[0]?.extensions).toMatchObject({ code: 'CONFLICT', field: 'to' });
    expect((await decide('ADMITTED')).data?.decideCooperativeStatus.status).toBe('ADMITTED');
    const { data } = await decide('SUSPENDED');
    expect(data?.decideCooperativeStatus).toEqual({
      id, status: 'SUSPENDED', version: 3,
      statusHistory: [
        { from: null, to: 'APPLIED', reason: '', decidedBy: { id: world.ours.member.memberId } },
        { from: 'APPLIED', to: 'ADMITTED', reason: 'To ADMITTED\nby the assembly', decidedBy: { id: world.ours.steward.memberId } },
        { from: 'ADMITTED', to: 'SUSPENDED', reason: 'To SUSPENDED\nby the assembly', decidedBy: { id: world.ours.steward.memberId } },
      ],
    });
  });

  it('happens once when two decide at once', async () => {
    for (let round = 0; round < 10; round++) {
      const id = await applied(world.ours.member, `Decided at once ${round}`);
      const answers = await Promise.all(['ADMITTED', 'ADMITTED', 'ADMITTED'].map((to) => world.ours.steward.call.ask(DECIDE, { input: { cooperativeId: id, to, reason: 'Yes' } })));
      expect(answers.map(({ errors }) => errors[0]?.extensions.code ?? 'done').sort()).toEqual(['CONFLICT', 'CONFLICT', 'done']);
      expect(await world.sql('select from cooperative_status_change where cooperative_id = $1', [id])).toHaveLength(2);
    }
  });

  it('needs a reason', async () => {
    const refused = await world.ours.steward.call.refusal(DECIDE, { input: { cooperativeId: world.ours.labea, to: 'LEFT', reason: ' \n ' } });
    expect(refused.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: 'reason' });
  });
});

describe('one cooperative', () => {
  it('is null for an id that is unknown, foreign or none at all', async () => {
    for (const id of [world.theirs.errota, '00000000-0000-7000-8000-000000000000', 'no id', `' or 1=1`]) {
      expect(await world.ours.steward.call.get(READ, { id })).toEqual({ cooperative: null });
    }
  });

  it('knows what it is a branch of', async () => {
    const id = await applied(world.ours.steward, 'Errota Donostia');
    await world.sql('update cooperative set branch_of_id = $2 where id = $1', [id, world.ours.errota]);
    expect(await world.ours.member.call.get(READ, { id })).toMatchObject({ cooperative: { branchOf: { name: 'Ibaia Errota' } } });
  });
});
