import { startWorld, type World } from '../../../../../test/support/world.js';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.stop());

const ADOPT = `mutation($input: AdoptRulesInput!) { adoptRules(input: $input) { id version scope holds note rules { maxMinutes quotas { per most } } lines { topic source text } adoptedBy { id } asset { id } } }`;
const VERSIONS = `query($filter: RuleVersionFilter) { ruleVersions(filter: $filter) { totalItems items { version holds note asset { name } } } }`;

interface Adopted {
  adoptRules: { id: string; version: number; holds: boolean; lines: Array<{ topic: string; source: string; text: string }>; adoptedBy: { id: string }; asset: { id: string } | null };
}
interface Versions {
  ruleVersions: { totalItems: number; items: Array<{ version: number; holds: boolean; note: string }> };
}

const wish = (rules: object, more: object = {}) => ({ input: { scope: 'ALL', expectedVersion: 0, note: 'Agreed in the assembly', rules, ...more } });

describe('adopting rules', () => {
  it('is dated, signed, counted, and only ever followed by a newer version', async () => {
    const { adoptRules: first } = await world.ours.steward.call.get<Adopted>(ADOPT, wish({ maxMinutes: 480, quotas: [{ per: 'COOPERATIVE', measure: 'BOOKINGS', most: 3, period: 'WEEK' }] }));
    expect(first).toMatchObject({ version: 1, holds: true, adoptedBy: { id: world.ours.steward.memberId }, asset: null });
    expect(first.lines.map(({ topic, source }) => `${topic} ${source}`)).toEqual(['LENGTH ALL', 'QUOTA ALL']);
    await expect(world.ours.steward.call.refusal(ADOPT, wish({ maxMinutes: 60 }))).resolves.toMatchObject({ extensions: { code: 'STALE_VERSION' } });
    await world.ours.steward.call.get(ADOPT, wish({ maxMinutes: 60 }, { expectedVersion: 1, validFrom: new Date(Date.now() + 86_400_000) }));
    const { ruleVersions } = await world.ours.member.call.get<Versions>(VERSIONS, { filter: { scope: 'ALL' } });
    expect(ruleVersions).toMatchObject({ totalItems: 2, items: [{ version: 2, holds: false }, { version: 1, holds: true }] });
    const { ruleVersions: holding } = await world.ours.member.call.get<Versions>(VERSIONS, { filter: { holds: true } });
    expect(holding.items.map(({ version }) => version)).toEqual([1]);
    await expect(world.sql(`update rule_version set note = 'x' where id = $1`, [first.id])).rejects.toThrow('append-only');
    await expect(world.sql('delete from rule_version where id = $1', [first.id])).rejects.toThrow('append-only');
    const decision = '01890000-0000-7000-8000-00000000d0d0';
    await world.sql('update rule_version set decision_id = $2 where id = $1', [first.id, decision]);
    await expect(world.sql('update rule_version set decision_id = null where id = $1', [first.id])).rejects.toThrow('append-only');
  });

  it('gives one of two who adopt at once their version, and tells the other', async () => {
    const answers = await Promise.all(
      [1, 2, 3, 4].map((hours) => world.ours.steward.call.ask<Adopted>(ADOPT, wish({ maxMinutes: hours * 60 }, { scope: 'CATEGORY', category: 'HALL' }))),
    );
    expect(answers.filter(({ data }) => data?.adoptRules)).toHaveLength(1);
    expect(answers.flatMap(({ errors }) => errors.map(({ extensions }) => extensions.code))).toEqual(['STALE_VERSION', 'STALE_VERSION', 'STALE_VERSION']);
  });

  it('tells every problem of the rules with its field', async () => {
    const error = await world.ours.steward.call.refusal(ADOPT, wish({ minMinutes: 0, stepMinutes: 50, certificates: [], quotas: [{ per: 'PERSON', measure: 'MINUTES', most: 1, period: 'SEASON' }] }, { scope: 'CATEGORY', category: 'MILL' }));
    expect(error.extensions.fields?.map(({ field }) => field)).toEqual(['rules.minMinutes', 'rules.stepMinutes', 'rules.quotas.0.season']);
    const unknown = await world.ours.steward.call.refusal(ADOPT, wish({ certificates: ['01890000-0000-7000-8000-000000000001'] }, { scope: 'CATEGORY', category: 'MILL' }));
    expect(unknown.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: 'rules.certificates.0' });
    const whole = await world.ours.steward.call.refusal(ADOPT, wish({}, { category: 'MILL' }));
    expect(whole.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: 'category' });
  });

  it('is for a steward, or for one asset the coordinator of its owner', async () => {
    const own = wish({ turnaroundMinutes: 30 }, { scope: 'ASSET', assetId: world.ours.mill });
    const { adoptRules } = await world.ours.coordinator.call.get<Adopted>(ADOPT, own);
    expect(adoptRules.asset?.id).toBe(world.ours.mill);
    await expect(world.ours.coordinator.call.refusal(ADOPT, wish({}, { scope: 'CATEGORY', category: 'MILL' }))).resolves.toMatchObject({ extensions: { code: 'FORBIDDEN' } });
    const other = await world.person(world.ours, 'Unai', [{ role: 'COORDINATOR', cooperativeId: world.ours.labea }]);
    await expect(other.call.refusal(ADOPT, { input: { ...own.input, expectedVersion: 1 } })).resolves.toMatchObject({ extensions: { code: 'FORBIDDEN' } });
    await expect(world.ours.steward.call.refusal(ADOPT, wish({}, { scope: 'ASSET', assetId: world.theirs.mill }))).resolves.toMatchObject({ extensions: { code: 'NOT_FOUND' } });
  });

  it('shows on the asset what holds, the narrowest word of each, in the reader’s language', async () => {
    const { asset } = await world.ours.member.call.get<{ asset: { rules: Array<{ topic: string; source: string; text: string }> } }>(`query($id: ID!) { asset(id: $id) { rules { topic source text } } }`, { id: world.ours.mill });
    expect(asset.rules.map(({ topic, source }) => `${topic} ${source}`)).toEqual(['LENGTH ALL', 'HORIZON TRAITS', 'BUFFERS ASSET', 'QUOTA ALL']);
    const ramon = await world.person(world.ours, 'Ramón', [{ role: 'MEMBER', cooperativeId: world.ours.labea }]);
    await world.sql(`update person set language = 'es' where id = $1`, [ramon.personId]);
    const spanish = await ramon.call.get<{ asset: { rules: Array<{ text: string }> } }>(`query($id: ID!) { asset(id: $id) { rules { text } } }`, { id: world.ours.mill });
    expect(spanish.asset.rules.at(-1)!.text).toBe('Cada cooperativa puede tener 3 reservas a la semana.');
  });
});

