import fc from 'fast-check';
import { bestMatch, evidenceCode } from './best-match.js';
import { judge, type MatchOutcome } from './judge.js';
import type { Matchable } from './matchable.js';
import { editDistance, nameLikeness, nameParts } from './name-likeness.js';

const BILBO = { latitude: 43.263, longitude: -2.935 };
const NEXT_DOOR = { latitude: 43.2635, longitude: -2.935 };
const QUARTER = { latitude: 43.269, longitude: -2.935 };
const GASTEIZ = { latitude: 42.847, longitude: -2.672 };

function place(values: Partial<Matchable>): Matchable {
  return { name: 'Irin Errota', street: '', postcode: '', locality: '', country: null, latitude: null, longitude: null, website: '', registrationNumber: '', ...values };
}
const outcome = (a: Partial<Matchable>, b: Partial<Matchable>) => judge(place(a), place(b)).outcome;

const start = 'http://errota.eus';
const page = 'http://errota.eus/bilbo';
const otherPage = 'http://errota.eus/gasteiz';
const foreign = 'http://irina.eus';

describe('judge, by name, place and website', () => {
  const table: [string, Partial<Matchable>, Partial<Matchable>, MatchOutcome][] = [
    ['same name, same place', BILBO, NEXT_DOOR, 'SAME'],
    ['same name, same place, other website', { ...BILBO, website: start }, { ...BILBO, website: foreign }, 'SAME'],
    ['same name in the quarter', BILBO, QUARTER, 'SAME'],
    ['same one-word name in the quarter', { ...BILBO, name: 'Errota' }, { ...QUARTER, name: 'Errota' }, 'UNDECIDED'],
    ['same name in the quarter, other website', { ...BILBO, website: start }, { ...QUARTER, website: foreign }, 'UNDECIDED'],
    ['same name and website elsewhere', { ...BILBO, website: start }, { ...GASTEIZ, website: start }, 'BRANCH'],
    ['same name, pages of one site, elsewhere', { ...BILBO, website: page }, { ...GASTEIZ, website: otherPage }, 'BRANCH'],
    ['same name elsewhere, nothing else known', BILBO, GASTEIZ, 'UNDECIDED'],
    ['same name elsewhere, other website', { ...BILBO, website: start }, { ...GASTEIZ, website: foreign }, 'UNDECIDED'],
    ['same name on two pages of facebook', { ...BILBO, website: 'http://facebook.com/a' }, { ...GASTEIZ, website: 'http://facebook.com/b' }, 'UNDECIDED'],
    ['same name and website, place unknown', { website: start }, { website: start }, 'SAME'],
    ['same name, place unknown', {}, {}, 'UNDECIDED'],
    ['same address without coordinates', { street: 'Kale Nagusia 4', locality: 'Bilbo' }, { street: 'KALE NAGUSIA, 4', locality: 'bilbo' }, 'SAME'],
    ['same street without a number, other towns', { street: 'Kale Nagusia', locality: 'Bilbo' }, { street: 'Kale Nagusia', locality: 'Ordizia' }, 'UNDECIDED'],
    ['mistyped name, same website, same place', { ...BILBO, website: start }, { ...BILBO, name: 'Irin Errotta', website: start }, 'SAME'],
    ['mistyped name at the same place', BILBO, { ...BILBO, name: 'Irin Errotta' }, 'UNDECIDED'],
    ['mistyped name elsewhere', BILBO, { ...GASTEIZ, name: 'Irin Errotta' }, 'DIFFERENT'],
    ['longer name, same website, elsewhere', { ...BILBO, website: start }, { ...GASTEIZ, name: 'Irin Errota Gasteiz', website: otherPage }, 'BRANCH'],
    ['longer name, same website, same place', { ...BILBO, website: start }, { ...BILBO, name: 'Irin Errota Taberna', website: page }, 'UNDECIDED'],
    ['longer name, same place, other website', { ...BILBO, website: start }, { ...BILBO, name: 'Irin Errota Taberna', website: foreign }, 'DIFFERENT'],
    ['longer name elsewhere, nothing else known', BILBO, { ...GASTEIZ, name: 'Irin Errota Gasteiz' }, 'DIFFERENT'],
    ['half the words, one page', { ...BILBO, name: 'Denda Bilbo', website: start }, { ...GASTEIZ, name: 'Denda Gasteiz', website: start }, 'UNDECIDED'],
    ['half the words, pages of one site', { ...BILBO, name: 'Denda Bilbo', website: page }, { ...GASTEIZ, name: 'Denda Gasteiz', website: otherPage }, 'DIFFERENT'],
    ['other names in one building', { ...BILBO, name: 'Organika' }, { ...BILBO, name: 'Reclaimed mosaics' }, 'DIFFERENT'],
    ['other names in one building, one page', { ...BILBO, name: 'Organika', website: start }, { ...BILBO, name: 'Reclaimed mosaics', website: start }, 'UNDECIDED'],
    ['other names in one building, pages of one site', { ...BILBO, name: 'Organika', website: start }, { ...BILBO, name: 'Reclaimed mosaics', website: page }, 'DIFFERENT'],
    ['no name at all', { ...BILBO, name: '?' }, { ...BILBO, name: '?' }, 'DIFFERENT'],
  ];
  it.each(table)('%s', (_, a, b, expected) => {
    expect([outcome(a, b), outcome(b, a)]).toEqual([expected, expected]);
  });
});

