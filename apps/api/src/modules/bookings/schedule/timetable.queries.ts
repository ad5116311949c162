import { Injectable } from '@nestjs/common';
import { addDays, intersectPeriods, openPeriods, startOfDay } from '@auzolan/calendar';
import type { GraphQLResolveInfo } from 'graphql';
import type { Actor } from '../../../platform/context/actor.js';
import { Db } from '../../../platform/database/db.js';
import { isUuid } from '../../../platform/database/ids.js';
import type { Statement } from '../../../platform/database/pipeline.js';
import { InputError } from '../../../platform/errors/domain-error.js';
import { checkPage, type PageArgs } from '../../../platform/graphql/page.js';
import { selectedFields } from '../../../platform/graphql/selection.js';
import { ASSET_ROWS, type Asset, type Closure, type Period } from '../../assets/index.js';
import { COOPERATIVE_ROWS, toCooperative } from '../../federation/index.js';
import type { OpeningLine } from '../placing/bookable-asset.sql.js';
import { bookingParts, bookingReader } from '../booking.rows.js';
import type { Booking, Timetable } from '../booking.model.js';
import { readerValues } from '../booking.sql.js';
import { assetsSql, bookingsSql, CLOSURES, HOURS } from './timetable.sql.js';

type Row = readonly unknown[];

const DAY = 86_400_000;
const NOTHING: Statement = { sql: 'select 1 where false', values: [] };

/** Which assets of how many days. */
export interface TimetableWish {
  /** YYYY-MM-DD, in each asset's own zone. */
  readonly from: string;
  readonly days: number;
  /** All when null. */
  readonly assetIds: string[] | null;
}

/** Some days of many assets, in one round trip however many there are. */
@Injectable()
export class TimetableQueries {
  constructor(private readonly db: Db) {}

  /** What the running field asks of opening, closures and bookings. @throws InputError */
  async timetable(actor: Actor, { from, days, assetIds }: TimetableWish, page: PageArgs, info: GraphQLResolveInfo): Promise<Timetable> {
    if (days < 1 || days > 31) throw new InputError('days', 'must be from 1 to 31');
    if (assetIds && (assetIds.length > 200 || !assetIds.every(isUuid))) throw new InputError('assetIds', 'must be at most 200 ids');
    const { skip, take } = checkPage(page);
    const asked = selectedFields(info, 'rows');
    const [assetFields, parts] = [selectedFields(info, 'rows.asset'), bookingParts(info, 'rows.bookings')];
    const asset = ASSET_ROWS.part(assetFields);
    const owner = assetFields.includes('owner') ? COOPERATIVE_ROWS.part(selectedFields(info, 'rows.asset.owner')) : undefined;
    const shown = [assetIds, skip, take];
    const span = inAnyZone(from, days);
    const [assets, bookings, closures, hours] = await this.db.readLists(
      actor.federationId,
      { sql: assetsSql(asset, owner), values: shown },
      asked.includes('bookings') ? { sql: bookingsSql(parts), values: [...readerValues(actor), ...shown, ...span] } : NOTHING,
      asked.includes('closures') ? { sql: CLOSURES, values: [...shown, ...span] } : NOTHING,
      asked.includes('open') ? { sql: HOURS, values: shown } : NOTHING,
    );
    const [bookingsOf, closuresOf, hoursOf] = [grouped(bookings!), grouped(closures!), grouped(hours!)];
    const toBooking = bookingReader(parts, 1, actor.language);
    const spanIn = remembered((zone) => new Span(from, days, zone));
    const rows = assets!.filter((row) => row[1] !== null).map((row) => {
      const read = asset.objectAt(row, 1);
      const shownSpan = spanIn(row[1 + asset.width] as string);
      if (owner) read.loadedOwner = toCooperative(owner.objectAt(row, 2 + asset.width), actor.language);
      return {
        asset: read,
        open: asked.includes('open') ? shownSpan.open(linesBySource(hoursOf.get(read.id) ?? [])) : [],
        closures: (closuresOf.get(read.id) ?? []).map(toClosure).filter((closure) => shownSpan.meetsClosure(closure)),
        bookings: (bookingsOf.get(read.id) ?? []).map(toBooking).filter((booking) => shownSpan.meetsBooking(booking)),
      };
    });
    return { from, days, totalItems: assets![0]![0] as number, rows };
  }
}

/** Some days in one zone. */
class Span {
  private readonly start: number;
  private readonly end: number;
  private readonly startText: string;
  private readonly endText: string;

  constructor(
    private readonly from: string,
    private readonly days: number,
    private readonly zone: string,
  ) {
    this.start = startOfDay(from, zone);
    this.end = startOfDay(addDays(from, days), zone);
    this.startText = wireText(this.start);
    this.endText = wireText(this.end);
  }

  /** Open while all of the sets of hours are; none at all mean always. */
  open(hours: OpeningLine[][]): Period[] {
    const [first = [], ...more] = hours.map((lines) => openPeriods(lines, this.zone, this.from, addDays(this.from, this.days)));
    const open = hours.length ? more.reduce(intersectPeriods, first) : openPeriods([], this.zone, this.from, addDays(this.from, this.days));
    return open.map(({ start, end }) => ({ start: new Date(start), end: new Date(end) }));
  }

  meetsClosure({ start, end }: Closure): boolean {
    return Date.parse(start as string) < this.end && Date.parse(end as string) > this.start;
  }

  /** Bookings begin and end on whole minutes, so their texts are in the order of their instants. */
  meetsBooking({ start, end }: Booking): boolean {
    return start < this.endText && end > this.startText;
  }
}

function wireText(instant: number): string {
  return new Date(instant).toISOString().replace('.000Z', 'Z');
}

/** The days wherever on earth they are: no zone is farther than 14 hours from UTC. */
function inAnyZone(from: string, days: number): [Date, Date] {
  const start = Date.parse(`${from}T00:00:00Z`);
  return [new Date(start - DAY), new Date(start + (days + 1) * DAY)];
}

/** Rows by their first column. */
function grouped(rows: readonly Row[]): Map<Asset['id'], Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groups.get(row[0] as string);
    if (group) group.push(row);
    else groups.set(row[0] as string, [row]);
  }
  return groups;
}

function remembered<T>(make: (key: string) => T): (key: string) => T {
  const known = new Map<string, T>();
  return (key) => {
    let value = known.get(key);
    if (value === undefined) known.set(key, (value = make(key)));
    return value;
  };
}

/** Lines of hours, one list for each asset that has some: the shown one and its parts. */
function linesBySource(rows: readonly Row[]): OpeningLine[][] {
  const bySource = new Map<unknown, OpeningLine[]>();
  for (const row of rows) bySource.set(row[6], [...(bySource.get(row[6]) ?? []), toOpeningLine(row)]);
  return [...bySource.values()];
}

function toClosure([, id, start, end, reason, allowedIds]: Row): Closure {
  return { id, start, end, reason, allowedIds } as Closure;
}

function toOpeningLine([, weekday, opens, closes, validFrom, validUntil, , rule, date]: Row): OpeningLine {
  return { weekday, rule, date, opens, closes, validFrom, validUntil } as OpeningLine;
}
