import { wovenPath, wovenPattern } from './woven-pattern.js';

const ids = Array.from({ length: 400 }, (_id, index) => `01980000-0000-7000-8000-${String(index).padStart(12, '0')}`);
const svg = (id: string): string => {
  const { rows, colours } = wovenPattern(id);
  return `<svg class="woven woven-${colours}" viewBox="0 0 6 6" aria-hidden="true"><path stroke="currentColor" d="${wovenPath(rows)}"></path></svg>`;
};

describe('the woven mark', () => {
  it('is the same for the same id', () => {
    expect(svg('abc')).toBe(svg('abc'));
  });

  it('stays under 300 bytes as SVG', () => {
    expect(Math.max(...ids.map((id) => svg(id).length))).toBeLessThan(300);
  });

  it('shows both colours in every mark', () => {
    for (const id of ids) {
      const cells = wovenPattern(id).rows.flat();
      expect(cells.length).toBe(36);
      expect(new Set(cells).size).toBe(2);
    }
  });

  it('tells eight co-ops of a federation apart more often than not', () => {
    const groups = Array.from({ length: 50 }, (_group, index) => new Set(ids.slice(index * 8, index * 8 + 8).map(svg)).size);
    expect(groups.filter((different) => different === 8).length).toBeGreaterThan(35);
  });
});
