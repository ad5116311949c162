import type { Language } from '../../platform/context/language.js';
import type { NoticeKind, NoticeWay } from './notice-kind.js';

/** A notice that waits, with all that its words need. */
export interface WaitingNotice {
  readonly id: string;
  readonly kind: NoticeKind;
  readonly memberId: string;
  readonly personId: string;
  readonly bookingId: string | null;
  /** Who holds the booking. */
  readonly cooperativeId: string | null;
  /** State and version of the booking as they are now. */
  readonly bookingStatus: string | null;
  readonly bookingVersion: number | null;
  /** Of the asset, or of the settlement. */
  readonly assetName: string;
  readonly place: string;
  readonly timeZone: string;
  /** Null for problems and statements; likewise `end`. */
  readonly start: Date | null;
  readonly end: Date | null;
  readonly reason: string | null;
  readonly openUntil: Date | null;
  /** Who did it, where that is known. */
  readonly by: string | null;
  readonly federation: string;
  readonly createdAt: Date;
  readonly language: Language;
  /** Null for someone who gave no address. */
  readonly email: string | null;
  readonly way: NoticeWay;
  /** Zone and wall-clock minute of the reader's digest. */
  readonly readerZone: string;
  readonly digestMinute: number;
  /** Whether there is still something to know or do. */
  readonly open: boolean;
}

/**
 * Whether a notice `n` about booking `b` still holds now: what is decided, over, moved on or opened again is not told. Its
 * time must be that of the booking, since a later move tells of itself.
 */
const OPEN = `case
  when n.ends_at <= now() then false
  when n.open_until <= now() then false
  when n.kind = 'WAITLIST_OFFER' then b.status = 'HELD'
  when n.kind = 'SWAP_OFFER' then not exists (select from booking_offer o where o.federation_id = n.federation_id and o.id = n.cause_id and (o.status <> 'OPEN' or o.version <> b.version))
  when n.kind = 'SERIES_ASKED' then exists (select from booking_series s where s.federation_id = n.federation_id and s.id = b.series_id and s.confirm_asked and s.ended_at is null and date_trunc('milliseconds', s.confirm_by) = date_trunc('milliseconds', n.open_until))
  when n.kind = 'PROBLEM_OPEN' then exists (select from damage_case d where d.federation_id = n.federation_id and d.id = n.cause_id and d.status = 'OPEN')
  when n.kind in ('OFFER_TAKEN', 'OFFER_DECLINED', 'SERIES_RELEASED', 'SERIES_MISSED', 'PROBLEM_DECIDED', 'STATEMENT_CLOSED') then true
  when n.kind = 'APPROVAL_WAITS' then b.status = 'REQUESTED'
  when n.kind in ('CANCELLED', 'DECLINED') then b.status = n.kind
  when b.status not in ('REQUESTED', 'CONFIRMED', 'CHECKED_OUT') or b.starts_at <> n.starts_at or b.ends_at <> n.ends_at then false
  when n.kind in ('CLOSED', 'AGREEMENT_ENDS') then exists (select from booking_hit h where h.federation_id = n.federation_id and h.closure_id = n.cause_id and h.booking_id = n.booking_id and h.state = 'OPEN')
  when n.kind = 'SECOND_ASKED' then b.status = 'CONFIRMED' and exists (select from second_person s where s.federation_id = n.federation_id and s.booking_id = n.booking_id
    and s.member_id = n.member_id and s.confirmed_at is null and s.declined_at is null)
  when n.kind = 'SECOND_DECLINED' then b.status = 'CONFIRMED' and not exists (select from second_person s where s.federation_id = n.federation_id and s.booking_id = n.booking_id
    and s.confirmed_at is not null)
  else true end`;

/** One statement for notices `n` that wait; a condition follows. */
export const WAITING = `
  select n.id, n.kind, n.member_id as "memberId", m.person_id as "personId", n.booking_id as "bookingId", b.status as "bookingStatus", b.version as "bookingVersion", b.cooperative_id as "cooperativeId",
    coalesce(a.name, st.name) as "assetName", coalesce(a.place, '') as place, coalesce(a.time_zone, f.time_zone) as "timeZone",
    n.starts_at as start, n.ends_at as end, n.reason, n.open_until as "openUntil", doer.name as by, f.name as federation, n.created_at as "createdAt",
    p.language, coalesce((select min(e.email) from person_email e where e.person_id = m.person_id), m.email) as email,
    coalesce(c.way, 'MAIL') as way, coalesce(r.time_zone, f.time_zone) as "readerZone", coalesce(r.digest_minute, 420) as "digestMinute", ${OPEN} as open
  from notice n
  join member m on m.federation_id = n.federation_id and m.id = n.member_id
  join person p on p.id = m.person_id
  join federation f on f.id = n.federation_id
  left join asset a on a.federation_id = n.federation_id and a.id = n.asset_id
  left join settlement st on st.federation_id = n.federation_id and st.id = n.settlement_id
  left join booking b on b.federation_id = n.federation_id and b.id = n.booking_id
  left join activity x on x.federation_id = n.federation_id and x.id = n.cause_id
  left join member doer on doer.federation_id = n.federation_id and doer.id = x.member_id
  left join notice_choice c on c.federation_id = n.federation_id and c.member_id = n.member_id and c.kind = n.kind
  left join notice_reader r on r.federation_id = n.federation_id and r.member_id = n.member_id
  where n.federation_id = auzolan.current_federation() and n.settled_at is null`;
