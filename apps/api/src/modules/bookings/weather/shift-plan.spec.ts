import { toLocal, type AssetSchedule } from '@auzolan/calendar';
import fc from 'fast-check';
import { planShift, type Queued } from './shift-plan.js';

const HOUR = 3_600_000;
const MONDAY = Date.parse('2027-03-22T00:00:00Z');
const UNTIL = MONDAY + 60 * 24 * HOUR;

function schedule(more: Partial<AssetSchedule> = {}): AssetSchedule {
  return { zone: 'Europe/Madrid', opening: [], closures: [], bookings: [], setupMinutes: 0, turnaroundMinutes: 0, ...more };
}

function queued(id: string, hour: number, hours: number): Queued {
  return { id, start: MONDAY + hour * HOUR, end: MONDAY + (hour + hours) * HOUR, quantity: 1, uses: [] };
}

describe('planShift', () => {
  it('keeps the time of the day over the change of the clock', () => {
    const [shifted] = planShift([queued('a', 5 * 24 + 7, 4)], schedule(), 1, MONDAY, UNTIL);
    expect(toLocal(shifted!.newStart, 'Europe/Madrid')).toBe('2027-03-28T08:00');
  });

  it('gives fewer when there is no time for all', () => {
    const closures = [{ start: MONDAY + 30 * HOUR, end: UNTIL }];
    expect(planShift([queued('a', 0, 4), queued('b', 6, 4)], schedule({ closures }), 1, MONDAY, UNTIL).map(({ id }) => id)).toEqual(['a']);
  });

  it('never overlaps, never changes the order, never begins too early, and leaves the room between that the asset needs', () => {
    const jobs = fc.array(fc.record({ gap: fc.integer({ min: 0, max: 30 }), hours: fc.integer({ min: 1, max: 12 }) }), { minLength: 1, maxLength: 12 });
    const others = fc.array(fc.record({ at: fc.integer({ min: 0, max: 400 }), hours: fc.integer({ min: 1, max: 20 }) }), { maxLength: 6 });
    fc.assert(fc.property(jobs, others, fc.integer({ min: 1, max: 10 }), fc.constantFrom(0, 30), (gaps, taken, days, turnaroundMinutes) => {
      let hour = 0;
      const queue = gaps.map(({ gap, hours }, n) => {
        const one = queued(`q${n}`, hour + gap + 1, hours);
        hour += gap + 1 + hours;
        return one;
      });
      const bookings = taken.map(({ at, hours }, n) => ({ id: `o${n}`, start: MONDAY + at * HOUR, end: MONDAY + (at + hours) * HOUR, blockedStart: MONDAY + at * HOUR, blockedEnd: MONDAY + (at + hours) * HOUR + turnaroundMinutes * 60_000 }));
      const planned = planShift(queue, schedule({ bookings, turnaroundMinutes }), days, MONDAY, UNTIL);
      expect(planned.map(({ id }) => id)).toEqual(queue.map(({ id }) => id));
      planned.forEach(({ start, end, newStart, newEnd }, n) => {
        expect(newEnd - newStart).toBe(end - start);
        expect(newStart).toBeGreaterThanOrEqual(start + days * 24 * HOUR - HOUR);
        if (n > 0) expect(newStart).toBeGreaterThanOrEqual(planned[n - 1]!.newEnd + turnaroundMinutes * 60_000);
        for (const other of bookings) expect(newStart >= other.blockedEnd || newEnd + turnaroundMinutes * 60_000 <= other.blockedStart).toBe(true);
      });
    }));
  });
});
