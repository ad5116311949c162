import { startWorld, type World } from '../../../../../test/support/world.js';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world?.stop());

const VOCABULARY = 'query($scheme: VocabularyScheme!) { vocabulary(scheme: $scheme) { id label } }';

describe('the vocabularies', () => {
  it("are told to anyone, in the reader's language", async () => {
    const read = async (scheme: string, language: string) =>
      (await world.anonymous.get<{ vocabulary: Array<{ id: string; label: string }> }>(VOCABULARY, { scheme }, { 'accept-language': language })).vocabulary;
    expect((await read('LEGAL_FORMS', 'fr')).find(({ id }) => id === 'L2')?.label).toBe('Coopérative');
    expect((await read('LEGAL_FORMS', 'de')).find(({ id }) => id === 'L2')?.label).toBe('Cooperative');
    for (const scheme of ['ACTIVITIES', 'ORGANISATIONAL_STRUCTURES', 'PRINCIPLES']) expect((await read(scheme, 'eu')).length).toBeGreaterThan(5);
  });
});
