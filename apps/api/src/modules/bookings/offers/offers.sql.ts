import { closingLeaf } from '../../assets/index.js';
import { IS_HOLDER } from '../moves/rights.sql.js';

/** An offer as it is stored. */
export interface OfferRow {
  readonly id: string;
  readonly bookingId: string;
  readonly version: number;
  readonly wantedId: string | null;
  readonly wantedVersion: number | null;
  readonly cooperativeId: string | null;
  readonly open: boolean;
}

/** $1: id. */
export const LOCK_OFFER = `select id, booking_id as "bookingId", version, wanted_id as "wantedId", wanted_version as "wantedVersion", cooperative_id as "cooperativeId",
  status = 'OPEN' and expires_at > now() as open from booking_offer where federation_id = auzolan.current_federation() and id = $1 for update`;

export const ANSWER = `update booking_offer set status = $2, answered_by_id = $3, answered_at = now() where federation_id = auzolan.current_federation() and id = $1`;

/** Bookings with what an exchange needs beside their times. $1 to $3: who asks; $4: ids. */
export const HOLDERS = `select b.id, ${IS_HOLDER} as "isHolder", b.series_id as "seriesId", b.recurrence_id as recurrence
  from booking b join asset a on a.federation_id = b.federation_id and a.id = b.asset_id
  where b.federation_id = auzolan.current_federation() and b.id = any ($4::uuid[]) and $3::boolean is not null`;

/** Gives bookings to others; what they were a part of stays with who gave them away. $1: rows. */
export const HAND_OVER = `update booking b set cooperative_id = h.cooperative_id, member_id = h.member_id, booked_by_id = h.booked_by_id, together_id = null, series_id = null, recurrence_id = null, version = version + 1
  from jsonb_to_recordset($1) as h(id uuid, cooperative_id uuid, member_id uuid, booked_by_id uuid) where b.federation_id = auzolan.current_federation() and b.id = h.id`;

/** A date that was given away does not come again. $1: series, $2: date. */
export const LEAVE_OUT = `update booking_series set skipped = array_append(skipped, $2) where federation_id = auzolan.current_federation() and id = $1 and cardinality(skipped) < 1000`;

/** Of these bookings, which would be closed to their new holder. $1: rows. */
export const CLOSED_TO = `select distinct h.id from jsonb_to_recordset($1) as h(id uuid, cooperative_id uuid) join booking b on b.federation_id = auzolan.current_federation() and b.id = h.id
  join allocation l on l.federation_id = b.federation_id and l.booking_id = b.id
  join closure c on c.federation_id = b.federation_id and c.asset_id in (select b.asset_id union all ${closingLeaf('b.federation_id', 'l.leaf_id')}) and c.starts_at < b.ends_at and c.ends_at > b.starts_at
  where not exists (select from closure_allowed ca where ca.federation_id = c.federation_id and ca.closure_id = c.id and ca.cooperative_id = h.cooperative_id)`;

// $1 to $3: the reader; $4: the cooperative they speak for, or null.
const MINE = IS_HOLDER;
const THEIRS = `(case when o.wanted_id is not null then (w.member_id = $1::uuid or w.booked_by_id is not distinct from $1::uuid or w.cooperative_id = any ($2::uuid[]))
  else $4::uuid is not null and coalesce(o.cooperative_id, $4::uuid) = $4::uuid and b.cooperative_id <> $4::uuid end)`;
const SHOWN = `json_build_object('id', o.id, 'bookingId', o.booking_id, 'wantedId', o.wanted_id, 'cooperativeId', o.cooperative_id, 'message', o.message, 'expiresAt', o.expires_at, 'mine', ${MINE},
  'state', case when o.status = 'OPEN' and (o.expires_at <= now() or b.version <> o.version or w.version <> o.wanted_version or b.status <> 'CONFIRMED' or w.status <> 'CONFIRMED') then 'EXPIRED' else o.status end) as offer`;
const OFFERS = `booking_offer o join booking b on b.federation_id = o.federation_id and b.id = o.booking_id
  left join booking w on w.federation_id = o.federation_id and w.id = o.wanted_id`;
const OPEN_TO_READER = `o.federation_id = auzolan.current_federation() and o.status = 'OPEN' and o.expires_at > now() and b.status = 'CONFIRMED' and b.version = o.version
  and (o.wanted_id is null or (w.status = 'CONFIRMED' and w.version = o.wanted_version)) and (${MINE} or ${THEIRS})`;

export const ONE_OFFER = `select ${SHOWN}, ${THEIRS} as theirs from ${OFFERS} where o.federation_id = auzolan.current_federation() and o.id = $5 and $3::boolean is not null and (${MINE} or ${THEIRS} or o.answered_by_id = $1)`;
export const COUNT_OFFERS = `select count(*)::int as n from ${OFFERS} where $3::boolean is not null and ${OPEN_TO_READER}`;
export const LIST_OFFERS = `select ${SHOWN} from ${OFFERS} where $3::boolean is not null and ${OPEN_TO_READER} order by o.expires_at, o.id offset $5 limit $6`;
