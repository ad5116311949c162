import { startWorld, type World } from '../../../../../test/support/world.js';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.stop());

describe('the federation acted for', () => {
  it('is read by its members with its counts', async () => {
    const { federation } = await world.ours.member.call.get<{ federation: object }>('{ federation { id slug name kind timeZone languages foundedOn cooperativeCount memberCount assetCount } }');
    expect(federation).toEqual({
      id: world.ours.id, slug: 'ibaia', name: 'Ibaia', kind: 'TERRITORY', timeZone: 'Europe/Madrid', languages: ['en'], foundedOn: null,
      cooperativeCount: 2, memberCount: 3, assetCount: 1,
    });
  });
});
