import { startTestApp, type TestApp } from '../../../../test/support/test-app.js';
import { Db } from '../platform/database/db.js';
import { verifyChain } from '../platform/audit/verify-chain.js';
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

it('shows deeds in a whole chain, and the mill’s costs shared out by what its bookings used', async () => {
  const [, , , steward] = await demoSignInLinks(test.app, 'http://localhost:3000');
  const answer = await test.anonymous.send('/graphql', JSON.stringify({ query: 'mutation($code: String!) { signIn(input: { code: $code }) { id } }', variables: { code: /token=([\w-]+)/.exec(steward!)![1] } }), { 'content-type': 'application/json' });
  const secret = /auzolan=([\w-]+)/.exec(answer.headers.get('set-cookie')!)![1]!;
  const [federation] = await test.app.get(Db).read<{ id: string }>(null, `select auzolan.federation_id_of('ibaia') as id`);
  const call = test.caller(secret, federation!.id);
  const { activity, settlements, statements } = await call.get<{ activity: { edges: Array<{ node: { action: string; hash: string | null } }> }; settlements: { items: Array<{ problem: string | null; pools: object[] }> }; statements: { totalItems: number } }>(
    '{ activity(first: 100) { edges { node { action hash } } } settlements { items { problem pools { name } } } statements { totalItems } }',
  );
  expect(new Set(activity.edges.map(({ node }) => node.action)).size).toBeGreaterThan(4);
  expect(activity.edges.every(({ node }) => node.hash)).toBe(true);
  await expect(verifyChain(test.app.get(Db), federation!.id)).resolves.toMatchObject({ ok: true, firstProblem: null });
  expect(settlements.items).toMatchObject([{ problem: null, pools: [{}, {}] }]);
  expect(statements.totalItems).toBeGreaterThanOrEqual(4);
});
