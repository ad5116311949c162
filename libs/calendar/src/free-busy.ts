import { addDays } from './dates.js';
import { type OpeningHours } from './opening-line.js';
import { openDuring } from './opening.js';
import { type Period, clipPeriods, intersectPeriods, isPeriod, overlaps, subtractPeriods } from './period.js';
import { type TakenBooking, type WantedLeaf, takenPeriods } from './taken.js';
import { startOfDay } from './zone.js';

const MINUTE = 60_000;

/** A booking as it stands in the way of others; instants in epoch ms. */
export interface BookedPeriod extends Period, TakenBooking {
  id: string;
}

/** All that decides whether an asset may be booked at some time. */
export interface AssetSchedule {
  /** IANA zone of the asset. */
  zone: string;
  /** None at all means always open. */
  opening: readonly OpeningHours[];
  /** Hours of each of its parts: it is open only while all of them are. */
  partsOpening?: ReadonlyArray<readonly OpeningHours[]>;
  /** What one more booking would take, for a pool or a whole with parts; left out for one exclusive thing. */
  leaves?: readonly WantedLeaf[];
  closures: readonly Period[];
  /** Standing bookings only, in any order: at least those whose blocked period meets `blockedBy(window, schedule)`. */
  bookings: readonly BookedPeriod[];
  /** Minutes the asset is taken before each booking; may lie outside the opening hours. */
  setupMinutes: number;
  /** Minutes it is taken after each booking; likewise. */
  turnaroundMinutes: number;
}

/**
 * FREE may be booked, to its very edges. BUSY is booked, or needed for set-up and turnaround between bookings.
 * CLOSED is outside the opening hours or in a closure. PAST was open and not booked, and is over.
 */
export type BlockState = 'FREE' | 'BUSY' | 'CLOSED' | 'PAST';

/**
 * CLOSED: not open at any time of the day. FULL: open, but nothing is left to book. FREE: all that is left of the
 * open time may be booked. PART: some of it.
 */
export type DayState = 'FREE' | 'PART' | 'FULL' | 'CLOSED';

/** A stretch of a day in one state. */
export interface FreeBusyBlock extends Period {
  state: BlockState;
  /** The booking that is going on; null for anything else, also for set-up and turnaround. */
  bookingId: string | null;
}

/** A calendar day cut into blocks without gap or overlap, from its first moment to the next day's. */
export interface FreeBusyDay {
  /** `YYYY-MM-DD` in the asset's zone. */
  date: string;
  state: DayState;
  /** In order; none for a day that the zone skipped. */
  blocks: FreeBusyBlock[];
}

/** What a booking of the period takes from the asset: [start - set-up, end + turnaround). */
export function blockedBy(
  period: Period,
  { setupMinutes, turnaroundMinutes }: Pick<AssetSchedule, 'setupMinutes' | 'turnaroundMinutes'>,
): Period {
  return { start: period.start - setupMinutes * MINUTE, end: period.end + turnaroundMinutes * MINUTE };
}

/**
 * The periods of the window in which any shorter period may be booked as well: open, in no closure, not begun before
 * `now` (rounded up to a whole minute), and whose blocked period meets that of no booking. Sorted and disjoint.
 * A period may be booked exactly when one of these covers it, as far as the window reaches.
 */
export function freePeriods(schedule: AssetSchedule, window: Period, now: number): Period[] {
  const upcoming = { start: Math.max(window.start, nextMinute(now)), end: window.end };
  return subtractPeriods(unclosedDuring(schedule, upcoming), unbookable(schedule));
}

/**
 * Day by day, what of an asset is free and taken, from the day `from` on.
 * @param from `YYYY-MM-DD` in the asset's zone
 * @param days how many calendar days
 * @param now epoch ms
 * @throws RangeError for an unknown zone, a wrong date or unusable opening hours
 */
