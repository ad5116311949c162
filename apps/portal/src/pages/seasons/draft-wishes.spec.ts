import { moved, newContribution } from './draft-wishes.js';

describe('a list of wishes', () => {
  it('moves one and keeps the order of the others', () => {
    expect(moved(['a', 'b', 'c', 'd'], 2, 1)).toEqual(['a', 'c', 'b', 'd']);
    expect(moved(['a', 'b', 'c', 'd'], 0, 3)).toEqual(['b', 'c', 'd', 'a']);
  });

  it('stays as it is beyond its ends', () => {
    const list = ['a', 'b'];
    expect(moved(list, 0, -1)).toBe(list);
    expect(moved(list, 1, 2)).toBe(list);
  });
});

describe('a contribution', () => {
  it('is 32 bytes that nobody has twice', () => {
    const made = Array.from({ length: 20 }, newContribution);
    expect(new Set(made).size).toBe(20);
    for (const one of made) expect(one).toMatch(/^[0-9a-f]{64}$/);
  });
});
