import { Injectable } from '@nestjs/common';
import { ActivityLog } from '../../../platform/audit/activity-log.js';
import { cancellerValues } from '../booking.sql.js';
import type { Actor } from '../../../platform/context/actor.js';
import { Db } from '../../../platform/database/db.js';
import { QuotasService } from '../../rules/index.js';
import { BookingMoves } from '../moves/booking-moves.js';
import { Clashed, TakingMoves } from '../moves/taking-moves.js';
import type { LockedAsset } from '../placing/bookable-asset.sql.js';
import { RENEW_TERMS, type StandingBooking } from '../placing/change.sql.js';
import type { PlaceClash } from '../placing/placing.service.js';
import { RuleGate } from '../placing/rule-gate.js';
import { termsRow } from '../placing/terms.js';
import type { Holder } from '../placing/wish.js';
import { CLOSED_TO, HAND_OVER, HOLDERS, LEAVE_OUT } from './offers.sql.js';

/** A booking and who is to hold it. */
export interface HandOver {
  readonly booking: StandingBooking;
  readonly asset: LockedAsset;
  readonly to: Holder;
}

interface PartOf {
  readonly seriesId: string | null;
  readonly recurrence: string | null;
}

/**
 * Bookings that change hands. First all of them are given back to the quotas, so that nobody is counted for what they give
 * away; then every rule and closure is asked again for each new holder, as for anyone who books; then all are exchanged, or none.
 */
@Injectable()
export class Exchanges {
  constructor(
    private readonly db: Db,
    private readonly rules: RuleGate,
    private readonly quotas: QuotasService,
    private readonly taking: TakingMoves,
    private readonly moves: BookingMoves,
    private readonly activity: ActivityLog,
  ) {}

  /** The rows of the bookings are locked. @param now epoch milliseconds @returns why a new holder may not have it; nothing is written then */
  async exchange(actor: Actor, handOvers: readonly HandOver[], now: number): Promise<PlaceClash | null> {
    const result = await this.taking.allOrClash(async () => {
      await this.quotas.adjust(actor.federationId, handOvers.map(({ booking }) => ({ bookingId: booking.id, charges: [] })));
      const rows = JSON.stringify(handOvers.map(({ booking, to }) => ({ id: booking.id, cooperative_id: to.cooperativeId, member_id: to.memberId, booked_by_id: to.bookedById })));
      const [closed] = await this.db.query<{ id: string }>(CLOSED_TO, [rows]);
      if (closed) throw new Clashed(clashOf('CLOSED', handOvers.find(({ booking }) => booking.id === closed.id)!));
      const gated = handOvers.map((one) => ({ id: one.booking.id, asset: one.asset, wish: one.booking, holder: one.to, begun: false, givesBack: false, one }));
      const refused = await this.rules.passChanges(actor, gated, now, async (terms) => {
        const partsOf = await this.db.query<PartOf>(HOLDERS, [...cancellerValues(actor), handOvers.map(({ booking }) => booking.id)]);
        await this.db.query(HAND_OVER, [rows]);
        for (const { seriesId, recurrence } of partsOf) if (seriesId) await this.db.query(LEAVE_OUT, [seriesId, recurrence]);
        await this.db.query(RENEW_TERMS, [JSON.stringify([...terms].map(([{ id }, its]) => ({ id, ...termsRow(its) })))]);
        await this.tell(actor, handOvers);
        for (const [{ id }, { approval }] of terms) if (approval.length) await this.moves.move(actor, id, ['CONFIRMED'], 'REQUESTED', 'booking.request');
        return null;
      });
      if (refused) throw new Clashed({ ...clashOf('RULES', refused.refused.one), reasons: refused.reasons });
      return null;
    });
    return result;
  }

  private async tell(actor: Actor, handOvers: readonly HandOver[]): Promise<void> {
    await this.activity.recordAll(actor, handOvers.map(({ booking, to }) => ({
      action: 'booking.handOver', subjectType: 'booking', subjectId: booking.id, topic: 'BOOKINGS' as const,
      before: { cooperativeId: booking.cooperativeId, memberId: booking.memberId }, after: { cooperativeId: to.cooperativeId, memberId: to.memberId },
    })));
    await this.moves.tellAll(handOvers.map(({ booking: { id, status } }) => ({ federationId: actor.federationId, bookingId: id, from: status, to: status })));
  }
}

function clashOf(clash: PlaceClash['clash'], { booking, asset }: HandOver): PlaceClash {
  const { id, assetId, quantity, purpose, start, end } = booking;
  return { clash, asset, wish: { assetId, quantity, purpose, start, end }, moving: { ids: [id], from: { start, end } } };
}
