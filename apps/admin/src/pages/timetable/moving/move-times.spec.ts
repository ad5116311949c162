import { toInstant, toLocal } from '@auzolan/calendar';
import { movedTimes, resizedTimes } from './move-times.js';

const zone = 'Europe/Madrid';
const at = (local: string, inZone = zone): number => toInstant(local, inZone);
const period = { start: at('2026-11-24T08:10'), end: at('2026-11-24T10:10') };
const shown = ({ start, end }: { start: number; end: number }, inZone = zone): string => `${toLocal(start, inZone)} ${toLocal(end, inZone).slice(11)}`;

describe('the times of a dragged booking', () => {
  it('stay on the clock when it goes to another day, or to an asset of another zone', () => {
    expect(shown(movedTimes(period, zone, zone, { fromDay: '2026-11-24', toDay: '2026-11-27', minutes: 0 }))).toBe('2026-11-27T08:10 10:10');
    expect(shown(movedTimes(period, zone, 'Atlantic/Azores', { fromDay: '2026-11-24', toDay: '2026-11-24', minutes: 0 }), 'Atlantic/Azores')).toBe('2026-11-24T08:10 10:10');
  });
  it('go to the quarter hours of a day drawn to scale, over midnight too', () => {
    expect(shown(movedTimes(period, zone, zone, { fromDay: '2026-11-24', toDay: '2026-11-24', minutes: 47 }))).toBe('2026-11-24T09:00 11:00');
    expect(shown(movedTimes(period, zone, zone, { fromDay: '2026-11-24', toDay: '2026-11-24', minutes: -500 }))).toBe('2026-11-23T23:45 01:45');
    expect(shown(movedTimes(period, zone, zone, { fromDay: '2026-11-24', toDay: '2026-11-24', minutes: 5 }))).toBe('2026-11-24T08:10 10:10');
  });
  it('begin with the free time it is dropped on, when they do not fit in it', () => {
    const spot = { fromDay: '2026-11-24', toDay: '2026-11-25', minutes: 0 };
    expect(shown(movedTimes(period, zone, zone, { ...spot, free: { start: at('2026-11-25T07:00'), end: at('2026-11-25T12:00') } }))).toBe('2026-11-25T08:10 10:10');
    expect(shown(movedTimes(period, zone, zone, { ...spot, free: { start: at('2026-11-25T14:00'), end: at('2026-11-25T19:00') } }))).toBe('2026-11-25T14:00 16:00');
  });
  it('keep their length when the clocks change', () => {
    const moved = movedTimes(period, zone, zone, { fromDay: '2026-11-24', toDay: '2027-03-28', minutes: -435 });
    expect(moved.end - moved.start).toBe(7_200_000);
  });
  it('change at one edge, and leave a quarter of an hour', () => {
    expect(shown(resizedTimes(period, zone, 'end', 58))).toBe('2026-11-24T08:10 11:15');
    expect(shown(resizedTimes(period, zone, 'start', -40))).toBe('2026-11-24T07:30 10:10');
    expect(shown(resizedTimes(period, zone, 'end', -600))).toBe('2026-11-24T08:10 08:25');
    expect(shown(resizedTimes(period, zone, 'start', 600))).toBe('2026-11-24T09:55 10:10');
  });
});
