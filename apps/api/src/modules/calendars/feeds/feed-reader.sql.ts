import type { LeafUse, Period, WantedLeaf } from '@auzolan/calendar';
import { closingAsset } from '../../assets/index.js';
import { INSIDER, STANDING } from '../../bookings/index.js';
import type { FeedKind } from './feed.model.js';

/** A link that works, with whose it is. */
export interface FeedRow {
  readonly id: string;
  readonly kind: FeedKind;
  readonly memberId: string;
  readonly cooperativeId: string | null;
  readonly assetId: string | null;
  /** Of the asset. */
  readonly ownerId: string | null;
  readonly personId: string;
  readonly language: string;
  /** What the calendar is called. */
  readonly name: string;
  /** Whether its last reading was noted more than an hour ago. */
  readonly stale: boolean;
}

/** $1: hash of the token. */
export const FEED = `select f.id, f.kind, f.member_id as "memberId", f.cooperative_id as "cooperativeId", f.asset_id as "assetId", a.owner_id as "ownerId",
    m.person_id as "personId", p.language, coalesce(a.name, c.name, fed.name) as name, coalesce(f.last_read_at < now() - interval '1 hour', true) as stale
  from calendar_feed f join member m on m.federation_id = f.federation_id and m.id = f.member_id join person p on p.id = m.person_id
  join federation fed on fed.id = f.federation_id
  left join asset a on a.federation_id = f.federation_id and a.id = f.asset_id
  left join cooperative c on c.federation_id = f.federation_id and c.id = f.cooperative_id
  where f.federation_id = auzolan.current_federation() and f.token_hash = $1 and f.revoked_at is null`;

export const NOTE_READING = `update calendar_feed set last_read_at = now() where federation_id = auzolan.current_federation() and id = $1`;

const EPOCH = (instant: string): string => `(extract(epoch from ${instant}) * 1000)::bigint`;
const BOOKING = `json_build_object('id', b.id, 'status', b.status, 'version', b.version, 'changedAt', ${EPOCH(`date_trunc('second', b.changed_at)`)},
  'start', ${EPOCH('b.starts_at')}, 'end', ${EPOCH('b.ends_at')}, 'zone', b.time_zone, 'asset', a.name, 'place', a.place, 'cooperative', c.name,
  'purpose', case when ${INSIDER} then b.purpose end)`;

const MOST_EVENTS = 2_000;
/** $1 to $4: the reader; $5, $6: the time; $7: since when a booking that was given up is still told; $8: whose. */
const bookingsSql = (whose: string): string => `select ${BOOKING} as booking from (values ($1::uuid, $2::uuid[], $3::boolean, $4::uuid[])) reader cross join booking b
  join asset a on a.federation_id = b.federation_id and a.id = b.asset_id
  join cooperative c on c.federation_id = b.federation_id and c.id = b.cooperative_id
  where b.federation_id = auzolan.current_federation() and b.starts_at < $6 and b.starts_at > $5::timestamptz - interval '31 days' and b.ends_at > $5 and ${whose}
    and (b.status in ('REQUESTED', 'CONFIRMED', 'CHECKED_OUT', 'RETURNED', 'SETTLED') or b.status in ('CANCELLED', 'DECLINED', 'NO_SHOW') and b.changed_at > $7)
  order by b.starts_at, b.id limit ${MOST_EVENTS}`;

/** Bookings of each kind of link, as a calendar is told of them. */
export const BOOKINGS = {
  MINE: bookingsSql('(b.member_id = $8::uuid or b.booked_by_id = $8::uuid)'),
  COOPERATIVE: bookingsSql('b.cooperative_id = $8::uuid'),
  ASSET: bookingsSql('b.asset_id in (select x.asset_id from asset_leaf x join asset_leaf y on y.federation_id = x.federation_id and y.leaf_id = x.leaf_id where x.federation_id = auzolan.current_federation() and y.asset_id = $8::uuid)'),
} as const;

/** What takes an asset, without who. */
export interface TakenRow {
  readonly leaves: WantedLeaf[];
  readonly bookings: Array<{ blockedStart: number; blockedEnd: number; uses: LeafUse[] }>;
  readonly closures: Period[];
  /** Epoch ms of the last change of anything told. */
  readonly changedAt: number;
}

/** $1: the asset; $2, $3: the time. */
export const FREE_BUSY = `
  select (select json_agg(json_build_object('id', al.leaf_id, 'capacity', p.quantity, 'wanted', al.quantity)) from asset_leaf al join asset p on p.federation_id = al.federation_id and p.id = al.leaf_id
      where al.federation_id = auzolan.current_federation() and al.asset_id = $1) as leaves,
    coalesce((select json_agg(json_build_object('blockedStart', ${EPOCH('l.blocked_from')}, 'blockedEnd', ${EPOCH('l.blocked_until')},
        'uses', json_build_array(json_build_object('leaf', l.leaf_id, 'quantity', l.quantity)))) from allocation l
      where l.federation_id = auzolan.current_federation() and l.leaf_id in (select al.leaf_id from asset_leaf al where al.federation_id = l.federation_id and al.asset_id = $1) and ${STANDING('$2', '$3')}), '[]') as bookings,
    coalesce((select json_agg(json_build_object('start', ${EPOCH('cl.starts_at')}, 'end', ${EPOCH('cl.ends_at')})) from closure cl
      where cl.federation_id = auzolan.current_federation() and cl.starts_at < $3 and cl.ends_at > $2
        and cl.asset_id in (${closingAsset('cl.federation_id', '$1::uuid')})), '[]') as closures,
    coalesce((select ${EPOCH(`date_trunc('second', max(b.changed_at))`)} from booking b where b.federation_id = auzolan.current_federation() and b.asset_id = $1), 0)::float8 as "changedAt"`;
