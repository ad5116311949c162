import { dayEntries } from './day-entries.js';
import type { TimetableRow } from './timetable.load.js';

const zone = 'Europe/Madrid';
const noon = Date.parse('2026-11-20T11:00:00Z');
const booking = (start: string, end: string) =>
  ({ id: start, start, end, localStart: '', localEnd: '', status: 'CONFIRMED' as const, purpose: null, quantity: 1, mine: false, mayCancel: false, seriesId: null, version: 1, asset: { id: 'a' }, cooperative: { id: 'c', name: 'Labea' } });
const row = (part: Partial<TimetableRow>): TimetableRow => ({
  asset: { id: 'a', name: 'Mill', category: 'MILL', kind: 'EXCLUSIVE', quantity: 1, timeZone: zone, minMinutes: 60, maxMinutes: 600, owner: { id: 'o', name: 'Errota' } },
  open: [{ start: '2026-11-24T07:00:00Z', end: '2026-11-24T17:00:00Z' }],
  closures: [],
  bookings: [],
  ...part,
});
const shown = (entries: ReturnType<typeof dayEntries>) =>
  entries.map(({ kind, period }) => `${kind} ${new Date(period.start).toISOString().slice(11, 16)}-${new Date(period.end).toISOString().slice(11, 16)}`);

describe('the entries of a day', () => {
  it('shows bookings and the open time left between them', () => {
    const entries = dayEntries(row({ bookings: [booking('2026-11-24T09:00:00Z', '2026-11-24T11:00:00Z')] }), '2026-11-24', noon);
    expect(shown(entries)).toEqual(['free 07:00-09:00', 'booking 09:00-11:00', 'free 11:00-17:00']);
  });
  it('leaves out what is shorter than the shortest booking and what is past', () => {
    const entries = dayEntries(row({ bookings: [booking('2026-11-24T07:30:00Z', '2026-11-24T11:00:00Z')] }), '2026-11-24', Date.parse('2026-11-24T12:00:00Z'));
    expect(shown(entries)).toEqual(['booking 07:30-11:00', 'free 12:00-17:00']);
  });
  it('cuts what goes over midnight to the day of the asset\'s zone', () => {
    const night = row({ open: [], bookings: [booking('2026-11-23T20:00:00Z', '2026-11-24T06:00:00Z')] });
    expect(shown(dayEntries(night, '2026-11-23', noon))).toEqual(['booking 20:00-23:00']);
    expect(shown(dayEntries(night, '2026-11-24', noon))).toEqual(['booking 23:00-06:00']);
  });
  it('offers nothing inside a closure', () => {
    const closed = row({ closures: [{ id: 'x', start: '2026-11-24T00:00:00Z', end: '2026-11-25T00:00:00Z', reason: 'Repair' }] });
    expect(dayEntries(closed, '2026-11-24', noon).map(({ kind }) => kind)).toEqual(['closure']);
  });
  it('offers a pool while one of it is left', () => {
    const tables = row({ bookings: [booking('2026-11-24T09:00:00Z', '2026-11-24T11:00:00Z'), booking('2026-11-24T10:00:00Z', '2026-11-24T12:00:00Z')] });
    tables.asset = { ...tables.asset, kind: 'POOLED', quantity: 2 };
    expect(shown(dayEntries(tables, '2026-11-24', noon)).filter((entry) => entry.startsWith('free'))).toEqual(['free 07:00-10:00', 'free 11:00-17:00']);
  });
  it('gives a day of 25 hours its hour', () => {
    const autumn = row({ open: [{ start: '2026-10-24T22:00:00Z', end: '2026-10-25T23:00:00Z' }] });
    expect(shown(dayEntries(autumn, '2026-10-25', 0))).toEqual(['free 22:00-23:00']);
  });
});
