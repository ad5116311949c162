import fc from 'fast-check';
import { dayParam, numberParam, oneOf, pageParam, parseSearch, someOf, stringifySearch, textParam } from './search-params.js';

describe('search parameters', () => {
  it('keeps what it wrote, whatever the text', () => {
    const name = fc.stringMatching(/^[a-z]{1,8}$/);
    const value = fc.string({ minLength: 1, unit: 'grapheme' });
    fc.assert(fc.property(fc.dictionary(name, value, { noNullPrototype: true }), (search) => {
      expect(parseSearch(stringifySearch(search))).toEqual(search);
    }));
  });

  it('joins lists by commas and leaves out what is empty', () => {
    expect(stringifySearch({ status: ['APPLIED', 'LEFT'], text: '', page: undefined, near: null })).toBe('?status=APPLIED,LEFT');
    expect(stringifySearch({})).toBe('');
  });

  it('keeps only allowed values', () => {
    expect(someOf('LEFT,nonsense,APPLIED', ['APPLIED', 'LEFT'])).toEqual(['APPLIED', 'LEFT']);
    expect(someOf('nonsense', ['APPLIED'])).toBeUndefined();
    expect(someOf(7, ['APPLIED'])).toBeUndefined();
    expect(oneOf('NAME', ['NAME'])).toBe('NAME');
    expect(oneOf('toString', ['NAME'])).toBeUndefined();
  });

  it.each([['2', 2], ['1', undefined], ['0', undefined], ['-3', undefined], ['2.5', undefined], ['1e9', undefined], ['x', undefined]])('reads page %s as %s', (given, page) => {
    expect(pageParam(given)).toBe(page);
  });

  it.each([['2026-11-24', '2026-11-24'], ['2026-02-30', undefined], ['24/11/2026', undefined], [undefined, undefined]])('reads day %s as %s', (given, day) => {
    expect(dayParam(given)).toBe(day);
  });

  it('bounds numbers and text', () => {
    expect(numberParam('43.2', -90, 90)).toBe(43.2);
    expect(numberParam('430', -90, 90)).toBeUndefined();
    expect(numberParam('', -90, 90)).toBeUndefined();
    expect(textParam('  mill ')).toBe('mill');
    expect(textParam('   ')).toBeUndefined();
    expect(textParam('x'.repeat(500))).toHaveLength(200);
  });
});
