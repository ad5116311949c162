import { Injectable } from '@nestjs/common';
import { coversPeriod, freePeriods } from '@auzolan/calendar';
import type { Actor } from '../../../platform/context/actor.js';
import { type RefusalCode, type RefusalReason, Refusals, RulesService, toPriceLine } from '../../rules/index.js';
import { holderOf } from '../holder.js';
import { checkBookingTime, isOpenFor } from '../placing/booking-time.js';
import { clashWords } from '../placing/clash.messages.js';
import { ScheduleQueries } from '../schedule/schedule.queries.js';
import { calendarOf, type ScheduleRow, stops } from '../schedule/schedule.sql.js';
import type { BookingCheck } from './booking-check.model.js';

const DAY = 86_400_000;

/** A wish to look at. */
export interface CheckedWish {
  readonly assetId: string;
  readonly start: Date;
  readonly end: Date;
  readonly quantity: number;
}

/** "Why can't I book?": the same judgement that booking makes, with what stands in the calendar. Only a look; placing decides. */
@Injectable()
export class BookingCheckQueries {
  constructor(
    private readonly schedule: ScheduleQueries,
    private readonly rules: RulesService,
    private readonly refusals: Refusals,
  ) {}

  /** @param now epoch milliseconds @throws DomainError for what is no time at all, or when the actor speaks for no cooperative */
  async check(actor: Actor, wish: CheckedWish, now: number): Promise<BookingCheck> {
    const holder = holderOf(actor);
    const { start, end, quantity, assetId } = wish;
    const row = await this.schedule.one(actor, assetId, { from: new Date(start.getTime() - 2 * DAY), until: new Date(end.getTime() + 2 * DAY) });
    checkBookingTime({ ...row.bookable, retired: false }, wish);
    const asset = { ...row.bookable, layers: await this.rules.layersOf(actor, assetId) };
    const { verdict } = await this.rules.evaluate(actor, { asset, start, end, quantity, holder }, now);
    const told = verdict.allowed ? [] : await this.refusals.tell(actor, verdict.reasons, asset);
    const standing = standingInTheWay(row, actor, wish, now);
    return {
      reasons: [...told, ...standing.map((code) => reason(code, actor.language, asset.ownerId))],
      needsApproval: verdict.allowed && verdict.approval.length > 0,
      cancelUntil: verdict.allowed && verdict.cancelUntil !== null ? new Date(verdict.cancelUntil) : null,
      price: verdict.allowed ? verdict.price.map(toPriceLine) : [],
    };
  }
}

/** What the calendar says against it. */
function standingInTheWay(row: ScheduleRow, actor: Actor, { start, end, quantity }: CheckedWish, now: number): Array<'RETIRED' | 'CLOSED' | 'TAKEN'> {
  const wanted = { start: start.getTime(), end: end.getTime() };
  if (row.bookable.retired) return ['RETIRED'];
  const closed = row.closures.some((closure) => stops(closure, actor.cooperativeId) && Date.parse(closure.start as string) < wanted.end && Date.parse(closure.end as string) > wanted.start);
  if (closed || !isOpenFor(row.bookable, { start, end })) return ['CLOSED'];
  if (wanted.start < now) return [];
  const calendar = calendarOf({ ...row, held: row.standing }, actor.cooperativeId, quantity);
  return coversPeriod(freePeriods(calendar, { start: wanted.start - DAY, end: wanted.end + DAY }, now), wanted) ? [] : ['TAKEN'];
}

function reason(code: Extract<RefusalCode, 'RETIRED' | 'CLOSED' | 'TAKEN'>, language: string, ownerId: string): RefusalReason {
  return { code, message: clashWords(language, code), source: null, at: null, askId: ownerId };
}