export function freeBusyDays(schedule: AssetSchedule, from: string, days: number, now: number): FreeBusyDay[] {
  const dates = Array.from({ length: days + 1 }, (_, day) => addDays(from, day));
  const starts = dates.map((date) => startOfDay(date, schedule.zone));
  const window = { start: starts[0] ?? 0, end: starts.at(-1) ?? 0 };
  const open = unclosedDuring(schedule, window);
  const blocks = blocksDuring(schedule, window, open, now);
  return dates.slice(0, -1).map((date, day) => {
    const span = { start: starts[day] ?? 0, end: starts[day + 1] ?? 0 };
    const ofDay = blocksWithin(blocks, span);
    return { date, state: dayState(ofDay, clipPeriods(open, span), now), blocks: ofDay };
  });
}

/** Cuts the window into blocks; what comes first wins: booking, closed, past, set-up and turnaround, free. */
function blocksDuring(schedule: AssetSchedule, window: Period, open: readonly Period[], now: number): FreeBusyBlock[] {
  const booked = takesWhole(schedule) ? bookedBlocks(schedule.bookings, window) : inState('BUSY', clipPeriods(takenPeriods(schedule.bookings, schedule.leaves), window));
  const unbooked = subtractPeriods(open, booked);
  const upcoming = subtractPeriods(unbooked, [{ start: -Infinity, end: nextMinute(now) }]);
  const free = subtractPeriods(upcoming, unbookable(schedule));
  const blocks = [
    ...booked,
    ...inState('CLOSED', subtractPeriods(subtractPeriods([window], open), booked)),
    ...inState('PAST', subtractPeriods(unbooked, upcoming)),
    ...inState('BUSY', subtractPeriods(upcoming, free)),
    ...inState('FREE', free),
  ];
  return blocks.sort((one, other) => one.start - other.start);
}

/** Whether any booking in the way takes all there is, so that it can be shown as what is going on. */
function takesWhole({ leaves = [] }: AssetSchedule): boolean {
  return leaves.every(({ capacity }) => capacity === 1);
}

function inState(state: BlockState, periods: readonly Period[]): FreeBusyBlock[] {
  return periods.map((period) => ({ ...period, state, bookingId: null }));
}

/** Should bookings overlap after all, the one that began first is shown. */
function bookedBlocks(bookings: readonly BookedPeriod[], window: Period): FreeBusyBlock[] {
  const blocks: FreeBusyBlock[] = [];
  let shownUntil = window.start;
  for (const booking of [...bookings].sort((one, other) => one.start - other.start)) {
    const start = Math.max(booking.start, shownUntil);
    const end = Math.min(booking.end, window.end);
    if (start >= end) continue;
    blocks.push({ start, end, state: 'BUSY', bookingId: booking.id });
    shownUntil = end;
  }
  return blocks;
}

function blocksWithin(blocks: readonly FreeBusyBlock[], span: Period): FreeBusyBlock[] {
  // A day that the zone skipped lies within a block, yet has no part of it.
  if (!isPeriod(span)) return [];
  return blocks
    .filter((block) => overlaps(block, span))
    .map((block) => ({ ...block, start: Math.max(block.start, span.start), end: Math.min(block.end, span.end) }));
}

function dayState(blocks: readonly FreeBusyBlock[], open: readonly Period[], now: number): DayState {
  if (open.length === 0) return 'CLOSED';
  const free = blocks.filter(({ state }) => state === 'FREE');
  if (free.length === 0) return 'FULL';
  const leftToday = subtractPeriods(open, [{ start: -Infinity, end: nextMinute(now) }]);
  return subtractPeriods(leftToday, free).length === 0 ? 'FREE' : 'PART';
}

function unclosedDuring({ opening, partsOpening = [], zone, closures }: AssetSchedule, window: Period): Period[] {
  const open = partsOpening.reduce((periods, part) => intersectPeriods(periods, openDuring(part, zone, window)), openDuring(opening, zone, window));
  return subtractPeriods(open, closures);
}

/** No new booking may touch these: the taken periods, widened by the turnaround and set-up of the new one. */
function unbookable({ bookings, leaves, setupMinutes, turnaroundMinutes }: AssetSchedule): Period[] {
  return takenPeriods(bookings, leaves).map(({ start, end }) => ({
    start: start - turnaroundMinutes * MINUTE,
    end: end + setupMinutes * MINUTE,
  }));
}

function nextMinute(instant: number): number {
  return Math.ceil(instant / MINUTE) * MINUTE;
}
