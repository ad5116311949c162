import { Injectable } from '@nestjs/common';
import { alternatives, clipPeriods, firstOccurrences, freePeriods, takenPeriods, type AssetSchedule, type Period, type TakenBooking } from '@auzolan/calendar';
import { subjectMemberId, type Actor } from '../../../platform/context/actor.js';
import { Db } from '../../../platform/database/db.js';
import { isUuid } from '../../../platform/database/ids.js';
import { DomainError, InputError, NotFoundError } from '../../../platform/errors/domain-error.js';
import { toCooperative } from '../../federation/index.js';
import { Refusals, RulesService } from '../../rules/index.js';
import type { BookableAsset } from '../placing/bookable-asset.sql.js';
import { bookableUntil, checkWish, isOpenFor } from '../placing/booking-time.js';
import { clashWords } from '../placing/clash.messages.js';
import { blockedPeriod, takingsOf } from '../placing/wish.js';
import { ScheduleQueries } from '../schedule/schedule.queries.js';
import { calendarOf, stops, type ScheduleRow } from '../schedule/schedule.sql.js';
import { datesOf, readRule, type PlannedDate, type SeriesPlan } from './series-dates.js';
import type { SeriesInput } from './series.inputs.js';
import type { SeriesDate, SeriesDateState, SeriesPreview } from './series.model.js';

const DAY = 86_400_000;
/** How far from a date another time is looked for, milliseconds. */
const SUGGEST_WITHIN = 7 * DAY;

/** A wished series: what repeats, and until when it can be booked by now. */
export interface WishedSeries {
  readonly plan: SeriesPlan;
  readonly bookedUntil: number;
  /** With the other times that were chosen, the left-out ones gone. */
  readonly dates: readonly PlannedDate[];
  readonly goesOn: boolean;
}

/** A closure that stops whoever looks, epoch milliseconds. */
interface ClosingTime extends Period {
  readonly reason: string;
}

/** Looks at each date of a wished series, in two statements however many there are. Only a look: placing decides. */
@Injectable()
export class SeriesPreviews {
  constructor(
    private readonly db: Db,
    private readonly schedule: ScheduleQueries,
    private readonly rules: RulesService,
    private readonly words: Refusals,
  ) {}

  /** @param now epoch milliseconds @throws DomainError naming the field */
  async wished(actor: Actor, { assetId, rule, localStart, minutes, skip, instead }: SeriesInput, now: number): Promise<WishedSeries> {
    const [asset] = isUuid(assetId) ? await this.db.read<{ timeZone: string; horizonDays: number }>(
      actor.federationId, 'select time_zone as "timeZone", horizon_days as "horizonDays" from asset where federation_id = auzolan.current_federation() and id = $1', [assetId],
    ) : [];
    if (!asset) throw new NotFoundError('asset', 'assetId');
    const plan = { rule, localStart, minutes, zone: asset.timeZone, skipped: [...new Set(skip ?? [])].sort() };
    const bookedUntil = bookableUntil(asset, now);
    const others = new Map((instead ?? []).map(({ local, start, end }) => [local, { local, start, end }]));
    const dates = datesOf(plan, { until: bookedUntil }).map((date) => others.get(date.local) ?? date);
    if (!dates.length) throw new InputError('rule', 'leaves no date in the time that can be booked');
    const goesOn = firstOccurrences(readRule(rule), { start: localStart, zone: asset.timeZone }, 1, bookedUntil).length > 0;
    return { plan, bookedUntil, dates, goesOn };
  }

  /** @param now epoch milliseconds */
  async preview(actor: Actor, { assetId, quantity }: Pick<SeriesInput, 'assetId' | 'quantity'>, { dates, bookedUntil, goesOn }: Omit<WishedSeries, 'plan'>, now: number): Promise<SeriesPreview> {
    const [first, last] = [Math.min(...dates.map(({ start }) => start.getTime())), Math.max(...dates.map(({ end }) => end.getTime()))];
    const span = { start: first - SUGGEST_WITHIN - 2 * DAY, end: last + SUGGEST_WITHIN + 2 * DAY };
    const row = await this.schedule.one(actor, assetId, { from: new Date(span.start), until: new Date(span.end) });
    const calendar = calendarOf({ ...row, held: row.standing }, actor.cooperativeId, quantity ?? 1);
    const free = freePeriods(calendar, { start: Math.max(span.start, now), end: Math.min(span.end, bookedUntil) }, now);
    const refused = await this.refusals(actor, row.bookable, dates, quantity ?? 1, now);
    const closures = row.closures.filter((one) => stops(one, actor.cooperativeId)).map(({ start, end, reason }) => ({ start: Date.parse(start as string), end: Date.parse(end as string), reason }));
    const looked = dates.map((date, index) => this.look(actor, { ...row, closing: closures }, free, date, quantity ?? 1, now, refused[index]!));
    const seen = this.eachBesideTheOthers(actor, row.bookable, calendar, looked, quantity ?? 1);
    return { dates: seen, free: seen.filter(({ state }) => state === 'FREE').length, bookedUntil: new Date(bookedUntil), goesOn };
  }

