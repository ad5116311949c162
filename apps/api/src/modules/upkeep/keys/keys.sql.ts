import { instantSql } from '../../assets/index.js';

/** Hours before and after a booking during which its holder sees the codes. */
export const AROUND_HOURS = 2;

/** Whether the one who asks ($1) holds a booking of asset `a`, or of a whole that takes it, around now. */
export const HOLDS_NOW = `exists (select from booking b where b.federation_id = a.federation_id and $1::uuid in (b.member_id, b.booked_by_id)
  and b.starts_at <= now() + interval '${AROUND_HOURS} hours' and (b.status = 'CHECKED_OUT' or (b.status = 'CONFIRMED' and b.ends_at > now() - interval '${AROUND_HOURS} hours'))
  and (b.asset_id = a.id or exists (select from allocation l where l.federation_id = b.federation_id and l.booking_id = b.id and l.leaf_id = a.id)))`;

/** The newest hand-over `h` of key `k`. */
export const LAST_HANDOVER = `left join lateral (select x.to_id, x.at from key_handover x where x.federation_id = k.federation_id and x.key_id = k.id order by x.at desc, x.id desc limit 1) h on true`;

/** Who has it is told to members of the owner ($4), stewards ($3), the one who has it, and who holds a booking around now. */
export const keyJson = (keeper: string): string => `json_build_object('id', k.id, 'label', k.label, 'isCode', k.code is not null,
  'code', case when ${keeper} or ${HOLDS_NOW} then k.code end, 'since', ${instantSql('h.at')},
  'holderId', case when $3::boolean or a.owner_id = any ($4::uuid[]) or h.to_id = $1::uuid or ${HOLDS_NOW} then h.to_id end)`;
