import { Injectable } from '@nestjs/common';
import { ActivityLog } from '../../../platform/audit/activity-log.js';
import { coordinates, isSteward, type Actor } from '../../../platform/context/actor.js';
import { Db } from '../../../platform/database/db.js';
import { DomainError, NotFoundError, StaleVersionError } from '../../../platform/errors/domain-error.js';
import { cancellerValues } from '../booking.sql.js';
import { BookingMoves } from '../moves/booking-moves.js';
import { checkChange, givesBack, isOpenFor } from './booking-time.js';
import { Calendar, isTaken } from './calendar.js';
import { CHANGE, changeValues, freshPeriods, LOCK_BOOKINGS, PARK, RENEW_TERMS, type ChangedTime, type Changing, type StandingBooking } from './change.sql.js';
import { Placing, type PlaceClash } from './placing.service.js';
import { RuleGate } from './rule-gate.js';
import { type BookingTerms, termsRow } from './terms.js';

/** What is to become of a booking; what is left out stays. */
export interface Change extends Partial<ChangedTime> {
  readonly id: string;
  /** When given, the booking must not have changed since this version. */
  readonly expectedVersion?: number;
}

/**
 * The owner has to say yes to a new time, so the booking keeps the one it has until then. Nothing is written. Several that
 * change together cannot wait for it: this is what their mover is told.
 */
export class NeedsYes extends DomainError {
  constructor(readonly changing: Changing, readonly terms: BookingTerms) {
    super('CONFLICT', 'The owner has to say yes to a new time of one of these bookings. Move them one by one, so that each keeps its time until then.');
  }
}

/**
 * Other times for bookings that stand: longer, shorter, moved, more or fewer of a pool. Their own earlier time is theirs
 * until the new one is taken, and does not stand in their way; the constraints of the database decide, as in {@link Placing}.
 */
@Injectable()
export class Moving {
  constructor(
    private readonly db: Db,
    private readonly placing: Placing,
    private readonly rules: RuleGate,
    private readonly calendar: Calendar,
    private readonly moves: BookingMoves,
    private readonly activity: ActivityLog,
  ) {}

  /**
   * Changes all the bookings or none.
   * @param now epoch milliseconds
   * @returns null when done, or why one of them cannot have its new time; nothing is written then.
   * @param approved whether the owner has said yes to these times: the rules were asked then, and the times are kept for them.
   * @throws DomainError for a change that no time could mend, with the field; NeedsYes.
   */
  async move(actor: Actor, changes: readonly Change[], now: number, { approved = false } = {}): Promise<PlaceClash | null> {
    const changing = (await this.changing(actor, changes)).filter(({ booking, to }) => !isSame(booking, to));
    for (const { asset, booking, to } of changing) checkChange(asset, booking, to, now);
    for (const { booking, to } of changing) checkInTime(booking, to);
    if (!approved) await this.placing.letWaitingFirst(actor, named(changing), now);
    const gated = changing.map((one) => ({
      id: one.booking.id, asset: one.asset, wish: one.to, holder: one.booking, begun: one.booking.start.getTime() <= now, givesBack: givesBack(one.booking, one.to), approved, one,
    }));
    const clash = await this.rules.passChanges(actor, gated, now, (terms) => this.takeWithTerms(actor, changing, new Map([...terms].map(([{ id }, its]) => [id, its]))));
    if (clash && 'refused' in clash) return { ...clashOf('RULES', changing, clash.refused.one), reasons: clash.reasons };
    if (clash) return clash;
    await this.activity.recordAll(actor, changing.map(({ booking, to }) => ({
      action: 'booking.move', subjectType: 'booking', subjectId: booking.id, before: timesOf(booking), after: timesOf(to), topic: 'BOOKINGS' as const,
    })));
    await this.moves.tellAll(changing.map(({ booking: { id, status } }) => ({ federationId: actor.federationId, bookingId: id, from: status, to: status })));
    return null;
  }

  /** The bookings as they stand, locked in the order of their ids. @throws NotFoundError, DomainError */
  async lock(actor: Actor, ids: readonly string[]): Promise<StandingBooking[]> {
    const bookings = await this.db.query<StandingBooking>(LOCK_BOOKINGS, [...cancellerValues(actor), ids]);
    if (bookings.length !== new Set(ids).size) throw new NotFoundError('booking');
    return bookings;
  }

