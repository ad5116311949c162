import { closingLeaf } from '../../assets/index.js';

/** Wishes with who would hold them. $1 federation, $2 season. */
export const WISHES = `
  select w.id, w.cooperative_id, c.status = 'ADMITTED' as admitted, l.filed_by_id, w.rank, w.asset_id, w.starts_at, w.ends_at, w.quantity, w.purpose
  from season_wish w join season_list l using (federation_id, season_id, cooperative_id)
  join cooperative c on c.federation_id = w.federation_id and c.id = w.cooperative_id
  where w.federation_id = $1 and w.season_id = $2 order by w.id`;

/** Who takes part, with what each is entitled to. $1 federation, $2 season. */
export const LISTS = `
  select l.cooperative_id, l.most, encode(l.contribution, 'hex') as contribution,
    case when s.basis = 'EQUAL' then '1' else coalesce((select h.amount from season_share h
      where h.federation_id = l.federation_id and h.season_id = l.season_id and h.cooperative_id = l.cooperative_id), 0)::text end as amount
  from season_list l join season s on s.federation_id = l.federation_id and s.id = l.season_id
  where l.federation_id = $1 and l.season_id = $2 order by l.cooperative_id`;

const STANDING = `b.status in ('HELD', 'REQUESTED', 'CONFIRMED', 'CHECKED_OUT', 'RETURNED', 'SETTLED') and (b.status <> 'HELD' or b.held_until > now())`;

/** What each cooperative holds in the season already, in minutes times quantity. $1 federation, $2 season, $3 start, $4 end. */
export const USED = `
  select b.cooperative_id, sum(extract(epoch from b.ends_at - b.starts_at) / 60 * b.quantity)::bigint::text as minutes
  from booking b join season_asset x on x.federation_id = b.federation_id and x.season_id = $2 and x.asset_id = b.asset_id
  where b.federation_id = $1 and b.starts_at >= $3 and b.starts_at < $4 and b.move_of_id is null and ${STANDING}
  group by b.cooperative_id`;

/** What is taken of the leaves already. A day more on both sides, for set-up and turnaround. $1 federation, $2 leaves, $3 start, $4 end. */
export const BOOKED = `
  select l.leaf_id, l.quantity, l.blocked_from, l.blocked_until from allocation l join booking b on b.federation_id = l.federation_id and b.id = l.booking_id
  where l.federation_id = $1 and l.leaf_id = any ($2::uuid[]) and l.blocks and ${STANDING}
    and l.blocked_from > $3::timestamptz - interval '34 days' and l.blocked_from < $4::timestamptz + interval '1 day' and l.blocked_until > $3::timestamptz - interval '1 day'
  order by l.leaf_id, l.blocked_from, l.booking_id`;

/** Closures by what they close, with the cooperatives that they leave in. $1 federation, $2 assets, $3 start, $4 end. */
export const CLOSURES = `
  select y.id as asset_id, c.starts_at, c.ends_at, array(select ca.cooperative_id::text from closure_allowed ca where ca.federation_id = c.federation_id and ca.closure_id = c.id) as allowed
  from unnest($2::uuid[]) y(id) join closure c on c.federation_id = $1 and c.asset_id in (select y.id union all ${closingLeaf('$1', 'y.id')}) and c.starts_at < $4 and c.ends_at > $3`;
