import { startWorld, type World } from '../../../../../test/support/world.js';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.stop());

describe('who asks', () => {
  it('is nobody without a session', async () => {
    await expect(world.anonymous.get('{ me { id } }')).resolves.toEqual({ me: null });
  });

  it('is the person of the session, on the first request and on the compiled later ones', async () => {
    for (let i = 0; i < 6; i++) {
      await expect(world.ours.member.call.get('{ me { id } }')).resolves.toEqual({ me: { id: world.ours.member.personId } });
    }
  });
});
