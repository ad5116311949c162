import { subtractPeriods } from '@auzolan/calendar';
import { closingLeaf } from '../../assets/index.js';
import type { BookingStatus } from '../booking.model.js';
import { IN_TIME, MAY_CANCEL } from '../booking.sql.js';
import type { LockedAsset } from './bookable-asset.sql.js';
import { localTimes } from './booking-time.js';
import { blockedPeriod, type Taking } from './wish.js';

/** A booking that is to change, as it stands; its row is locked. */
export interface StandingBooking {
  readonly id: string;
  readonly assetId: string;
  readonly cooperativeId: string;
  readonly memberId: string;
  readonly status: BookingStatus;
  /** The booking that it asks another time for, or null. */
  readonly moveOfId: string | null;
  readonly version: number;
  readonly quantity: number;
  readonly purpose: string;
  readonly start: Date;
  readonly end: Date;
  /** Whether the one who asks may change it. */
  readonly may: boolean;
  /** Whether it is not too late for them to give it up. */
  readonly inTime: boolean;
  /** What it takes of which leaf, in the order of their ids. */
  readonly takes: ReadonlyArray<Pick<Taking, 'leafId' | 'leafKind' | 'quantity'> & { readonly blocks: boolean }>;
}

/** What a booking becomes. */
export interface ChangedTime {
  readonly start: Date;
  readonly end: Date;
  readonly quantity: number;
}

/** A booking with what it becomes. */
export interface Changing {
  readonly booking: StandingBooking;
  readonly asset: LockedAsset;
  readonly to: ChangedTime;
}

/** $1 to $3: who asks; $4: ids. In the order of the ids, in which they are locked. */
export const LOCK_BOOKINGS = `
  select b.id, b.asset_id as "assetId", b.cooperative_id as "cooperativeId", b.member_id as "memberId", b.status, b.move_of_id as "moveOfId", b.version, b.quantity, b.purpose,
    b.starts_at as start, b.ends_at as "end", ${MAY_CANCEL} as may, ${IN_TIME} as "inTime",
    (select json_agg(json_build_object('leafId', l.leaf_id, 'leafKind', l.leaf_kind, 'quantity', l.quantity, 'blocks', l.blocks) order by l.leaf_id)
      from allocation l where l.federation_id = b.federation_id and l.booking_id = b.id) as takes
  from booking b join asset a on a.federation_id = b.federation_id and a.id = b.asset_id
  where b.federation_id = auzolan.current_federation() and b.id = any ($4::uuid[]) order by b.id for update of b`;

/** Takes bookings out of the calendar until {@link CHANGE}, so that each may get a time that another of them gives up. $1: ids. */
export const PARK = `update allocation set blocks = false where federation_id = auzolan.current_federation() and booking_id = any ($1::uuid[]) and blocks`;

/**
 * Gives bookings other times, in one statement, unless something closes a time that they did not have before.
 * $1 bookings, $2 takings, $3 periods that are new to them.
 */
export const CHANGE = `
  with changed as (select * from jsonb_to_recordset($1) as c(id uuid, quantity int, starts_at timestamptz, ends_at timestamptz, local_start text, local_end text, time_zone text)),
  taking as materialized (select * from jsonb_to_recordset($2) as t(booking_id uuid, leaf_id uuid, quantity int, blocked_from timestamptz, blocked_until timestamptz, blocks boolean)),
  closed as materialized (select f.booking_id from jsonb_to_recordset($3) as f(booking_id uuid, asset_id uuid, starts_at timestamptz, ends_at timestamptz)
    join booking b on b.federation_id = auzolan.current_federation() and b.id = f.booking_id
    where exists (select from closure c where c.federation_id = b.federation_id and c.asset_id in (select f.asset_id union all ${closingLeaf('b.federation_id', 'f.asset_id')}) and c.starts_at < f.ends_at and c.ends_at > f.starts_at
      and not exists (select from closure_allowed ca where ca.federation_id = b.federation_id and ca.closure_id = c.id and ca.cooperative_id = b.cooperative_id))),
  taken as (
    update allocation l set quantity = t.quantity, blocked_from = t.blocked_from, blocked_until = t.blocked_until, blocks = t.blocks
    from taking t where l.federation_id = auzolan.current_federation() and l.booking_id = t.booking_id and l.leaf_id = t.leaf_id and not exists (select from closed)),
  written as (
    update booking b set quantity = c.quantity, starts_at = c.starts_at, ends_at = c.ends_at, local_start = c.local_start, local_end = c.local_end,
      time_zone = c.time_zone, version = version + 1
    from changed c where b.federation_id = auzolan.current_federation() and b.id = c.id and not exists (select from closed))
  select coalesce((select json_agg(distinct booking_id) from closed), '[]') as closed`;

/** Gives bookings the terms that follow from the rules for their new times. $1: rows of id and terms. */
export const RENEW_TERMS = `
  update booking b set rule_version_ids = t.rule_version_ids, cancel_until = t.cancel_until, price_estimate = t.price_estimate, approval = t.approval
  from jsonb_to_recordset($1) as t(id uuid, rule_version_ids uuid[], cancel_until timestamptz, price_estimate jsonb, approval text[])
  where b.federation_id = auzolan.current_federation() and b.id = t.id`;

/** What of its new time a booking did not have before. */
export function freshPeriods({ booking, to }: Changing): Array<{ start: Date; end: Date }> {
  const had = to.quantity > booking.quantity ? [] : [{ start: booking.start.getTime(), end: booking.end.getTime() }];
  return subtractPeriods([{ start: to.start.getTime(), end: to.end.getTime() }], had).map(({ start, end }) => ({ start: new Date(start), end: new Date(end) }));
}

/** Values of {@link CHANGE}. A booking keeps the parts that it took, whatever the whole is made of by now. */
export function changeValues(changing: readonly Changing[]): [string, string, string] {
  const bookings = changing.map(({ booking, asset, to }) => {
    const local = localTimes(asset, to);
    return { id: booking.id, quantity: to.quantity, starts_at: to.start, ends_at: to.end, local_start: local.start, local_end: local.end, time_zone: asset.timeZone };
  });
  const takings = changing.flatMap(({ booking, asset, to }) => {
    const { blockedFrom, blockedUntil } = blockedPeriod(asset, to);
    return booking.takes.map(({ leafId, quantity, blocks }) => ({
      booking_id: booking.id, leaf_id: leafId, quantity: leafId === asset.id ? to.quantity : quantity, blocked_from: blockedFrom, blocked_until: blockedUntil, blocks,
    }));
  });
  const fresh = changing.flatMap((change) =>
    freshPeriods(change).flatMap(({ start, end }) =>
      [...new Set([change.asset.id, ...change.booking.takes.map(({ leafId }) => leafId)])].map((assetId) => ({ booking_id: change.booking.id, asset_id: assetId, starts_at: start, ends_at: end })),
    ),
  );
  return [JSON.stringify(bookings), JSON.stringify(takings), JSON.stringify(fresh)];
}
