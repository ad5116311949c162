import { jest } from '@jest/globals';
import type { Page } from 'playwright-core';
import { grainMeter, pastBooking, readMeter } from '../../support/past-season.js';
import { openOffice, violations, type OfficeStage } from './admin-fixture.js';
import { buildIfStale } from './portal-build.js';

jest.setTimeout(300_000);

let stage: OfficeStage;
beforeAll(async () => {
  await buildIfStale('portal');
  stage = await openOffice();
});
afterAll(() => stage.close());

/** A season of the mill with grain of both co-ops. */
async function milled(): Promise<void> {
  const { world } = stage;
  const { errota, labea } = world.ours;
  const meter = await grainMeter(world);
  await readMeter(world, meter, '2025-02-01T08:00:00Z', '1000', null);
  await readMeter(world, meter, '2025-02-02T10:00:00Z', '1500', await pastBooking(world, labea, '2025-02-02'));
  await readMeter(world, meter, '2025-02-03T10:00:00Z', '1700', await pastBooking(world, errota, '2025-02-03'));
}

const overflow = (page: Page): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);

it('a steward settles a season in the office, and the co-op reads what it owes in the portal', async () => {
  await milled();
  const { world } = stage;
  const office = await (await stage.contextFor(world.ours.steward)).newPage();
  await office.goto('/admin/costs/new');
  await office.getByLabel('Name of the season').fill('Mill 2025');
  await office.getByLabel('Ibaia mill').check();
  await office.getByLabel('First day').fill('2025-01-01');
  await office.getByLabel('Last day').fill('2025-12-31');
  await office.getByRole('button', { name: 'Begin the accounts' }).click();

  const section = (name: string) => office.locator('section', { has: office.getByRole('heading', { name, exact: true }) });
  const costs = section('Costs');
  await costs.getByRole('button', { name: 'Edit' }).click();
  for (const [index, name, measure, planned, actual] of [[0, 'Rent', 'FIXED', '1200', '1200.01'], [1, 'Power', 'KG', '100', '70']] as const) {
    await costs.getByLabel('What for').nth(index).fill(name);
    await costs.getByLabel('Shared out').nth(index).selectOption(measure);
    await costs.getByLabel('Planned').nth(index).fill(planned);
    await costs.getByLabel('Actual').nth(index).fill(actual);
  }
  await costs.getByRole('button', { name: 'Save' }).click();
  await costs.locator('table').waitFor();
  const pledges = section('Pledges');
  await pledges.getByRole('button', { name: 'Edit' }).click();
  for (const [name, volume] of [['Ibaia Errota', '1'], ['Ibaia Labea', '3']] as const) await pledges.getByRole('group', { name }).getByLabel('Volume').fill(volume);
  await pledges.getByRole('button', { name: 'Save' }).click();
  await office.getByText('owes €950.01').waitFor();
  await section('Instalments').getByRole('button', { name: 'Plan instalments' }).click();
  await office.getByText('24 instalments').waitFor();
  expect(await violations(office)).toEqual([]);
  await office.setViewportSize({ width: 320, height: 800 });
  expect(await overflow(office)).toBeLessThanOrEqual(0);
  await office.setViewportSize({ width: 1280, height: 900 });
  await office.getByRole('button', { name: 'Close the season' }).click();
  await office.getByRole('button', { name: 'Close for good' }).click();
  await office.locator('.page-head').getByText('Closed').waitFor();

  const treasurer = await world.person(world.ours, 'Nerea', [{ role: 'TREASURER', cooperativeId: world.ours.labea }]);
  const portal = await (await stage.contextFor(treasurer, { viewport: { width: 320, height: 700 } })).newPage();
  await portal.goto('/costs');
  await portal.getByText('Ibaia Labea owes €950.01 for Mill 2025.').waitFor();
  await portal.getByText('How it was measured: 1 use').click();
  await portal.getByText('The counter went from 100 kg to 150 kg.').waitFor();
  expect(await violations(portal)).toEqual([]);
  expect(await overflow(portal)).toBeLessThanOrEqual(0);
});

it('reports show charts beside their table, and a list as a file', async () => {
  const page = await (await stage.contextFor(stage.world.ours.steward)).newPage();
  for (const by of ['ASSET', 'COOPERATIVE', 'MONTH']) {
    await page.goto(`/admin/reports?from=2025-01&months=3&by=${by}`);
    await page.locator('.chart-bar').first().waitFor();
    expect(await page.locator('table').first().locator('tbody tr').count()).toBeGreaterThan(0);
  }
  expect(await violations(page)).toEqual([]);
  await page.getByRole('button', { name: 'Assets', exact: true }).click();
  await page.locator('.lines li').first().waitFor();
  await page.setViewportSize({ width: 320, height: 800 });
  expect(await overflow(page)).toBeLessThanOrEqual(0);
  expect(stage.complaints).toEqual([]);
});
