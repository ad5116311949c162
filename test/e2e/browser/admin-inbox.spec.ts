import { jest } from '@jest/globals';
import type { Page } from 'playwright-core';
import { applyTwice, openOffice, standingOf, type OfficeStage } from './admin-fixture.js';

describe('the inbox of the office', () => {
  let stage: OfficeStage;
  let page: Page;
  let semente: string;
  let lien: string;
  jest.setTimeout(60_000);

  beforeAll(async () => {
    stage = await openOffice();
    [semente = '', lien = ''] = await applyTwice(stage.world);
    const context = await stage.contextFor(stage.world.ours.steward);
    page = await context.newPage();
    await page.goto('/admin/');
    await page.waitForSelector('.queue-row');
  }, 120_000);
  afterAll(async () => stage?.close());

  const currentName = (): Promise<string> => page.locator('#item-title').innerText();
  const toast = async (): Promise<string> => {
    await page.waitForSelector('.toast');
    return page.locator('.toast').last().innerText();
  };

  it('opens for a steward and shows applications as sentences', async () => {
    expect(new URL(page.url()).pathname).toBe('/admin/inbox');
    const sentences = await page.locator('.queue-row').allInnerTexts();
    expect(sentences).toHaveLength(2);
    expect(sentences.join()).toMatch(/Semente in Hendaia, France wants to join with 11 members\./);
  });

  it('admits the next one with two keys, j and a', async () => {
    const before = await currentName();
    await page.keyboard.press('j');
    await page.waitForFunction((name) => document.querySelector('#item-title')?.textContent !== name, before);
    const chosen = await currentName();
    await page.keyboard.press('a');
    expect(await toast()).toContain(`${chosen} is admitted.`);
    const id = chosen === 'Semente' ? semente : lien;
    expect((await standingOf(stage.world, id)).status).toBe('ADMITTED');
    await page.waitForFunction(() => document.querySelectorAll('.queue-row').length === 1);
  });

  it('takes an admission back, and the history keeps all of it', async () => {
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.waitForFunction(() => document.querySelectorAll('.queue-row').length === 2);
    const standings = await Promise.all([semente, lien].map((id) => standingOf(stage.world, id)));
    expect(standings.map((standing) => standing.status)).toEqual(['APPLIED', 'APPLIED']);
    expect(Math.max(...standings.map((standing) => standing.reasons.length))).toBe(4);
  });

  it('asks why before it declines, says what is missing, and keeps the reason', async () => {
    const name = await currentName();
    await page.keyboard.press('d');
    await page.waitForSelector('dialog[open]');
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('TEXTAREA');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.error-summary');
    expect(await page.locator('.field-error').innerText()).toContain('Why: fill this in');
    await page.locator('.error-summary a').click();
    await page.keyboard.type('No statutes yet.');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.waitForSelector('dialog[open]', { state: 'detached' });
    expect(await toast()).toContain(`${name} is declined.`);
    const standing = await standingOf(stage.world, name === 'Semente' ? semente : lien);
    expect([standing.status, standing.reasons.at(-1)]).toEqual(['LEFT', 'No statutes yet.']);
  });

  it('leaves keys alone while someone types', async () => {
    await page.getByText('Add a note to the decision').click();
    await page.getByLabel('Note to the decision').fill('');
    await page.getByLabel('Note to the decision').pressSequentially('a d j k');
    expect(await page.getByLabel('Note to the decision').inputValue()).toBe('a d j k');
    expect(await page.locator('.queue-row').count()).toBe(1);
  });

  it('shows the page of a member no inbox', async () => {
    const context = await stage.contextFor(stage.world.ours.member);
    const other = await context.newPage();
    await other.goto('/admin/');
    await other.waitForSelector('.rail-link');
    expect(new URL(other.url()).pathname).toBe('/admin/timetable');
    expect(await other.getByRole('link', { name: 'Inbox' }).count()).toBe(0);
    await other.goto('/admin/inbox');
    await other.waitForSelector('[role=alert]');
    expect(await other.locator('[role=alert]').innerText()).toContain('Your roles do not allow this.');
    await context.close();
  });

  it('broke no script and no content security rule', () => {
    expect(stage.complaints).toEqual([]);
  });
});
