import type { AssetSchedule, LeafUse, WantedLeaf } from '@auzolan/calendar';
import { ASSET_JSON, CLOSURE_JSON, type Asset, type Closure } from '../../assets/index.js';
import type { CooperativeRow } from '../../federation/index.js';
import { BOOKABLE_JSON, type BookableAsset } from '../placing/bookable-asset.sql.js';
import type { Booking } from '../booking.model.js';
import { BOOKING_JSON, COOPERATIVE_JSON, STANDING } from '../booking.sql.js';

/** A booking that takes the calendar, and what it blocks in epoch milliseconds. */
export interface Standing {
  booking: Booking;
  cooperative: CooperativeRow;
  from: number;
  until: number;
  uses: LeafUse[];
}

/** All that stands in the calendar of one asset. */
export interface ScheduleRow {
  asset: Asset;
  bookable: BookableAsset;
  closures: Closure[];
  standing: Standing[];
}

/** One statement for the calendars of any number of assets. $1 to $4: the reader; $5, $6: the time; `assets`: where rows `a` come from. */
export const scheduleSql = (assets: string): string => `
  select ${ASSET_JSON} as asset, ${BOOKABLE_JSON} as bookable,
    coalesce((select json_agg(${CLOSURE_JSON} order by cl.starts_at) from closure cl
      where cl.federation_id = a.federation_id and cl.asset_id in (select a.id union all select al.leaf_id from asset_leaf al where al.federation_id = a.federation_id and al.asset_id = a.id and al.leaf_id <> a.id)
        and cl.starts_at < $6 and cl.ends_at > $5), '[]') as closures,
    coalesce((select json_agg(json_build_object('booking', ${BOOKING_JSON}, 'cooperative', ${COOPERATIVE_JSON},
        'from', extract(epoch from held.blocked_from) * 1000, 'until', extract(epoch from held.blocked_until) * 1000, 'uses', held.uses) order by b.starts_at)
      from (select l.booking_id, min(l.blocked_from) as blocked_from, max(l.blocked_until) as blocked_until, json_agg(json_build_object('leaf', l.leaf_id, 'quantity', l.quantity)) as uses
        from asset_leaf al join allocation l on l.federation_id = al.federation_id and l.leaf_id = al.leaf_id and ${STANDING('$5', '$6')}
        where al.federation_id = a.federation_id and al.asset_id = a.id group by l.booking_id) held
      join booking b on b.federation_id = a.federation_id and b.id = held.booking_id
      join cooperative c on c.federation_id = b.federation_id and c.id = b.cooperative_id), '[]') as standing
  from ${assets}`;

/** The calendar as `libs/calendar` takes it, for one more booking. @param quantity how many of a pooled asset it would take */
export function scheduleOf({ bookable, closures, standing }: ScheduleRow, quantity = 1): AssetSchedule {
  return {
    zone: bookable.timeZone,
    opening: bookable.openingHours,
    partsOpening: bookable.parts.map((part) => part.openingHours),
    leaves: wantedLeaves(bookable, quantity),
    closures: closures.map((closure) => ({ start: Date.parse(closure.start as string), end: Date.parse(closure.end as string) })),
    bookings: standing.map(({ booking, from, until, uses }) => ({
      id: booking.id, start: Date.parse(booking.start), end: Date.parse(booking.end), blockedStart: from, blockedEnd: until, uses,
    })),
    setupMinutes: bookable.setupMinutes,
    turnaroundMinutes: bookable.turnaroundMinutes,
  };
}

function wantedLeaves({ id, kind, quantity, parts }: BookableAsset, wanted: number): WantedLeaf[] {
  if (kind !== 'COMPOSITE') return [{ id, capacity: quantity, wanted }];
  return parts.map((part) => ({ id: part.id, capacity: part.quantity, wanted: part.wanted }));
}
