import { fieldToMend, readOtherTime } from './other-time.js';

const rules = { zone: 'Europe/Madrid', minMinutes: 60, maxMinutes: 600 };
const now = Date.parse('2026-11-24T10:00:00Z');
const wish = (startTime: string, endTime: string, endDate = '2026-12-01') => ({ startDate: '2026-12-01', startTime, endDate, endTime });

describe('another time', () => {
  it('is read on the clock of the asset', () => {
    expect(readOtherTime(wish('08:00', '12:00'), rules, now)).toEqual({ start: '2026-12-01T07:00:00.000Z', end: '2026-12-01T11:00:00.000Z' });
  });

  it('may end on the next day', () => {
    expect(readOtherTime(wish('22:00', '06:00', '2026-12-02'), rules, now)).toEqual({ start: '2026-12-01T21:00:00.000Z', end: '2026-12-02T05:00:00.000Z' });
  });

  it.each([
    ['missing', wish('', '12:00'), now],
    ['past', wish('08:00', '12:00'), Date.parse('2026-12-01T09:00:00Z')],
    ['order', wish('12:00', '08:00'), now],
    ['short', wish('08:00', '08:30'), now],
    ['long', wish('08:00', '20:00'), now],
  ] as const)('is refused when %s', (problem, asked, at) => {
    expect(readOtherTime(asked, rules, at)).toEqual({ problem });
  });

  it('counts elapsed time over a change of clocks', () => {
    const night = { startDate: '2027-03-28', startTime: '01:30', endDate: '2027-03-28', endTime: '03:00' };
    expect(readOtherTime(night, rules, now)).toEqual({ problem: 'short' });
  });

  it('is mended at its start or its end', () => {
    expect(fieldToMend('past')).toBe('start');
    expect(fieldToMend('long')).toBe('end');
  });
});
