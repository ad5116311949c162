import { Injectable } from '@nestjs/common';
import { addWallMinutes, ruleText, shiftRule, splitRule, toLocal, wallMinutesBetween } from '@auzolan/calendar';
import { ActivityLog } from '../../../platform/audit/activity-log.js';
import type { Actor } from '../../../platform/context/actor.js';
import { Db } from '../../../platform/database/db.js';
import { newId } from '../../../platform/database/ids.js';
import { DomainError, InputError, NotFoundError } from '../../../platform/errors/domain-error.js';
import { cancellerValues, MAY_CANCEL, OPEN_STATUSES } from '../booking.sql.js';
import { BookingsService } from '../bookings.service.js';
import { BookingMoves } from '../moves/booking-moves.js';
import { AskedMoves } from '../placing/asked-moves.service.js';
import { Moving } from '../placing/moving.service.js';
import type { PlaceClash } from '../placing/placing.service.js';
import { dateAt, readRule } from './series-dates.js';
import { SeriesScope, type CancelSeriesInput, type MoveSeriesInput } from './series.inputs.js';
import { INSERT_SERIES, insertValues, LOCK_SERIES, type SeriesRow } from './series.sql.js';

/** A booking of a series. */
interface SeriesBooking {
  readonly id: string;
  readonly recurrence: string;
  readonly localStart: string;
  readonly may: boolean;
  /** Whether it is still to come and not given up. */
  readonly coming: boolean;
}

/** What a change is about: the series, the booking that was pointed at, and all from the first date that changes on. */
interface Scoped {
  readonly series: SeriesRow;
  readonly pointed: SeriesBooking;
  readonly from: string;
  readonly bookings: readonly SeriesBooking[];
}

// $1 to $3: who asks; $4: the series.
const BOOKINGS = `select b.id, b.recurrence_id as recurrence, b.local_start as "localStart", ${MAY_CANCEL} as may, b.status in ${OPEN_STATUSES} and b.starts_at > now() as coming
  from booking b join asset a on a.federation_id = b.federation_id and a.id = b.asset_id
  where b.federation_id = auzolan.current_federation() and b.series_id = $4 order by b.recurrence_id`;

const MOVE_DATES = `update booking b set series_id = $1, recurrence_id = d.recurrence from jsonb_to_recordset($2) as d(id uuid, recurrence text)
  where b.federation_id = auzolan.current_federation() and b.id = d.id`;

/** Changes of one date, of this and all that follow, or of all that are still to come; all of them or none. */
@Injectable()
export class SeriesChanges {
  constructor(
    private readonly db: Db,
    private readonly bookings: BookingsService,
    private readonly moving: Moving,
    private readonly asked: AskedMoves,
    private readonly moves: BookingMoves,
    private readonly activity: ActivityLog,
  ) {}

