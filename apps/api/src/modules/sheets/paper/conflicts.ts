import { Injectable } from '@nestjs/common';
import { ActivityLog } from '../../../platform/audit/activity-log.js';
import type { Actor } from '../../../platform/context/actor.js';
import { Db } from '../../../platform/database/db.js';
import { newId } from '../../../platform/database/ids.js';
import { DomainError, NotFoundError } from '../../../platform/errors/domain-error.js';
import { AssetsService } from '../../assets/index.js';
import type { Contradiction } from './contradictions.js';
import { PaperBookings } from './paper-bookings.js';
import type { DecideConflictInput } from './paper.model.js';

const OPEN = 'insert into conflict_case (federation_id, id, paper_entry_id, kind, other_entry_id, reasons) values (auzolan.current_federation(), $1, $2, $3, $4, $5::jsonb)';

const DECIDE = `
  update conflict_case set decision = $2, decided_at = now(), decided_by_id = $3, reason = $4, booking_id = $5
  where federation_id = auzolan.current_federation() and id = $1 and decision is null returning id`;

/** Writes of conflict cases. */
@Injectable()
export class Conflicts {
  constructor(
    private readonly db: Db,
    private readonly assets: AssetsService,
    private readonly bookings: PaperBookings,
    private readonly activity: ActivityLog,
  ) {}

  /** @returns the id of the new case. */
  async open(actor: Actor, entryId: string, { kind, bookingIds, otherEntryId, reasons = [] }: Contradiction): Promise<string> {
    const id = newId();
    await this.db.query(OPEN, [id, entryId, kind, otherEntryId, JSON.stringify(reasons)]);
    await this.db.query('insert into conflict_booking (federation_id, case_id, booking_id) select auzolan.current_federation(), $1, unnest($2::uuid[])', [id, bookingIds]);
    await this.activity.record(actor, { action: 'conflict.open', subjectType: 'conflict_case', subjectId: id, after: { paperEntryId: entryId, kind, bookingIds }, topic: 'BOOKINGS' });
    return id;
  }

  /**
   * Believes the paper or the calendar, once. A booking that stands is not touched either way: a time to come that someone
   * else holds has to be given up by them first.
   * @param now epoch milliseconds
   * @throws NotFoundError; ForbiddenError for anyone but the asset's keepers; DomainError CONFLICT when it is decided, or still cannot be booked
   */
  async decide(actor: Actor, { id, decision, reason }: DecideConflictInput, now: number): Promise<void> {
    const [known] = await this.db.query<{ entryId: string; decision: string | null }>(
      'select paper_entry_id as "entryId", decision from conflict_case where federation_id = auzolan.current_federation() and id = $1 for update', [id],
    );
    if (!known) throw new NotFoundError('conflict case');
    const claim = await this.bookings.claimOf(known.entryId);
    await this.assets.lock(actor, claim.assetId);
    if (known.decision) throw new DomainError('CONFLICT', 'This is decided already.');
    const future = claim.start.getTime() >= now;
    const bookingId = decision === 'PAPER' && future ? await this.book(actor, claim, now) : null;
    await this.db.query(DECIDE, [id, decision, actor.memberId, reason, bookingId]);
    await this.activity.record(actor, { action: 'conflict.decide', subjectType: 'conflict_case', subjectId: id, after: { decision, bookingId }, reason, topic: 'BOOKINGS' });
    if (decision === 'PAPER' && !future) await this.bookings.tellUse(actor.federationId, { ...claim, paperEntryId: known.entryId, bookingId: null });
  }

  private async book(actor: Actor, claim: Awaited<ReturnType<PaperBookings['claimOf']>>, now: number): Promise<string> {
    const placed = await this.bookings.place(actor, claim, claim, now);
    if ('ownBookingId' in placed) return placed.ownBookingId;
    throw new DomainError('CONFLICT', 'This time still cannot be booked. Have the other booking given up first, or believe the calendar.', [{ field: 'decision', message: 'cannot be booked yet' }]);
  }
}
