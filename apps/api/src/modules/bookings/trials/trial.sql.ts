import type { Agreement } from '@auzolan/booking-rules';
import { AGREEMENT_JSON, RULE_LAYERS_JSON } from '../../rules/index.js';

/** Assets that rules are about, as they are now. $1 category or null, $2 id or null. */
export const TRIED_ASSETS = `
  select json_build_object('id', a.id, 'ownerId', a.owner_id, 'timeZone', a.time_zone, 'minMinutes', a.min_minutes, 'maxMinutes', a.max_minutes, 'horizonDays', a.horizon_days,
    'setupMinutes', a.setup_minutes, 'turnaroundMinutes', a.turnaround_minutes, 'layers', ${RULE_LAYERS_JSON}) as asset
  from asset a where a.federation_id = auzolan.current_federation() and ($1::text is null or a.category = $1) and ($2::uuid is null or a.id = $2)
  order by a.id limit 5000`;

/** A booking that rules are tried on. */
export interface TriedBooking {
  readonly id: string;
  readonly assetId: string;
  readonly cooperativeId: string;
  readonly memberId: string;
  readonly quantity: number;
  readonly start: Date;
  readonly end: Date;
  readonly madeAt: Date;
  readonly form: string | null;
  readonly activity: string | null;
  /** Under which its cooperative is a guest now; null for others. */
  readonly agreement: Agreement | null;
  /** Kinds that the person was certified for when it was made, with their last day. */
  readonly certificates: ReadonlyArray<{ kind: string; until: string | null }>;
}

/** A page of bookings that stood, in the order in which they were made. $1 assets, $2, $3 from and until, $4, $5 made and id of the last one of the page before, $6 how many. */
export const TRIED_BOOKINGS = `
  select b.id, b.asset_id as "assetId", b.cooperative_id as "cooperativeId", b.member_id as "memberId", b.quantity, b.starts_at as start, b.ends_at as "end", b.created_at as "madeAt",
    c.legal_form as form, c.activity, case when g.id is not null then ${AGREEMENT_JSON} end as agreement, coalesce((select json_agg(json_build_object('kind', t.kind_id, 'until', t.valid_until)) from certificate t
      where t.federation_id = b.federation_id and t.member_id = b.member_id and t.granted_at <= b.starts_at and (t.revoked_at is null or t.revoked_at > b.created_at)), '[]') as certificates
  from booking b join cooperative c on c.federation_id = b.federation_id and c.id = b.cooperative_id left join agreement g on g.federation_id = c.federation_id and g.id = c.agreement_id
  where b.federation_id = auzolan.current_federation() and b.asset_id = any ($1::uuid[]) and b.starts_at >= $2 and b.starts_at < $3
    and b.status not in ('HELD', 'CANCELLED', 'DECLINED', 'EXPIRED') and (b.created_at, b.id) > ($4::timestamptz, $5::uuid)
  order by b.created_at, b.id limit $6`;

