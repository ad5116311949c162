import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { CONFIG_KEYS } from '../apps/api/src/platform/config/config.js';

const ROOT = dirname(import.meta.dirname);
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');
const PAGES = [
  ...readdirSync(ROOT).filter((name) => name.endsWith('.md')),
  ...readdirSync(join(ROOT, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
];

describe('the documents', () => {
  it.each(PAGES)('%s links only to what exists', (page) => {
    const targets = [...read(page).matchAll(/\]\((?!https?:|#|mailto:)([^)#]+)/g)].map(([, target]) => target ?? '');
    expect(targets.filter((target) => !existsSync(join(ROOT, dirname(page), target)))).toEqual([]);
  });

  it('explain every setting', () => {
    const page = read('docs/operations.md');
    expect(CONFIG_KEYS.filter((key) => !page.includes(`\`${key}\``))).toEqual([]);
  });

  it('name only npm scripts that exist', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    const named = PAGES.flatMap((page) => [...read(page).matchAll(/npm run ([\w-]+)/g)].map(([, name]) => name ?? ''));
    expect([...new Set(named)].filter((name) => !(name in scripts))).toEqual([]);
  });

  it('give the test line that CI runs', () => {
    const line = read('.ci/run').trim().split('\n').at(-1) ?? '';
    expect(line).toBe('npm ci && npm test');
    expect(read('README.md')).toContain(`\n${line}\n`);
  });
});
