import { Injectable } from '@nestjs/common';
import type { ScopedReason } from '@auzolan/booking-rules';
import { closingAsset } from '../../assets/index.js';
import { Db } from '../../../platform/database/db.js';
import type { ConflictKind } from './paper.model.js';

/** What a claimed use is held against. */
export interface Claim {
  readonly assetId: string;
  readonly cooperativeId: string;
  readonly start: Date;
  readonly end: Date;
}

/** What speaks against it. */
export interface Contradiction {
  readonly kind: ConflictKind;
  /** What stands in the calendar, for TAKEN. */
  readonly bookingIds: readonly string[];
  /** The other line, for PAPER. */
  readonly otherEntryId: string | null;
  /** Every rule against it, for RULES. */
  readonly reasons?: readonly ScopedReason[];
}

/** Bookings that take a leaf of the asset at that time, set-up and turnaround not counted; the one that covers most of it first. */
const STANDING = `
  select distinct b.id, b.cooperative_id = $2 as own, least(b.ends_at, $4) - greatest(b.starts_at, $3) as shared
  from asset_leaf al
  join allocation l on l.federation_id = al.federation_id and l.leaf_id = al.leaf_id and l.blocks
    and l.blocked_from > $3::timestamptz - interval '33 days' and l.blocked_from < $4 and l.blocked_until > $3
  join booking b on b.federation_id = l.federation_id and b.id = l.booking_id and b.starts_at < $4 and b.ends_at > $3
  where al.federation_id = auzolan.current_federation() and al.asset_id = $1 order by shared desc, b.id`;

/** Whether so much of a pool stands in the calendar that none was left. Other uses of a pool do not contradict. */
const ALL_OUT = `
  select bool_and(l.kind = 'POOLED') as pooled, bool_or(l.kind = 'POOLED' and auzolan.peak_use(l.federation_id, l.id, $2, $3) + al.quantity > l.quantity) as "allOut"
  from asset_leaf al join asset l on l.federation_id = al.federation_id and l.id = al.leaf_id
  where al.federation_id = auzolan.current_federation() and al.asset_id = $1`;

/** Closures for everyone but a list do not contradict those on it. */
const CLOSED = `
  select 1 from closure c where c.federation_id = auzolan.current_federation() and c.starts_at < $3 and c.ends_at > $2
    and not exists (select from closure_allowed ca where ca.federation_id = c.federation_id and ca.closure_id = c.id and ca.cooperative_id = $4)
    and c.asset_id in (${closingAsset('c.federation_id', '$1::uuid')}) limit 1`;

/** Lines of others that count as a use, or were decided to. */
const OTHER_PAPER = `
  select e.id from paper_entry e left join conflict_case k on k.federation_id = e.federation_id and k.paper_entry_id = e.id
  where e.federation_id = auzolan.current_federation() and e.asset_id = $1 and e.cooperative_id <> $2 and e.starts_at < $4 and e.ends_at > $3
    and (e.outcome = 'USED' or k.decision = 'PAPER') order by e.entered_at, e.id limit 1`;

/** Holds what paper says against the calendar, closures and other paper. Inside a transaction that holds the asset. */
@Injectable()
export class Contradictions {
  constructor(private readonly db: Db) {}

  /** @returns what speaks against the claim, or the cooperative's own booking that it fits, if any */
  async of({ assetId, cooperativeId, start, end }: Claim): Promise<{ against: Contradiction } | { ownBookingId: string | null }> {
    const standing = await this.db.query<{ id: string; own: boolean }>(STANDING, [assetId, cooperativeId, start, end]);
    const own = standing.find((booking) => booking.own)?.id ?? null;
    const others = standing.filter((booking) => !booking.own).map(({ id }) => id);
    if (others.length && !(await this.isLeft(assetId, start, end, own !== null))) return { against: { kind: 'TAKEN', bookingIds: others, otherEntryId: null } };
    const [closed] = await this.db.query(CLOSED, [assetId, start, end, cooperativeId]);
    if (closed) return { against: { kind: 'CLOSED', bookingIds: [], otherEntryId: null } };
    const [other] = others.length ? [] : await this.db.query<{ id: string }>(OTHER_PAPER, [assetId, cooperativeId, start, end]);
    return other ? { against: { kind: 'PAPER', bookingIds: [], otherEntryId: other.id } } : { ownBookingId: own };
  }

  /** Of a pool there may be some left beside what others had booked; whoever had booked some has them. */
  private async isLeft(assetId: string, start: Date, end: Date, booked: boolean): Promise<boolean> {
    const [row] = await this.db.query<{ pooled: boolean; allOut: boolean }>(ALL_OUT, [assetId, start, end]);
    return row!.pooled && (booked || !row!.allOut);
  }
}
