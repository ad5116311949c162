/** The open request for another time of a booking. $1: the booking. */
export const OPEN_ASK = `select id from booking where federation_id = auzolan.current_federation() and move_of_id = $1 and status = 'REQUESTED' for update`;

/**
 * Asks for another time of a booking, and keeps of it what is not the booking's already. Where that is not one piece, or
 * more of a pool at a time that it has, the constraints decide when it is approved.
 * $1 id, $2 the booking, $3 quantity, $4, $5 time, $6, $7 wall clock, $8 zone, $9 terms, $10, $11 time with set-up and turnaround, $12 whether requests keep others away.
 */
export const ASK = `
  with asked as (
    insert into booking (federation_id, id, move_of_id, asset_id, quantity, cooperative_id, member_id, booked_by_id, purpose, starts_at, ends_at, local_start, local_end, time_zone,
      rule_version_ids, cancel_until, price_estimate, approval, status)
    select b.federation_id, $1::uuid, b.id, b.asset_id, $3::int, b.cooperative_id, b.member_id, b.booked_by_id, b.purpose, $4::timestamptz, $5::timestamptz, $6, $7, $8,
      t.rule_version_ids, t.cancel_until, t.price_estimate, t.approval, 'REQUESTED'
    from booking b cross join jsonb_to_record($9) as t(rule_version_ids uuid[], cancel_until timestamptz, price_estimate jsonb, approval text[])
    where b.federation_id = auzolan.current_federation() and b.id = $2 returning federation_id, id, asset_id, quantity)
  insert into allocation (federation_id, booking_id, leaf_id, leaf_kind, quantity, blocked_from, blocked_until, blocks)
  select asked.federation_id, asked.id, l.leaf_id, l.leaf_kind, n.quantity, lower(kept.piece), upper(kept.piece), $12::boolean and not isempty(fresh.piece)
  from asked join allocation l on l.federation_id = asked.federation_id and l.booking_id = $2
  cross join lateral (select case when l.leaf_id = asked.asset_id then asked.quantity else l.quantity end as quantity, tstzrange($10, $11) as wanted) n
  cross join lateral (select tstzmultirange(n.wanted) - tstzmultirange(l.blocked) as pieces) f
  cross join lateral (select case when (select count(*) from unnest(f.pieces)) = 1 and (n.quantity <= l.quantity or not n.wanted && l.blocked) then range_merge(f.pieces) else 'empty' end as piece) fresh
  cross join lateral (select case when isempty(fresh.piece) then n.wanted else fresh.piece end as piece) kept
  order by l.leaf_id`;

/** Gives a booking the terms of the request that it was moved by. $1: the request. */
export const KEEP_TERMS = `
  update booking b set rule_version_ids = s.rule_version_ids, cancel_until = s.cancel_until, price_estimate = s.price_estimate, approval = s.approval
  from booking s where s.federation_id = auzolan.current_federation() and s.id = $1 and b.federation_id = s.federation_id and b.id = s.move_of_id`;
