import { jest } from '@jest/globals';
import { mailedCode } from '../../support/mailbox.js';
import { openOffice, type OfficeStage } from './admin-fixture.js';

describe('signing in to the office', () => {
  let stage: OfficeStage;
  jest.setTimeout(60_000);

  beforeAll(async () => {
    stage = await openOffice();
  }, 180_000);
  afterAll(async () => stage?.close());

  it('takes the mailed code, goes on to the page that was asked for, and signs out again', async () => {
    const page = await (await stage.contextFor(null)).newPage();
    await page.goto('/admin/cooperatives?status=ADMITTED');
    await page.waitForURL(/sign-in/);
    const { email } = stage.world.ours.steward;
    await page.getByLabel('E-mail address').fill(email);
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => /a code is on its way/.test(document.body.innerText));
    expect(await page.evaluate(() => document.activeElement?.getAttribute('autocomplete'))).toBe('one-time-code');
    await page.keyboard.type('000000');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.error-summary');
    await page.locator('input[autocomplete="one-time-code"]').first().fill(await mailedCode(stage.world, email));
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/admin\/cooperatives\?status=ADMITTED$/);
    await page.waitForSelector('.table');
    expect(await page.getByLabel('Admitted').isChecked()).toBe(true);
    await page.goto('/admin/settings');
    await page.getByRole('button', { name: 'Sign out', exact: true }).click();
    await page.waitForURL(/\/admin\/sign-in/);
    await page.goto('/admin/inbox');
    await page.waitForURL(/sign-in/);
  });

  it('answers an unknown address as it answers a known one, and leads nowhere outside', async () => {
    const page = await (await stage.contextFor(null)).newPage();
    await page.goto('/admin/sign-in?next=//evil.example/');
    await page.getByLabel('E-mail address').fill('nobody@example.org');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => /If nobody@example\.org is known here/.test(document.body.innerText));
    expect(new URL(page.url()).hostname).toBe(new URL(stage.world.url).hostname);
    expect(stage.complaints).toEqual([]);
  });

  it('says plainly that a used link is used', async () => {
    const page = await (await stage.contextFor(null)).newPage();
    await page.goto('/admin/sign-in?token=not-a-link-at-all-not-a-link-at-all');
    await page.waitForSelector('[role=alert]');
    expect(await page.locator('[role=alert]').innerText()).toContain('A link works once.');
  });
});
