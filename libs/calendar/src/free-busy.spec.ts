import fc from 'fast-check';
import { quartersBetween, scene, total } from './testing/arbitraries.js';
import { changedDays } from './testing/dst-table.js';
import {
  type AssetSchedule,
  type BookedPeriod,
  type Period,
  addDays,
  blockedBy,
  clipPeriods,
  coversPeriod,
  freeBusyDays,
  freePeriods,
  openPeriods,
  overlaps,
  startOfDay,
  subtractPeriods,
  toInstant,
  toLocal,
} from './index.js';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const zone = 'Europe/Madrid';
const longAgo = 0;
const time = (local: string) => toInstant(local, zone);
const mill: AssetSchedule = {
  zone,
  opening: [1, 2, 3, 4, 5].map((weekday) => ({ weekday, opens: '08:00', closes: '18:00' })),
  closures: [],
  bookings: [],
  setupMinutes: 30,
  turnaroundMinutes: 15,
};
const booking = (id: string, start: string, end: string): BookedPeriod => {
  const period = { start: time(start), end: time(end) };
  const blocked = blockedBy(period, mill);
  return { id, ...period, blockedStart: blocked.start, blockedEnd: blocked.end };
};
const blockedPeriod = ({ blockedStart, blockedEnd }: BookedPeriod): Period => ({ start: blockedStart, end: blockedEnd });
const shown = (days: ReturnType<typeof freeBusyDays>) =>
  days.flatMap(({ state, blocks }) => [
    state,
    ...blocks.map((block) => `${toLocal(block.start, zone).slice(11)} ${block.state}${block.bookingId ? ` ${block.bookingId}` : ''}`),
  ]);

test('a free day, from midnight to midnight', () => {
  expect(shown(freeBusyDays(mill, '2026-11-24', 1, longAgo))).toEqual(['FREE', '00:00 CLOSED', '08:00 FREE', '18:00 CLOSED']);
});

test('a booking with room for set-up and turnaround on both of its sides', () => {
  const schedule = { ...mill, bookings: [booking('flour', '2026-11-24T10:00', '2026-11-24T12:00')] };
  // The one before must be cleaned up (15) and this one set up (30); then the same after it.
  expect(shown(freeBusyDays(schedule, '2026-11-24', 1, longAgo))).toEqual([
    'PART',
    '00:00 CLOSED',
    '08:00 FREE',
    '09:15 BUSY',
    '10:00 BUSY flour',
    '12:00 BUSY',
    '12:45 FREE',
    '18:00 CLOSED',
  ]);
});

test('set-up may lie outside the opening hours', () => {
  const free = freePeriods(mill, { start: time('2026-11-24T00:00'), end: time('2026-11-25T00:00') }, longAgo);
  expect(free).toEqual([{ start: time('2026-11-24T08:00'), end: time('2026-11-24T18:00') }]);
});

test('a day is FULL when it is open but nothing is left, CLOSED when it never opens', () => {
  const full = { ...mill, bookings: [booking('all day', '2026-11-27T08:00', '2026-11-27T18:00')] };
  expect(freeBusyDays(full, '2026-11-27', 2, longAgo).map(({ state }) => state)).toEqual(['FULL', 'CLOSED']);
});

test('a closure closes; a booking that it hit still shows', () => {
  const schedule = {
    ...mill,
    closures: [{ start: time('2026-11-24T08:00'), end: time('2026-11-25T13:00') }],
    bookings: [booking('hit', '2026-11-24T10:00', '2026-11-24T12:00')],
  };
  expect(shown(freeBusyDays(schedule, '2026-11-24', 2, longAgo))).toEqual([
    'CLOSED',
    '00:00 CLOSED',
    '10:00 BUSY hit',
    '12:00 CLOSED',
    'FREE',
    '00:00 CLOSED',
    '13:00 FREE',
    '18:00 CLOSED',
  ]);
});

test('what is over is PAST, what was booked still shows, and the minute that runs cannot be booked', () => {
  const schedule = { ...mill, bookings: [booking('early', '2026-11-24T08:00', '2026-11-24T09:00')] };
  const now = time('2026-11-24T10:20') + 27_123;
  expect(shown(freeBusyDays(schedule, '2026-11-23', 2, now))).toEqual([
    'FULL',
    '00:00 CLOSED',
    '08:00 PAST',
    '18:00 CLOSED',
    'FREE',
    '00:00 CLOSED',
    '08:00 BUSY early',
    '09:00 PAST',
    '10:21 FREE',
    '18:00 CLOSED',
  ]);
});

test('a booking over midnight is in both days', () => {
  const hall = { ...mill, opening: [], setupMinutes: 0, turnaroundMinutes: 0 };
  const night = { start: time('2026-11-24T22:00'), end: time('2026-11-25T04:00') };
  const bookings = [{ id: 'night', ...night, blockedStart: night.start, blockedEnd: night.end }];
  expect(shown(freeBusyDays({ ...hall, bookings }, '2026-11-24', 2, longAgo))).toEqual([
    'PART',
    '00:00 FREE',
    '22:00 BUSY night',
    'PART',
    '00:00 BUSY night',
    '04:00 FREE',
  ]);
});

test('should bookings overlap after all, the blocks still do not', () => {
  const bookings = [booking('second', '2026-11-24T11:00', '2026-11-24T13:00'), booking('first', '2026-11-24T10:00', '2026-11-24T12:00')];
  const [day] = freeBusyDays({ ...mill, setupMinutes: 0, turnaroundMinutes: 0, bookings }, '2026-11-24', 1, longAgo);
  const booked = day!.blocks.filter(({ bookingId }) => bookingId !== null);
  expect(booked.map(({ bookingId, start }) => [bookingId, toLocal(start, zone).slice(11)])).toEqual([
    ['first', '10:00'],
    ['second', '12:00'],
  ]);
});

