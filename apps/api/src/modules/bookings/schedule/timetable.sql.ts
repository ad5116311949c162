import type { RowPart } from '../../../platform/database/row-type.js';
import { allowedSql, closingAsset, type Asset } from '../../assets/index.js';
import type { CooperativeRow } from '../../federation/index.js';
import { bookingColumns, type BookingParts } from '../booking.rows.js';
import { STANDING } from '../booking.sql.js';

const WANTED = (ids: string): string => `x.federation_id = auzolan.current_federation() and not x.retired and (${ids}::uuid[] is null or x.id = any (${ids}))`;

/** Rows `a`: the page of assets that every statement of a timetable is about. */
const PAGE = (ids: string, skip: string, take: string): string =>
  `(select * from asset x where ${WANTED(ids)} order by x.name, x.id offset ${skip} limit ${take}) a`;

/** How many assets there are in all, then the asset, its zone, and its owner when asked for. $1: ids or null, $2: skip, $3: take. */
export function assetsSql(asset: RowPart<Asset>, owner: RowPart<CooperativeRow> | undefined): string {
  return `select counted.n, page.* from (select count(*)::int as n from asset x where ${WANTED('$1')}) counted left join lateral (
    select ${asset.sql}, a.time_zone as zone ${owner ? `, ${owner.sql}` : ''} from ${PAGE('$1', '$2', '$3')}
    ${owner ? 'join cooperative c on c.federation_id = a.federation_id and c.id = a.owner_id' : ''} order by a.name, a.id) page on true`;
}

/**
 * The asset's id, then the booking that stands in its calendar, soonest first. $1 to $4: the reader; $5 to $7: as in {@link assetsSql}; $8, $9: from, until.
 * Each `offset 0` keeps the way from asset to booking to co-op, one by one through their keys: before PostgreSQL has counted what came in a
 * minute ago, it takes every table for a row or two, and would go through all of it for each row of another.
 */
export function bookingsSql(parts: BookingParts): string {
  return `select a.id, ${bookingColumns(parts)}
    from (values ($1::uuid, $2::uuid[], $3::boolean, $4::uuid[])) reader cross join ${PAGE('$5', '$6', '$7')}
    cross join lateral (select distinct l.booking_id as id from asset_leaf al cross join lateral (select l.booking_id from allocation l
        where l.federation_id = al.federation_id and l.leaf_id = al.leaf_id and ${STANDING('$8', '$9')} offset 0) l
      where al.federation_id = a.federation_id and al.asset_id = a.id offset 0) l
    cross join lateral (select * from booking b where b.federation_id = a.federation_id and b.id = l.id offset 0) b
    ${parts.cooperative ? 'cross join lateral (select * from cooperative c where c.federation_id = b.federation_id and c.id = b.cooperative_id offset 0) c' : ''}
    order by b.starts_at, b.id`;
}

/** The asset's id, then id, start, end, reason and allowed cooperatives of the closure, soonest first. $1 to $3: as in {@link assetsSql}; $4, $5: from, until. */
export const CLOSURES = `select a.id, cl.id, cl.starts_at, cl.ends_at, cl.reason, ${allowedSql('cl')} from ${PAGE('$1', '$2', '$3')}
  join closure cl on cl.federation_id = a.federation_id
  and cl.asset_id in (${closingAsset('a.federation_id', 'a.id')}) and cl.ends_at > $4 and cl.starts_at < $5 order by cl.starts_at, cl.id`;

/**
 * The asset's id, then weekday, opening and closing minute, first and last day of a line of hours, whose they are (its own or
 * those of one of its parts), rule and date. $1 to $3: as in {@link assetsSql}.
 */
export const HOURS = `select a.id, oh.weekday, oh.opens_minute, oh.closes_minute, oh.valid_from::text, oh.valid_until::text, oh.asset_id, oh.rule, oh.date::text from ${PAGE('$1', '$2', '$3')}
  join asset_hours oh on oh.federation_id = a.federation_id
    and oh.asset_id in (select a.id union all select al.leaf_id from asset_leaf al where al.federation_id = a.federation_id and al.asset_id = a.id and al.leaf_id <> a.id)`;
