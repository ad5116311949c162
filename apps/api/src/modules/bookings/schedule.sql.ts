import type { AssetSchedule } from '@auzolan/calendar';
import { ASSET_JSON, CLOSURE_JSON, type Asset, type Closure } from '../assets/index.js';
import type { CooperativeRow } from '../federation/index.js';
import { BOOKABLE_JSON, type BookableAsset } from './bookable-asset.sql.js';
import type { Booking } from './booking.model.js';
import { BOOKING_JSON, COOPERATIVE_JSON } from './booking.sql.js';

/** A booking that takes the calendar, and what it blocks in epoch milliseconds. */
export interface Standing {
  booking: Booking;
  cooperative: CooperativeRow;
  from: number;
  until: number;
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
      where cl.federation_id = a.federation_id and cl.asset_id = a.id and cl.starts_at < $6 and cl.ends_at > $5), '[]') as closures,
    coalesce((select json_agg(json_build_object('booking', ${BOOKING_JSON}, 'cooperative', ${COOPERATIVE_JSON},
        'from', extract(epoch from l.blocked_from) * 1000, 'until', extract(epoch from l.blocked_until) * 1000) order by b.starts_at)
      from allocation l join booking b on b.federation_id = l.federation_id and b.id = l.booking_id
      join cooperative c on c.federation_id = b.federation_id and c.id = b.cooperative_id
      where l.federation_id = a.federation_id and l.leaf_id = a.id and l.status = 'CONFIRMED'
        and l.blocked_until > $5 and l.blocked_from < $6), '[]') as standing
  from ${assets}`;

/** The calendar as `libs/calendar` takes it. */
export function scheduleOf({ bookable, closures, standing }: ScheduleRow): AssetSchedule {
  return {
    zone: bookable.timeZone,
    opening: bookable.openingHours,
    closures: closures.map((closure) => ({ start: Date.parse(closure.start as string), end: Date.parse(closure.end as string) })),
    bookings: standing.map(({ booking, from, until }) => ({ id: booking.id, start: Date.parse(booking.start), end: Date.parse(booking.end), blockedStart: from, blockedEnd: until })),
    setupMinutes: bookable.setupMinutes,
    turnaroundMinutes: bookable.turnaroundMinutes,
  };
}
