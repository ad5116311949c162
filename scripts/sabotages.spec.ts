import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

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

  it('has a name of its own each time', () => {
    expect(new Set(SABOTAGES.map(({ name }) => name)).size).toBe(SABOTAGES.length);
  });
});
