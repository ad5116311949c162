import { openDuring, subtractPeriods, type Period } from '@auzolan/calendar';
import type { BookableAsset } from '../placing/bookable-asset.sql.js';

/** A booking that stands and is not over, as far as it decides whom a change of hours hits. */
export interface StandingRow {
  readonly id: string;
  readonly assetId: string;
  /** Of what is left of it. */
  readonly start: Date;
  readonly end: Date;
  /** What it took of which leaf. */
  readonly takes: ReadonlyArray<{ readonly leafId: string; readonly quantity: number }>;
}

/** What of a booking is in closed time, and by whose hours: its asset's, or those of a part. */
export interface ClosedTime {
  readonly bookingId: string;
  readonly ownerId: string;
  /** Sorted and disjoint, never none. Epoch milliseconds. */
  readonly periods: readonly Period[];
}

/** Longest booking, milliseconds. */
const LONGEST = 32 * 86_400_000;

/**
 * What of each booking is in closed time; of an asset that is out of use, or has a part that is, everything. One that took less than its whole takes by now counts as closed by the whole
 * for all of its time: it does not have all that it is booked for.
 * @param assets by id, with those of all the bookings
 */
export function closedTimes(bookings: readonly StandingRow[], assets: ReadonlyMap<string, BookableAsset>): ClosedTime[] {
  const open = openByMonth();
  return bookings.flatMap((booking) => {
    const asset = assets.get(booking.assetId)!;
    const period = { start: booking.start.getTime(), end: booking.end.getTime() };
    return [asset, ...asset.parts]
      .map((owner) => ({ bookingId: booking.id, ownerId: owner.id, periods: owner === asset && (asset.retired || lacks(booking, asset)) ? [period] : subtractPeriods([period], open(asset, owner, period.start)) }))
      .filter(({ periods }) => periods.length > 0);
  });
}

/** What is closed `after` and was open before, of the same bookings: whom a change hits that nothing hit yet. */
export function newlyClosed(before: readonly ClosedTime[], after: readonly ClosedTime[]): ClosedTime[] {
  const had = new Map<string, Period[]>();
  for (const { bookingId, periods } of before) had.set(bookingId, [...(had.get(bookingId) ?? []), ...periods]);
  return after
    .map(({ bookingId, ownerId, periods }) => ({ bookingId, ownerId, periods: subtractPeriods(periods, had.get(bookingId) ?? []) }))
    .filter(({ periods }) => periods.length > 0);
}

function lacks({ takes }: StandingRow, { parts }: BookableAsset): boolean {
  return parts.some((part) => (takes.find(({ leafId }) => leafId === part.id)?.quantity ?? 0) < part.wanted);
}

/** Reads the hours of each owner once a month instead of once a booking. */
function openByMonth(): (asset: BookableAsset, owner: Pick<BookableAsset, 'id' | 'openingHours'>, at: number) => Period[] {
  const known = new Map<string, Period[]>();
  return (asset, owner, at) => {
    const from = new Date(at);
    const [year, month] = [from.getUTCFullYear(), from.getUTCMonth()];
    const key = `${asset.id} ${owner.id} ${year} ${month}`;
    const periods = known.get(key) ?? openDuring(owner.openingHours, asset.timeZone, { start: Date.UTC(year, month), end: Date.UTC(year, month + 1) + LONGEST });
    known.set(key, periods);
    return periods;
  };
}
