import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

interface Sabotage {
  name: string;
  file: string;
  find: string;
  put: string;
  specs: string[];
}

const ROOT = dirname(import.meta.dirname);
const { SABOTAGES } = (await import('./sabotages.mjs' as string)) as { SABOTAGES: Sabotage[] };

describe('what `npm run faults` breaks', () => {
  it.each(SABOTAGES)('is still there to be broken: $name', ({ file, find, put }) => {
    expect(existsSync(join(ROOT, file))).toBe(true);
    expect(readFileSync(join(ROOT, file), 'utf8')).toContain(find);
    expect(put).not.toBe(find);
  });

  it.each(SABOTAGES.filter(({ file }) => file.endsWith('.sql')))('is not replaced by a later migration: $name', ({ file, find }) => {
    const before = readFileSync(join(ROOT, file), 'utf8').split(find)[0]!;
    const definition = before.slice(before.lastIndexOf('create '));
    const [, made] = /^create (?:or replace )?(?:function|procedure) ([\w.]+)/.exec(definition) ?? [];
    const folder = join(ROOT, dirname(file));
    const later = readdirSync(folder).filter((name) => name > basename(file)).map((name) => readFileSync(join(folder, name), 'utf8'));
    expect(made === undefined ? [] : later.filter((sql) => sql.includes(`create or replace function ${made}(`))).toEqual([]);
  });

  it('has a name of its own each time', () => {
    expect(new Set(SABOTAGES.map(({ name }) => name)).size).toBe(SABOTAGES.length);
  });
});
