import { startWorld, type World } from '../../../../../test/support/world.js';
import { Db } from '../../platform/database/db.js';

const EVERYTHING = `{ me { id language emails sessions { id } accessTokens { id } passkeys { id }
  memberships { federationId federationName federationSlug memberId name federationRoles cooperatives { id name status roles } }
  actingFor { federation { id } member { id name } cooperative { id name } federationRoles cooperativeRoles onBehalfOf { id } } } }`;
const UPDATE = 'mutation ($input: UpdateProfileInput!) { updateProfile(input: $input) { id language memberships { name } actingFor { member { name } } } }';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.stop());

describe('me', () => {
  it('is null for nobody', async () => {
    await expect(world.anonymous.get(EVERYTHING)).resolves.toEqual({ me: null });
  });

  it('tells where I belong and whom I act for', async () => {
    const { ours } = world;
    await expect(ours.coordinator.call.get(EVERYTHING)).resolves.toEqual({
      me: {
        id: ours.coordinator.personId,
        language: 'en',
        emails: [ours.coordinator.email],
        sessions: [{ id: expect.any(String) }],
        accessTokens: [],
        passkeys: [],
        memberships: [
          {
            federationId: ours.id, federationName: 'Ibaia', federationSlug: 'ibaia', memberId: ours.coordinator.memberId, name: 'Ibaia Koldo', federationRoles: [],
            cooperatives: [{ id: ours.errota, name: 'Ibaia Errota', status: 'ADMITTED', roles: ['COORDINATOR'] }],
          },
        ],
        actingFor: {
          federation: { id: ours.id }, member: { id: ours.coordinator.memberId, name: 'Ibaia Koldo' }, cooperative: { id: ours.errota, name: 'Ibaia Errota' },
          federationRoles: [], cooperativeRoles: ['COORDINATOR'], onBehalfOf: null,
        },
      },
    });
  });

  it('acts for another federation and for the federation itself as the header says', async () => {
    const both = await world.person(world.ours, 'Both', [{ role: 'MEMBER', cooperativeId: world.ours.labea }, { role: 'TREASURER', cooperativeId: world.ours.labea }, { role: 'ALLOCATOR' }]);
    await world.sql(`insert into member (federation_id, id, person_id, name) values ($1, gen_random_uuid(), $2, 'Both there')`, [world.theirs.id, both.personId]);
    const acting = async (header: string) => (await both.call.for(header).get<{ me: { actingFor: object } }>(EVERYTHING)).me.actingFor;
    expect(await acting(`${world.ours.id}/${world.ours.labea}`)).toMatchObject({ federationRoles: ['ALLOCATOR'], cooperativeRoles: ['MEMBER', 'TREASURER'] });
    expect(await acting(`${world.ours.id}/`)).toMatchObject({ cooperative: null, cooperativeRoles: [], federationRoles: ['ALLOCATOR'] });
    expect(await acting(world.theirs.id)).toMatchObject({ federation: { id: world.theirs.id }, member: { name: 'Both there' }, cooperative: null, federationRoles: [] });
    const { me } = await both.call.get<{ me: { memberships: Array<{ name: string; cooperatives: unknown[] }> } }>(EVERYTHING);
    expect(me.memberships.map(({ name }) => name)).toEqual(['Both', 'Both there']);
    expect(me.memberships[0]!.cooperatives).toMatchObject([{ roles: ['MEMBER', 'TREASURER'] }]);
  });

  it('still tells where I belong when the header names a federation that is not mine', async () => {
    const answer = await world.ours.member.call.for(world.theirs.id).ask<{ me: { memberships: unknown[]; actingFor: null } }>(EVERYTHING);
    expect(answer.data!.me).toMatchObject({ memberships: [{ federationId: world.ours.id }], actingFor: null });
    expect(answer.errors).toMatchObject([{ path: ['me', 'actingFor'], extensions: { code: 'FORBIDDEN' } }]);
  });

  it('acts for nobody before a first membership', async () => {
    const person = await world.person(world.ours, 'Newcomer', []);
    await world.sql('delete from member where person_id = $1', [person.personId]);
    const [{ secret }] = [person];
    await expect(world.caller(secret).get('{ me { memberships { name } actingFor { federationRoles } } }')).resolves.toEqual({ me: { memberships: [], actingFor: null } });
  });

  it('names the member that a helper acts for', async () => {
    const helped = await world.person(world.ours, 'Helped', [{ role: 'MEMBER', cooperativeId: world.ours.labea }]);
    const { me } = await world.ours.member.call.get<{ me: { actingFor: object } }>(EVERYTHING, {}, { 'on-behalf-of': helped.memberId });
    expect(me.actingFor).toMatchObject({ onBehalfOf: { id: helped.memberId } });
  });

  it('costs one statement for each kind of thing it is asked for', async () => {
    const db = world.app.get(Db);
    const { read } = db;
    let statements = 0;
    db.read = function <Row>(federationId: string | null, sql: string, values?: readonly unknown[]) {
      statements++;
      return read.call(this, federationId, sql, values) as Promise<Row[]>;
    };
    try {
      await world.ours.member.call.get(EVERYTHING);
      statements = 0;
      await world.ours.member.call.get(EVERYTHING);
    } finally {
      db.read = read;
    }
    const [EMAILS, SESSIONS, TOKENS, PASSKEYS, FEDERATION, MEMBER, COOPERATIVE] = [1, 1, 1, 1, 1, 1, 1];
    expect(statements).toBe(EMAILS + SESSIONS + TOKENS + PASSKEYS + FEDERATION + MEMBER + COOPERATIVE);
  });
});

