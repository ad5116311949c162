import { clipPeriods, openDuring, subtractPeriods, type Period } from '@auzolan/calendar';
import type { BookableAsset } from '../../bookings/index.js';

const MINUTE = 60_000;

/** Whole minutes in which an asset is open during a period, closures taken off, times how many there are of it. */
export function openMinutes(asset: BookableAsset, closures: readonly Period[], period: Period): number {
  const open = subtractPeriods(openDuring(asset.openingHours, asset.timeZone, period), clipPeriods([...closures].sort((a, b) => a.start - b.start), period));
  return Math.floor(open.reduce((sum, { start, end }) => sum + end - start, 0) / MINUTE) * asset.quantity;
}
