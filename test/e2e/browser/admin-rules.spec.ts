import { jest } from '@jest/globals';
import type { Page } from 'playwright-core';
import { BOOK, inDays, type BookAnswer } from '../../support/booking-calls.js';
import { pastBooking } from '../../support/past-season.js';
import { openOffice, violations, type OfficeStage } from './admin-fixture.js';

const daysAgo = (days: number): string => inDays(-days, 0).toISOString().slice(0, 10);

describe('the rules in the office', () => {
  let stage: OfficeStage;
  let page: Page;
  jest.setTimeout(60_000);

  beforeAll(async () => {
    stage = await openOffice();
    const { world } = stage;
    for (const days of [10, 20, 30]) await pastBooking(world, world.ours.labea, daysAgo(days), 'RETURNED', 4);
    await pastBooking(world, world.ours.errota, daysAgo(40), 'RETURNED', 2);
    page = await (await stage.contextFor(world.ours.steward)).newPage();
  }, 180_000);
  afterAll(async () => stage?.close());

  /** What the mill answers a member of Labea who wants hours of a day that is far enough ahead. */
  async function asked(days: number, hours: number): Promise<{ is: string; why?: string[] }> {
    const start = inDays(days, 9);
    const { bookAsset } = await stage.world.ours.member.call.get<BookAnswer>(BOOK, { input: { assetId: stage.world.ours.mill, start, end: new Date(start.getTime() + hours * 3_600_000), purpose: 'Rye' } });
    return bookAsset.reasons ? { is: bookAsset.__typename, why: bookAsset.reasons.map(({ code }) => code).sort() } : { is: bookAsset.status! };
  }

  it('say whom they would have refused last season, before anyone adopts them', async () => {
    await page.goto('/admin/rules');
    await page.getByLabel('Rules about').selectOption('Ibaia mill');
    await page.getByRole('button', { name: 'Write these rules' }).click();
    await page.getByLabel('Longest booking, hours').fill('3');
    await page.getByRole('button', { name: 'Try these rules' }).click();
    await page.getByText('4 bookings tried').waitFor();
    const refused = page.getByRole('row', { name: /Ibaia Labea/ });
    expect(await refused.innerText()).toMatch(/Too long\s+3/);
    expect(await page.getByRole('row', { name: /Ibaia Errota/ }).count()).toBe(0);
    expect(await page.getByText('3 would have been refused.').count()).toBe(1);
    expect(await violations(page)).toEqual([]);
    await page.getByLabel('Bookings from').fill(daysAgo(25));
    await page.getByRole('button', { name: 'Try these rules' }).click();
    await page.getByText('2 bookings tried').waitFor();
    await expect(stage.world.sql('select from rule_version')).resolves.toEqual([]);
  });

  it('hold from their adoption on, with who adopted them and why', async () => {
    await page.getByRole('button', { name: 'Adopt these rules' }).click();
    await page.getByText('Why: fill this in').first().waitFor();
    await expect(asked(3, 4)).resolves.toEqual({ is: 'CONFIRMED' });
    await page.getByLabel('Why').fill('Assembly of October');
    await page.getByRole('button', { name: 'Adopt these rules' }).click();
    const card = page.getByRole('article').filter({ hasText: 'Ibaia mill · version 1' }).first();
    await card.waitFor();
    expect(await card.innerText()).toMatch(/In force[\s\S]*3[\s\S]*Adopted by Ibaia Estitxu[\s\S]*Assembly of October/);
    expect(await violations(page)).toEqual([]);
    await expect(asked(4, 4)).resolves.toEqual({ is: 'BookingRefusal', why: ['TOO_LONG'] });
  });

  it('ask for a training, which the office writes down and takes back', async () => {
    await page.getByLabel('Name of the training').fill('Millstones');
    await page.getByRole('button', { name: 'Add a training' }).click();
    await page.getByRole('listitem').filter({ hasText: 'Millstones' }).waitFor();
    await page.getByRole('button', { name: 'Change the rules for: Ibaia mill' }).click();
    await page.getByRole('group', { name: 'Training needed' }).getByLabel('Set here').check();
    await page.getByRole('checkbox', { name: 'Millstones' }).check();
    await page.getByLabel('Why').fill('After the accident');
    await page.getByRole('button', { name: 'Adopt these rules' }).click();
    await page.getByText('Ibaia mill · version 2').first().waitFor();
    await expect(asked(5, 2)).resolves.toEqual({ is: 'BookingRefusal', why: ['CERTIFICATE'] });
    await page.goto('/admin/members');
    await page.getByRole('button', { name: 'Training of Ibaia Maialen' }).click();
    await page.getByRole('button', { name: 'Write down a training' }).click();
    await page.getByText('Ibaia Maialen is trained now.').waitFor();
    await page.locator('dialog').getByRole('button', { name: 'Take back: Millstones' }).waitFor();
    expect(await violations(page)).toEqual([]);
    await expect(asked(6, 2)).resolves.toEqual({ is: 'CONFIRMED' });
    await page.locator('dialog').getByRole('button', { name: 'Take back: Millstones' }).click();
    await page.locator('dialog').getByText('Not trained for anything yet.').waitFor();
    await expect(asked(7, 2)).resolves.toEqual({ is: 'BookingRefusal', why: ['CERTIFICATE'] });
    expect(stage.complaints).toEqual([]);
  });
});
