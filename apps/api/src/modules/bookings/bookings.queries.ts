import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/context/actor.js';
import { Db } from '../../platform/database/db.js';
import { isUuid } from '../../platform/database/ids.js';
import { checkPage, type Listed, type PageArgs } from '../../platform/graphql/page.js';
import type { BookingFilter } from './booking.inputs.js';
import type { Booking, BookingSort } from './booking.model.js';
import { bookingColumns, bookingReader, bookingTables, WHOLE_BOOKING, type BookingParts } from './booking.rows.js';
import { readerValues, STANDING } from './booking.sql.js';

const ORDER: Record<BookingSort, string> = {
  START: 'b.starts_at, b.id',
  START_DESC: 'b.starts_at desc, b.id desc',
  NEWEST: 'b.created_at desc, b.id desc',
};

type Condition = (value: string) => string;

// Each filter that is given becomes a plain condition, so that the planner can use the index that serves it.
const CONDITIONS: Record<Exclude<keyof BookingFilter, 'mine'>, Condition> = {
  assetId: (value) => `b.asset_id = ${value}::uuid`,
  cooperativeId: (value) => `b.cooperative_id = ${value}::uuid`,
  seriesId: (value) => `b.series_id = ${value}::uuid`,
  status: (value) => `b.status = any (${value}::text[])`,
  from: (value) => `b.ends_at > ${value}::timestamptz`,
  until: (value) => `b.starts_at < ${value}::timestamptz`,
};

/** A statement's conditions for this filter; `place` takes a value and gives its placeholder. */
function conditionsOf(filter: BookingFilter, place: (value: unknown) => string): string {
  const conditions = (Object.keys(CONDITIONS) as Array<keyof typeof CONDITIONS>)
    .filter((key) => filter[key] !== undefined && filter[key] !== null)
    .map((key) => CONDITIONS[key](place(filter[key])));
  if (filter.mine) conditions.push('(b.member_id = $1::uuid or b.booked_by_id = $1::uuid)');
  return ['b.federation_id = auzolan.current_federation()', ...conditions].join(' and ');
}

/** Reads of bookings; every member may see that one stands, insiders see what for. */
@Injectable()
export class BookingsQueries {
  constructor(private readonly db: Db) {}

  /**
   * A page of bookings with what was asked of each, in one statement.
   * @param total whether to count them all; else totalItems is 0
   * @throws InputError for a page outside its bounds
   */
  async list(actor: Actor, filter: BookingFilter, sort: BookingSort, page: PageArgs, parts: BookingParts, total: boolean): Promise<Listed<Booking>> {
    const { skip, take } = checkPage(page);
    const values: unknown[] = readerValues(actor);
    const place = (value: unknown): string => `$${values.push(value)}`;
    const where = conditionsOf(filter, place);
    // The count comes first and alone in its row, so that it is there for a page without rows too.
    const count = total ? `(select count(*)::int from booking b where ${where})` : '0';
    const columns = bookingColumns(parts);
    const sql = `select counted.n, page.* from (select ${count} as n) counted left join lateral (
      select ${columns} from ${bookingTables(parts)} where ${where} order by ${ORDER[sort]} offset ${place(skip)} limit ${place(take)}) page on true`;
    const [rows] = await this.db.readLists(actor.federationId, { sql, values });
    return { items: rows!.filter((row) => row[1] !== null).map(bookingReader(parts, 1, actor.language)), totalItems: rows![0]![0] as number };
  }

  /** The booking, or null when there is none of this id here. */
  async find(actor: Actor, id: string, parts: BookingParts = WHOLE_BOOKING): Promise<Booking | null> {
    if (!isUuid(id)) return null;
    return (await this.some(actor, parts, 'b.federation_id = auzolan.current_federation() and b.id = $5', [id]))[0] ?? null;
  }

  /** The booking that a request asked another time for; its own id when it asked for none. */
  async movedBy(id: string): Promise<string> {
    const [row] = await this.db.query<{ id: string }>('select coalesce(move_of_id, id) as id from booking where federation_id = auzolan.current_federation() and id = $1', [id]);
    return row!.id;
  }

  /** Those that there are of these, soonest first. */
  async byIds(actor: Actor, ids: readonly string[]): Promise<Booking[]> {
    return this.some(actor, WHOLE_BOOKING, 'b.federation_id = auzolan.current_federation() and b.id = any ($5::uuid[]) order by b.starts_at, b.id', [ids]);
  }

  /** All that was booked in one go, by start. */
  async together(actor: Actor, togetherId: string, parts: BookingParts): Promise<Booking[]> {
    return this.some(actor, parts, 'b.federation_id = auzolan.current_federation() and b.together_id = $5 order by b.starts_at, b.id', [togetherId]);
  }

  /** Standing bookings whose blocked time meets the period, soonest first, at most a hundred. */
  async standingIn(actor: Actor, assetId: string, from: Date, until: Date): Promise<Booking[]> {
    const standing = `(b.federation_id, b.id) in (select l.federation_id, l.booking_id from asset_leaf al
      join allocation l on l.federation_id = al.federation_id and l.leaf_id = al.leaf_id and ${STANDING('$6', '$7')}
      where al.federation_id = auzolan.current_federation() and al.asset_id = $5) order by b.starts_at, b.id limit 100`;
    return this.some(actor, WHOLE_BOOKING, standing, [assetId, from, until]);
  }

  private async some(actor: Actor, parts: BookingParts, where: string, values: readonly unknown[]): Promise<Booking[]> {
    const sql = `select ${bookingColumns(parts)} from ${bookingTables(parts)} where ${where}`;
    const [rows] = await this.db.readLists(actor.federationId, { sql, values: [...readerValues(actor), ...values] });
    return rows!.map(bookingReader(parts, 0, actor.language));
  }
}
