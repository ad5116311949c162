import fc from 'fast-check';
import { freePeriods, type AssetSchedule } from '@auzolan/calendar';
import { outlook } from './outlook.js';

const HOUR = 3_600_000;
const now = Date.parse('2026-11-30T09:00:00Z');
const horizon = now + 60 * 24 * HOUR;
const booking = (id: string, from: number, until: number): AssetSchedule['bookings'][number] => ({ id, start: now + from * HOUR, end: now + until * HOUR, blockedStart: now + from * HOUR, blockedEnd: now + until * HOUR });
const schedule = (more: Partial<AssetSchedule>): AssetSchedule => ({ zone: 'UTC', opening: [], closures: [], bookings: [], setupMinutes: 0, turnaroundMinutes: 0, ...more });

it.each<[string, Partial<AssetSchedule>, ReturnType<typeof outlook>]>([
  ['free as far as can be seen', {}, { now: 'FREE', until: null, next: null }],
  ['free until the next booking', { bookings: [booking('a', 3, 4)] }, { now: 'FREE', until: now + 3 * HOUR, next: null }],
  ['taken, until the last of bookings that follow each other', { bookings: [booking('a', -1, 1), booking('b', 1, 2)] }, { now: 'TAKEN', until: now + 2 * HOUR, next: { start: now + 2 * HOUR, end: now + 3 * HOUR } }],
  ['taken, while the gap after it is too short for anyone', { bookings: [booking('a', -1, 1), booking('b', 1.5, 3)] }, { now: 'TAKEN', until: now + HOUR, next: { start: now + 3 * HOUR, end: now + 4 * HOUR } }],
  ['free for a moment too short to book', { bookings: [booking('a', 0.5, 2)] }, { now: 'NEITHER', until: null, next: { start: now + 2 * HOUR, end: now + 3 * HOUR } }],
  ['closed for repair', { closures: [{ start: now - HOUR, end: now + 5 * HOUR }] }, { now: 'CLOSED', until: now + 5 * HOUR, next: { start: now + 5 * HOUR, end: now + 6 * HOUR } }],
  ['closed until it opens', { opening: [{ weekday: 1, opens: 600, closes: 720, validFrom: null, validUntil: null }] }, { now: 'CLOSED', until: now + HOUR, next: { start: now + HOUR, end: now + 2 * HOUR } }],
  ['one of a pool that is all out', { leaves: [{ id: 'p', capacity: 2, wanted: 1 }], bookings: [{ ...booking('a', -1, 1), uses: [{ leaf: 'p', quantity: 2 }] }] }, { now: 'NEITHER', until: null, next: { start: now + HOUR, end: now + 2 * HOUR } }],
  ['never', { closures: [{ start: now - HOUR, end: horizon + HOUR }] }, { now: 'CLOSED', until: horizon + HOUR, next: null }],
])('%s', (_, given, expected) => {
  expect(outlook(schedule(given), 60, now, horizon)).toEqual(expected);
});

it('says free now exactly when a booking of the shortest length could begin now', () => {
  const bookings = fc.array(fc.tuple(fc.integer({ min: -40, max: 40 }), fc.integer({ min: 1, max: 8 })), { maxLength: 8 });
  fc.assert(
    fc.property(bookings, fc.integer({ min: 1, max: 8 }), (drawn, quarters) => {
      const given = schedule({ bookings: drawn.map(([from, length], index) => booking(String(index), from / 4, (from + length) / 4)) });
      const seen = outlook(given, quarters * 15, now, horizon);
      const [first] = freePeriods(given, { start: now, end: horizon }, now);
      expect(seen.now === 'FREE').toBe(first !== undefined && first.start === now && first.end - first.start >= quarters * 15 * 60_000);
      if (seen.next) expect(seen.next.start).toBeGreaterThanOrEqual(now);
    }),
  );
});
