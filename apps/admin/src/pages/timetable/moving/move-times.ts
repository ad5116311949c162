import { addWallMinutes, daysBetween, toInstant, toLocal, type Period } from '@auzolan/calendar';

/** Minutes of the grid that blocks are dragged along. */
export const STEP = 15;
const MINUTE = 60_000;

/** Where a dragged block is let go. */
export interface Spot {
  /** Day of the piece that was grabbed, and the day that it is over now: 2026-11-24. */
  fromDay: string;
  toDay: string;
  /** How much later on the day, where it is drawn to scale; 0 elsewhere. */
  minutes: number;
  /** The free time that it is over, where days are not drawn to scale. */
  free?: Period | undefined;
}

/** As long as before, on another day and at another wall-clock time, in the zone of the asset that it goes to. */
export function movedTimes(period: Period, fromZone: string, toZone: string, spot: Spot): Period {
  const days = daysBetween(spot.fromDay, spot.toDay);
  const start = toInstant(addWallMinutes(onGrid(toLocal(period.start, fromZone), spot.minutes), days * 1440), toZone);
  const length = period.end - period.start;
  const fits = !spot.free || (start >= spot.free.start && start + length <= spot.free.end);
  return fits ? { start, end: start + length } : { start: spot.free!.start, end: spot.free!.start + length };
}

/** One edge dragged by some minutes on the wall clock; a quarter of an hour always stays. */
export function resizedTimes(period: Period, zone: string, edge: 'start' | 'end', minutes: number): Period {
  const moved = toInstant(onGrid(toLocal(period[edge], zone), minutes), zone);
  return edge === 'start'
    ? { ...period, start: Math.min(moved, period.end - STEP * MINUTE) }
    : { ...period, end: Math.max(moved, period.start + STEP * MINUTE) };
}

/** Some minutes later, on the grid; as it is for less than half a step. */
function onGrid(local: string, minutes: number): string {
  if (Math.abs(minutes) < STEP / 2) return local;
  const minuteOfDay = Number(local.slice(11, 13)) * 60 + Number(local.slice(14, 16));
  return addWallMinutes(local, Math.round((minuteOfDay + minutes) / STEP) * STEP - minuteOfDay);
}
