/** Bookings of an agreement's guests that are not over, in the order of their times; their rows are held, so that none is given up before its hit is written. $1: agreement. */
export const GUEST_BOOKINGS = `select b.id, b.starts_at as start, b.ends_at as "end", a.time_zone as zone
  from cooperative c join booking b on b.federation_id = c.federation_id and b.cooperative_id = c.id join asset a on a.federation_id = b.federation_id and a.id = b.asset_id
  where c.federation_id = auzolan.current_federation() and c.agreement_id = $1 and b.status in ('HELD', 'REQUESTED', 'CONFIRMED', 'CHECKED_OUT') and b.ends_at > now()
  order by b.starts_at, b.id for no key update of b`;

/** Hits by the end of an agreement that were not dealt with by giving the time up. $1: agreement; $2: bookings. */
export const AGREEMENT_HITS = `select h.closure_id as "closureId", h.booking_id as "bookingId"
  from closure cl join booking_hit h on h.federation_id = cl.federation_id and h.closure_id = cl.id
  where cl.federation_id = auzolan.current_federation() and cl.agreement_id = $1 and h.booking_id = any ($2::uuid[]) and h.state in ('OPEN', 'KEPT')`;

/** $1: rows of id and time; $2: agreement; $3: reason; $4: who. */
export const ADD_AGREEMENT_CLOSURES = `insert into closure (federation_id, id, agreement_id, starts_at, ends_at, reason, created_by_id)
  select auzolan.current_federation(), c.id, $2::uuid, c.starts_at, c.ends_at, $3::text, $4::uuid
  from jsonb_to_recordset($1) as c(id uuid, starts_at timestamptz, ends_at timestamptz)`;
