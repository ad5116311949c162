import { startWorld, type World } from '../../../../../../test/support/world.js';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.stop());

const PDF = new Uint8Array(Buffer.from('%PDF-1.4\n%âãÏÓ\n1 0 obj <</Type/Catalog>> endobj\ntrailer <</Root 1 0 R>>\n%%EOF\n', 'latin1'));
const add = (title: string, bytes = PDF, type = 'application/pdf'): Promise<Response> =>
  world.ours.coordinator.call.send(`/documents/${world.ours.mill}?${new URLSearchParams({ title })}`, bytes, { 'content-type': type });

it('comes and goes as bytes under its title, for members of the federation only', async () => {
  expect((await add('Manual (ñ) “1”')).status).toBe(201);
  const { asset } = await world.ours.member.call.get<{ asset: { documents: Array<{ id: string; title: string; url: string; size: number }> } }>(`query($id: ID!) { asset(id: $id) { documents { id title url size } } }`, { id: world.ours.mill });
  const [document] = asset.documents;
  expect(asset.documents).toEqual([{ id: expect.any(String), title: 'Manual (ñ) “1”', url: `/documents/${document!.id}`, size: PDF.length }]);
  const seen = await world.ours.member.call.fetch(document!.url);
  expect(seen.headers.get('content-type')).toBe('application/pdf');
  expect(seen.headers.get('x-content-type-options')).toBe('nosniff');
  expect(decodeURIComponent(seen.headers.get('content-disposition')!)).toBe(`inline; filename*=UTF-8''Manual (ñ) “1”.pdf`);
  expect(new Uint8Array(await seen.arrayBuffer())).toEqual(PDF);
  expect((await world.stranger.call.fetch(document!.url)).status).toBe(404);
  expect((await world.anonymous.fetch(document!.url)).status).toBe(401);
  await world.ours.coordinator.call.get(`mutation($id: ID!) { removeDocument(id: $id) }`, { id: document!.id });
  expect((await world.ours.member.call.fetch(document!.url)).status).toBe(404);
});

it.each([
  ['what only calls itself a PDF', new Uint8Array(Buffer.from('<html><script>alert(1)</script>')), 'application/pdf', 400],
  ['another type', PDF, 'text/html', 415],
  ['too large a file', new Uint8Array(6_000_000), 'application/pdf', 413],
])('refuses %s', async (_, bytes, type, status) => {
  expect((await add('Manual', bytes, type)).status).toBe(status);
});

it.each([['no title', ' '], ['a NUL', '\0'], ['201 letters', 'x'.repeat(201)]])('refuses %s', async (_, title) => {
  const answer = await add(title);
  expect(answer.status).toBe(400);
  expect(await answer.json()).toMatchObject({ errors: [{ extensions: { code: 'BAD_USER_INPUT', field: 'title' } }] });
});

it('is refused from a member who does not keep the asset', async () => {
  const answer = await world.ours.member.call.send(`/documents/${world.ours.mill}?title=x`, PDF, { 'content-type': 'application/pdf' });
  expect(answer.status).toBe(403);
});
