import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** Without this axe also fetches every style sheet anew, for a rule that is not among the tags. */
const PRELOAD = { assets: ['media'] };

/** For a page on which much will be examined: each document gets axe as it loads, which costs less than when first asked. */
export async function withAxe(page: Page): Promise<Page> {
  await page.addInitScript({ content: AXE });
  return page;
}

/** Violations of axe on the page as it stands, as lines to read. */
export async function violations(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(AXE);
  return page.evaluate(async ([tags, preload]) => {
    const { axe } = window as unknown as { axe: { run: (root: Document, options: object) => Promise<{ violations: { id: string; nodes: { html: string; failureSummary: string }[] }[] }> } };
    const result = await axe.run(document, { runOnly: { type: 'tag', values: tags }, resultTypes: ['violations'], preload });
    return result.violations.map((one) => `${one.id}: ${one.nodes.map((node) => `${node.html} ${node.failureSummary}`).join(' | ')}`);
  }, [TAGS, PRELOAD] as const);
}
