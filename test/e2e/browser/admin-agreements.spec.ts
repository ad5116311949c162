import { jest } from '@jest/globals';
import type { Page } from 'playwright-core';
import { adoptFor, dayIn, guestOf } from '../../support/agreement-calls.js';
import { BOOK_BRIEFLY, inDays } from '../../support/booking-calls.js';
import { openOffice, violations, type OfficeStage } from './admin-fixture.js';

describe('agreements in the office', () => {
  let stage: OfficeStage;
  let page: Page;
  jest.setTimeout(60_000);

  beforeAll(async () => {
    stage = await openOffice();
    page = await (await stage.contextFor(stage.world.ours.steward)).newPage();
    await adoptFor(stage.world.ours, stage.world.ours.mill, { who: 'AGREEMENT' });
  }, 180_000);
  afterAll(async () => stage?.close());

  const main = () => page.locator('main');
  const form = (name: string) => page.getByRole('form', { name });
  const toast = (hasText: string) => page.locator('.toast', { hasText }).waitFor();
  const axe = async () => expect(await violations(page)).toEqual([]);

  it('are adopted with their days, and bring in a guest whose people can be invited', async () => {
    await page.goto('/admin/cooperatives');
    await page.getByRole('link', { name: 'Agreements' }).click();
    await main().getByText('No agreement yet.').waitFor();
    await axe();
    await page.getByRole('link', { name: 'New agreement' }).click();
    const making = form('New agreement');
    await making.getByLabel('Other federation').fill('Itsas federazioa');
    await making.getByLabel('Website').fill('www.itsas.example');
    await making.getByLabel('What was agreed').fill('Their mills for ours.\nAt cost.');
    await making.getByLabel('First day').fill(dayIn(0));
    await making.getByLabel('Last day').fill(dayIn(0));
    await making.getByRole('button', { name: 'Adopt the agreement' }).click();
    await making.locator('.field-error').waitFor();
    await making.getByLabel('Last day').fill(dayIn(60));
    await axe();
    await making.getByRole('button', { name: 'Adopt the agreement' }).click();
    await main().getByText('In force').waitFor();
    await form('Add a guest').getByLabel('Name of the co-op').fill('Olatu');
    await form('Add a guest').getByLabel('Town or village').fill('Getaria');
    await form('Add a guest').getByRole('button').click();
    await toast('Olatu is a guest now.');
    await axe();
    await page.getByRole('link', { name: 'Invite its people' }).click();
    await page.locator('dialog[open]').getByLabel('Co-op').selectOption({ label: 'Olatu' });
  });

  it('take in a co-op that is known here, and show on its page', async () => {
    const { world } = stage;
    const id = (await world.ours.steward.call.get<{ applyForAdmission: { id: string } }>('mutation { applyForAdmission(input: { cooperative: { name: "Kaia" } }) { id } }')).applyForAdmission.id;
    await page.goto(`/admin/cooperatives/${id}`);
    await form('Make it a guest').getByLabel('Under which agreement').selectOption({ label: 'Itsas federazioa' });
    await form('Make it a guest').getByRole('button').click();
    await toast('Kaia is a guest now.');
    await page.locator('.page-head').getByText('Guest').waitFor();
    expect(await form('Make it a guest').count()).toBe(0);
    await page.locator('.facts').getByRole('link', { name: 'Itsas federazioa' }).click();
    await page.getByRole('link', { name: 'Kaia' }).waitFor();
  });

  it('show the bookings of guests that an end leaves behind, and end when these are accepted', async () => {
    const { world } = stage;
    const { agreementId, person } = await guestOf(world, world.ours);
    const start = inDays(9, 9);
    await person.call.get(BOOK_BRIEFLY, { input: { assetId: world.ours.mill, start, end: inDays(9, 11), purpose: 'Rye for two villages' } });
    await page.goto(`/admin/cooperatives/agreements/${agreementId}`);
    await form('Change its last day').getByLabel('New last day').fill(dayIn(5));
    await form('Change its last day').getByRole('button', { name: 'Save' }).click();
    await form('Change its last day').getByText('Rye for two villages').waitFor();
    await axe();
    await form('End it now').getByLabel('Why').fill('Their assembly left it');
    await form('End it now').getByRole('button', { name: 'End the agreement' }).click();
    await form('End it now').getByText('1 booking would no longer fit:').waitFor();
    await expect(world.sql('select ended_at from agreement where id = $1', [agreementId])).resolves.toEqual([{ ended_at: null }]);
    await form('End it now').getByRole('button', { name: 'Save it all the same' }).click();
    await toast('The agreement has ended.');
    await main().getByText('Their assembly left it').waitFor();
    expect(await form('End it now').count()).toBe(0);
    await axe();
    await expect(world.sql('select state from booking_hit')).resolves.toEqual([{ state: 'OPEN' }]);
  });

  it('can be read by everyone, and changed by stewards only', async () => {
    const reader = await (await stage.contextFor(stage.world.ours.coordinator)).newPage();
    await reader.goto('/admin/cooperatives/agreements');
    await reader.getByRole('link', { name: 'Itsas federazioa' }).last().click();
    await reader.getByText('Their mills for ours.').waitFor();
    expect(await reader.locator('main form').count()).toBe(0);
    await reader.context().close();
  });

  it('raise no complaint', () => {
    expect(stage.complaints).toEqual([]);
  });
});
