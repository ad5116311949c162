import { toLocal, type Period } from '@auzolan/calendar';
import type { DayEntry } from './day-entries.js';

const HOUR = 60;
const DAY = 24 * HOUR;

/** Which minutes of a day are drawn, whole hours since midnight. */
export interface DayScale {
  from: number;
  until: number;
}

/** An entry with where it stands in its row: the fraction of the scale, and which of the lanes that overlapping ones need. */
export interface PlacedEntry {
  entry: DayEntry;
  left: number;
  width: number;
  lane: number;
}

/** Minutes of the wall clock at the ends of a period of this day; what goes over midnight ends at 24:00. */
function minutesOf({ start, end }: Period, day: string, zone: string): [number, number] {
  const wall = (instant: number): number => {
    const local = toLocal(instant, zone);
    if (local.slice(0, 10) !== day) return local < day ? 0 : DAY;
    return Number(local.slice(11, 13)) * HOUR + Number(local.slice(14));
  };
  return [wall(start), wall(end)];
}

/** The hours of a day that anything is in; eight to eighteen where there is nothing. */
export function scaleOf(day: string, shown: ReadonlyArray<{ entries: readonly DayEntry[]; zone: string }>): DayScale {
  const ends = shown.flatMap(({ entries, zone }) => entries.map(({ period }) => minutesOf(period, day, zone)));
  if (!ends.length) return { from: 8 * HOUR, until: 18 * HOUR };
  const from = Math.floor(Math.min(...ends.map(([start]) => start)) / HOUR) * HOUR;
  const until = Math.ceil(Math.max(...ends.map(([, end]) => end)) / HOUR) * HOUR;
  return { from, until: Math.max(until, from + HOUR) };
}

/** Puts a day's entries on the scale; those that overlap into lanes below each other. */
export function placeEntries(entries: readonly DayEntry[], day: string, zone: string, { from, until }: DayScale): PlacedEntry[] {
  const lanes: number[] = [];
  return entries.map((entry) => {
    const [start, end] = minutesOf(entry.period, day, zone);
    const free = lanes.findIndex((taken) => taken <= start);
    const lane = free < 0 ? lanes.length : free;
    lanes[lane] = end;
    return { entry, left: (start - from) / (until - from), width: (end - start) / (until - from), lane };
  });
}