test('commonsbooking #949: only the hours of the asset itself count', () => {
  const sunday = { ...mill, opening: [{ weekday: 7, opens: '10:00', closes: '12:00' }] };
  expect(freeBusyDays(sunday, '2026-11-28', 2, longAgo).map(({ state }) => state)).toEqual(['CLOSED', 'FREE']);
});

test.each(changedDays)('$zone $date: the blocks fill $hours hours', ({ zone: ownZone, date, hours }) => {
  const [day] = freeBusyDays({ ...mill, zone: ownZone, opening: [] }, date, 1, 0);
  expect(total(day!.blocks) / HOUR).toBe(hours);
  expect(day!.state).toBe(hours === 0 ? 'CLOSED' : 'FREE');
});

test('a period is free exactly when it is open, in no closure, not past, and its blocked period meets no other', () => {
  const offset = fc.integer({ min: -2, max: 40 });
  fc.assert(
    fc.property(scene, fc.nat(1_000), offset, offset, ({ schedule, from, days, window, now }, pick, first, second) => {
      const free = freePeriods(schedule, window, now);
      const open = openPeriods(schedule.opening, schedule.zone, from, addDays(from, days));
      // Around an edge, where a mistake would show.
      const edges = [...free, ...open, ...schedule.closures, ...schedule.bookings, window].flatMap(({ start, end }) => [start, end]);
      const base = edges[pick % edges.length]!;
      const start = base + Math.min(first, second) * 15 * MINUTE;
      const end = base + Math.max(first, second) * 15 * MINUTE;
      fc.pre(start < end && start >= window.start && end <= window.end);
      const mayBook =
        start >= now &&
        coversPeriod(open, { start, end }) &&
        !schedule.closures.some((closure) => overlaps(closure, { start, end })) &&
        !schedule.bookings.some((own) => overlaps(blockedPeriod(own), blockedBy({ start, end }, schedule)));
      expect(coversPeriod(free, { start, end })).toBe(mayBook);
    }),
    { numRuns: 3_000 },
  );
});

test('the blocks of a day fill it without gap or overlap, and their free ones are the free periods', () => {
  fc.assert(
    fc.property(scene, ({ schedule, from, days, window, now }) => {
      const shownDays = freeBusyDays(schedule, from, days, now);
      expect(shownDays.map(({ date }) => date)).toEqual(Array.from({ length: days }, (_, day) => addDays(from, day)));
      for (const { date, blocks } of shownDays) {
        let reached = startOfDay(date, schedule.zone);
        for (const block of blocks) {
          expect(block.start).toBe(reached);
          expect(block.end).toBeGreaterThan(block.start);
          reached = block.end;
        }
        expect(reached).toBe(startOfDay(addDays(date, 1), schedule.zone));
      }
      const blocks = shownDays.flatMap((day) => day.blocks);
      const free = freePeriods(schedule, window, now);
      const shownFree = blocks.filter(({ state }) => state === 'FREE');
      expect([subtractPeriods(free, shownFree), subtractPeriods(shownFree, free)]).toEqual([[], []]);
      for (const own of schedule.bookings) {
        const parts = blocks.filter(({ bookingId }) => bookingId === own.id);
        expect(total(parts)).toBe(total(clipPeriods([own], window)));
      }
    }),
    { numRuns: 300 },
  );
});

test('the state of a day is what its quarters of an hour say', () => {
  fc.assert(
    fc.property(scene, ({ schedule, from, days, now }) => {
      for (const { date, state, blocks } of freeBusyDays(schedule, from, days, now)) {
        const end = startOfDay(addDays(date, 1), schedule.zone);
        const hours = openPeriods(schedule.opening, schedule.zone, date, addDays(date, 1));
        const open = subtractPeriods(hours, schedule.closures);
        const freeBlocks = blocks.filter((block) => block.state === 'FREE');
        const isIn = (periods: readonly Period[], moment: number) => coversPeriod(periods, { start: moment, end: moment + 1 });
        const openQuarters = quartersBetween(startOfDay(date, schedule.zone), end).filter((moment) => isIn(open, moment));
        const left = openQuarters.filter((moment) => moment >= now);
        const free = left.filter((moment) => isIn(freeBlocks, moment));
        const hasRoom = free.length === left.length ? 'FREE' : 'PART';
        const expected = openQuarters.length === 0 ? 'CLOSED' : free.length === 0 ? 'FULL' : hasRoom;
        expect([date, state]).toEqual([date, expected]);
      }
    }),
    { numRuns: 200 },
  );
});

test('bookings whose blocked period does not meet that of the window change nothing, so they need not be read', () => {
  fc.assert(
    fc.property(scene, fc.integer({ min: 0, max: 4 }), ({ schedule, from, now }, day) => {
      const date = addDays(from, day);
      const window = { start: startOfDay(date, schedule.zone), end: startOfDay(addDays(date, 1), schedule.zone) };
      const bookings = schedule.bookings.filter((own) => overlaps(blockedPeriod(own), blockedBy(window, schedule)));
      expect(freeBusyDays({ ...schedule, bookings }, date, 1, now)).toEqual(freeBusyDays(schedule, date, 1, now));
    }),
    { numRuns: 300 },
  );
});
