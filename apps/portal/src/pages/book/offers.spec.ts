import { offersIn } from './offers.js';

const rules = { zone: 'Europe/Madrid', minMinutes: 60, maxMinutes: 600 };
const date = '2026-12-01';

describe('offers in a free block', () => {
  it('offers morning, afternoon and the whole when noon lies inside', () => {
    expect(offersIn({ start: '2026-12-01T07:00:00Z', end: '2026-12-01T16:00:00Z' }, date, rules)).toEqual([
      { part: 'morning', start: '2026-12-01T07:00:00Z', end: '2026-12-01T11:00:00Z' },
      { part: 'afternoon', start: '2026-12-01T11:00:00Z', end: '2026-12-01T16:00:00Z' },
      { part: 'allDay', start: '2026-12-01T07:00:00Z', end: '2026-12-01T16:00:00Z' },
    ]);
  });

  it('shortens a part to the longest allowed booking and then offers no whole', () => {
    const short = { ...rules, maxMinutes: 180 };
    expect(offersIn({ start: '2026-12-01T07:00:00Z', end: '2026-12-01T16:00:00Z' }, date, short).map(({ start, end }) => [start, end])).toEqual([
      ['2026-12-01T07:00:00Z', '2026-12-01T10:00:00Z'],
      ['2026-12-01T11:00:00Z', '2026-12-01T14:00:00Z'],
    ]);
  });

  it('rounds a start up to the half hour and leaves out what is too short', () => {
    expect(offersIn({ start: '2026-12-01T10:17:00Z', end: '2026-12-01T13:00:00Z' }, date, rules)).toEqual([
      { part: 'afternoon', start: '2026-12-01T11:00:00Z', end: '2026-12-01T13:00:00Z' },
      { part: 'allDay', start: '2026-12-01T10:30:00Z', end: '2026-12-01T13:00:00Z' },
    ]);
  });

  it('offers nothing in a block that rounding swallows', () => {
    expect(offersIn({ start: '2026-12-01T10:40:00Z', end: '2026-12-01T10:50:00Z' }, date, { ...rules, minMinutes: 0 })).toEqual([]);
  });
});
