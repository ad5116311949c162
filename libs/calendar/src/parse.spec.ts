import fc from 'fast-check';
import { formatLocalTime, parseDate, parseInstant, parseLocalDateTime, parseLocalTime } from './index.js';

describe('parseInstant', () => {
  test.each([
    ['2026-11-24T08:00:00Z', '2026-11-24T08:00:00.000Z'],
    ['2026-11-24T08:00:00+01:00', '2026-11-24T07:00:00.000Z'],
    ['2026-11-24T08:00:00-03:30', '2026-11-24T11:30:00.000Z'],
    ['2026-11-24t08:00:00.5z', '2026-11-24T08:00:00.500Z'],
    ['2026-11-24T08:00:00.123999Z', '2026-11-24T08:00:00.123Z'],
    ['2028-02-29T23:59:59Z', '2028-02-29T23:59:59.000Z'],
    ['1970-01-01T00:00:00Z', '1970-01-01T00:00:00.000Z'],
    ['1969-12-31T23:00:00-01:00', '1970-01-01T00:00:00.000Z'],
    ['2199-12-31T23:59:59.999Z', '2199-12-31T23:59:59.999Z'],
  ])('%s', (text, iso) => {
    expect(parseInstant(text)).toEqual({ ok: true, value: Date.parse(iso) });
  });

  test.each([
    ['', 'FORM'],
    ['2026-11-24', 'FORM'],
    ['2026-11-24T08:00:00', 'FORM'],
    ['2026-11-24T08:00Z', 'FORM'],
    ['2026-11-24 08:00:00Z', 'FORM'],
    [' 2026-11-24T08:00:00Z', 'FORM'],
    ['2026-11-24T08:00:00Z\n', 'FORM'],
    ['2026-11-24T08:00:00+0100', 'FORM'],
    ['+002026-11-24T08:00:00Z', 'FORM'],
    ['٢٠٢٦-١١-٢٤T08:00:00Z', 'FORM'],
    ['1764000000', 'FORM'],
    ['2026-11-24T08:00:00Z'.repeat(500_000), 'FORM'],
    ['2026-02-29T08:00:00Z', 'NO_SUCH_TIME'],
    ['2100-02-29T08:00:00Z', 'NO_SUCH_TIME'],
    ['2026-04-31T08:00:00Z', 'NO_SUCH_TIME'],
    ['2026-13-01T08:00:00Z', 'NO_SUCH_TIME'],
    ['2026-00-10T08:00:00Z', 'NO_SUCH_TIME'],
    ['2026-11-24T24:00:00Z', 'NO_SUCH_TIME'],
    ['2026-11-24T08:60:00Z', 'NO_SUCH_TIME'],
    ['2026-06-30T23:59:60Z', 'NO_SUCH_TIME'],
    ['2026-11-24T08:00:00+24:00', 'NO_SUCH_TIME'],
    ['2026-11-24T08:00:00+01:60', 'NO_SUCH_TIME'],
    ['1969-12-31T23:59:59Z', 'OUT_OF_RANGE'],
    ['2200-01-01T00:00:00Z', 'OUT_OF_RANGE'],
    ['2199-12-31T23:30:00-01:00', 'OUT_OF_RANGE'],
    ['0000-01-01T00:00:00Z', 'OUT_OF_RANGE'],
  ])('refuses case %#: %.40s', (text, problem) => {
    expect(parseInstant(text)).toEqual({ ok: false, problem });
  });

  test('reads back every instant that Date writes', () => {
    fc.assert(
      fc.property(fc.date({ min: new Date(0), max: new Date(Date.UTC(2200, 0) - 1), noInvalidDate: true }), (date) => {
        expect(parseInstant(date.toISOString())).toEqual({ ok: true, value: date.getTime() });
      }),
    );
  });

  test('takes no text for an instant that is not one, and never throws', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(parseInstant(text).ok).toBe(false);
      }),
    );
  });
});

test.each(['1970-01-01', '2024-02-29', '2000-02-29', '2199-12-31'])('%s is a date', (text) => {
  expect(parseDate(text)).toEqual({ ok: true, value: text });
});

test.each([
  ['2026-2-9', 'FORM'],
  ['2026-02-09T00:00', 'FORM'],
  ['20260209', 'FORM'],
  ['2026-02-29', 'NO_SUCH_TIME'],
  ['2026-06-31', 'NO_SUCH_TIME'],
  ['2026-01-00', 'NO_SUCH_TIME'],
  ['1969-12-31', 'OUT_OF_RANGE'],
  ['2200-01-01', 'OUT_OF_RANGE'],
])('%s is no date', (text, problem) => {
  expect(parseDate(text)).toEqual({ ok: false, problem });
});

test('every minute of the day is a local time, and so is its end', () => {
  for (let minutes = 0; minutes <= 1_440; minutes++) {
    expect(parseLocalTime(formatLocalTime(minutes))).toEqual({ ok: true, value: minutes });
  }
  expect(formatLocalTime(1_440)).toBe('24:00');
  expect(() => formatLocalTime(1_441)).toThrow(RangeError);
});

test.each([
  ['8:00', 'FORM'],
  ['08:00:00', 'FORM'],
  ['0800', 'FORM'],
  ['24:01', 'NO_SUCH_TIME'],
  ['25:00', 'NO_SUCH_TIME'],
  ['23:60', 'NO_SUCH_TIME'],
])('%s is no local time', (text, problem) => {
  expect(parseLocalTime(text)).toEqual({ ok: false, problem });
});

test('a local date and time is both, and 24:00 is none', () => {
  expect(parseLocalDateTime('2026-11-24T08:00')).toEqual({ ok: true, value: '2026-11-24T08:00' });
  expect(parseLocalDateTime('2026-11-24T24:00')).toEqual({ ok: false, problem: 'NO_SUCH_TIME' });
  expect(parseLocalDateTime('2026-11-31T08:00')).toEqual({ ok: false, problem: 'NO_SUCH_TIME' });
  expect(parseLocalDateTime('2026-11-24T08:00:00')).toEqual({ ok: false, problem: 'FORM' });
});
