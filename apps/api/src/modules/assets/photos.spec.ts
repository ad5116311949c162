import { v7 as newId } from 'uuid';
import { startWorld, type World } from '../../../../../test/support/world.js';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.stop());

const PNG = new Uint8Array(Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64'));

it('comes and goes as bytes, for members of the federation only', async () => {
  const added = await world.ours.coordinator.call.send(`/photos/${world.ours.mill}?alt=The%20stones`, PNG, { 'content-type': 'image/png' });
  expect(added.status).toBe(201);
  const { asset } = await world.ours.member.call.get<{ asset: { photos: Array<{ id: string; url: string; alt: string }> } }>(`query($id: ID!) { asset(id: $id) { photos { id url alt } } }`, { id: world.ours.mill });
  expect(asset.photos).toEqual([{ id: expect.any(String), url: `/photos/${asset.photos[0]!.id}`, alt: 'The stones' }]);
  const seen = await world.ours.member.call.fetch(asset.photos[0]!.url);
  expect(seen.headers.get('content-type')).toBe('image/png');
  expect(new Uint8Array(await seen.arrayBuffer())).toEqual(PNG);
  expect((await world.stranger.call.fetch(asset.photos[0]!.url)).status).toBe(404);
  expect((await world.anonymous.fetch(asset.photos[0]!.url)).status).toBe(401);
  await world.ours.coordinator.call.get(`mutation($id: ID!) { removePhoto(id: $id) }`, { id: asset.photos[0]!.id });
  expect((await world.ours.member.call.fetch(asset.photos[0]!.url)).status).toBe(404);
});

it.each([
  ['what only calls itself a picture', new Uint8Array(Buffer.from('<svg onload=alert(1)>')), 'image/png', 400],
  ['another type', PNG, 'image/svg+xml', 415],
  ['too large a picture', new Uint8Array(3_000_000), 'image/png', 413],
])('refuses %s', async (_, bytes, type, status) => {
  const answer = await world.ours.coordinator.call.send(`/photos/${world.ours.mill}`, bytes, { 'content-type': type });
  expect(answer.status).toBe(status);
  expect(await answer.json()).toMatchObject({ errors: [{ extensions: { code: expect.stringMatching(/^BAD_(REQUEST|USER_INPUT)$/) } }] });
});

it.each([['a NUL', '%00'], ['301 letters', 'x'.repeat(301)]])('refuses a description with %s', async (_, alt) => {
  const answer = await world.ours.coordinator.call.send(`/photos/${world.ours.mill}?alt=${alt}`, PNG, { 'content-type': 'image/png' });
  expect(answer.status).toBe(400);
  expect(await answer.json()).toMatchObject({ errors: [{ extensions: { code: 'BAD_USER_INPUT', field: 'alt' } }] });
});

it('is shown to a token only with the scope READ', async () => {
  const added = await world.ours.coordinator.call.send(`/photos/${world.ours.mill}`, PNG, { 'content-type': 'image/png' });
  const { id } = (await added.json()) as { id: string };
  const expiresAt = new Date(Date.now() + 86_400_000).toISOString();
  for (const [scope, status] of [['READ', 200], ['BOOK', 403]] as const) {
    const { createAccessToken } = await world.ours.member.call.get<{ createAccessToken: { secret: string } }>(
      'mutation ($input: CreateAccessTokenInput!) { createAccessToken(input: $input) { secret } }', { input: { name: scope, scopes: [scope], expiresAt } },
    );
    expect((await world.caller(createAccessToken.secret).fetch(`/photos/${id}`)).status).toBe(status);
  }
});

it('is refused from a member who does not keep the asset', async () => {
  const answer = await world.ours.member.call.send(`/photos/${world.ours.mill}`, PNG, { 'content-type': 'image/png' });
  expect(answer.status).toBe(403);
});

it('is found in any federation of someone, once its address says for which', async () => {
  const { member } = world.ours;
  await world.sql(`insert into member (federation_id, id, person_id, name, email) values ($1, $2, $3, 'Two', $4)`, [world.theirs.id, newId(), member.personId, member.email]);
  const added = await world.theirs.coordinator.call.send(`/photos/${world.theirs.mill}`, PNG, { 'content-type': 'image/png' });
  const { id } = (await added.json()) as { id: string };
  const cookieOnly = world.caller(member.secret);
  expect((await cookieOnly.fetch(`/photos/${id}`)).status).toBe(404);
  expect((await cookieOnly.fetch(`/photos/${id}?acting-for=${world.theirs.id}`)).status).toBe(200);
  expect((await world.caller(world.stranger.secret).fetch(`/photos/${id}?acting-for=${world.ours.id}`)).status).toBe(403);
  // What changes something is never told whom it is for by its address.
  const written = await world.ours.coordinator.call.send(`/photos/${world.theirs.mill}?acting-for=${world.theirs.id}`, PNG, { 'content-type': 'image/png' });
  expect(written.status).toBe(404);
});
