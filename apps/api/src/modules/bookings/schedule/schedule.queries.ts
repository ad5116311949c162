import { Injectable } from '@nestjs/common';
import { alternatives, clipPeriods, freeBusyDays, freePeriods, mergePeriods, type AssetSchedule, type FreeBusyDay as CalendarDay, type Period as CalendarPeriod } from '@auzolan/calendar';
import type { Closure } from '../../assets/index.js';
import { toCooperative } from '../../federation/index.js';
import type { Actor } from '../../../platform/context/actor.js';
import { Db } from '../../../platform/database/db.js';
import { isUuid } from '../../../platform/database/ids.js';
import { InputError, NotFoundError } from '../../../platform/errors/domain-error.js';
import { bookableUntil } from '../placing/booking-time.js';
import type { PlaceClash } from '../placing/placing.service.js';
import type { Booking, FreeBusyBlock, FreeBusyDay } from '../booking.model.js';
import { readerValues } from '../booking.sql.js';
import { calendarOf, calendarSql, scheduleOf, scheduleSql, stops, type CalendarRow, type ScheduleRow, type Standing } from './schedule.sql.js';

const DAY = 86_400_000;
/** How far from the wished time alternatives are looked for, milliseconds. */
const ALTERNATIVES_WITHIN = 28 * DAY;
const MOST_ALTERNATIVES = 3;

const ONE_CALENDAR = calendarSql('asset a where a.federation_id = auzolan.current_federation() and a.id = $3');
const ONE_ASSET = scheduleSql('asset a where a.federation_id = auzolan.current_federation() and a.id = $7');

/** Reads of one asset's calendar: what is free and taken. */
@Injectable()
export class ScheduleQueries {
  constructor(private readonly db: Db) {}

  /** Day by day what of one asset is free, in its own zone. @param now epoch milliseconds */
  async freeBusy(actor: Actor, assetId: string, from: string, days: number, now: number): Promise<FreeBusyDay[]> {
    if (days < 1 || days > 62) throw new InputError('days', 'must be from 1 to 62');
    const row = await this.one(actor, assetId, widely(from, days));
    const bookings = new Map(row.standing.map((standing) => [standing.booking.id, withCooperative(standing, actor.language)]));
    return freeBusyDays(scheduleOf(row, actor.cooperativeId), from, days, now).map((day) => toDay(day, bookings));
  }

  /**
   * Free periods as long as the wished one, the best first; before them, for a booking that was to grow or move, as much of the wish as can be had.
   * @param now epoch milliseconds
   */
  async alternatives(actor: Pick<Actor, 'federationId' | 'cooperativeId'>, { asset, wish: wished, moving }: PlaceClash, now: number): Promise<{ periods: CalendarPeriod[]; closures: Closure[] }> {
    const around = {
      start: Math.max(now, wished.start.getTime() - ALTERNATIVES_WITHIN),
      end: Math.min(bookableUntil(asset, now), wished.end.getTime() + ALTERNATIVES_WITHIN),
    };
    const [row] = await this.db.read<CalendarRow>(actor.federationId, ONE_CALENDAR, [new Date(around.start - 2 * DAY), new Date(around.end + 2 * DAY), asset.id]);
    const calendar = calendarOf(row!, actor.cooperativeId, wished.quantity);
    const free = row!.bookable.retired ? [] : freePeriods({ ...calendar, bookings: calendar.bookings.filter(({ id }) => !moving?.ids.includes(id)) }, around, now);
    const wanted = { start: wished.start.getTime(), end: wished.end.getTime() };
    const partly = moving ? partOf(wanted, { start: moving.from.start.getTime(), end: moving.from.end.getTime() }, free, asset.minMinutes) : [];
    return {
      periods: [...partly, ...alternatives(wanted, free, asset.timeZone, now)].slice(0, MOST_ALTERNATIVES),
      closures: row!.closures.filter((closure) => stops(closure, actor.cooperativeId) && Date.parse(closure.start as string) < wanted.end && Date.parse(closure.end as string) > wanted.start),
    };
  }

  /**
   * The calendar of one asset as anyone may know it: when it is taken, set-up and turnaround with it, not who by or what for.
   * @returns null when there is no such asset; `until` is how far it is told, at most to where it can be booked. Epoch milliseconds.
   */
  async forAnyone(federationId: string, assetId: string, now: number, days: number): Promise<{ schedule: AssetSchedule; shortestMinutes: number; until: number } | null> {
    const furthest = now + days * DAY;
    const [row] = await this.db.read<CalendarRow>(federationId, ONE_CALENDAR, [new Date(now - 3 * DAY), new Date(furthest + 2 * DAY), assetId]);
    return row ? { schedule: calendarOf(row, null), shortestMinutes: row.bookable.minMinutes, until: Math.min(furthest, bookableUntil(row.bookable, now)) } : null;
  }

  /** What stands in the calendar of one asset. @throws NotFoundError */
  async one(actor: Actor, assetId: string, span: { from: Date; until: Date }): Promise<ScheduleRow> {
    const rows = isUuid(assetId) ? await this.db.read<ScheduleRow>(actor.federationId, ONE_ASSET, [...readerValues(actor), span.from, span.until, assetId]) : [];
    if (!rows[0]) throw new NotFoundError('asset', 'assetId');
    return rows[0];
  }
}

/** As much of a wished period as is free and joined to the one that is had; none when that is the very same or too short. */
function partOf(wanted: CalendarPeriod, had: CalendarPeriod, free: readonly CalendarPeriod[], minMinutes: number): CalendarPeriod[] {
  const around = mergePeriods([...free, had]).find((period) => period.start <= had.start && period.end >= had.end)!;
  return clipPeriods([around], wanted).filter(({ start, end }) => end - start >= minMinutes * 60_000 && (start !== had.start || end !== had.end));
}

/** The days in any zone, with room for the longest set-up and turnaround. */
function widely(from: string, days: number): { from: Date; until: Date } {
  const start = Date.parse(`${from}T00:00:00Z`);
  return { from: new Date(start - 3 * DAY), until: new Date(start + (days + 3) * DAY) };
}

function withCooperative({ booking, cooperative }: Standing, language: string): Booking {
  booking.loadedCooperative = toCooperative(cooperative, language);
  return booking;
}

function toDay(day: CalendarDay, bookings: Map<string, Booking>): FreeBusyDay {
  const blocks: FreeBusyBlock[] = day.blocks.map((block) => ({
    start: new Date(block.start).toISOString(), end: new Date(block.end).toISOString(), state: block.state,
    booking: (block.bookingId && bookings.get(block.bookingId)) || null,
  }));
  return { date: day.date, state: day.state, blocks };
}