  /**
   * Another time for the dates in the scope; those that someone moved alone stay where they were put. Past dates are
   * history: where there are some, the series is cut in two, and the new one has the new times.
   * @param now epoch milliseconds
   * @returns the series that the booking is of now, or why a date cannot have its new time; nothing is written then.
   */
  async move(actor: Actor, { bookingId, scope, expectedVersion, start, end }: MoveSeriesInput, now: number): Promise<{ id: string } | PlaceClash> {
    const scoped = await this.scoped(actor, bookingId, scope);
    const { series, pointed, bookings, from } = scoped;
    const pointedChange = { id: bookingId, expectedVersion, start, end };
    if (scope === SeriesScope.ONE) {
      const moved = await this.asked.move(actor, pointedChange, now);
      return moved && 'clash' in moved ? moved : { id: series.id };
    }
    const local = toLocal(start.getTime(), series.zone);
    const shift = wallMinutesBetween(pointed.localStart, local);
    const minutes = wallMinutesBetween(local, toLocal(end.getTime(), series.zone));
    const { before, after } = splitRule(readRule(series.rule), { start: series.localStart, zone: series.zone }, from);
    const moved = addWallMinutes(from, shift);
    const rule = shiftRule(after, from, moved, series.zone);
    if (!rule) throw new InputError('start', 'must stay on its day, as no rule says the other days; give up these dates and book a new series');
    if (minutes < 1) throw new InputError('end', 'must be later than start');
    const changes = bookings.filter((one) => one.coming && one.id !== bookingId && one.localStart === one.recurrence).map(({ id, recurrence }) => ({ id, ...dateAt({ minutes, zone: series.zone }, addWallMinutes(recurrence, shift)) }));
    const clash = await this.moving.move(actor, [...changes, pointedChange], now);
    if (clash) return clash;
    const later: SeriesRow = {
      ...series, id: newId(), rule: ruleText(rule), localStart: moved, minutes, skipped: series.skipped.filter((one) => one >= from).map((one) => addWallMinutes(one, shift)),
      bookedUntil: new Date(series.bookedUntil.getTime() + Math.min(shift, 0) * 60_000),
    };
    await this.db.query(INSERT_SERIES, insertValues(actor.federationId, later));
    await this.db.query(MOVE_DATES, [later.id, JSON.stringify(bookings.map(({ id, recurrence }) => ({ id, recurrence: addWallMinutes(recurrence, shift) })))]);
    await this.endBefore(series.id, before && ruleText(before));
    await this.activity.record(actor, { action: 'series.move', subjectType: 'series', subjectId: later.id, before: { seriesId: series.id, rule: series.rule, localStart: series.localStart }, after: { rule: later.rule, localStart: moved, minutes } });
    return { id: later.id };
  }

  /** Gives up the dates in the scope. @returns the series. @throws DomainError */
  async cancel(actor: Actor, { bookingId, scope, reason }: CancelSeriesInput): Promise<{ id: string }> {
    const { series, bookings, from } = await this.scoped(actor, bookingId, scope);
    if (scope === SeriesScope.ONE) {
      await this.bookings.cancel(actor, { id: bookingId, reason });
      return { id: series.id };
    }
    const coming = bookings.filter((one) => one.coming);
    if (coming.some(({ may }) => !may)) throw new DomainError('FORBIDDEN', 'Only who booked, a coordinator of either cooperative or a steward can cancel these bookings.');
    await this.moves.moveAll(actor, coming.map(({ id }) => id), ['HELD', 'REQUESTED', 'CONFIRMED'], 'CANCELLED', 'booking.cancel', reason);
    const { before } = splitRule(readRule(series.rule), { start: series.localStart, zone: series.zone }, from);
    await this.endBefore(series.id, before && ruleText(before));
    await this.activity.record(actor, { action: 'series.cancel', subjectType: 'series', subjectId: series.id, after: { from, dates: coming.length }, reason });
    return { id: series.id };
  }

  private async scoped(actor: Actor, bookingId: string, scope: SeriesScope): Promise<Scoped> {
    const [found] = await this.db.query<{ id: string | null }>('select series_id as id from booking where federation_id = auzolan.current_federation() and id = $1', [bookingId]);
    if (!found) throw new NotFoundError('booking', 'bookingId');
    const [series] = found.id ? await this.db.query<SeriesRow>(LOCK_SERIES, [found.id]) : [];
    if (!series) throw new DomainError('CONFLICT', 'This booking does not repeat, or its series has ended.', [{ field: 'bookingId', message: 'is of no series that goes on' }]);
    const all = await this.db.query<SeriesBooking>(BOOKINGS, [...cancellerValues(actor), series.id]);
    const pointed = all.find(({ id }) => id === bookingId)!;
    const first = scope === SeriesScope.ALL ? (all.find(({ coming }) => coming) ?? pointed) : pointed;
    if (scope !== SeriesScope.ONE && !first.coming) throw new DomainError('CONFLICT', 'None of these dates is still to come.');
    return { series, pointed, from: first.recurrence, bookings: all.filter(({ recurrence }) => recurrence >= first.recurrence) };
  }

  /** What is left of a series keeps the dates before; without any it is over. */
  private async endBefore(id: string, rule: string | null): Promise<void> {
    await this.db.query('update booking_series set rule = coalesce($2, rule), ended_at = case when $2::text is null then now() end where federation_id = auzolan.current_federation() and id = $1', [id, rule]);
  }
}
