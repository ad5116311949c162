import { startWorld, type World } from '../../../../../../test/support/world.js';

interface Principle {
  id: string;
  position: number;
  title: string;
  question: string;
}

const SET = 'mutation($input: SetPrinciplesInput!) { setPrinciples(input: $input) { id position title question } }';
const READ = '{ principles { id position title question } }';
const ANSWER = 'mutation($input: AnswerPrinciplesInput!) { answerPrinciples(input: $input) { id principleAnswers { answer evidence principle { title } } } }';
const ANSWERS = 'query($id: ID!) { cooperative(id: $id) { principleAnswers { answer evidence principle { title position } } } }';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world?.stop());

async function set(...principles: object[]): Promise<Principle[]> {
  return (await world.ours.steward.call.get<{ setPrinciples: Principle[] }>(SET, { input: { principles } })).setPrinciples;
}

const OPEN = { title: 'Open doors', question: 'Can anyone join?' };
const VOTES = { title: 'One vote each', question: 'Who decides?' };

describe('principles', () => {
  it('are replaced as a list; kept ones keep their answers, others retire with theirs', async () => {
    const [open, votes] = await set(OPEN, VOTES);
    expect((await world.ours.member.call.get<{ principles: Principle[] }>(READ)).principles).toEqual([{ id: expect.any(String), position: 1, ...OPEN }, { id: expect.any(String), position: 2, ...VOTES }]);
    const answers = [{ principleId: open!.id, answer: 'YES', evidence: 'See our\nrules' }, { principleId: votes!.id, answer: 'PARTLY', evidence: '' }];
    await world.ours.coordinator.call.get(ANSWER, { input: { cooperativeId: world.ours.errota, answers } });
    const kept = await set({ title: 'Care', question: 'How?' }, { ...votes, position: undefined, title: 'One vote' });
    expect(kept.map(({ id, position, title }) => [id === votes!.id, position, title])).toEqual([[false, 1, 'Care'], [true, 2, 'One vote']]);
    await expect(world.ours.member.call.get(ANSWERS, { id: world.ours.errota })).resolves.toEqual({
      cooperative: { principleAnswers: [{ answer: 'PARTLY', evidence: '', principle: { title: 'One vote', position: 2 } }] },
    });
    await expect(world.ours.coordinator.call.get(ANSWER, { input: { cooperativeId: world.ours.errota, answers: [{ principleId: votes!.id, answer: 'YES', evidence: 'Minutes' }] } })).resolves.toMatchObject({
      answerPrinciples: { principleAnswers: [{ answer: 'YES', evidence: 'Minutes' }] },
    });
  });

  it('are for stewards to set, for their own federation', async () => {
    const [open] = await set(OPEN);
    for (const { call } of [world.ours.member, world.ours.coordinator]) expect((await call.refusal(SET, { input: { principles: [] } })).extensions.code).toBe('FORBIDDEN');
    expect((await world.stranger.call.refusal(SET, { input: { principles: [{ ...OPEN, id: open!.id }] } })).extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: 'principles.0.id' });
    await expect(world.stranger.call.get(READ)).resolves.toEqual({ principles: [] });
    expect((await world.ours.steward.call.refusal(SET, { input: { principles: [{ ...OPEN, id: open!.id }, { ...OPEN, id: open!.id }] } })).extensions.field).toBe('principles');
    expect((await world.ours.steward.call.refusal(SET, { input: { principles: Array(101).fill(OPEN) } })).extensions.field).toBe('principles');
  });

  it('are answered for a cooperative by its coordinator or a steward', async () => {
    const [open] = await set(OPEN);
    const answer = { principleId: open!.id, answer: 'NO', evidence: 'Not yet' };
    const refused = async (input: object, by = world.ours.coordinator) => (await by.call.refusal(ANSWER, { input: { cooperativeId: world.ours.errota, answers: [answer], ...input } })).extensions;
    expect(await refused({}, world.ours.member)).toMatchObject({ code: 'FORBIDDEN' });
    expect(await refused({ cooperativeId: world.ours.labea })).toMatchObject({ code: 'FORBIDDEN' });
    expect(await refused({ cooperativeId: world.theirs.errota })).toMatchObject({ code: 'NOT_FOUND', field: 'cooperativeId' });
    expect(await refused({ answers: [answer, answer] })).toMatchObject({ code: 'BAD_USER_INPUT', field: 'answers' });
    expect(await refused({ answers: [{ ...answer, principleId: world.ours.mill }] })).toMatchObject({ code: 'NOT_FOUND', field: 'answers.0.principleId' });
    await expect(world.ours.steward.call.get(ANSWER, { input: { cooperativeId: world.ours.labea, answers: [answer] } })).resolves.toMatchObject({ answerPrinciples: { principleAnswers: [{ answer: 'NO' }] } });
  });
});
