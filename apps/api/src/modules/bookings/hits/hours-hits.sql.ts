/** Assets that follow holidays, held against everyone who would book them meanwhile. */
export const HOLD_FOLLOWERS = `select id from asset where federation_id = auzolan.current_federation() and follows_holidays order by id for update`;

/**
 * Bookings that are not over, of the assets and of wholes and kits that they are parts of; their rows are held, so that none
 * is given up before its hit is written. $1: assets; $2, $3: from, until.
 */
export const STANDING_BOOKINGS = `select b.id, b.asset_id as "assetId", greatest(b.starts_at, date_trunc('minute', now())) as start, b.ends_at as "end",
    coalesce((select json_agg(json_build_object('leafId', l.leaf_id, 'quantity', l.quantity)) from allocation l where l.federation_id = b.federation_id and l.booking_id = b.id), '[]') as takes
  from booking b
  where b.federation_id = auzolan.current_federation() and b.status in ('HELD', 'REQUESTED', 'CONFIRMED', 'CHECKED_OUT')
    and b.starts_at > greatest($2::timestamptz, now()) - interval '32 days' and b.starts_at < $3 and b.ends_at > greatest($2, now())
    and (b.asset_id = any ($1::uuid[]) or b.asset_id in (select al.asset_id from asset_leaf al where al.federation_id = auzolan.current_federation() and al.leaf_id = any ($1::uuid[])))
  order by b.starts_at, b.id for no key update of b`;

/** Hits by closed hours that were not dealt with by giving the time up. $1: bookings. */
export const HOURS_HITS = `select h.closure_id as "closureId", h.booking_id as "bookingId", cl.hours_of_id as "ownerId", cl.starts_at as start, cl.ends_at as "end"
  from booking_hit h join closure cl on cl.federation_id = h.federation_id and cl.id = h.closure_id and cl.hours_of_id is not null
  where h.federation_id = auzolan.current_federation() and h.booking_id = any ($1::uuid[]) and h.state in ('OPEN', 'KEPT')`;

/** $1, $2: closures and bookings, pair by pair. */
export const END_HITS = `with ended as (
    delete from booking_hit h using unnest($1::uuid[], $2::uuid[]) as e(closure_id, booking_id)
    where h.federation_id = auzolan.current_federation() and h.closure_id = e.closure_id and h.booking_id = e.booking_id returning h.closure_id, h.booking_id)
  delete from closure cl where cl.federation_id = auzolan.current_federation() and cl.id = any ($1::uuid[])
    and not exists (select from booking_hit h where h.federation_id = cl.federation_id and h.closure_id = cl.id
      and (h.closure_id, h.booking_id) not in (select closure_id, booking_id from ended))`;

/** $1: rows of id, owner and time; $2: reason; $3: who. */
export const ADD_CLOSURES = `insert into closure (federation_id, id, hours_of_id, starts_at, ends_at, reason, created_by_id)
  select auzolan.current_federation(), c.id, c.owner_id, c.starts_at, c.ends_at, $2::text, $3::uuid
  from jsonb_to_recordset($1) as c(id uuid, owner_id uuid, starts_at timestamptz, ends_at timestamptz)`;
