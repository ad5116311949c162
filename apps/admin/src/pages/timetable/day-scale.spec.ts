import { toInstant, type Period } from '@auzolan/calendar';
import type { DayEntry } from './day-entries.js';
import { placeEntries, scaleOf } from './day-scale.js';

const zone = 'Europe/Madrid';
const day = '2026-11-24';
const span = (start: string, end: string, of = day, until = day): Period => ({ start: toInstant(`${of}T${start}`, zone), end: toInstant(`${until}T${end}`, zone) });
const free = (period: Period): DayEntry => ({ kind: 'free', period });

describe('a day drawn to scale', () => {
  it('shows whole hours around what is in it, to midnight at most', () => {
    expect(scaleOf(day, [{ zone, entries: [free(span('08:20', '10:00')), free(span('15:00', '17:10'))] }])).toEqual({ from: 480, until: 1080 });
    expect(scaleOf(day, [{ zone, entries: [free(span('22:00', '03:00', day, '2026-11-25'))] }])).toEqual({ from: 1320, until: 1440 });
    expect(scaleOf(day, [{ zone, entries: [free(span('22:00', '03:00', '2026-11-23', day))] }])).toEqual({ from: 0, until: 180 });
    expect(scaleOf(day, [])).toEqual({ from: 480, until: 1080 });
  });
  it('puts what overlaps into lanes, and uses a lane again when it is free', () => {
    const placed = placeEntries([free(span('08:00', '10:00')), free(span('09:00', '11:00')), free(span('10:00', '12:00'))], day, zone, { from: 480, until: 720 });
    expect(placed.map(({ left, width, lane }) => [left, width, lane])).toEqual([[0, 0.5, 0], [0.25, 0.5, 1], [0.5, 0.5, 0]]);
  });
});
