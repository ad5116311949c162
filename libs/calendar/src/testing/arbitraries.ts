import fc from 'fast-check';
import { type AssetSchedule, type BookedPeriod, type OpeningHours, addDays, mergePeriods, startOfDay } from '../index.js';

const MINUTE = 60_000;
const QUARTER = 15 * MINUTE;

/** Weeks in which the clocks change, an ordinary one, and one with a day that never was. */
export const weeks: readonly { zone: string; from: string }[] = [
  { zone: 'Europe/Berlin', from: '2026-03-26' },
  { zone: 'Europe/Berlin', from: '2026-10-22' },
  { zone: 'Europe/Berlin', from: '2026-11-23' },
  { zone: 'Australia/Lord_Howe', from: '2026-04-02' },
  { zone: 'Australia/Lord_Howe', from: '2026-10-01' },
  { zone: 'Pacific/Apia', from: '2011-12-27' },
  { zone: 'America/Sao_Paulo', from: '2018-11-01' },
  { zone: 'America/Sao_Paulo', from: '2018-02-15' },
];

const openingLine: fc.Arbitrary<OpeningHours> = fc
  .record({
    weekday: fc.integer({ min: 1, max: 7 }),
    edges: fc.uniqueArray(fc.integer({ min: 0, max: 96 }), { minLength: 2, maxLength: 2 }),
  })
  .map(({ weekday, edges }) => {
    const [opens = 0, closes = 0] = edges.map((quarters) => quarters * 15).sort((one, other) => one - other);
    return { weekday, opens, closes };
  });

/** An asset over five days, with all times on quarters of an hour; its bookings never clash, as in the database. */
export interface Scene {
  schedule: AssetSchedule;
  from: string;
  days: number;
  window: { start: number; end: number };
  now: number;
}

export const scene: fc.Arbitrary<Scene> = fc
  .record({
    week: fc.constantFrom(...weeks),
    opening: fc.oneof(
      fc.constant([]),
      fc.array(openingLine, { minLength: 1, maxLength: 14 }),
      fc.constant([1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, opens: '00:00', closes: '24:00' }))),
    ),
    closures: fc.array(fc.tuple(fc.nat(480), fc.integer({ min: 1, max: 60 })), { maxLength: 2 }),
    bookings: fc.array(fc.tuple(fc.integer({ min: -8, max: 480 }), fc.integer({ min: 1, max: 24 })), { maxLength: 12 }),
    setup: fc.integer({ min: 0, max: 4 }),
    turnaround: fc.integer({ min: 0, max: 4 }),
    now: fc.integer({ min: -96, max: 300 }),
  })
  .map(({ week, opening, closures, bookings, setup, turnaround, now }) => {
    const days = 5;
    const window = { start: startOfDay(week.from, week.zone), end: startOfDay(addDays(week.from, days), week.zone) };
    const time = (quarters: number) => window.start + quarters * QUARTER;
    const schedule: AssetSchedule = {
      zone: week.zone,
      opening,
      closures: closures.map(([start, length]) => ({ start: time(start), end: time(start + length) })),
      bookings: [],
      setupMinutes: setup * 15,
      turnaroundMinutes: turnaround * 15,
    };
    const standing: BookedPeriod[] = [];
    for (const [index, [start, length]] of bookings.entries()) {
      const blocked = { start: time(start - setup), end: time(start + length + turnaround) };
      if (standing.some((other) => other.blockedStart < blocked.end && blocked.start < other.blockedEnd)) continue;
      standing.push({ id: `b${index}`, start: time(start), end: time(start + length), blockedStart: blocked.start, blockedEnd: blocked.end });
    }
    return { schedule: { ...schedule, bookings: standing }, from: week.from, days, window, now: time(now) };
  });

/** Every quarter of an hour from one instant to another. */
export function quartersBetween(start: number, end: number): number[] {
  return Array.from({ length: Math.max(0, Math.ceil((end - start) / QUARTER)) }, (_, index) => start + index * QUARTER);
}

/** Elapsed ms of all the periods together. */
export function total(periods: readonly { start: number; end: number }[]): number {
  return mergePeriods(periods).reduce((sum, { start, end }) => sum + end - start, 0);
}
