import fc from 'fast-check';
import { periodWords } from './when.js';
import { newShortCode, printedShortCode, shortCode, shortCodeBytes } from './short-code.js';

const at = (instant: string): number => Date.parse(instant);

it.each([
  ['en', 'Tuesday 1 December, 08:00–12:00'],
  ['es', 'martes, 1 de diciembre, 08:00–12:00'],
  ['pt-BR', 'terça-feira, 1 de dezembro, 08:00–12:00'],
  ['eu', 'asteartea, abenduaren 1a, 08:00–12:00'],
  ['fr', 'mardi 1 décembre, 08:00–12:00'],
] as const)('says a period in %s', (language, words) => {
  expect(periodWords({ start: at('2026-12-01T07:00:00Z'), end: at('2026-12-01T11:00:00Z') }, 'Europe/Madrid', language)).toBe(words);
});

it('says both days of a period across midnight, and 24:00 for one that ends there', () => {
  const start = at('2026-12-01T19:00:00Z');
  expect(periodWords({ start, end: at('2026-12-01T23:00:00Z') }, 'Europe/Madrid', 'en')).toBe('Tuesday 1 December, 20:00–24:00');
  expect(periodWords({ start, end: at('2026-12-02T09:30:00Z') }, 'Europe/Madrid', 'en')).toBe('Tuesday 1 December, 20:00 – Wednesday 2 December, 10:30');
});

describe('a short code', () => {
  it('is read back however it is typed', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 5, maxLength: 5 }), (bytes) => {
        expect(shortCodeBytes(printedShortCode(bytes).toLowerCase().replaceAll('0', 'o').replaceAll('1', 'l'))).toEqual(Buffer.from(bytes));
      }),
    );
    expect(shortCode(Buffer.from('ffffffffff', 'hex'))).toBe('ZZZZZZZZ');
    expect(newShortCode()).not.toEqual(newShortCode());
  });

  it.each(['', '7K3F', '7K3F-9QMDX', '7K3F-9QMU', 'ü'.repeat(8)])('is not %p', (typed) => {
    expect(shortCodeBytes(typed)).toBeNull();
  });
});
