import { jest } from '@jest/globals';
import type { Page } from 'playwright-core';
import { openOffice, violations, type OfficeStage } from './admin-fixture.js';

const FILE = [
  'label,city,lat,lng,members',
  'Kale Argi Kooperatiba,Bilbo,43.26,-2.93,12',
  'Kale Argi Kooperatiba,Gasteiz,42.85,-2.67,9',
  ',Nowhere,43.1,-2.1,3',
  'Ogi Lagunak,Hernani,43.26,-1.97,many',
].join('\n');

describe('bringing in a directory', () => {
  let stage: OfficeStage;
  let page: Page;
  jest.setTimeout(90_000);

  beforeAll(async () => {
    stage = await openOffice({ WORKER: 'true' });
    page = await (await stage.contextFor(stage.world.ours.steward)).newPage();
    await page.goto('/admin/import');
  }, 180_000);
  afterAll(async () => stage?.close());

  const count = (name: string): Promise<string> => page.locator('.count', { has: page.getByText(name, { exact: true }) }).locator('strong').innerText();
  const namesInDirectory = async (): Promise<string[]> => {
    const { cooperatives } = await stage.world.ours.steward.call.get<{ cooperatives: { items: { name: string }[] } }>('{ cooperatives(take: 50) { items { name } } }');
    return cooperatives.items.map((item) => item.name);
  };

  it('says what is missing before a file is chosen', async () => {
    await page.getByRole('button', { name: 'Read and check it' }).click();
    expect(await page.locator('.field-error').innerText()).toContain('File: fill this in');
  });

  it('reads the file and asks what the columns hold', async () => {
    await page.locator('input[type=file]').setInputFiles({ name: 'lekuak ñ.csv', mimeType: 'text/csv', buffer: Buffer.from(FILE) });
    await page.getByRole('button', { name: 'Read and check it' }).click();
    await page.waitForURL(/import\/[0-9a-f-]{36}/);
    await page.waitForSelector('.counts', { timeout: 60_000 });
    expect(await page.locator('h1').innerText()).toBe('lekuak ñ.csv');
    const details = page.locator('.section-details');
    if (!(await details.evaluate((element) => (element as HTMLDetailsElement).open))) await details.locator('summary').click();
    await page.getByLabel('Where column label goes').selectOption('name');
    await page.getByLabel('Where column city goes').selectOption('locality');
    await page.getByLabel('Where column members goes').selectOption('membersCount');
    await page.getByRole('button', { name: 'Save and check again' }).click();
    await page.waitForFunction(() => /You decide/.test(document.querySelector('.counts')?.textContent ?? '') && !!document.querySelector('#duplicates-title'), null, { timeout: 60_000 });
  });

  it('shows what becomes of the rows, and every problem with line, column and reason', async () => {
    expect(await Promise.all(['You decide', 'New', 'Cannot be read'].map(count))).toEqual(['1', '2', '1']);
    const problems = await page.locator('#problems tbody tr').allInnerTexts();
    expect(problems.map((text) => text.split(/\s*\t\s*/).slice(0, 3))).toEqual([['4', 'label', 'The name is missing.'], ['5', 'members', expect.stringContaining('members')]]);
    expect(await violations(page)).toEqual([]);
    expect(await namesInDirectory()).not.toContain('Ogi Lagunak');
  });

  it('does not bring in anything while a duplicate waits, and takes the answer by key', async () => {
    expect(await page.getByRole('button', { name: 'Bring in' }).isDisabled()).toBe(true);
    await page.waitForSelector('.side-by-side h3');
    expect(await page.locator('.side-by-side').innerText()).toMatch(/In the file, line 3[\s\S]*Earlier in the file/);
    await page.keyboard.press('3');
    await page.waitForSelector('#duplicates-title', { state: 'detached' });
    expect(await count('New')).toBe('3');
  });

  it('brings in all rows that can be read, and says how many', async () => {
    await page.getByRole('button', { name: 'Bring in 3 rows' }).click();
    await page.waitForSelector('.notice-success', { timeout: 60_000 });
    expect(await page.locator('.notice-success').innerText()).toContain('Rows brought in: 3.');
    const names = await namesInDirectory();
    expect(names.filter((name) => name === 'Kale Argi Kooperatiba')).toHaveLength(2);
    expect(names).toContain('Ogi Lagunak');
  });

  it('finds nothing new in the same file a second time', async () => {
    await page.goto('/admin/import');
    await page.locator('input[type=file]').setInputFiles({ name: 'again.csv', mimeType: 'text/csv', buffer: Buffer.from(FILE.replace('label,city', 'name,locality').replace('members', 'membersCount')) });
    await page.getByRole('button', { name: 'Read and check it' }).click();
    await page.waitForURL(/import\/[0-9a-f-]{36}/);
    await page.waitForSelector('.counts', { timeout: 60_000 });
    expect(await count('Nothing new')).toBe('3');
    await page.getByRole('button', { name: 'Throw this file away' }).click();
    await page.locator('dialog').getByRole('button', { name: 'Throw this file away' }).click();
    await page.waitForURL(/\/admin\/import$/);
    expect(stage.complaints).toEqual([]);
  });
});