describe('judge, by registration number', () => {
  const number = { registrationNumber: 'F-75074930', country: 'ES' };
  it.each([
    ['same number, other spelling, same place', { ...BILBO, ...number }, { ...BILBO, name: 'Irin Errota Taberna', registrationNumber: 'f 75074930' }, 'SAME'],
    ['same number elsewhere', { ...BILBO, ...number }, { ...GASTEIZ, ...number }, 'BRANCH'],
    ['same number, other name', { ...BILBO, ...number }, { ...BILBO, ...number, name: 'Ogi Lagunak' }, 'UNDECIDED'],
    ['same number of another country', { ...BILBO, ...number }, { ...GASTEIZ, ...number, name: 'Ogi Lagunak', country: 'FR' }, 'DIFFERENT'],
    ['other number, same name and place', { ...BILBO, ...number }, { ...BILBO, ...number, registrationNumber: 'F-1111111' }, 'UNDECIDED'],
    ['other number, same name elsewhere', { ...BILBO, ...number }, { ...GASTEIZ, ...number, registrationNumber: 'F-1111111' }, 'DIFFERENT'],
    ['numbers of two letters say nothing', { ...BILBO, registrationNumber: '12' }, { ...BILBO, registrationNumber: '34' }, 'SAME'],
  ] as const)('%s', (_, a, b, expected) => {
    expect([outcome(a, b), outcome(b, a)]).toEqual([expected, expected]);
  });
});

describe('judgements', () => {
  const cooperative = fc.record({
    name: fc.constantFrom('Irin Errota', 'Irin Errota Taberna', 'Irin Errotta', 'Denda', ''),
    website: fc.constantFrom('', start, page, otherPage, foreign),
    registrationNumber: fc.constantFrom('', 'F-1', 'F-2000'),
    country: fc.constantFrom(null, 'ES', 'FR'),
    locality: fc.constantFrom('', 'Bilbo', 'Gasteiz'),
    point: fc.constantFrom(null, BILBO, QUARTER, GASTEIZ),
  });
  const asPlace = ({ point, ...values }: Partial<Matchable> & { point: typeof BILBO | null }) => place({ ...values, ...point });

  it('are the same both ways, with the same evidence', () => {
    fc.assert(fc.property(cooperative, cooperative, (a, b) => expect(judge(asPlace(a), asPlace(b))).toEqual(judge(asPlace(b), asPlace(a)))));
  });

  it('list what they rest on', () => {
    const { evidence } = judge(place({ ...BILBO, website: start }), place({ ...NEXT_DOOR, website: `${start}/` }));
    expect(evidence.map(evidenceCode)).toEqual(['NAME_EQUAL', 'WEB_PAGE:errota.eus', 'DISTANCE:56']);
  });

  it('choose the strongest candidate, the likelier name, then the nearer', () => {
    const far = place({ ...GASTEIZ, website: start });
    const near = place({ ...QUARTER, website: start });
    const nearer = place({ ...NEXT_DOOR, website: start });
    const row = place({ ...BILBO, website: start });
    expect(bestMatch(row, [far, near, nearer])?.candidate).toBe(nearer);
    expect(bestMatch(row, [far])?.judgement.outcome).toBe('BRANCH');
    expect(bestMatch(row, [place({ name: 'Denda' })])).toBeNull();
  });
});

describe('nameLikeness', () => {
  it.each([
    ['Caritas Graz', 'Graz, Caritas', 'CLOSE'],
    ['Bees Coop', 'Beescoop', 'CLOSE'],
    ['Gemeinwohl-Ökonomie Wien', 'Gemeinwohlökonomie Wien', 'CLOSE'],
    ['Repair Cafe 1', 'Repair Cafe 2', 'SIMILAR'],
    ['Team A', 'Team B', 'SIMILAR'],
    ['Weltladen Wels', 'Weltladen Wien', 'SIMILAR'],
    ['Groundwork', 'Groundwork London', 'CONTAINED'],
    ['SOS', 'SOS Mata Atlântica', 'DIFFERENT'],
    ['Organika', 'Mosaics', 'DIFFERENT'],
  ])('%s, %s: %s', (a, b, expected) => {
    expect(nameLikeness(nameParts(a), nameParts(b))).toBe(expected);
  });

  it('counts edits as a swap, insertion, deletion or exchange each', () => {
    expect([editDistance('errota', 'erorta'), editDistance('', 'abc'), editDistance('kitten', 'sitting')]).toEqual([1, 3, 3]);
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 });
    fc.assert(fc.property(word, word, (a, b) => expect(editDistance(a, b)).toBe(editDistance(b, a))));
  });
});
