import fc from 'fast-check';
import { type TakenBooking, freePeriods, takenPeriods } from './index.js';

const use = (leaf: string, start: number, end: number, quantity = 1): TakenBooking => ({ blockedStart: start, blockedEnd: end, uses: [{ leaf, quantity }] });

it('takes one exclusive thing whole', () => {
  expect(takenPeriods([{ blockedStart: 3, blockedEnd: 5 }, { blockedStart: 5, blockedEnd: 8 }], undefined)).toEqual([{ start: 3, end: 8 }]);
});

it('is short of a pool only while too few are left', () => {
  const bookings = [use('tables', 0, 10, 20), use('tables', 5, 15, 15)];
  expect(takenPeriods(bookings, [{ id: 'tables', capacity: 40, wanted: 10 }])).toEqual([{ start: 5, end: 10 }]);
  expect(takenPeriods(bookings, [{ id: 'tables', capacity: 40, wanted: 5 }])).toEqual([]);
  expect(takenPeriods(bookings, [{ id: 'tables', capacity: 40, wanted: 41 }])).toEqual([{ start: -Infinity, end: Infinity }]);
});

it('lets a whole wait for any of its halves, and a half only for itself and the whole', () => {
  const bookings = [use('left', 0, 10), use('right', 20, 30)];
  const halves = ['left', 'right'].map((id) => ({ id, capacity: 1, wanted: 1 }));
  expect(takenPeriods(bookings, halves)).toEqual([{ start: 0, end: 10 }, { start: 20, end: 30 }]);
  expect(takenPeriods(bookings, [halves[0]!])).toEqual([{ start: 0, end: 10 }]);
});

it('counts at every moment like someone who looks at every moment', () => {
  const booking = fc.record({ leaf: fc.constantFrom('a', 'b'), start: fc.nat(40), length: fc.integer({ min: 1, max: 12 }), quantity: fc.integer({ min: 1, max: 4 }) });
  const leaves = fc.tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 }));
  fc.assert(
    fc.property(fc.array(booking, { maxLength: 12 }), leaves, ([...raw], [wantedA, wantedB]) => {
      const bookings = raw.map(({ leaf, start, length, quantity }) => use(leaf, start, start + length, quantity));
      const wanted = [{ id: 'a', capacity: 5, wanted: wantedA }, { id: 'b', capacity: 5, wanted: wantedB }];
      const taken = takenPeriods(bookings, wanted);
      for (let moment = 0; moment < 60; moment++) {
        const used = (id: string): number =>
          raw.filter((b) => b.leaf === id && b.start <= moment && moment < b.start + b.length).reduce((sum, b) => sum + b.quantity, 0);
        const short = wanted.some(({ id, capacity, wanted: more }) => used(id) > 0 && used(id) + more > capacity);
        expect(taken.some(({ start, end }) => start <= moment && moment < end)).toBe(short);
      }
    }),
  );
});

it('is free only while every part is open', () => {
  const day = Date.UTC(2026, 10, 23);
  const schedule = {
    zone: 'UTC', closures: [], bookings: [], setupMinutes: 0, turnaroundMinutes: 0,
    opening: [{ weekday: 1, opens: '08:00', closes: '18:00' }], partsOpening: [[{ weekday: 1, opens: '10:00', closes: '20:00' }], []],
  };
  expect(freePeriods(schedule, { start: day, end: day + 86_400_000 }, day)).toEqual([{ start: day + 10 * 3_600_000, end: day + 18 * 3_600_000 }]);
});
