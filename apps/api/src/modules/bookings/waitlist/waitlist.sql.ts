import type { Holder } from '../placing/wish.js';
import type { WaitedFor } from './fitting.js';

/** Days of use that decide who is next. */
export const FAIR_DAYS = 90;

/** An entry that still waits. */
export interface WaitingEntry extends WaitedFor, Holder {
  readonly id: string;
  readonly quantity: number;
  readonly purpose: string;
}

const IS_WAITING = 'w.booking_id is null and w.left_at is null and w.latest > now()';

const lockOf = (asset: string): string => `pg_advisory_xact_lock(hashtextextended('waitlist ' || auzolan.current_federation() || ${asset}, 0))`;

/** SQL that makes the JSON list of the assets that someone waits for, of those that have a leaf in common with asset `a`. */
export const QUEUES_JSON = `coalesce((select json_agg(distinct w.asset_id) from asset_leaf own
  join asset_leaf shared on shared.federation_id = own.federation_id and shared.leaf_id = own.leaf_id
  join waitlist_entry w on w.federation_id = shared.federation_id and w.asset_id = shared.asset_id and ${IS_WAITING}
  where own.federation_id = a.federation_id and own.asset_id = a.id), '[]')`;

/** Assets that someone waits for, of those that take a leaf which the bookings take. $1: the bookings. */
export const QUEUES_OF_BOOKINGS = `select distinct w.asset_id as id from allocation l
  join asset_leaf shared on shared.federation_id = l.federation_id and shared.leaf_id = l.leaf_id
  join waitlist_entry w on w.federation_id = shared.federation_id and w.asset_id = shared.asset_id and ${IS_WAITING}
  where l.federation_id = auzolan.current_federation() and l.booking_id = any ($1::uuid[]) order by 1`;

/** The same of an asset. $1: the asset. */
export const QUEUES_OF_ASSET = `select queue as id from asset a, json_array_elements_text(${QUEUES_JSON}) as queue where a.federation_id = auzolan.current_federation() and a.id = $1 order by 1`;

/** The same of several, found at once. $1: the assets. */
export const QUEUES_OF_ASSETS = `select distinct queue as id from asset a, json_array_elements_text(${QUEUES_JSON}) as queue where a.federation_id = auzolan.current_federation() and a.id = any ($1::uuid[]) order by 1`;

/** One at a time looks after the queue of an asset. $1: the asset. */
export const LOCK_QUEUE = `select ${lockOf('$1')}`;

/**
 * The same for all that wait for what bookings take, one after the other: whoever frees time does it while nobody serves
 * them, or someone new who has looked already would get it before they do. $1: the bookings.
 */
export const LOCK_QUEUES = `select ${lockOf('q.id')} from (${QUEUES_OF_BOOKINGS}) q`;

/**
 * The queue of an asset, the fairest first: fewest minutes of it used by their cooperative in the last 90 days (times how
 * many of a pool), then who has waited longest. Whole minutes, so that the order is exact. $1: the asset, $2: days, $3: most.
 */
export const QUEUE = `select w.id, w.quantity, w.purpose, w.cooperative_id as "cooperativeId", w.member_id as "memberId", w.booked_by_id as "bookedById", w.minutes, w.least_minutes as "leastMinutes",
    extract(epoch from w.earliest)::float8 * 1000 as earliest, extract(epoch from w.latest)::float8 * 1000 as latest
  from waitlist_entry w cross join lateral (
    select coalesce(sum(b.quantity * (extract(epoch from b.ends_at - b.starts_at)::bigint / 60)), 0)::bigint as minutes from booking b
    where b.federation_id = w.federation_id and b.asset_id = w.asset_id and b.cooperative_id = w.cooperative_id
      and b.status in ('CONFIRMED', 'CHECKED_OUT', 'RETURNED', 'SETTLED', 'NO_SHOW') and b.starts_at > now() - $2 * interval '1 day' and b.starts_at <= now()) used
  where w.federation_id = auzolan.current_federation() and w.asset_id = $1 and ${IS_WAITING}
  order by used.minutes, w.created_at, w.id limit $3`;

/** What readers see, from rows `w` and `b` (its offer, or null). */
export const SHOWN_ENTRY = `json_build_object('id', w.id, 'assetId', w.asset_id, 'quantity', w.quantity, 'purpose', w.purpose, 'earliest', w.earliest, 'latest', w.latest,
  'minutes', w.minutes, 'leastMinutes', w.least_minutes, 'bookingId', w.booking_id, 'state', case when w.left_at is not null then 'LEFT'
    when b.id is null then case when w.latest > now() then 'WAITING' else 'MISSED' end
    when b.status = 'HELD' and b.held_until > now() then 'OFFERED' when b.status in ('HELD', 'CANCELLED', 'EXPIRED', 'DECLINED') then 'MISSED' else 'BOOKED' end) as entry`;
export const ENTRIES = 'waitlist_entry w left join booking b on b.federation_id = w.federation_id and b.id = w.booking_id';
