import fc from 'fast-check';
import { cellOf, cellsAround, distanceMetres, SAME_PLACE_METRES } from './geo.js';
import { judge } from './judge.js';
import { candidateKeys, KEY_LENGTH, matchKeys } from './keys.js';
import type { Matchable } from './matchable.js';

const latitude = fc.oneof(fc.double({ min: -90, max: 90, noNaN: true }), fc.constantFrom(-90, 90, 0, 89.99999, -89.998, 60.0000001));
const longitude = fc.oneof(fc.double({ min: -180, max: 180, noNaN: true }), fc.constantFrom(-180, 180, 0, 179.99999));

describe('cells', () => {
  it('never part two points that may be one place', () => {
    const offset = fc.double({ min: -1, max: 1, noNaN: true });
    fc.assert(
      fc.property(fc.record({ latitude, longitude }), offset, offset, (point, north, east) => {
        const step = SAME_PLACE_METRES / 111_195;
        const lat = Math.max(-90, Math.min(90, point.latitude + north * step));
        const lon = point.longitude + (east * step) / Math.max(1e-6, Math.cos((lat * Math.PI) / 180));
        const other = { latitude: lat, longitude: ((((lon + 180) % 360) + 360) % 360) - 180 };
        fc.pre(distanceMetres(point, other) <= SAME_PLACE_METRES);
        expect(cellsAround(point)).toContain(cellOf(other));
      }),
      { numRuns: 2000 },
    );
  });

  it('are few, away from the poles', () => {
    fc.assert(fc.property(fc.double({ min: -85, max: 85, noNaN: true }), longitude, (lat, lon) => expect(cellsAround({ latitude: lat, longitude: lon }).length).toBeLessThanOrEqual(6)));
  });

  it.each([
    [{ latitude: 0, longitude: 0 }, { latitude: 0, longitude: 180 }, 20_015_114],
    [{ latitude: 52.5163, longitude: 13.3777 }, { latitude: 38.692668, longitude: -9.177944 }, 2_318_000],
    [{ latitude: 10, longitude: 179.999 }, { latitude: 10, longitude: -179.999 }, 219],
  ])('distance from %j to %j is about %d m', (a, b, metres) => {
    expect(Math.abs(distanceMetres(a, b) - metres) / metres).toBeLessThan(0.005);
  });
});

describe('keys', () => {
  const word = fc.constantFrom('errota', 'errotta', 'irin', 'irin1', 'denda', 'coop', 'bilbo', 'the', 'αβγδ', 'x');
  const cooperative: fc.Arbitrary<Matchable> = fc
    .record({
      words: fc.array(word, { minLength: 1, maxLength: 4 }),
      spaced: fc.boolean(),
      street: fc.constantFrom('', 'Kale Nagusia 4', 'Kale Nagusia'),
      postcode: fc.constantFrom('', '48001'),
      locality: fc.constantFrom('', 'Bilbo', 'Gasteiz'),
      country: fc.constantFrom(null, 'ES', 'FR'),
      point: fc.constantFrom(null, [43.263, -2.935], [43.2641, -2.9351], [43.27, -2.93], [42.847, -2.672]),
      website: fc.constantFrom('', 'http://errota.eus', 'http://www.errota.eus/a', 'http://irina.eus', 'http://facebook.com/errota'),
      registrationNumber: fc.constantFrom('', 'F-750', 'F 750', 'F-751'),
    })
    .map(({ words, spaced, point, ...row }) => ({ ...row, name: words.join(spaced ? ' ' : ''), latitude: point?.[0] ?? null, longitude: point?.[1] ?? null }));

  it('are shared by any two cooperatives that are not judged different', () => {
    fc.assert(
      fc.property(cooperative, cooperative, (a, b) => {
        if (judge(a, b).outcome === 'DIFFERENT') return;
        const stored = new Set(matchKeys(b));
        expect(candidateKeys(a).filter((key) => stored.has(key))).not.toEqual([]);
      }),
      { numRuns: 5000 },
    );
  });

  it('are few and short enough for an index', () => {
    const row: Matchable = { name: 'ﷺ '.repeat(66), street: 'Kale Nagusia 4', postcode: '48001', locality: 'Bilbo', country: 'ES', latitude: 43, longitude: -3, website: `http://facebook.com/${'x'.repeat(400)}`, registrationNumber: '1234' };
    expect(matchKeys({ ...row, name: 'Irin Errota' })).toEqual(['n:irin errota', expect.stringMatching(/^d:#[0-9a-f]{64}$/u), 'r:1234', 'g:33250.32360:err', 'g:33250.32360:iri', 'a:kalenagusia4@48001:err', 'a:kalenagusia4@48001:iri', 'a:kalenagusia4@bilbo:err', 'a:kalenagusia4@bilbo:iri']);
    expect(Math.max(...candidateKeys(row).map((key) => key.length))).toBeLessThanOrEqual(KEY_LENGTH);
  });
});
