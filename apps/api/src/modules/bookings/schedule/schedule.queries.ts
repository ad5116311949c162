import { Injectable } from '@nestjs/common';
import { freeBusyDays, freePeriods, alternatives, type FreeBusyDay as CalendarDay, type Period as CalendarPeriod } from '@auzolan/calendar';
import type { Closure } from '../../assets/index.js';
import { toCooperative } from '../../federation/index.js';
import type { Actor } from '../../../platform/context/actor.js';
import { Db } from '../../../platform/database/db.js';
import { isUuid } from '../../../platform/database/ids.js';
import { InputError, NotFoundError } from '../../../platform/errors/domain-error.js';
import type { BookableAsset } from '../placing/bookable-asset.sql.js';
import { bookableUntil } from '../placing/booking-time.js';
import type { Wish } from '../placing/wish.js';
import type { Booking, FreeBusyBlock, FreeBusyDay } from '../booking.model.js';
import { readerValues } from '../booking.sql.js';
import { calendarOf, calendarSql, scheduleOf, scheduleSql, type CalendarRow, type ScheduleRow, type Standing } from './schedule.sql.js';

const DAY = 86_400_000;
/** How far from the wished time alternatives are looked for, milliseconds. */
const ALTERNATIVES_WITHIN = 28 * DAY;

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
    return freeBusyDays(scheduleOf(row), from, days, now).map((day) => toDay(day, bookings));
  }

  /** Free periods as long as the wished one, the best first. @param now epoch milliseconds */
  async alternatives(actor: Actor, asset: BookableAsset, wished: Wish, now: number): Promise<{ periods: CalendarPeriod[]; closures: Closure[] }> {
    const around = {
      start: Math.max(now, wished.start.getTime() - ALTERNATIVES_WITHIN),
      end: Math.min(bookableUntil(asset, now), wished.end.getTime() + ALTERNATIVES_WITHIN),
    };
    const [row] = await this.db.read<CalendarRow>(actor.federationId, ONE_CALENDAR, [new Date(around.start - 2 * DAY), new Date(around.end + 2 * DAY), asset.id]);
    const schedule = calendarOf(row!, wished.quantity);
    const wanted = { start: wished.start.getTime(), end: wished.end.getTime() };
    return {
      periods: alternatives(wanted, freePeriods(schedule, around, now), asset.timeZone, now),
      closures: row!.closures.filter((closure) => Date.parse(closure.start as string) < wanted.end && Date.parse(closure.end as string) > wanted.start),
    };
  }

  /** What stands in the calendar of one asset. @throws NotFoundError */
  async one(actor: Actor, assetId: string, span: { from: Date; until: Date }): Promise<ScheduleRow> {
    const rows = isUuid(assetId) ? await this.db.read<ScheduleRow>(actor.federationId, ONE_ASSET, [...readerValues(actor), span.from, span.until, assetId]) : [];
    if (!rows[0]) throw new NotFoundError('asset', 'assetId');
    return rows[0];
  }
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