  private async changing(actor: Actor, changes: readonly Change[]): Promise<Changing[]> {
    // Assets before bookings, as whoever places does.
    const rows = await this.db.query<{ id: string }>(
      'select distinct asset_id as id from booking where federation_id = auzolan.current_federation() and id = any ($1::uuid[])',
      [changes.map(({ id }) => id)],
    );
    const assets = await this.placing.lockBookable(rows.map(({ id }) => id));
    const byId = new Map(changes.map((change) => [change.id, change]));
    return (await this.lock(actor, [...byId.keys()])).map((booking) => {
      const { expectedVersion, start = booking.start, end = booking.end, quantity = booking.quantity } = byId.get(booking.id)!;
      if (!booking.may) throw new DomainError('FORBIDDEN', 'Only who booked, a coordinator of either cooperative or a steward can change this booking.');
      if (expectedVersion !== undefined && booking.version !== expectedVersion) throw new StaleVersionError('booking');
      return { booking, asset: assets.get(booking.assetId)!, to: { start, end, quantity } };
    });
  }

  private async takeWithTerms(actor: Actor, changing: readonly Changing[], terms: ReadonlyMap<string, BookingTerms>): Promise<PlaceClash | null> {
    const shut = changing.find((one) => freshPeriods(one).some((fresh) => !isOpenFor(one.asset, fresh)));
    if (shut) return clashOf('CLOSED', changing, shut);
    let clash = await this.take(actor, changing);
    if (clash && (await this.calendar.expireHolds(actor, named(changing)))) clash = await this.take(actor, changing);
    if (clash) return clash;
    for (const one of changing) checkYes(actor, one, terms.get(one.booking.id));
    if (terms.size) await this.db.query(RENEW_TERMS, [JSON.stringify([...terms].map(([id, its]) => ({ id, ...termsRow(its) })))]);
    return null;
  }

  private async take(actor: Actor, changing: readonly Changing[]): Promise<PlaceClash | null> {
    if (!changing.length) return null;
    try {
      return await this.db.attempt(async () => {
        if (changing.length > 1) await this.db.query(PARK, [changing.map(({ booking }) => booking.id)]);
        const [row] = await this.db.query<{ closed: string[] }>(CHANGE, changeValues(changing));
        const closed = changing.find(({ booking }) => row!.closed.includes(booking.id));
        if (closed) throw new Shut(closed);
        return null;
      });
    } catch (error) {
      if (error instanceof Shut) return clashOf('CLOSED', changing, error.one);
      if (!isTaken(error)) throw error;
      const conflicts = await this.calendar.conflicts(actor, named(changing), changing.map(({ booking }) => booking.id));
      return clashOf('TAKEN', changing, changing.find(({ booking }) => conflicts.has(booking.id)) ?? changing[0]!);
    }
  }
}

/** Undoes a change of which some part is closed. */
class Shut extends Error {
  constructor(readonly one: Changing) {
    super('It is closed.');
  }
}

/** What the owner said yes to was another time, unless it is the owner who changes it. @throws NeedsYes */
function checkYes(actor: Actor, one: Changing, terms: BookingTerms | undefined): void {
  const asks = terms !== undefined && terms.approval.length > 0 && ['CONFIRMED', 'CHECKED_OUT'].includes(one.booking.status);
  if (asks && !isSteward(actor) && !coordinates(actor, one.asset.ownerId)) throw new NeedsYes(one, terms);
}

function isSame(one: ChangedTime, other: ChangedTime): boolean {
  return one.start.getTime() === other.start.getTime() && one.end.getTime() === other.end.getTime() && one.quantity === other.quantity;
}

/** Whoever can no longer cancel can no longer give a part of it up either. @throws DomainError */
function checkInTime(booking: StandingBooking, to: ChangedTime): void {
  if (!booking.inTime && (to.start > booking.start || to.end < booking.end || to.quantity < booking.quantity)) {
    throw new DomainError('CONFLICT', 'It is too late to give this up by yourself. Ask the owner, who still can.');
  }
}

function timesOf({ start, end, quantity }: ChangedTime): object {
  return { start, end, quantity };
}

function wishOf({ booking, to }: Changing) {
  return { assetId: booking.assetId, purpose: booking.purpose, ...to };
}

function named(changing: readonly Changing[]) {
  return changing.map((one) => ({ id: one.booking.id, wish: wishOf(one), asset: one.asset }));
}

function clashOf(clash: PlaceClash['clash'], changing: readonly Changing[], one: Changing): PlaceClash {
  return { clash, asset: one.asset, wish: wishOf(one), moving: { ids: changing.map(({ booking }) => booking.id), from: one.booking } };
}
