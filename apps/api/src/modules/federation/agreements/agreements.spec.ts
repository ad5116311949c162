import { ADD_GUEST, dayIn, END_AGREEMENT, guestOf, MAKE_AGREEMENT, makeAgreement, MOVE_END } from '../../../../../../test/support/agreement-calls.js';
import { startWorld, type World } from '../../../../../../test/support/world.js';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.stop());

const LIST = '{ agreements(take: 100) { totalItems items { id state partner terms endReason adoptedBy { id } endedBy { id } } } }';
const ONE = 'query($id: ID!) { agreement(id: $id) { id } }';
const GUESTS = 'query($id: ID!) { cooperatives(filter: { agreementId: $id }) { totalItems items { id name status } } }';
const DECIDE = 'mutation($input: DecideCooperativeStatusInput!) { decideCooperativeStatus(input: $input) { status agreement { id } } }';
const agreed = { partner: 'Itsas federazioa', website: 'www.itsas.example', contact: 'Ane, 600 000 000', terms: 'Their mills for ours.\nAt cost.', startsOn: dayIn(0), endsOn: dayIn(90) };
const ended = (id: string, expectedVersion = 1): object => ({ input: { id, expectedVersion, reason: 'They left' } });

interface Made {
  makeAgreement: { id: string };
}

describe('an agreement with another federation', () => {
  it('is made by a steward, read by everybody, ended once, and kept with who did it and when', async () => {
    const { makeAgreement: made } = await world.ours.steward.call.get<Made>(MAKE_AGREEMENT, { input: agreed });
    const id = made.id;
    expect(made).toEqual({ id, version: 1, state: 'IN_FORCE', ...agreed, website: 'http://www.itsas.example', adoptedBy: { id: world.ours.steward.memberId }, endedAt: null });
    await expect(world.ours.steward.call.get(MOVE_END, { input: { id, expectedVersion: 1, endsOn: dayIn(30) } })).resolves.toEqual({ moveAgreementEnd: { id, version: 2, endsOn: dayIn(30) } });
    await expect(world.ours.steward.call.get(END_AGREEMENT, ended(id, 2))).resolves.toMatchObject({
      endAgreement: { version: 3, state: 'ENDED', endReason: 'They left', endedAt: expect.any(String), endedBy: { id: world.ours.steward.memberId } },
    });
    await expect(world.ours.member.call.get(LIST)).resolves.toMatchObject({ agreements: { totalItems: 1, items: [{ id, state: 'ENDED', partner: 'Itsas federazioa', terms: agreed.terms }] } });
    for (const [query, input] of [[END_AGREEMENT, { reason: 'x' }], [MOVE_END, { endsOn: dayIn(9) }]] as const) {
      expect((await world.ours.steward.call.refusal(query, { input: { id, expectedVersion: 3, ...input } })).extensions.code).toBe('CONFLICT');
    }
    await expect(world.sql('select action, reason from activity where subject_id = $1 order by at', [id])).resolves.toEqual([
      { action: 'agreement.make', reason: null }, { action: 'agreement.move', reason: null }, { action: 'agreement.end', reason: 'They left' },
    ]);
  });

  it.each([
    [{ endsOn: agreed.startsOn }, 'endsOn'], [{ terms: 'x'.repeat(10_001) }, 'terms'], [{ terms: ' ' }, 'terms'], [{ partner: '' }, 'partner'], [{ website: 'javascript:alert(1)' }, 'website'],
  ])('is refused with %p', async (wrong, field) => {
    expect((await world.ours.steward.call.refusal(MAKE_AGREEMENT, { input: { ...agreed, ...wrong } })).extensions).toMatchObject({ code: 'BAD_USER_INPUT', field });
  });

  it('does not end before today, nor twice, nor as someone else saw it', async () => {
    const id = await makeAgreement(world.ours);
    const moved = async (input: object) => (await world.ours.steward.call.refusal(MOVE_END, { input: { id, expectedVersion: 1, endsOn: dayIn(5), ...input } })).extensions;
    expect(await moved({ endsOn: dayIn(-1) })).toMatchObject({ code: 'BAD_USER_INPUT', field: 'endsOn' });
    expect(await moved({ expectedVersion: 7 })).toMatchObject({ code: 'STALE_VERSION' });
    const both = await Promise.all([1, 2].map(() => world.ours.steward.call.ask(END_AGREEMENT, ended(id))));
    expect(both.flatMap(({ errors }) => errors.map(({ extensions }) => extensions.code))).toEqual(['CONFLICT']);
  });

  it('is nothing for others: members change none, a stranger’s federation sees none', async () => {
    const id = await makeAgreement(world.ours);
    const { cooperativeId } = await guestOf(world, world.theirs);
    const all = [[MAKE_AGREEMENT, agreed], [MOVE_END, { id, expectedVersion: 1, endsOn: dayIn(9) }], [END_AGREEMENT, { id, expectedVersion: 1, reason: 'x' }], [ADD_GUEST, { agreementId: id, cooperativeId }]] as const;
    for (const [query, input] of all) expect((await world.ours.coordinator.call.refusal(query, { input })).extensions.code).toBe('FORBIDDEN');
    for (const [query, input] of all.slice(1)) expect((await world.stranger.call.refusal(query, { input })).extensions.code).toBe('NOT_FOUND');
    await expect(world.stranger.call.get(ONE, { id })).resolves.toEqual({ agreement: null });
    await expect(world.stranger.call.get(GUESTS, { id })).resolves.toEqual({ cooperatives: { totalItems: 0, items: [] } });
    const { agreements } = await world.stranger.call.get<{ agreements: { items: Array<{ id: string }> } }>(LIST);
    expect(agreements.items.map((one) => one.id)).not.toContain(id);
    expect((await world.ours.steward.call.refusal(ADD_GUEST, { input: { agreementId: id, cooperativeId } })).extensions).toMatchObject({ code: 'NOT_FOUND', field: 'cooperativeId' });
    await expect(world.sql('update cooperative set agreement_id = $1 where federation_id = $2', [id, world.theirs.id])).rejects.toThrow('violates');
  });
});

