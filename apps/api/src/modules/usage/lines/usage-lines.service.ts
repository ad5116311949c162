import { Injectable } from '@nestjs/common';
import { Db } from '../../../platform/database/db.js';
import { newId } from '../../../platform/database/ids.js';
import type { PaperUsed } from './paper-news.js';
import { type UsedBooking, wantedLines } from './wanted-lines.js';

interface BookingRow extends UsedBooking {
  readonly assetId: string;
  readonly cooperativeId: string;
  readonly settled: boolean;
}

/** The booking is held, so that two who heard of it write its lines one after the other; its asset, so that no season of it is closed meanwhile. */
const LOCK = `select b.id from booking b join asset a on a.federation_id = b.federation_id and a.id = b.asset_id
  where b.federation_id = auzolan.current_federation() and b.id = $1 for no key update of b for key share of a`;

const MOVED_AT = (status: string): string =>
  `(select extract(epoch from max(y.at)) * 1000 from activity y where y.federation_id = b.federation_id and y.subject_id = b.id and y.subject_type = 'booking' and y.after ->> 'status' = '${status}')`;

// From the first reading of the booking to its last; one that was read only once goes on from where the meter stood before.
const METERED = `
  select json_agg(json_build_object('meterId', m.id, 'unit', m.unit, 'scale', m.scale, 'fromId', f.id, 'toId', l.id, 'quantity', (l.value - f.value)::text) order by m.id)
  from meter m
  join lateral (select * from counted_reading r where r.federation_id = m.federation_id and r.meter_id = m.id and r.booking_id = b.id order by r.at desc, r.value desc limit 1) l on true
  join lateral (
    select x.* from (
      (select r.*, 1 as nearer from counted_reading r where r.federation_id = m.federation_id and r.meter_id = m.id and r.booking_id = b.id and r.id <> l.id order by r.at, r.value limit 1)
      union all
      (select r.*, 2 from counted_reading r where r.federation_id = m.federation_id and r.meter_id = m.id and r.id <> l.id and r.at <= l.at and r.value <= l.value order by r.at desc, r.value desc limit 1)
    ) x order by x.nearer limit 1) f on true
  where m.federation_id = b.federation_id and m.id in (select r.meter_id from meter_reading r where r.federation_id = b.federation_id and r.booking_id = b.id)`;

const BOOKING = `
  select b.asset_id as "assetId", b.cooperative_id as "cooperativeId", b.status, b.quantity,
    extract(epoch from b.starts_at) * 1000 as start, extract(epoch from b.ends_at) * 1000 as end,
    ${MOVED_AT('CHECKED_OUT')} as "checkedOut", ${MOVED_AT('RETURNED')} as returned,
    extract(epoch from paper.starts_at) * 1000 as "paperFrom", extract(epoch from paper.ends_at) * 1000 as "paperUntil",
    b.price_estimate as prices, coalesce((${METERED}), '[]') as metered,
    exists (select from usage_line u join statement_use s on s.federation_id = u.federation_id and s.usage_line_id = u.id
      where u.federation_id = b.federation_id and u.booking_id = b.id) as settled
  from booking b cross join lateral (select min(e.starts_at) as starts_at, max(e.ends_at) as ends_at from paper_entry e
    where e.federation_id = b.federation_id and e.booking_id = b.id and e.outcome = 'USED') paper
  where b.federation_id = auzolan.current_federation() and b.id = $1`;

/** The asset is held, so that no season of it is closed meanwhile; a line of a closed season stays. */
const LOCK_ASSET = 'select id from asset where federation_id = auzolan.current_federation() and id = $1 for key share';
const KEEP_PAPER = `
  insert into usage_line as u (federation_id, id, paper_entry_id, asset_id, cooperative_id, phase, measure, quantity, starts_at, ends_at)
  values (auzolan.current_federation(), $1, $2, $3, $4, 'ACTUAL', 'TIME', $5, $6, $7) on conflict do nothing`;

