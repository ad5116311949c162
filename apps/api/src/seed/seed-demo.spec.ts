import { startTestApp, type TestApp } from '../../../../test/support/test-app.js';
import { demoSignInLinks, seedDemo } from './index.js';

let test: TestApp;
beforeAll(async () => {
  test = await startTestApp();
});
afterAll(() => test.stop());

const SIGN_IN = `mutation($code: String!) { signIn(input: { code: $code }) { id memberships { federationName federationRoles cooperatives { name roles } } } }`;

it('loads the invented federation once, and signs its three people in by their links', async () => {
  await expect(seedDemo(test.app)).resolves.toBe(true);
  await expect(seedDemo(test.app)).resolves.toBe(false);
  const lines = await demoSignInLinks(test.app, 'http://localhost:3000');
  expect(lines).toHaveLength(4);
  const tokens = lines.slice(1).map((line) => /token=([\w-]+)/.exec(line)![1]!);
  const people = await Promise.all(tokens.map((code) => test.anonymous.get<{ signIn: { memberships: object[] } }>(SIGN_IN, { code })));
  expect(people.map((person) => person.signIn.memberships[0])).toEqual([
    { federationName: 'Ibaia Federation', federationRoles: [], cooperatives: [{ name: 'Labea', roles: ['MEMBER'] }] },
    { federationName: 'Ibaia Federation', federationRoles: [], cooperatives: [{ name: 'Errota', roles: ['COORDINATOR'] }] },
    { federationName: 'Ibaia Federation', federationRoles: ['STEWARD'], cooperatives: [] },
  ]);
  const again = await test.anonymous.ask(SIGN_IN, { code: tokens[0]! });
  expect(again.errors).toHaveLength(1);
});
