import { jest } from '@jest/globals';
import type { Page } from 'playwright-core';
import { openOffice, type OfficeStage } from '../e2e/browser/admin-fixture.js';
import { buildIfStale } from '../e2e/browser/portal-build.js';
import { chooseMorning } from '../e2e/browser/portal-fixture.js';
import { BOOK, type BookAnswer } from '../support/booking-calls.js';
import type { Caller } from '../support/caller.js';
import { mailedCode, sessionCookie } from '../support/mailbox.js';
import { fixture, judge, rowsOf } from './import-files.js';

const FILE = 'susy-transformap-places.csv';
const PLACES = 1794;
const SAME_AS_ANOTHER = 17;
const DOUBTFUL = 43;

/** Someone who came by mailed code, as in a browser and as a program. */
interface Newcomer {
  secret: string;
  call: Caller;
}

/** The main job, from an empty federation and a public file to a mill that three programs cannot book twice. */
describe('1,794 real places, two of which share a mill', () => {
  let stage: OfficeStage;
  let federationId: string;
  let steward: Newcomer;
  let coordinator: Newcomer;
  let member: Newcomer;
  let mill: string;
  jest.setTimeout(120_000);

  beforeAll(async () => {
    await buildIfStale('portal');
    stage = await openOffice({ WORKER: 'true' });
  }, 180_000);
  afterAll(async () => stage?.close());

  async function newcomer(email: string): Promise<Newcomer> {
    const { anonymous, caller } = stage.world;
    await anonymous.get('mutation ($email: String!) { requestSignInCode(input: { email: $email }) { expiresAt } }', { email });
    const { headers } = await anonymous.ask('mutation ($input: SignInInput!) { signIn(input: $input) { id } }', { input: { email, code: await mailedCode(stage.world, email) } });
    const { secret } = sessionCookie(headers)!;
    return { secret, call: caller(secret) };
  }

  async function office(person: Newcomer, path: string): Promise<Page> {
    const page = await (await stage.contextFor(person)).newPage();
    await page.goto(`/admin${path}`);
    await page.waitForSelector('.office-main[aria-busy="false"] .page-head h1');
    return page;
  }

  async function cooperative(text: string): Promise<string> {
    const { cooperatives } = await steward.call.get<{ cooperatives: { items: { id: string }[] } }>('query ($text: String!) { cooperatives(filter: { text: $text }) { items { id } } }', { text });
    return cooperatives.items[0]!.id;
  }

  async function joined(email: string, name: string, cooperativeId: string, cooperativeRole: string): Promise<Newcomer> {
    const { invite } = await steward.call.get<{ invite: { code: string } }>('mutation ($input: InviteInput!) { invite(input: $input) { code } }', { input: { cooperativeId, cooperativeRole } });
    const person = await newcomer(email);
    await person.call.get('mutation ($input: AcceptInvitationInput!) { acceptInvitation(input: $input) { id } }', { input: { code: invite.code, name } });
    return person;
  }

  it('a newcomer founds a federation', async () => {
    steward = await newcomer('amaia@example.org');
    const { foundFederation } = await steward.call.get<{ foundFederation: { id: string } }>('mutation ($input: FoundFederationInput!) { foundFederation(input: $input) { id } }', {
      input: { name: 'Places of SUSY', slug: 'susy', purpose: 'Find each other', kind: 'TERRITORY', territory: 'Europe', languages: ['en'], timeZone: 'Europe/Madrid', yourName: 'Amaia' },
    });
    federationId = foundFederation.id;
  });

  it('brings the file in, in the office, once the doubtful rows are judged', async () => {
    const page = await office(steward, '/import');
    await page.locator('input[type=file]').setInputFiles({ name: FILE, mimeType: 'text/csv', buffer: Buffer.from(fixture(FILE)) });
    await page.getByRole('button', { name: 'Read and check it' }).click();
    await page.waitForURL(/import\/[0-9a-f-]{36}/);
    const run = new URL(page.url()).pathname.split('/').at(-1)!;
    await page.waitForSelector('#duplicates-title', { timeout: 90_000 });
    const doubtful = await rowsOf(steward.call, run, 'UNDECIDED');
    expect(doubtful).toHaveLength(DOUBTFUL);
    for (const row of doubtful) await judge(steward.call, row.id, 'NEW');
    await page.reload();
    await page.getByRole('button', { name: `Bring in ${PLACES.toLocaleString('en')} rows` }).click();
    await page.waitForSelector('.notice-success', { timeout: 90_000 });
    await expect(steward.call.get('{ cooperatives { totalItems } }')).resolves.toEqual({ cooperatives: { totalItems: PLACES - SAME_AS_ANOTHER } });
    await page.context().close();
  });

  it('admits two of the places, in the office', async () => {
    const page = await office(steward, '/cooperatives');
    for (const name of ['Grassy Hopper', 'Beescoop']) {
      await page.goto(`/admin/cooperatives/${await cooperative(name)}`);
      await page.getByLabel('New standing').selectOption('ADMITTED');
      await page.getByLabel('Why').fill('Asked for it at the assembly');
      await page.getByRole('button', { name: 'Record the decision' }).click();
      await page.locator('.toast', { hasText: `${name}: Admitted.` }).waitFor();
    }
    await page.context().close();
  });

  it('one of them registers its mill, in the office', async () => {
    coordinator = await joined('liga@example.org', 'Liga', await cooperative('Grassy Hopper'), 'COORDINATOR');
    const page = await office(coordinator, '/assets/new');
    await page.getByLabel('Owner').selectOption({ label: 'Grassy Hopper' });
    await page.getByLabel('Name').fill('Stone mill');
    await page.getByLabel('Kind').selectOption('MILL');
    await page.getByLabel('Time zone').selectOption('Europe/Riga');
    await page.getByRole('button', { name: 'Register it' }).click();
    await page.waitForURL(/assets\/[0-9a-f-]{36}/);
    mill = new URL(page.url()).pathname.split('/').at(-1)!;
    await page.context().close();
  });

  it('the other books it through the API', async () => {
    member = await joined('jeanne@example.org', 'Jeanne', await cooperative('Beescoop'), 'MEMBER');
    const day = new Date(Date.now() + 20 * 86_400_000).toISOString().slice(0, 10);
    const { bookAsset } = await member.call.get<BookAnswer>(BOOK, { input: { assetId: mill, start: `${day}T08:00:00Z`, end: `${day}T10:00:00Z`, purpose: 'Rye' } });
    expect(bookAsset).toMatchObject({ __typename: 'Booking', cooperative: { name: 'Beescoop' }, asset: { name: 'Stone mill' } });
  });

  it('in the portal', async () => {
    const page = await (await stage.contextFor(member)).newPage();
    await chooseMorning(page, mill);
    await page.click('#book-now');
    await page.waitForSelector('.done-panel');
    expect(await page.locator('.done-panel [role=status]').innerText()).toMatch(/^Stone mill is yours /);
    await page.context().close();
  });

  it('and in the office', async () => {
    const page = await office(member, '/timetable');
    await page.locator('.entry-free').last().click();
    await page.getByLabel('What for').fill('Buckwheat');
    await page.getByRole('button', { name: 'Book it' }).click();
    await page.locator('.toast', { hasText: 'Stone mill is booked' }).waitFor();
    await page.context().close();
  });

  it('and nobody else gets any of the three times', async () => {
    const { bookings } = await member.call.get<{ bookings: { items: { start: string; end: string; status: string; purpose: string }[] } }>(
      'query ($mill: ID!) { bookings(filter: { assetId: $mill, mine: true }) { items { start end status } } }', { mill },
    );
    expect(bookings.items.map(({ status }) => status)).toEqual(['CONFIRMED', 'CONFIRMED', 'CONFIRMED']);
    for (const { start, end } of bookings.items) {
      const { bookAsset } = await coordinator.call.get<BookAnswer>(BOOK, { input: { assetId: mill, start, end, purpose: 'Oats' } });
      expect(bookAsset).toMatchObject({ __typename: 'BookingClash', heldBy: [{ cooperative: { name: 'Beescoop' } }] });
    }
  });

  it('and everything stands in the record, unbroken', async () => {
    const { verifyActivity } = await steward.call.get<{ verifyActivity: { ok: boolean; entries: number } }>('{ verifyActivity { ok entries } }', {}, { 'acting-for': federationId });
    expect(verifyActivity.ok).toBe(true);
    const { activity } = await steward.call.get<{ activity: { edges: { node: { action: string } }[] } }>('{ activity(first: 3) { edges { node { action } } } }');
    expect(activity.edges).toHaveLength(3);
    expect(stage.complaints).toEqual([]);
  });
});
