import type { AssetSchedule, LeafUse, WantedLeaf } from '@auzolan/calendar';
import { ASSET_JSON, closingAsset, CLOSURE_JSON, type Asset, type Closure } from '../../assets/index.js';
import type { CooperativeRow } from '../../federation/index.js';
import { BOOKABLE_JSON, type BookableAsset } from '../placing/bookable-asset.sql.js';
import type { Booking } from '../booking.model.js';
import { BOOKING_JSON, COOPERATIVE_JSON, STANDING } from '../booking.sql.js';

/** What a booking takes of an asset, epoch milliseconds. */
export interface Held {
  /** The booking's. */
  id: string;
  from: number;
  until: number;
  uses: LeafUse[];
}

/** What decides when one more booking of an asset fits. */
export interface CalendarRow {
  bookable: BookableAsset;
  closures: Closure[];
  held: Held[];
}

/** A booking that takes the calendar, with who holds it. */
export interface Standing extends Held {
  booking: Booking;
  cooperative: CooperativeRow;
}

/** All that stands in the calendar of one asset, for showing it. */
export interface ScheduleRow {
  asset: Asset;
  bookable: BookableAsset;
  closures: Closure[];
  standing: Standing[];
}

const closuresJson = (from: string, until: string): string => `coalesce((select json_agg(${CLOSURE_JSON} order by cl.starts_at) from closure cl
  where cl.federation_id = a.federation_id and cl.asset_id in (${closingAsset('a.federation_id', 'a.id')})
    and cl.starts_at < ${until} and cl.ends_at > ${from}), '[]')`;

/** Rows `held`: what each booking that stands in the period takes of the leaves of asset `a`. */
const heldRows = (from: string, until: string): string => `(
  select l.booking_id, min(l.blocked_from) as blocked_from, max(l.blocked_until) as blocked_until, json_agg(json_build_object('leaf', l.leaf_id, 'quantity', l.quantity)) as uses
  from asset_leaf al join allocation l on l.federation_id = al.federation_id and l.leaf_id = al.leaf_id and ${STANDING(from, until)}
  where al.federation_id = a.federation_id and al.asset_id = a.id group by l.booking_id) held`;

const HELD_FIELDS = `'id', held.booking_id, 'from', extract(epoch from held.blocked_from) * 1000, 'until', extract(epoch from held.blocked_until) * 1000, 'uses', held.uses`;

/** One statement for the calendars of any number of assets, to compute with. $1, $2: the time; `assets`: where rows `a` come from. */
export const calendarSql = (assets: string): string => `
  select ${BOOKABLE_JSON} as bookable, ${closuresJson('$1', '$2')} as closures,
    coalesce((select json_agg(json_build_object(${HELD_FIELDS})) from ${heldRows('$1', '$2')}), '[]') as held
  from ${assets}`;

/** The same, to show. $1 to $4: the reader; $5, $6: the time. */
export const scheduleSql = (assets: string): string => `
  select ${ASSET_JSON} as asset, ${BOOKABLE_JSON} as bookable, ${closuresJson('$5', '$6')} as closures,
    coalesce((select json_agg(json_build_object('booking', ${BOOKING_JSON}, 'cooperative', ${COOPERATIVE_JSON}, ${HELD_FIELDS}) order by b.starts_at)
      from ${heldRows('$5', '$6')}
      join booking b on b.federation_id = a.federation_id and b.id = held.booking_id
      join cooperative c on c.federation_id = b.federation_id and c.id = b.cooperative_id), '[]') as standing
  from ${assets}`;

/**
 * The calendar as `libs/calendar` takes it, for one more booking.
 * @param cooperativeId who would book: closures that allow them do not count; null for nobody in particular
 * @param quantity how many of a pooled asset it would take
 */
export function calendarOf({ bookable, closures, held }: CalendarRow, cooperativeId: string | null, quantity = 1): AssetSchedule {
  const bookings = held.map(({ id, from, until, uses }) => ({ id, start: from, end: until, blockedStart: from, blockedEnd: until, uses }));
  return { ...frameOf(bookable, closures, cooperativeId, quantity), bookings };
}

/** The same with who holds it. */
export function scheduleOf({ bookable, closures, standing }: ScheduleRow, cooperativeId: string | null): AssetSchedule {
  const bookings = standing.map(({ booking, from, until, uses }) => ({
    id: booking.id, start: Date.parse(booking.start), end: Date.parse(booking.end), blockedStart: from, blockedEnd: until, uses,
  }));
  return { ...frameOf(bookable, closures, cooperativeId, 1), bookings };
}

function frameOf(bookable: BookableAsset, closures: readonly Closure[], cooperativeId: string | null, quantity: number): Omit<AssetSchedule, 'bookings'> {
  return {
    zone: bookable.timeZone,
    opening: bookable.openingHours,
    partsOpening: bookable.parts.map((part) => part.openingHours),
    leaves: wantedLeaves(bookable, quantity),
    closures: closures.filter((closure) => stops(closure, cooperativeId)).map((closure) => ({ start: Date.parse(closure.start as string), end: Date.parse(closure.end as string) })),
    setupMinutes: bookable.setupMinutes,
    turnaroundMinutes: bookable.turnaroundMinutes,
  };
}

/** Whether a closure stops that cooperative. */
export function stops({ allowedIds }: Closure, cooperativeId: string | null): boolean {
  return cooperativeId === null || !allowedIds.includes(cooperativeId);
}

function wantedLeaves({ id, kind, quantity, parts }: BookableAsset, wanted: number): WantedLeaf[] {
  if (kind !== 'COMPOSITE') return [{ id, capacity: quantity, wanted }];
  return parts.map((part) => ({ id: part.id, capacity: part.quantity, wanted: part.wanted }));
}
