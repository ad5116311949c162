import { chromium, type Browser, type BrowserContext, type BrowserContextOptions, type Page } from 'playwright-core';
import { sessionCookieName } from '../../../apps/api/src/platform/context/credential.js';
import { chromiumLaunch } from '../../support/chromium.js';
import { startWorld, type World, type WorldPerson } from '../../support/world.js';
import { buildIfStale } from './portal-build.js';

export { violations } from './axe.js';

/** The built office, served by the real server, and a browser to look at it. */
export interface OfficeStage {
  world: World;
  browser: Browser;
  /** A browser of its own, signed in as the person, or as nobody. */
  contextFor: (person: Pick<WorldPerson, 'secret'> | null, options?: BrowserContextOptions) => Promise<BrowserContext>;
  /** Scripts' errors and broken content security rules since the start; must stay empty. */
  complaints: string[];
  close: () => Promise<void>;
}

/** Builds the office from the sources at hand and starts the server with two federations; `settings` go to the server. */
export async function openOffice(settings: Record<string, string> = {}): Promise<OfficeStage> {
  await buildIfStale('admin');
  const world = await startWorld(settings);
  const browser = await chromium.launch(await chromiumLaunch());
  const complaints: string[] = [];
  return {
    world,
    browser,
    complaints,
    contextFor: async (person, options = {}) => {
      const context = await browser.newContext({ baseURL: world.url, locale: 'en-GB', viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce', ...options });
      if (person) {
        const { hostname } = new URL(world.url);
        await context.addCookies([{ name: sessionCookieName(world.url), value: person.secret, domain: hostname, path: '/', httpOnly: true, sameSite: 'Lax' }]);
      }
      context.on('page', (page) => listen(page, complaints));
      return context;
    },
    close: async () => {
      await browser.close();
      await world.stop();
    },
  };
}

function listen(page: Page, complaints: string[]): void {
  page.on('pageerror', (error) => complaints.push(`${page.url()}: ${error.message}`));
  page.on('console', (message) => {
    if (/Content Security Policy/.test(message.text())) complaints.push(`${page.url()}: ${message.text()}`);
  });
}

/** Two co-ops that ask to join, sent by the federation's steward; gives their ids, the one asked for first in front. */
export async function applyTwice(world: World): Promise<string[]> {
  const ids: string[] = [];
  for (const [name, membersCount] of [['Semente', 11], ['Lien', 7]] as const) {
    const answer = await world.ours.steward.call.get<{ applyForAdmission: { id: string } }>(
      'mutation ($input: ApplyForAdmissionInput!) { applyForAdmission(input: $input) { id } }',
      { input: { cooperative: { name, locality: 'Hendaia', country: 'FR', membersCount } } },
      { 'idempotency-key': `apply-${name}` },
    );
    ids.push(answer.applyForAdmission.id);
  }
  return ids;
}

export interface CooperativeStanding {
  status: string;
  reasons: string[];
}

/** A co-op's standing and the reasons of its history, oldest first, as the API tells a steward. */
export async function standingOf(world: World, id: string): Promise<CooperativeStanding> {
  const { cooperative } = await world.ours.steward.call.get<{ cooperative: { status: string; statusHistory: { at: string; reason: string }[] } }>(
    'query ($id: ID!) { cooperative(id: $id) { status statusHistory { at reason } } }', { id },
  );
  const inOrder = [...cooperative.statusHistory].sort((a, b) => a.at.localeCompare(b.at));
  return { status: cooperative.status, reasons: inOrder.map((change) => change.reason) };
}