  /** A free date takes its time from the ones after it, as it will when they are booked. */
  private eachBesideTheOthers(actor: Actor, asset: BookableAsset, { bookings, leaves }: AssetSchedule, looked: readonly SeriesDate[], quantity: number): SeriesDate[] {
    const own: TakenBooking[] = [];
    return looked.map((date) => {
      if (date.state !== 'FREE') return date;
      const { blockedFrom, blockedUntil } = blockedPeriod(asset, date);
      const [blockedStart, blockedEnd] = [blockedFrom.getTime(), blockedUntil.getTime()];
      const meets = (one: TakenBooking): boolean => one.blockedStart < blockedEnd && one.blockedEnd > blockedStart;
      const beside = own.filter(meets);
      const taken = beside.length ? clipPeriods(takenPeriods([...bookings.filter(meets), ...beside], leaves), { start: blockedStart, end: blockedEnd }) : [];
      if (taken.length) return { ...date, state: 'TAKEN', reason: clashWords(actor.language, 'TWICE') };
      own.push({ blockedStart, blockedEnd, uses: takingsOf(asset, { ...date, quantity }).map(({ leafId, quantity: many }) => ({ leaf: leafId, quantity: many })) });
      return date;
    });
  }

  /** What the rules say against each date, as if the ones before it were booked; null: nothing. */
  private async refusals(actor: Actor, asset: BookableAsset, dates: readonly PlannedDate[], quantity: number, now: number): Promise<Array<string | null>> {
    const layers = await this.rules.layersOf(actor, asset.id);
    const holder = { cooperativeId: actor.cooperativeId ?? '', memberId: subjectMemberId(actor) };
    const judgements = await this.rules.evaluateAll(actor, dates.map(({ start, end }) => ({ asset: { ...asset, layers }, start, end, quantity, holder })), now);
    const texts: Array<string | null> = [];
    for (const { verdict } of judgements) {
      texts.push(verdict.allowed ? null : (await this.words.tell(actor, verdict.reasons, asset)).map(({ message }) => message).join(' '));
    }
    return texts;
  }

  private look(actor: Actor, row: ScheduleRow & { closing: readonly ClosingTime[] }, free: readonly Period[], date: PlannedDate, quantity: number, now: number, refused: string | null): SeriesDate {
    const { bookable: asset } = row;
    const wanted = { start: date.start.getTime(), end: date.end.getTime() };
    const seen = (state: SeriesDateState, reason: string | null = null): SeriesDate => {
      const around = { start: wanted.start - SUGGEST_WITHIN, end: wanted.end + SUGGEST_WITHIN };
      const near = state === 'FREE' ? [] : clipPeriods(meeting(free, around), around);
      const [other] = near.length ? alternatives(wanted, near, asset.timeZone, now, 1) : [];
      return { ...date, state, reason, heldBy: [], suggestion: other ? { start: new Date(other.start), end: new Date(other.end) } : null };
    };
    try {
      checkWish(asset, { assetId: asset.id, quantity, purpose: '', ...date });
    } catch (error) {
      if (error instanceof DomainError) return { ...seen('REFUSED', error.fields[0] ? `${error.fields[0].field} ${error.fields[0].message}` : error.message), suggestion: null };
      throw error;
    }
    if (refused) return { ...seen('REFUSED', refused), suggestion: null };
    const closure = row.closing.find((one) => one.start < wanted.end && one.end > wanted.start);
    if (closure) return seen('CLOSED', closure.reason);
    if (!isOpenFor(asset, date)) return seen('CLOSED');
    const [covering] = meeting(free, wanted);
    if (covering && covering.start <= wanted.start && covering.end >= wanted.end) return seen('FREE');
    const { blockedFrom, blockedUntil } = blockedPeriod(asset, date);
    const heldBy = row.standing.filter(({ from, until }) => from < blockedUntil.getTime() && until > blockedFrom.getTime()).map(({ booking, cooperative }) => {
      booking.loadedCooperative = toCooperative(cooperative, actor.language);
      return booking;
    });
    return { ...seen('TAKEN'), heldBy };
  }
}

/** Those of sorted, disjoint periods that meet a time, found without going through all of them. */
function meeting(periods: readonly Period[], { start, end }: Period): readonly Period[] {
  let [from, until] = [0, periods.length];
  while (from < until) {
    const middle = (from + until) >> 1;
    if (periods[middle]!.end <= start) from = middle + 1;
    else until = middle;
  }
  let last = from;
  while (last < periods.length && periods[last]!.start < end) last++;
  return periods.slice(from, last);
}
