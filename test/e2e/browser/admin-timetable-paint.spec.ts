import { jest } from '@jest/globals';
import type { Page } from 'playwright-core';
import { ASSETS, fillCalendar } from '../../support/full-week.js';
import { openOffice, type OfficeStage } from './admin-fixture.js';

const BOOKINGS_OF_EACH = 9;
const SLOW_DOWN = 4;
const PAINT_MS = 1_000;
/** Until someone who has just come in presses a link. */
const SETTLED_MS = 1_500;
/** The budget is for the page, not for a machine that does other things at the same time: the best of five counts. */
const TRIES = 5;

/** From the press on the rail's link until the window is full of rows and painted, milliseconds. */
async function paintTime(page: Page): Promise<number> {
  await page.goto('/admin/inbox');
  await page.waitForSelector('main h1');
  await page.waitForTimeout(SETTLED_MS);
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const pressed = performance.now();
        const seen = new MutationObserver(() => {
          const drawn = document.querySelector('.timetable');
          if (!drawn?.querySelector('.entry-booking') || drawn.getBoundingClientRect().bottom < innerHeight) return;
          seen.disconnect();
          // The frame after the one that draws the rows: they are on the screen then.
          requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - pressed)));
        });
        seen.observe(document.body, { childList: true, subtree: true });
        document.querySelector<HTMLAnchorElement>('a[href="/admin/timetable"]')!.click();
      }),
  );
}

describe('a week of sixty assets', () => {
  let stage: OfficeStage;
  jest.setTimeout(90_000);

  beforeAll(async () => {
    stage = await openOffice();
    await fillCalendar(stage.world, BOOKINGS_OF_EACH);
  }, 180_000);
  afterAll(async () => stage?.close());

  it('is painted within a second at a quarter of the speed', async () => {
    const page = await (await stage.contextFor(stage.world.ours.coordinator)).newPage();
    const devtools = await page.context().newCDPSession(page);
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOW_DOWN });
    let best = Infinity;
    for (let n = 0; n < TRIES && best > PAINT_MS; n++) best = Math.min(best, await paintTime(page));
    await page.waitForFunction((rows) => document.querySelectorAll('.timetable tbody tr').length === rows, ASSETS);
    expect(best).toBeLessThanOrEqual(PAINT_MS);
    expect(stage.complaints).toEqual([]);
  });
});
