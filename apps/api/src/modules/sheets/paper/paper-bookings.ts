import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../platform/context/actor.js';
import { Db } from '../../../platform/database/db.js';
import { JobQueue } from '../../../platform/jobs/job-queue.js';
import { Placing } from '../../bookings/index.js';
import { PAPER_USED, type PaperUsed } from '../../usage/index.js';
import { Contradictions, type Claim, type Contradiction } from './contradictions.js';

/** Who wrote the line. */
export interface Writer {
  readonly writtenName: string;
  readonly memberId?: string | null;
}

/** What a use that paper tells of leads to elsewhere: bookings of times to come, and uses that are counted. */
@Injectable()
export class PaperBookings {
  constructor(
    private readonly db: Db,
    private readonly placing: Placing,
    private readonly contradictions: Contradictions,
    private readonly jobs: JobQueue,
  ) {}

  /**
   * Books a claimed time to come for the cooperative; whoever types it in is the helper.
   * @param now epoch milliseconds
   * @throws DomainError for what no time could mend, as for any booking
   */
  async place(actor: Actor, claim: Claim, { writtenName, memberId }: Writer, now: number): Promise<{ ownBookingId: string } | { against: Contradiction }> {
    const holder = { cooperativeId: claim.cooperativeId, memberId: memberId ?? actor.memberId, bookedById: memberId && memberId !== actor.memberId ? actor.memberId : null };
    const placed = await this.placing.place(actor, holder, [{ assetId: claim.assetId, quantity: 1, start: claim.start, end: claim.end, purpose: writtenName }], now, { status: 'CONFIRMED' });
    if (!('clash' in placed)) return { ownBookingId: placed.ids[0]! };
    const seen = placed.clash === 'RULES' ? { ownBookingId: null } : await this.contradictions.of(claim);
    return { against: 'against' in seen ? seen.against : { kind: placed.clash, bookingIds: [], otherEntryId: null, reasons: placed.reasons } };
  }

  /** Tells whoever counts uses; runs if and only if this transaction commits. */
  async tellUse(federationId: string, { start, end, assetId, cooperativeId, ...use }: Claim & Pick<PaperUsed, 'paperEntryId' | 'memberId' | 'bookingId'>): Promise<void> {
    await this.jobs.tell(PAPER_USED, { federationId, assetId, cooperativeId, ...use, start: start.toISOString(), end: end.toISOString() } satisfies PaperUsed);
  }

  /** Inside a transaction. */
  async claimOf(entryId: string): Promise<Claim & Writer & { memberId: string | null }> {
    const [claim] = await this.db.query<Claim & Writer & { memberId: string | null }>(
      `select asset_id as "assetId", cooperative_id as "cooperativeId", member_id as "memberId", written_name as "writtenName", starts_at as start, ends_at as end
       from paper_entry where federation_id = auzolan.current_federation() and id = $1`, [entryId],
    );
    return claim!;
  }
}
