/** A series as it is stored. */
export interface SeriesRow {
  readonly id: string;
  readonly assetId: string;
  readonly quantity: number;
  readonly cooperativeId: string;
  readonly memberId: string;
  readonly bookedById: string | null;
  readonly purpose: string;
  readonly rule: string;
  readonly localStart: string;
  readonly skipped: string[];
  readonly minutes: number;
  readonly zone: string;
  readonly bookedUntil: Date;
  readonly confirmMonths: number;
  readonly confirmBy: Date | null;
}

export const SERIES_COLUMNS = `s.id, s.asset_id as "assetId", s.quantity, s.cooperative_id as "cooperativeId", s.member_id as "memberId", s.booked_by_id as "bookedById", s.purpose,
  s.rule, s.local_start as "localStart", s.skipped, s.minutes, s.time_zone as zone, s.booked_until as "bookedUntil", s.confirm_months as "confirmMonths", s.confirm_by as "confirmBy"`;

/** $1: id. */
export const LOCK_SERIES = `select ${SERIES_COLUMNS} from booking_series s where s.federation_id = auzolan.current_federation() and s.id = $1 and s.ended_at is null for update`;

/** Values by {@link insertValues}. */
export const INSERT_SERIES = `
  insert into booking_series (federation_id, id, asset_id, quantity, cooperative_id, member_id, booked_by_id, purpose, rule, local_start, skipped, minutes, time_zone,
    booked_until, confirm_months, confirm_by)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)`;

export function insertValues(federationId: string, s: SeriesRow): unknown[] {
  return [federationId, s.id, s.assetId, s.quantity, s.cooperativeId, s.memberId, s.bookedById, s.purpose, s.rule, s.localStart, s.skipped, s.minutes, s.zone, s.bookedUntil, s.confirmMonths, s.confirmBy];
}

/** What readers see, from rows `s`. */
export const SHOWN_SERIES = `json_build_object('id', s.id, 'assetId', s.asset_id, 'cooperativeId', s.cooperative_id, 'rule', s.rule, 'localStart', s.local_start, 'minutes', s.minutes,
  'timeZone', s.time_zone, 'bookedUntil', s.booked_until, 'confirmBy', s.confirm_by, 'toConfirm', s.ended_at is null and s.confirm_asked, 'endedAt', s.ended_at,
  'missed', coalesce((select json_agg(m.recurrence_id order by m.recurrence_id desc) from (select * from series_miss m where m.federation_id = s.federation_id and m.series_id = s.id
    order by m.recurrence_id desc limit 20) m), '[]')) as series`;
