import fc from 'fast-check';
import { fold } from './fold.js';
import { nameKey, tellingWords } from './name-key.js';

describe('nameKey', () => {
  it.each([
    ['"Anakyklos" Environmental charity shop', 'Anakyklos Environmental Charity-Shop'],
    ['Able & Willing', 'Able and Willing'],
    ['The Fairtrade Foundation', 'Fairtrade Foundation'],
    ['Goiener S. Coop.', 'GOIENER, Koop. S.'],
    ['Goiener S. Coop.', 'Goiener'],
    ['Goiener S.Coop.', 'Goiener Koop. E.'],
    ['Real Ideas Organisation CIC', 'Real Ideas Organisation C.I.C.'],
    ['Germanwatch e.V.', 'Germanwatch'],
    ['PLAMIENOK n. o.', 'Plamienok'],
    ["Maria's World", 'Marias World'],
    ['Straße für alle GmbH', 'Strasse fur alle'],
    ['ΚΟΙΝΌΣ', 'Κοινός'],
    ['Cafe\u0301 Liber', 'Café liber'],
    ['Ｗｏｒｋｓ', 'works'],
  ])('%s and %s have one key', (a, b) => {
    expect(nameKey(a)).toBe(nameKey(b));
    expect(nameKey(a)).not.toBe('');
  });

  it.each([
    ['Weltladen Graz', 'Weltladen Linz'],
    ['Garden 1', 'Garden 2'],
    ['किसान', 'कसना'],
    ['Coop', 'Genossenschaft'],
  ])('%s and %s have not', (a, b) => {
    expect(nameKey(a)).not.toBe(nameKey(b));
  });

  it('keeps the legal form when there is nothing else', () => {
    expect(tellingWords('The Co-operative')).toEqual(['the', 'cooperative']);
    expect(nameKey('---')).toBe('');
  });

  it('is the same for a name and its key, in any script', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (name) => expect(nameKey(fold(name))).toBe(nameKey(name))));
  });
});
