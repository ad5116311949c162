import { alternatives } from '../../../libs/calendar/src/alternatives.js';
import { freeBusyDays, freePeriods, type AssetSchedule } from '../../../libs/calendar/src/free-busy.js';
import { bookings, labea, nextId, ZONE, type Asset } from './world.js';

const instant = (time: number): string => new Date(time).toISOString();
function schedule(asset: Asset): AssetSchedule {
  const { setupMinutes, turnaroundMinutes } = asset;
  return {
    zone: asset.timeZone, setupMinutes, turnaroundMinutes,
    opening: asset.openingHours,
    closures: asset.closures.map(({ start, end }) => ({ start: Date.parse(start), end: Date.parse(end) })),
    bookings: standing(asset).map(({ id, start, end }) => ({
      id, start: Date.parse(start), end: Date.parse(end),
      blockedStart: Date.parse(start) - setupMinutes * 60_000, blockedEnd: Date.parse(end) + turnaroundMinutes * 60_000,
    })),
  };
}

const standing = (asset: Asset) => bookings.filter((booking) => booking.asset === asset && booking.status === 'CONFIRMED');

export function freeBusy(asset: Asset, from: string, days: number) {
  return freeBusyDays(schedule(asset), from, days, Date.now()).map((day) => ({
    ...day,
    blocks: day.blocks.map((block) => ({
      ...block, start: instant(block.start), end: instant(block.end),
      booking: bookings.find((booking) => booking.id === block.bookingId) ?? null,
    })),
  }));
}

export function book(asset: Asset, input: { start: string; end: string; purpose: string }) {
  const wish = { start: Date.parse(input.start), end: Date.parse(input.end) };
  const held = standing(asset).filter((booking) => Date.parse(booking.start) < wish.end && Date.parse(booking.end) > wish.start);
  const closures = asset.closures.filter((closure) => Date.parse(closure.start) < wish.end && Date.parse(closure.end) > wish.start);
  if (held.length > 0 || closures.length > 0) {
    const window = { start: Date.now(), end: Date.now() + 14 * 86_400_000 };
    const free = alternatives(wish, freePeriods(schedule(asset), window, Date.now()), asset.timeZone, Date.now());
    return {
      __typename: 'BookingClash', message: 'Taken.', heldBy: held, closures,
      alternatives: free.map(({ start, end }) => ({ start: instant(start), end: instant(end) })),
    };
  }
  const booking = {
    id: nextId(), asset, cooperative: labea, ...input, timeZone: ZONE, status: 'CONFIRMED', mine: true, mayCancel: true, weatherBound: false,
  };
  bookings.push(booking);
  return { __typename: 'Booking', ...booking };
}

/** Opening, closures and bookings of assets on the days from `from`; all hours count as open when none are given. */
export function timetableRow(asset: Asset, from: string, days: number) {
  const blocks = freeBusy(asset, from, days).flatMap((day) => day.blocks);
  return {
    asset,
    open: blocks.filter((block) => block.state !== 'CLOSED').map(({ start, end }) => ({ start, end })),
    closures: asset.closures,
    bookings: standing(asset),
  };
}