describe('a guest', () => {
  it('is a cooperative of its own kind: no member, in no count, and no guest any more once it is decided about', async () => {
    const COUNTS = '{ federation { cooperativeCount memberCount } }';
    const before = await world.ours.member.call.get(COUNTS);
    const { agreementId, cooperativeId } = await guestOf(world, world.ours);
    await expect(world.ours.member.call.get(COUNTS)).resolves.toEqual(before);
    await expect(world.ours.member.call.get(GUESTS, { id: agreementId })).resolves.toEqual({ cooperatives: { totalItems: 1, items: [{ id: cooperativeId, name: 'Olatu', status: 'GUEST' }] } });
    const guest = (input: object) => ({ input: { agreementId, ...input } });
    const again = await world.ours.steward.call.refusal(ADD_GUEST, guest({ cooperativeId }));
    const member = await world.ours.steward.call.refusal(ADD_GUEST, guest({ cooperativeId: world.ours.labea }));
    expect([again, member].map(({ extensions }) => extensions.code)).toEqual(['CONFLICT', 'CONFLICT']);
    for (const input of [{}, { cooperativeId, cooperative: { name: 'Two' } }]) expect((await world.ours.steward.call.refusal(ADD_GUEST, guest(input))).extensions.field).toBe('cooperativeId');
    const decide = (to: string) => ({ input: { cooperativeId, to, reason: 'Assembly' } });
    expect((await world.ours.steward.call.refusal(DECIDE, { input: { cooperativeId: world.ours.labea, to: 'GUEST', reason: 'x' } })).extensions.code).toBe('CONFLICT');
    await expect(world.ours.steward.call.get(DECIDE, decide('LEFT'))).resolves.toEqual({ decideCooperativeStatus: { status: 'LEFT', agreement: null } });
    await expect(world.ours.steward.call.get(ADD_GUEST, guest({ cooperativeId }))).resolves.toMatchObject({ addGuest: { id: cooperativeId, status: 'GUEST', agreement: { id: agreementId } } });
  });

  it('goes under another agreement only when its own is over', async () => {
    const { agreementId, cooperativeId } = await guestOf(world, world.ours);
    const next = await makeAgreement(world.ours);
    await world.ours.steward.call.get(END_AGREEMENT, ended(agreementId));
    expect((await world.ours.steward.call.refusal(ADD_GUEST, { input: { agreementId, cooperative: { name: 'Late' } } })).extensions).toMatchObject({ code: 'CONFLICT', fields: [{ field: 'agreementId' }] });
    await expect(world.ours.steward.call.get(ADD_GUEST, { input: { agreementId: next, cooperativeId } })).resolves.toMatchObject({ addGuest: { agreement: { id: next } } });
  });
});
