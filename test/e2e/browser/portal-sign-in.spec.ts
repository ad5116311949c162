import { jest } from '@jest/globals';
import type { BrowserContext, Page } from 'playwright-core';
import { mailedCode } from '../../support/mailbox.js';
import { openStage, type PortalStage } from './portal-fixture.js';

describe('the ways into the portal', () => {
  let stage: PortalStage;
  let context: BrowserContext;
  let page: Page;
  jest.setTimeout(60_000);

  beforeAll(async () => {
    stage = await openStage();
  }, 120_000);
  beforeEach(async () => {
    context = await stage.contextFor(null);
    page = await context.newPage();
  });
  afterEach(async () => context.close());
  afterAll(async () => stage?.close());

  it('lets in by the mailed code, and says what to mend when the code is wrong', async () => {
    const { email } = stage.world.ours.member;
    await page.goto('/book');
    await page.fill('#email', 'not an address');
    await page.click('main form .button-primary');
    expect(await page.locator('.error-summary').textContent()).toContain('Write the whole address');
    await page.fill('#email', email);
    await page.click('main form .button-primary');
    await page.waitForSelector('#code');
    const code = await mailedCode(stage.world, email);
    await page.fill('#code', code === '000000' ? '000001' : '000000');
    await page.click('main form .button-primary');
    await page.waitForSelector('.error-summary a[href="#code"]');
    expect(await page.locator('#code-error').textContent()).toContain('Ask for a new one');
    await page.fill('#code', `${code.slice(0, 3)} ${code.slice(3)}`);
    await page.click('main form .button-primary');
    await page.waitForSelector('.asset-list');
    expect(new URL(page.url()).pathname).toBe('/book');
  });

  it('joins by invitation in at most four screens, in the chosen language', async () => {
    const { ours } = stage.world;
    const { invite } = await ours.coordinator.call.get<{ invite: { code: string } }>(
      `mutation ($input: InviteInput!) { invite(input: $input) { code } }`,
      { input: { cooperativeId: ours.errota, cooperativeRole: 'MEMBER' } },
      { 'idempotency-key': 'portal-invite' },
    );
    const email = 'amaia.berri@example.org';
    await page.goto(`/join/${invite.code}`);
    await page.click('main [lang=eu]');
    await page.waitForSelector('h1:has-text("Sartu zure kooperatiban")');
    await page.click('main form .button-primary');
    await page.fill('#email', email);
    await page.click('main form .button-primary');
    await page.waitForSelector('#code');
    await page.fill('#code', await mailedCode(stage.world, email));
    await page.click('main form .button-primary');
    await page.fill('#name', 'Amaia Berri');
    await page.click('main form .button-primary');
    await page.waitForSelector('h1:has-text("Kaixo, Amaia Berri")');
    expect(await page.locator('.top-name').textContent()).toContain('Ibaia Errota');
  });

  it('lets in by a printed code', async () => {
    const { ours } = stage.world;
    const { addMember } = await ours.coordinator.call.get<{ addMember: { id: string } }>(
      `mutation ($input: AddMemberInput!) { addMember(input: $input) { id } }`,
      { input: { name: 'Joxe Mari', cooperativeId: ours.errota } },
      { 'idempotency-key': 'portal-add-member' },
    );
    const { makePrintedCode } = await ours.coordinator.call.get<{ makePrintedCode: { code: string } }>(
      `mutation ($input: MakePrintedCodeInput!) { makePrintedCode(input: $input) { code } }`,
      { input: { memberId: addMember.id } },
      { 'idempotency-key': 'portal-printed-code' },
    );
    await page.goto('/');
    await page.click('summary:has-text("printed code")');
    await page.fill('#printed-code', makePrintedCode.code.toLowerCase());
    await page.click('details[open] .button-primary');
    await page.waitForSelector('h1:has-text("Hello, Joxe Mari")');
  });

  it('says that a spent link is spent and leaves the other ways open', async () => {
    await page.goto('/sign-in?token=spent');
    await page.waitForSelector('.error-summary');
    expect(await page.locator('.error-summary').textContent()).toContain('This link was used or is too old');
    expect(await page.locator('#email').count()).toBe(1);
  });

  it('makes a passkey and signs in with it', async () => {
    const { member } = stage.world.ours;
    const signedIn = await stage.contextFor(member, { baseURL: stage.world.url.replace('127.0.0.1', 'localhost') });
    await signedIn.addCookies([{ ...(await signedIn.cookies())[0]!, domain: 'localhost' }]);
    const phone = await signedIn.newPage();
    const devtools = await signedIn.newCDPSession(phone);
    await devtools.send('WebAuthn.enable');
    await devtools.send('WebAuthn.addVirtualAuthenticator', {
      options: { protocol: 'ctap2', transport: 'internal', hasResidentKey: true, hasUserVerification: true, isUserVerified: true },
    });
    await phone.goto('/me');
    await phone.click('summary:has-text("Passkeys (0)")');
    await phone.click('button:has-text("Add a passkey")');
    await phone.waitForSelector('summary:has-text("Passkeys (1)")');
    await phone.click('button:has-text("Sign out") >> nth=-1');
    await phone.waitForSelector('#email');
    await phone.click('button:has-text("Use a passkey")');
    await phone.waitForSelector('h1:has-text("Hello")');
    await signedIn.close();
  });

  it('acts for the co-op that is chosen', async () => {
    const { ours } = stage.world;
    const both = await stage.world.person(ours, 'Bi Etxeetakoa', [{ role: 'MEMBER', cooperativeId: ours.labea }, { role: 'MEMBER', cooperativeId: ours.errota }]);
    const own = await stage.contextFor(both);
    const theirs = await own.newPage();
    await theirs.goto('/me');
    await theirs.click('label:has-text("Ibaia Errota")');
    await theirs.waitForSelector('.top-name:has-text("Ibaia Errota")');
    await theirs.goto(`/book/${ours.mill}`);
    await theirs.click('.time-free >> nth=0');
    await theirs.click('#book-now');
    await theirs.waitForSelector('.done-panel');
    const [row] = await stage.world.sql<{ cooperative_id: string }>('select cooperative_id from booking where member_id = $1', [both.memberId]);
    expect(row?.cooperative_id).toBe(ours.errota);
    await own.close();
    expect(stage.complaints).toEqual([]);
  });
});