const KEEP = `
  with wanted as (select * from jsonb_to_recordset($4) as w(id uuid, phase text, measure text, quantity bigint, scale int, currency text, meter_id uuid,
      from_reading_id uuid, to_reading_id uuid, starts_at timestamptz, ends_at timestamptz)),
  gone as (delete from usage_line u where u.federation_id = auzolan.current_federation() and u.booking_id = $1 and not exists (select from wanted w
      where (w.phase, w.measure) = (u.phase, u.measure) and w.currency is not distinct from u.currency and w.meter_id is not distinct from u.meter_id))
  insert into usage_line as u (federation_id, id, booking_id, asset_id, cooperative_id, phase, measure, quantity, scale, currency, meter_id, from_reading_id, to_reading_id, starts_at, ends_at)
  select auzolan.current_federation(), w.id, $1::uuid, $2::uuid, $3::uuid, w.phase, w.measure, w.quantity, w.scale, w.currency, w.meter_id, w.from_reading_id, w.to_reading_id, w.starts_at, w.ends_at from wanted w
  on conflict on constraint usage_line_once do update set cooperative_id = excluded.cooperative_id, quantity = excluded.quantity,
    from_reading_id = excluded.from_reading_id, to_reading_id = excluded.to_reading_id, starts_at = excluded.starts_at, ends_at = excluded.ends_at
  where (u.cooperative_id, u.quantity, u.from_reading_id, u.to_reading_id, u.starts_at, u.ends_at)
    is distinct from (excluded.cooperative_id, excluded.quantity, excluded.from_reading_id, excluded.to_reading_id, excluded.starts_at, excluded.ends_at)`;

const TOUCHED = `
  select distinct u.booking_id as id from usage_line u
  join meter_reading f on f.federation_id = u.federation_id and f.id = u.from_reading_id
  join meter_reading t on t.federation_id = u.federation_id and t.id = u.to_reading_id
  join meter_reading n on n.federation_id = u.federation_id and n.id = $1 and n.meter_id = u.meter_id
  where u.federation_id = auzolan.current_federation() and ($2::uuid in (f.id, t.id) or n.at between f.at and t.at)`;

/** Writes what bookings used. Asking twice changes nothing; what a closed season rests on stays. */
@Injectable()
export class UsageLinesService {
  constructor(private readonly db: Db) {}

  /** Makes the lines of a booking what they should be now. Does nothing for one that is unknown or settled. */
  async keep(federationId: string, bookingId: string): Promise<void> {
    await this.db.tx(federationId, async () => {
      await this.db.query(LOCK, [bookingId]);
      const [booking] = await this.db.query<BookingRow>(BOOKING, [bookingId]);
      if (!booking || booking.settled) return;
      const rows = wantedLines(numbered(booking)).map(({ phase, measure, quantity, scale, currency, metered, start, end }) => ({
        id: newId(), phase, measure, quantity: quantity.toString(), scale, currency, meter_id: metered?.meterId ?? null,
        from_reading_id: metered?.fromId ?? null, to_reading_id: metered?.toId ?? null, starts_at: new Date(start), ends_at: new Date(end),
      }));
      await this.db.query(KEEP, [bookingId, booking.assetId, booking.cooperativeId, JSON.stringify(rows)]);
    });
  }

  /** A use without a booking, which paper tells of: its begun minutes. What it costs nobody said. */
  async keepPaper({ federationId, paperEntryId, assetId, cooperativeId, start, end }: PaperUsed): Promise<void> {
    await this.db.tx(federationId, async () => {
      await this.db.query(LOCK_ASSET, [assetId]);
      const minutes = Math.ceil((Date.parse(end) - Date.parse(start)) / 60_000);
      await this.db.query(KEEP_PAPER, [newId(), paperEntryId, assetId, cooperativeId, minutes, new Date(start), new Date(end)]);
    });
  }

  /** Bookings, other than its own, whose metered use a reading changes: it lies inside it, or corrects one of its ends. */
  async touchedBy(federationId: string, readingId: string, correctsId: string | null): Promise<string[]> {
    const rows = await this.db.read<{ id: string }>(federationId, TOUCHED, [readingId, correctsId]);
    return rows.map(({ id }) => id);
  }
}

/** PostgreSQL gives extract() as numeric, which comes as text. */
function numbered(booking: BookingRow): BookingRow {
  const number = (value: number | null): number | null => (value === null ? null : Number(value));
  return { ...booking, start: Number(booking.start), end: Number(booking.end), checkedOut: number(booking.checkedOut), returned: number(booking.returned), paperFrom: number(booking.paperFrom), paperUntil: number(booking.paperUntil) };
}
