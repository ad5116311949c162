import { startWorld, type World } from '../../../../../test/support/world.js';

const FOUND = `mutation($input: FoundFederationInput!) { foundFederation(input: $input) { id slug name purpose kind territory languages timeZone charter foundedOn cooperativeCount memberCount assetCount } }`;
const UPDATE = 'mutation($input: UpdateFederationInput!) { updateFederation(input: $input) { name purpose languages timeZone foundedOn kind } }';
const INPUT = { name: 'Bidasoa', slug: 'bidasoa', purpose: 'Share\nwhat we own', kind: 'SECTOR', territory: 'Bidasoa', languages: ['eu', 'es'], timeZone: 'Europe/Madrid', yourName: ' Miren ' };

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world?.stop());

describe('the federation acted for', () => {
  it('is read by its members with its counts', async () => {
    const { federation } = await world.ours.member.call.get<{ federation: object }>('{ federation { id slug name kind timeZone languages foundedOn cooperativeCount memberCount assetCount } }');
    expect(federation).toEqual({
      id: world.ours.id, slug: 'ibaia', name: 'Ibaia', kind: 'TERRITORY', timeZone: 'Europe/Madrid', languages: ['en'], foundedOn: null,
      cooperativeCount: 2, memberCount: 3, assetCount: 1,
    });
    expect((await world.anonymous.refusal('{ federation { id } }')).extensions.code).toBe('UNAUTHENTICATED');
  });
});

describe('founding a federation', () => {
  it('makes someone who belongs nowhere its steward', async () => {
    const person = await world.person(world.ours, 'Founder', []);
    await world.sql('delete from member where person_id = $1', [person.personId]);
    const call = world.caller(person.secret);
    expect((await call.refusal('{ federation { id } }')).extensions.code).toBe('FORBIDDEN');
    const { foundFederation } = await call.get<{ foundFederation: { id: string } }>(FOUND, { input: INPUT });
    const { yourName: _, ...said } = INPUT;
    expect(foundFederation).toEqual({ id: expect.any(String), ...said, charter: '', foundedOn: null, cooperativeCount: 0, memberCount: 1, assetCount: 0 });
    await expect(call.get('{ federation { slug memberCount } me { memberships { name federationRoles } } }')).resolves.toEqual({
      federation: { slug: 'bidasoa', memberCount: 1 }, me: { memberships: [{ name: 'Miren', federationRoles: ['STEWARD'] }] },
    });
    await expect(call.get('{ members { items { name email } } activity { edges { node { action member { name } } } } verifyActivity { ok entries } }')).resolves.toEqual({
      members: { items: [{ name: 'Miren', email: person.email }] },
      activity: { edges: [{ node: { action: 'federation.found', member: { name: 'Miren' } } }] }, verifyActivity: { ok: true, entries: 1 },
    });
  });

  it('leaves a member of another where they are too', async () => {
    await world.ours.member.call.get(FOUND, { input: { ...INPUT, slug: 'second' } });
    const { me } = await world.ours.member.call.get<{ me: { memberships: Array<{ federationSlug: string }> } }>('{ me { memberships { federationSlug } } }');
    expect(me.memberships.map(({ federationSlug }) => federationSlug).sort()).toEqual(['ibaia', 'second']);
    await expect(world.ours.member.call.get('{ federation { slug } }')).resolves.toEqual({ federation: { slug: 'ibaia' } });
  });

  it('gives a slug to one of many who ask at once', async () => {
    const answers = await Promise.all([world.ours.member, world.ours.coordinator, world.ours.steward, world.stranger].map(({ call }) => call.ask(FOUND, { input: { ...INPUT, slug: 'wanted' } })));
    expect(answers.filter(({ errors }) => !errors.length)).toHaveLength(1);
    for (const { errors } of answers) for (const { extensions } of errors) expect(extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: 'slug' });
    expect(await world.sql(`select from member m join federation f on f.id = m.federation_id where f.slug = 'wanted'`)).toHaveLength(1);
  });

  it('refuses what cannot be, and keeps nothing', async () => {
    const refused = async (more: object) => (await world.ours.member.call.refusal(FOUND, { input: { ...INPUT, slug: 'refused', ...more } })).extensions;
    expect(await refused({ slug: 'A b' })).toMatchObject({ code: 'BAD_USER_INPUT', field: 'slug' });
    expect(await refused({ timeZone: 'Mars/Olympus' })).toMatchObject({ code: 'BAD_USER_INPUT', field: 'timeZone' });
    expect(await refused({ languages: [] })).toMatchObject({ field: 'languages' });
    expect(await refused({ languages: ['<b>'] })).toMatchObject({ field: 'languages' });
    expect(await refused({ name: ' ' })).toMatchObject({ field: 'name' });
    expect(await refused({ yourName: 'a\u0007' })).toMatchObject({ field: 'yourName' });
    expect((await world.anonymous.refusal(FOUND, { input: INPUT })).extensions.code).toBe('UNAUTHENTICATED');
    expect(await world.sql(`select from federation where slug = 'refused'`)).toEqual([]);
  });
});

describe('updating the federation', () => {
  it('is for stewards, field by field', async () => {
    for (const { call } of [world.ours.member, world.ours.coordinator]) expect((await call.refusal(UPDATE, { input: { name: 'Mine' } })).extensions.code).toBe('FORBIDDEN');
    const { updateFederation } = await world.ours.steward.call.get<{ updateFederation: object }>(UPDATE, { input: { purpose: 'All', languages: ['eu', 'pt-BR'], foundedOn: '1999-12-31' } });
    expect(updateFederation).toEqual({ name: 'Ibaia', purpose: 'All', languages: ['eu', 'pt-BR'], timeZone: 'Europe/Madrid', foundedOn: '1999-12-31', kind: 'TERRITORY' });
    await expect(world.ours.steward.call.get(UPDATE, { input: { foundedOn: null } })).resolves.toMatchObject({ updateFederation: { purpose: 'All', foundedOn: null } });
    expect((await world.ours.steward.call.refusal(UPDATE, { input: { timeZone: 'CEST' } })).extensions).toMatchObject({ field: 'timeZone' });
    await expect(world.stranger.call.get('{ federation { name purpose } }')).resolves.toEqual({ federation: { name: 'Mendia', purpose: '' } });
  });
});