describe('certificates', () => {
  const KIND = `mutation($input: SetCertificateKindInput!) { setCertificateKind(input: $input) { id name mayGrant trainer { id } } }`;
  const GRANT = `mutation($input: GrantCertificateInput!) { grantCertificate(input: $input) { id certificates { id validUntil revokedAt kind { name } grantedBy { id } } } }`;
  const REVOKE = `mutation($input: RevokeCertificateInput!) { revokeCertificate(input: $input) { certificates { revokedAt } } }`;

  it('are given by who trains and by stewards, seen by who is concerned, and taken back once', async () => {
    const { setCertificateKind: kind } = await world.ours.steward.call.get<{ setCertificateKind: { id: string } }>(KIND, { input: { name: 'Stone mill', trainerId: world.ours.errota } });
    await expect(world.ours.steward.call.refusal(KIND, { input: { name: 'Stone mill' } })).resolves.toMatchObject({ extensions: { code: 'BAD_USER_INPUT', field: 'name' } });
    const input = { memberId: world.ours.member.memberId, kindId: kind.id, validUntil: '2090-01-01' };
    const other = await world.person(world.ours, 'Joseba', [{ role: 'COORDINATOR', cooperativeId: world.ours.labea }]);
    await expect(other.call.refusal(GRANT, { input })).resolves.toMatchObject({ extensions: { code: 'FORBIDDEN' } });
    await expect(world.ours.coordinator.call.refusal(GRANT, { input: { ...input, memberId: world.theirs.member.memberId } })).resolves.toMatchObject({ extensions: { code: 'NOT_FOUND', field: 'memberId' } });
    await expect(world.ours.coordinator.call.refusal(GRANT, { input: { ...input, validUntil: '2020-01-01' } })).resolves.toMatchObject({ extensions: { code: 'BAD_USER_INPUT', field: 'validUntil' } });
    const { grantCertificate } = await world.ours.coordinator.call.get<{ grantCertificate: { certificates: Array<{ id: string }> } }>(GRANT, { input });
    expect(grantCertificate.certificates).toEqual([{ id: expect.any(String), validUntil: '2090-01-01', revokedAt: null, kind: { name: 'Stone mill' }, grantedBy: { id: world.ours.coordinator.memberId } }]);
    const id = grantCertificate.certificates[0]!.id;
    await expect(other.call.refusal(REVOKE, { input: { id } })).resolves.toMatchObject({ extensions: { code: 'FORBIDDEN' } });
    await world.ours.steward.call.get(REVOKE, { input: { id, reason: 'Broke the stone' } });
    await expect(world.ours.steward.call.refusal(REVOKE, { input: { id } })).resolves.toMatchObject({ extensions: { code: 'CONFLICT' } });
  });

  it('of a person are hidden from people of other cooperatives', async () => {
    const { certificateKinds } = await world.ours.coordinator.call.get<{ certificateKinds: { items: Array<{ id: string; mayGrant: boolean }> } }>(`{ certificateKinds { items { id name mayGrant } } }`);
    expect(certificateKinds.items).toMatchObject([{ name: 'Stone mill', mayGrant: true }]);
    await world.ours.steward.call.get(GRANT, { input: { memberId: world.ours.steward.memberId, kindId: certificateKinds.items[0]!.id } });
    const seen = `{ ruleVersions(filter: { scope: ALL }) { items { adoptedBy { name certificates { id } } } } }`;
    const { ruleVersions: outside } = await world.ours.member.call.get<{ ruleVersions: { items: Array<{ adoptedBy: { certificates: object[] } }> } }>(seen);
    expect(outside.items[0]!.adoptedBy.certificates).toEqual([]);
    const { ruleVersions: own } = await world.ours.steward.call.get<{ ruleVersions: { items: Array<{ adoptedBy: { certificates: object[] } }> } }>(seen);
    expect(own.items[0]!.adoptedBy.certificates).toHaveLength(1);
  });
});
