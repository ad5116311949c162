import { createReadStream } from 'node:fs';
import { readCsv } from '../read/read-csv.js';
import { mayLieIn } from './country-boxes.js';
import { COUNTRY_CODES } from './country-codes.js';
import { countryAt, countryCode } from './country.js';

describe('countryCode', () => {
  it.each([
    ['Österreich', 'AT'], ['ÖSTERREICH', 'AT'], ['osterreich', 'AT'], ['UK', 'GB'], ['England', 'GB'], ['SCOTLAND', 'GB'], ['gb', 'GB'],
    ['Great Britain', 'GB'], ['Ελλάδα', 'GR'], ['Latvija', 'LV'], ['Portogallo', 'PT'], ['Euskadi', 'ES'], ['Espainia', 'ES'],
    ['United Kingdom', 'GB'], ['U.S.A.', 'US'], ['Estados Unidos', 'US'], ['España', 'ES'], ['Brasil', 'BR'], ["Côte d’Ivoire", 'CI'],
    ['Cote d Ivoire', 'CI'], ['日本', 'JP'], ['中国', 'CN'], ['भारत', 'IN'], ['ประเทศไทย', null], ['ไทย', 'TH'], ['مصر', 'EG'], ['Česko', 'CZ'],
    ['Czech Republic', 'CZ'], ['The Netherlands', 'NL'], ['Holland', 'NL'], ['Isle of Man', 'IM'], ['Kosovo', 'XK'], ['Deutschland ', 'DE'],
    ['Niger', 'NE'], ['Nigeria', 'NG'], ['Georgia', 'GE'], ['Guinea-Bissau', 'GW'], ['ZZ', null], ['EU', null], ['', null], ['Atlantis', null],
  ])('%s is %s', (text, code) => {
    expect(countryCode(text)).toBe(code);
  });

  it('does not guess from misspellings: they are named', () => {
    expect(['Frace', 'Italu', 'Cypres', 'ABERDEEN'].map(countryCode)).toEqual([null, null, null, null]);
  });

  it.each(['en', 'es', 'pt-BR', 'eu', 'fr', 'de', 'uk', 'ar', 'ja'])('knows every country by its own name in %s, and its code', (language) => {
    const names = new Intl.DisplayNames([language], { type: 'region' });
    expect(COUNTRY_CODES.filter((code) => countryCode(names.of(code) ?? '') !== code || countryCode(code) !== code)).toEqual([]);
  });

  it('reads all spellings of the SUSY file but four', async () => {
    const spellings = new Set<string>();
    for await (const item of readCsv(createReadStream('test/fixtures/directory/susy-transformap-places.csv'))) {
      if (item.kind === 'record') spellings.add(item.record.values['country'] ?? '');
    }
    expect(spellings.size).toBe(64);
    expect([...spellings].filter((text) => countryCode(text) === null).sort()).toEqual(['', 'ABERDEEN', 'Cypres', 'Frace', 'Italu']);
  });
});

describe('countryAt', () => {
  const bratislava = { latitude: 48.15, longitude: 17.11 };

  it('reads a code that is often mistaken by the place', () => {
    expect(countryAt('SR', bratislava)).toEqual({ code: 'SK', byPlace: true });
    expect(countryAt('SR', { latitude: 44.8, longitude: 20.5 })).toEqual({ code: 'RS', byPlace: true });
    expect(countryAt('SR', { latitude: 5.85, longitude: -55.2 })).toEqual({ code: 'SR', byPlace: false });
    expect(countryAt('SR', { latitude: 40.4, longitude: -3.7 })).toBeNull();
  });

  it('believes it without a place, and any other code with one', () => {
    expect(countryAt('SR', null)).toEqual({ code: 'SR', byPlace: false });
    expect(countryAt('AT', bratislava)).toEqual({ code: 'AT', byPlace: false });
  });
});

describe('mayLieIn', () => {
  it.each([
    ['LV', 56.95, 24.1, true],
    ['LV', 24.1, 56.95, false],
    ['ES', 28.1, -15.4, true],
    ['FR', -20.9, 55.5, true],
    ['US', 21.3, -157.9, true],
    ['CY', 34.7, 33, true],
    ['GF', 4.9, -52.3, null],
  ])('%s at %s, %s: %s', (country, latitude, longitude, expected) => {
    expect(mayLieIn(country, { latitude, longitude })).toBe(expected);
  });
});
