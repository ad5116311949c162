import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '../../modules');
const SOURCES = readdirSync(ROOT, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts') && !name.endsWith('.spec.ts'))
  .map((name) => readFileSync(join(ROOT, name), 'utf8'));

/** Topics that nobody hears, each with the reason. */
const UNHEARD: Readonly<Record<string, string>> = {};

const all = (pattern: RegExp): string[] => [...new Set(SOURCES.flatMap((source) => [...source.matchAll(pattern)].map((match) => match[1]!)))].sort();

it('every topic that is told is heard by someone, or it is said why not', () => {
  const told = all(/jobs\.tell(?:All)?\((\w+),/g);
  const heard = all(/^@Hears\((\w+)\)/gm);
  expect(told.length).toBeGreaterThan(8);
  expect(told.filter((topic) => !heard.includes(topic) && !(topic in UNHEARD))).toEqual([]);
  expect(Object.keys(UNHEARD).filter((topic) => heard.includes(topic) || !told.includes(topic))).toEqual([]);
  // What is heard but never told waits for ever.
  expect(heard.filter((topic) => !told.includes(topic))).toEqual([]);
});
