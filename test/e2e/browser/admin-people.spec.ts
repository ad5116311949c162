import { jest } from '@jest/globals';
import type { Page } from 'playwright-core';
import { openOffice, violations, type OfficeStage } from './admin-fixture.js';

/** One pixel, as a PNG. */
const PICTURE = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64');

describe('people, assets and settings in the office', () => {
  let stage: OfficeStage;
  let page: Page;
  jest.setTimeout(60_000);

  beforeAll(async () => {
    stage = await openOffice();
    page = await (await stage.contextFor(stage.world.ours.steward)).newPage();
  }, 180_000);
  afterAll(async () => stage?.close());

  const dialog = () => page.locator('dialog[open]');

  it('makes an invitation with link, code and QR', async () => {
    await page.goto('/admin/members?open=invite');
    await dialog().getByLabel('Role', { exact: true }).selectOption('COORDINATOR');
    await dialog().getByLabel('Co-op').selectOption({ label: 'Ibaia Labea' });
    await dialog().getByRole('button', { name: 'Make the invitation' }).click();
    await page.waitForSelector('img.qr');
    expect(await dialog().locator('.code').innerText()).toMatch(/^[a-z]+-[0-9A-Z]{4}-[0-9A-Z]{4}/);
    expect(await page.locator('img.qr').evaluate((image) => (image as HTMLImageElement).naturalWidth)).toBeGreaterThan(0);
    expect(await violations(page)).toEqual([]);
    await page.goto('/admin/members/invitations');
    await page.getByRole('button', { name: /^Take back the invitation/ }).click();
    await page.locator('.table').getByText('Taken back').waitFor();
  });

  it('adds someone without e-mail, whose printed code opens the door once', async () => {
    await page.goto('/admin/members?open=add');
    await dialog().getByLabel('Name').fill('Maritxu Zubizarreta');
    await dialog().getByLabel('Co-op').selectOption({ label: 'Ibaia Errota' });
    await dialog().getByRole('button', { name: 'Add this person' }).click();
    await dialog().getByRole('button', { name: 'Make a printed code' }).click();
    await dialog().getByRole('button', { name: 'Make a printed code' }).click();
    await page.waitForSelector('.code-large');
    const code = await page.locator('.code-large').innerText();
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.code-large').isVisible()).toBe(true);
    expect(await page.locator('.table').isVisible()).toBe(false);
    await page.emulateMedia({ media: 'screen' });
    const other = await (await stage.contextFor(null)).newPage();
    await other.goto('/admin/');
    await other.waitForURL(/sign-in/);
    await other.getByText('I have a printed code').click();
    await other.getByLabel('Code on the sheet').fill(code);
    await other.locator('details').getByRole('button', { name: 'Sign in' }).click();
    await other.waitForURL(/\/admin\/timetable/);
    expect(await other.locator('.acting-for').innerText()).toContain('Maritxu Zubizarreta');
    await other.context().close();
  });

  it('gives and ends a role', async () => {
    await page.goto('/admin/members?text=Maialen');
    await page.getByRole('button', { name: 'Roles of Ibaia Maialen' }).click();
    await dialog().getByLabel('Role', { exact: true }).selectOption('AUDITOR');
    await dialog().getByRole('button', { name: 'Give a role' }).click();
    await dialog().getByText(/^Auditor, since/).waitFor();
    await dialog().getByRole('button', { name: /^End today: Auditor/ }).click();
    await page.locator('.toast', { hasText: 'The role is ended.' }).waitFor();
  });

  it('registers an asset with hours and a photo, and refuses hours that make no sense', async () => {
    await page.goto('/admin/assets/new');
    await page.getByLabel('Owner').selectOption({ label: 'Ibaia Errota' });
    await page.getByLabel('Name').fill('Bread oven');
    await page.getByLabel('Kind').selectOption('KITCHEN');
    await page.getByRole('button', { name: 'Register it' }).click();
    await page.waitForURL(/assets\/[0-9a-f-]{36}/);
    await page.getByRole('button', { name: 'Edit hours' }).click();
    await page.getByRole('button', { name: 'Add hours: Monday' }).click();
    await page.getByLabel('Closes').fill('25:00');
    await page.getByRole('button', { name: 'Save the hours' }).click();
    expect(await page.locator('.field-error').innerText()).toContain('Closes');
    await page.getByLabel('Closes').fill('24:00');
    await page.getByRole('button', { name: 'Copy Monday to Tuesday–Friday' }).click();
    await page.getByRole('button', { name: 'Save the hours' }).click();
    await page.waitForSelector('.hours');
    expect((await page.locator('.hours tr').allInnerTexts()).map((row) => /Closed/.test(row))).toEqual([false, false, false, false, false, true, true]);
    await page.locator('input[name=photo]').setInputFiles({ name: 'oven.png', mimeType: 'image/png', buffer: PICTURE });
    await page.getByLabel('What it shows').fill('The oven, door open');
    await page.getByRole('button', { name: 'Add the photo' }).click();
    const photo = page.locator('.photos img');
    await photo.waitFor();
    expect(await photo.getAttribute('alt')).toBe('The oven, door open');
    await page.waitForFunction(() => (document.querySelector('.photos img') as HTMLImageElement).naturalWidth === 1);
  });

  it('does not lose what someone else changed meanwhile', async () => {
    const { mill, coordinator } = stage.world.ours;
    await page.goto(`/admin/assets/${mill}`);
    await page.getByRole('button', { name: 'Edit', exact: true }).click();
    await coordinator.call.get(
      'mutation ($input: UpdateAssetInput!) { updateAsset(input: $input) { id } }',
      { input: { id: mill, expectedVersion: 1, asset: { howToUse: 'Sweep the hopper.' } } },
      { 'idempotency-key': 'changed-meanwhile' },
    );
    await page.getByLabel('Place').fill('Bera');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.waitForSelector('.error-summary');
    expect(await page.locator('.error-summary').innerText()).toContain('Someone changed this meanwhile.');
    const { asset } = await coordinator.call.get<{ asset: { howToUse: string } }>('query ($id: ID!) { asset(id: $id) { howToUse } }', { id: mill });
    expect(asset.howToUse).toBe('Sweep the hopper.');
  });

  it('keeps principles in their order, and a key for other software is shown once', async () => {
    await page.goto('/admin/settings');
    for (const [number, title] of [[1, 'Open door'], [2, 'One member, one vote']] as const) {
      await page.getByRole('button', { name: 'Add a principle' }).click();
      await page.getByLabel(`Principle ${number}`).fill(title);
      await page.getByLabel('Question to the co-op').nth(number - 1).fill('Is it so?');
    }
    await page.getByRole('button', { name: 'Move up: One member, one vote' }).click();
    await page.getByRole('button', { name: 'Save the principles' }).click();
    await page.locator('.toast', { hasText: 'Saved.' }).waitFor();
    const { principles } = await stage.world.ours.steward.call.get<{ principles: { title: string }[] }>('{ principles { title } }');
    expect(principles.map((principle) => principle.title)).toEqual(['One member, one vote', 'Open door']);
    await page.getByRole('button', { name: 'Make a key' }).click();
    await dialog().getByLabel('Name').fill('Accounting');
    await dialog().getByRole('button', { name: 'Make a key' }).click();
    await dialog().locator('.code').waitFor();
    const secret = await dialog().locator('.code').innerText();
    const answer = await fetch(`${stage.world.url}/graphql`, {
      method: 'POST', headers: { 'content-type': 'application/json', authorization: `Bearer ${secret}` }, body: JSON.stringify({ query: '{ federation { name } }' }),
    });
    expect(await answer.json()).toMatchObject({ data: { federation: { name: 'Ibaia' } } });
  });

  it('shows all of it in the activity, and the chain is whole', async () => {
    await page.goto('/admin/activity');
    await page.locator('.table').getByText('Principles changed').first().waitFor();
    const told = (await page.locator('.changes > ul').allInnerTexts()).join('\n');
    expect(told).not.toMatch(/[0-9a-f]{8}-[0-9a-f]{4}|[A-Z]{2}_?[A-Z]{3}|\dT\d\d:|[{[]"/);
    await page.getByRole('button', { name: 'Check that nothing was changed' }).click();
    await page.getByText(/^Whole: \d+ entries, none changed\.$/).waitFor();
    expect(stage.complaints).toEqual([]);
  });
});
