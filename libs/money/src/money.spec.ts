import fc from 'fast-check';
import { add, amountText, compare, decimalText, formatAmount, formatDecimal, formatMinutes, fromWire, HOURS, isCurrency, MixedCurrencies, parseAmount, parseDecimal, subtract, sum, toWire, zero } from './index.js';

const eur = (minor: bigint) => ({ minor, currency: 'EUR' });
const currency = fc.constantFrom('EUR', 'JPY', 'KWD', 'BRL', HOURS);
const minor = fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n });
const plain = (text: string): string => text.replaceAll(/[\u{A0}\u{202F}]/gu, ' ');

describe('amounts', () => {
  it('add and compare within one currency only', () => {
    expect(add(eur(5n), eur(7n))).toEqual(eur(12n));
    expect(subtract(eur(5n), eur(7n))).toEqual(eur(-2n));
    expect([compare(eur(1n), eur(2n)), compare(eur(2n), eur(2n)), compare(eur(3n), eur(2n))]).toEqual([-1, 0, 1]);
    for (const mixed of [() => add(eur(1n), zero(HOURS)), () => subtract(eur(1n), zero('BRL')), () => compare(eur(1n), zero(HOURS)), () => sum([zero(HOURS)], 'EUR')]) {
      expect(mixed).toThrow(MixedCurrencies);
    }
  });

  it('travel as texts without loss', () => {
    fc.assert(fc.property(minor, currency, (units, code) => expect(fromWire(toWire({ minor: units, currency: code }))).toEqual({ minor: units, currency: code })));
    for (const wrong of ['', '1.5', '1e3', ' 1', '0x1']) expect(() => fromWire({ minor: wrong, currency: 'EUR' })).toThrow(SyntaxError);
  });

  it('know a currency by its shape', () => expect(['EUR', HOURS, 'eur', 'EURO', ''].map(isCurrency)).toEqual([true, true, false, false, false]));
});

describe('typed amounts', () => {
  it.each([
    ['12', 'EUR', 1200n], ['12.5', 'EUR', 1250n], ['12,50', 'EUR', 1250n], ['-3', 'EUR', -300n], ['−3', 'EUR', -300n], ['0.500', 'EUR', 50n],
    ['12', 'JPY', 12n], ['1.234', 'KWD', 1234n], ['2:30', HOURS, 150n], ['2,5', HOURS, 150n], ['0.05', HOURS, 3n],
  ])('%s %s', (text, code, units) => expect(parseAmount(text, code)).toEqual({ ok: true, value: { minor: units, currency: code } }));

  it.each([
    ['', 'EUR', 'FORMAT'], ['1.234,50', 'EUR', 'FORMAT'], ['1e3', 'EUR', 'FORMAT'], ['2:60', HOURS, 'FORMAT'], ['2:30', 'EUR', 'FORMAT'],
    ['1.234', 'EUR', 'DECIMALS'], ['0.33', HOURS, 'DECIMALS'], ['1.5', 'JPY', 'DECIMALS'], ['99999999999999999', 'EUR', 'RANGE'],
  ])('%s %s is refused: %s', (text, code, problem) => expect(parseAmount(text, code)).toEqual({ ok: false, problem }));

  it('come back as they were written out', () => {
    fc.assert(fc.property(minor, currency, (units, code) => {
      const amount = { minor: units, currency: code };
      expect(parseAmount(amountText(amount), code)).toEqual({ ok: true, value: amount });
    }));
  });

  it('read meters to their finest digit and no finer', () => {
    fc.assert(fc.property(minor, fc.integer({ min: 0, max: 4 }), (value, scale) => expect(parseDecimal(decimalText(value, scale), scale)).toBe(value)));
    expect([parseDecimal('12.34', 1), parseDecimal('12.30', 1), parseDecimal('x', 1)]).toEqual([null, 123n, null]);
  });
});

describe('shown amounts', () => {
  it.each([
    ['en-GB', eur(123450n), '€1,234.50'], ['es', eur(1234550n), '12.345,50 €'], ['pt-BR', { minor: 123450n, currency: 'BRL' }, 'R$ 1.234,50'],
    ['fr', eur(-123450n), '-1 234,50 €'], ['en-GB', { minor: 5n, currency: 'JPY' }, 'JP¥5'], ['fr', { minor: 150n, currency: HOURS }, '2 h 30 min'],
  ])('in %s', (tag, amount, text) => expect(plain(formatAmount(amount, tag))).toBe(text));

  it('are exact beyond 2^53', () => expect(plain(formatAmount(eur(900719925474099301n), 'en-GB'))).toBe('€9,007,199,254,740,993.01'));

  it.each([[0n, '0 min'], [45n, '45 min'], [60n, '1 h'], [-150n, '−2 h 30 min'], [72_000n, '1,200 h']])('%s minutes', (minutes, text) => expect(plain(formatMinutes(minutes, 'en-GB'))).toBe(text));

  it('of meters leave out zeros at the end', () => expect([formatDecimal(12345n, 1, 'es'), formatDecimal(12340n, 1, 'en-GB')]).toEqual(['1234,5', '1,234']));
});