describe('updateProfile', () => {
  it('changes the language everywhere, from the next request on', async () => {
    const person = await world.person(world.ours, 'Speaker', []);
    await expect(person.call.get(UPDATE, { input: { language: 'eu' } })).resolves.toMatchObject({ updateProfile: { language: 'eu', memberships: [{ name: 'Speaker' }] } });
    await expect(person.call.get('{ me { language } }')).resolves.toEqual({ me: { language: 'eu' } });
  });

  it('changes the name in the federation acted for only, and is written down without the names', async () => {
    const person = await world.person(world.ours, 'Oldname', []);
    await world.sql(`insert into member (federation_id, id, person_id, name) values ($1, gen_random_uuid(), $2, 'Elsewhere')`, [world.theirs.id, person.personId]);
    const { updateProfile } = await person.call.get<{ updateProfile: object }>(UPDATE, { input: { name: ' Newname ' } });
    expect(updateProfile).toMatchObject({ memberships: [{ name: 'Newname' }, { name: 'Elsewhere' }], actingFor: { member: { name: 'Newname' } } });
    const [deed] = await world.sql<{ row: string }>(`select activity::text as row from activity where action = 'member.rename' and subject_id = $1`, [person.memberId]);
    expect(deed!.row).not.toMatch(/Oldname|Newname/);
  });

  it('changes nothing when one part of it cannot be', async () => {
    const person = await world.person(world.ours, 'Halfway', []);
    await world.sql('delete from member where person_id = $1', [person.personId]);
    const refusal = await world.caller(person.secret).refusal(UPDATE, { input: { language: 'fr', name: 'Name' } });
    expect(refusal.extensions.code).toBe('FORBIDDEN');
    await expect(world.caller(person.secret).get('{ me { language } }')).resolves.toEqual({ me: { language: 'en' } });
  });

  it.each<[string, object]>([['language', { language: 'xx' }], ['name', { name: '' }], ['name', { name: 'x'.repeat(201) }], ['name', { name: 'a\u0007b' }]])('says what is wrong with %s in %j', async (field, input) => {
    expect((await world.ours.member.call.refusal(UPDATE, { input })).extensions).toMatchObject({ code: 'BAD_USER_INPUT', field });
  });

  it('needs someone', async () => {
    expect((await world.anonymous.refusal(UPDATE, { input: {} })).extensions.code).toBe('UNAUTHENTICATED');
  });
});
