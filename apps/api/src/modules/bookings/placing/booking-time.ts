import { horizonEnd } from '@auzolan/booking-rules';
import { coversPeriod, openDuring, toLocal } from '@auzolan/calendar';
import { DomainError, InputError } from '../../../platform/errors/domain-error.js';
import type { BookingStatus } from '../booking.model.js';
import type { BookableAsset } from './bookable-asset.sql.js';
import type { Wish } from './wish.js';

const MINUTE = 60_000;

/** A wished time. */
export type WishedTime = Pick<Wish, 'start' | 'end'>;

/**
 * Whether a time is one at all: whole minutes, in order. What rules say about it, they say themselves.
 * @throws DomainError naming the field
 */
export function checkBookingTime(asset: BookableAsset, { start, end }: WishedTime): void {
  if (asset.retired) throw new DomainError('CONFLICT', `${asset.name} is no longer in use.`, [{ field: 'assetId', message: 'is no longer in use' }]);
  if (asset.waitsFor) throw new DomainError('CONFLICT', `${asset.name} cannot be booked until this is done: ${asset.waitsFor}.`, [{ field: 'assetId', message: `waits for: ${asset.waitsFor}` }]);
  checkShape({ start, end });
}

/** Whole minutes, in order. @throws InputError naming the field */
function checkShape({ start, end }: WishedTime): void {
  if (start.getTime() % MINUTE) throw new InputError('start', 'must be a whole minute');
  if (end.getTime() % MINUTE) throw new InputError('end', 'must be a whole minute');
  if (end <= start) throw new InputError('end', 'must be later than start');
}

/** A booking that stands, as far as it decides what can become of it. */
export type StandingTime = Pick<Wish, 'start' | 'end' | 'quantity'> & {
  readonly status: BookingStatus;
  /** The booking that it asks another time for, or null. */
  readonly moveOfId?: string | null;
};

/**
 * Whether a standing booking may get another time or quantity, whoever else booked: what has begun keeps its start, what is
 * checked out its quantity too. What rules say about the new time, they say themselves.
 * @param now epoch milliseconds
 * @throws DomainError naming the field
 */
export function checkChange(asset: BookableAsset, from: StandingTime, to: Pick<Wish, 'start' | 'end' | 'quantity'>, now: number): void {
  if (!['HELD', 'REQUESTED', 'CONFIRMED', 'CHECKED_OUT'].includes(from.status) || (from.end.getTime() <= now && from.status !== 'CHECKED_OUT')) {
    throw new DomainError('CONFLICT', 'This booking is over or given up; it cannot change any more.');
  }
  if (from.moveOfId) throw new DomainError('CONFLICT', 'This is a request for another time of a booking. Move that booking again to ask for another.');
  const begun = from.start.getTime() <= now || from.status === 'CHECKED_OUT';
  if (begun && to.start.getTime() !== from.start.getTime()) throw new InputError('start', 'has begun already; only the end can change');
  if (from.status === 'CHECKED_OUT' && to.quantity !== from.quantity) throw new InputError('quantity', 'is checked out already');
  if (to.quantity !== 1 && asset.kind !== 'POOLED') throw new InputError('quantity', 'must be 1');
  if (to.end.getTime() <= now) throw new InputError('end', 'has passed already');
  const minutes = (to.end.getTime() - to.start.getTime()) / MINUTE;
  if (givesBack(from, to) && minutes > 0 && minutes < asset.minMinutes) throw new InputError('end', `must be at least ${asset.minMinutes} minutes after start`);
  if (givesBack(from, to)) checkShape(to);
  else checkBookingTime(asset, to);
  if (to.quantity > asset.quantity && to.quantity > from.quantity) throw new InputError('quantity', `must be at most ${asset.quantity}`);
}

/** Whether a change only gives back: shorter, fewer. But for the shortest booking, rules have no say in that. */
export function givesBack(from: Pick<Wish, 'start' | 'end' | 'quantity'>, to: Pick<Wish, 'start' | 'end' | 'quantity'>): boolean {
  return to.start >= from.start && to.end <= from.end && to.quantity <= from.quantity;
}

/** {@link checkBookingTime}, and whether there are so many of it at all. @throws DomainError naming the field */
export function checkWish(asset: BookableAsset, wish: Wish): void {
  checkBookingTime(asset, wish);
  if (asset.kind === 'COMPOSITE' && asset.parts.length === 0) throw new DomainError('CONFLICT', `${asset.name} has no parts yet, so it cannot be booked.`, [{ field: 'assetId', message: 'has no parts yet' }]);
  if (wish.quantity > asset.quantity) throw new InputError('quantity', `must be at most ${asset.quantity}`);
}

/**
 * Whether the length and the day are within the bounds that hold for the asset, for wishes that are filed long before
 * they are booked. Everything else that rules say is judged when they are. @param now epoch milliseconds
 * @throws InputError naming the field
 */
export function checkBounds(asset: BookableAsset, { start, end }: WishedTime, now: number): void {
  if (start.getTime() < Math.floor(now / MINUTE) * MINUTE) throw new InputError('start', 'has passed already');
  const minutes = (end.getTime() - start.getTime()) / MINUTE;
  if (minutes < asset.minMinutes) throw new InputError('end', `must be at least ${asset.minMinutes} minutes after start`);
  if (minutes > asset.maxMinutes) throw new InputError('end', `must be at most ${asset.maxMinutes} minutes after start`);
  if (end.getTime() > bookableUntil(asset, now)) throw new InputError('end', `must be within the next ${asset.horizonDays} days`);
}

/** End of the last day that can be booked, epoch milliseconds. */
export function bookableUntil(asset: Pick<BookableAsset, 'timeZone' | 'horizonDays'>, now: number): number {
  return horizonEnd(asset.horizonDays, asset.timeZone, now);
}

/** Whether its weekly hours, and those of each of its parts, are open for the whole time. */
export function isOpenFor(asset: Pick<BookableAsset, 'openingHours' | 'parts' | 'timeZone'>, { start, end }: WishedTime): boolean {
  const wished = { start: start.getTime(), end: end.getTime() };
  return [asset, ...asset.parts].every(({ openingHours }) => coversPeriod(openDuring(openingHours, asset.timeZone, wished), wished));
}

/** The wall clock of the asset at both ends, as it is kept with the booking. */
export function localTimes(asset: BookableAsset, { start, end }: WishedTime): { start: string; end: string } {
  return { start: toLocal(start.getTime(), asset.timeZone), end: toLocal(end.getTime(), asset.timeZone) };
}
