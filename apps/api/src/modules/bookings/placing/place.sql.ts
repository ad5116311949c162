import { closingLeaf } from '../../assets/index.js';
import type { BookableAsset, LockedAsset } from './bookable-asset.sql.js';
import { localTimes } from './booking-time.js';
import { type BookingTerms, termsRow } from './terms.js';
import { takingsOf, type Wish } from './wish.js';

/** Rows `t`: what is to be taken, one of a leaf and booking. */
const takingRows = (parameter: string): string => `jsonb_to_recordset(${parameter}) as t(booking_id uuid, asset_id uuid, leaf_id uuid, leaf_kind text, quantity int,
  blocked_from timestamptz, blocked_until timestamptz, starts_at timestamptz, ends_at timestamptz, blocks boolean)`;

/**
 * Takes the calendar where it is free and nothing closes it, and writes the bookings only where all that they need was
 * taken: one statement, no check before. $1 federation, $2 bookings, $3 takings, $4 cooperative, $5 member, $6 helper, $7 status, $8 held until, $9 offered.
 * A booking that got some of its leaves but not all ends in a broken foreign key: undo the statement then.
 */
export const PLACE = `
  with wished as (select * from jsonb_to_recordset($2) as w(id uuid, asset_id uuid, quantity int, purpose text, starts_at timestamptz, ends_at timestamptz,
      local_start text, local_end text, time_zone text, together_id uuid, series_id uuid, recurrence_id text,
      rule_version_ids uuid[], cancel_until timestamptz, price_estimate jsonb, approval text[])),
  taking as materialized (select * from ${takingRows('$3')}),
  closed as materialized (select t.booking_id from taking t where exists (select from closure c
    where c.federation_id = $1 and c.asset_id in (select t.asset_id union all ${closingLeaf('$1', 't.leaf_id')}) and c.starts_at < t.ends_at and c.ends_at > t.starts_at
      and not exists (select from closure_allowed ca where ca.federation_id = $1 and ca.closure_id = c.id and ca.cooperative_id = $4))),
  taken as (
    insert into allocation (federation_id, booking_id, leaf_id, leaf_kind, quantity, blocked_from, blocked_until, blocks)
    select $1::uuid, booking_id, leaf_id, leaf_kind, quantity, blocked_from, blocked_until, blocks from taking
    where not exists (select from closed) order by leaf_id, blocked_from
    on conflict do nothing returning booking_id),
  placed as (
    insert into booking (federation_id, id, asset_id, quantity, cooperative_id, member_id, booked_by_id, purpose, starts_at, ends_at,
      local_start, local_end, time_zone, together_id, series_id, recurrence_id, rule_version_ids, cancel_until, price_estimate, approval, status, held_until, offered)
    select $1::uuid, id, asset_id, quantity, $4::uuid, $5::uuid, $6::uuid, purpose, starts_at, ends_at, local_start, local_end, time_zone, together_id, series_id, recurrence_id,
      rule_version_ids, cancel_until, price_estimate, approval, $7, $8::timestamptz, $9::boolean
    from wished w where (select count(*) from taken k where k.booking_id = w.id) = (select count(*) from taking t where t.booking_id = w.id)
    returning id)
  select coalesce((select json_agg(id) from placed), '[]') as placed, coalesce((select json_agg(distinct booking_id) from closed), '[]') as closed`;

/** Which of the takings cannot be had, as it stands now. $1 federation, $2 takings, $3 bookings that do not count. */
export const CONFLICTS = `
  select distinct t.booking_id as id from ${takingRows('$2')} join asset a on a.federation_id = $1 and a.id = t.leaf_id
  where coalesce((select sum(l.quantity) from allocation l where l.federation_id = $1 and l.leaf_id = t.leaf_id and l.blocks
      and l.blocked_from > t.blocked_from - interval '33 days' and l.blocked_from < t.blocked_until and l.blocked_until > t.blocked_from
      and l.booking_id <> all ($3::uuid[])), 0) + t.quantity > a.quantity
    and (t.leaf_kind = 'EXCLUSIVE' or auzolan.peak_use($1, t.leaf_id, t.blocked_from, t.blocked_until) + t.quantity > a.quantity)`;

/** Lets go of holds that ran out and stand in the way. $1 federation, $2 takings. */
export const EXPIRE_HOLDS = `
  update booking b set status = 'EXPIRED', version = version + 1
  where b.federation_id = $1 and b.status = 'HELD' and b.held_until <= now() and b.id in (
    select l.booking_id from ${takingRows('$2')} join allocation l on l.federation_id = $1 and l.leaf_id = t.leaf_id and l.blocks
      and l.blocked_from > t.blocked_from - interval '33 days' and l.blocked_from < t.blocked_until and l.blocked_until > t.blocked_from)
  returning b.id`;

/** A wish whose booking has its id already. */
export interface UnjudgedWish {
  readonly id: string;
  readonly wish: Wish;
  readonly asset: LockedAsset;
}

/** The same with what follows from the rules. */
export interface NamedWish extends UnjudgedWish {
  readonly terms: BookingTerms;
}

/** The JSON of the bookings for {@link PLACE}. */
export function bookingRows(wishes: readonly NamedWish[], togetherId: string | null): string {
  return JSON.stringify(
    wishes.map(({ id, wish, asset, terms }) => {
      const local = localTimes(asset, wish);
      return {
        id, asset_id: asset.id, quantity: wish.quantity, purpose: wish.purpose, starts_at: wish.start, ends_at: wish.end,
        local_start: local.start, local_end: local.end, time_zone: asset.timeZone, together_id: wish.date ? null : togetherId,
        series_id: wish.date?.seriesId, recurrence_id: wish.date?.local, ...termsRow(terms),
      };
    }),
  );
}

/** The JSON of the takings for the statements above. @param blocks whether they stand in the way of others */
export function takingJson(wishes: readonly UnjudgedWish[], blocks: (asset: BookableAsset) => boolean): string {
  return JSON.stringify(
    wishes.flatMap(({ id, wish, asset }) =>
      takingsOf(asset, wish).map(({ leafId, leafKind, quantity, blockedFrom, blockedUntil }) => ({
        booking_id: id, asset_id: asset.id, leaf_id: leafId, leaf_kind: leafKind, quantity, blocked_from: blockedFrom, blocked_until: blockedUntil,
        starts_at: wish.start, ends_at: wish.end, blocks: blocks(asset),
      })),
    ),
  );
}
