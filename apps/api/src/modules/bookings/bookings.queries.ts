import { Injectable } from '@nestjs/common';
import { ASSET_JSON, type Asset } from '../assets/index.js';
import { toCooperative, type CooperativeRow } from '../federation/index.js';
import type { Actor } from '../../platform/context/actor.js';
import { Db } from '../../platform/database/db.js';
import { isUuid } from '../../platform/database/ids.js';
import { checkPage, type Listed, type PageArgs } from '../../platform/graphql/page.js';
import type { BookingFilter } from './booking.inputs.js';
import type { Booking, BookingSort } from './booking.model.js';
import { BOOKING_JSON, COOPERATIVE_JSON, readerValues } from './booking.sql.js';

/** What to bring along in the same statement, because it was asked for. */
export interface BookingParts {
  readonly asset: boolean;
  readonly cooperative: boolean;
  readonly total: boolean;
}

interface BookingRow {
  booking: Booking;
  asset?: Asset;
  cooperative?: CooperativeRow;
}

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
  status: (value) => `b.status = any (${value}::text[])`,
  from: (value) => `b.ends_at > ${value}::timestamptz`,
  until: (value) => `b.starts_at < ${value}::timestamptz`,
};

/** The statement for this shape of filter, and the values of its parameters after the reader's four. */
function listSql(filter: BookingFilter, sort: BookingSort, parts: BookingParts, page: { skip: number; take: number }): { sql: string; values: unknown[] } {
  const values: unknown[] = [];
  const place = (value: unknown): string => `$${4 + values.push(value)}`;
  const conditions = (Object.keys(CONDITIONS) as Array<keyof typeof CONDITIONS>)
    .filter((key) => filter[key] !== undefined && filter[key] !== null)
    .map((key) => CONDITIONS[key](place(filter[key])));
  if (filter.mine) conditions.push('(b.member_id = $1::uuid or b.booked_by_id = $1::uuid)');
  const where = ['b.federation_id = auzolan.current_federation()', ...conditions].join(' and ');
  const columns = [`${BOOKING_JSON} as booking`];
  if (parts.asset) columns.push(`${ASSET_JSON} as asset`);
  if (parts.cooperative) columns.push(`${COOPERATIVE_JSON} as cooperative`);
  const sql = `select ${parts.total ? `(select count(*)::int from booking b where ${where})` : '0'} as total, coalesce(json_agg(page), '[]') as items
    from (select ${columns.join(', ')} from booking b join asset a on a.federation_id = b.federation_id and a.id = b.asset_id
      ${parts.cooperative ? JOIN_COOPERATIVE : ''} where ${where} order by ${ORDER[sort]} offset ${place(page.skip)} limit ${place(page.take)}) page`;
  return { sql, values };
}

const JOIN_COOPERATIVE = 'join cooperative c on c.federation_id = b.federation_id and c.id = b.cooperative_id';

/** Reads of bookings; every member may see that one stands, insiders see what for. */
@Injectable()
export class BookingsQueries {
  constructor(private readonly db: Db) {}

  /** A page of bookings with what was asked of each, in one statement. @throws InputError for a page outside its bounds */
  async list(actor: Actor, filter: BookingFilter, sort: BookingSort, page: PageArgs, parts: BookingParts): Promise<Listed<Booking>> {
    const { sql, values } = listSql(filter, sort, parts, checkPage(page));
    const [row] = await this.db.read<{ total: number; items: BookingRow[] }>(actor.federationId, sql, [...readerValues(actor), ...values]);
    return { items: row!.items.map((item) => withParts(item, actor.language)), totalItems: row!.total };
  }

  /** The booking, or null when there is none of this id here. */
  async find(actor: Actor, id: string, parts: Pick<BookingParts, 'asset' | 'cooperative'> = { asset: false, cooperative: false }): Promise<Booking | null> {
    if (!isUuid(id)) return null;
    const [row] = await this.db.read<BookingRow>(actor.federationId, findSql(parts), [...readerValues(actor), id]);
    return row ? withParts(row, actor.language) : null;
  }

  /** Standing bookings whose blocked time meets the period, soonest first, at most a hundred. */
  async standingIn(actor: Actor, assetId: string, from: Date, until: Date): Promise<Booking[]> {
    const rows = await this.db.read<BookingRow>(
      actor.federationId,
      `select ${BOOKING_JSON} as booking from allocation l
       join booking b on b.federation_id = l.federation_id and b.id = l.booking_id
       join asset a on a.federation_id = b.federation_id and a.id = b.asset_id
       where l.federation_id = auzolan.current_federation() and l.leaf_id = $5 and l.status = 'CONFIRMED' and l.blocked_until > $6 and l.blocked_from < $7
       order by b.starts_at, b.id limit 100`,
      [...readerValues(actor), assetId, from, until],
    );
    return rows.map((row) => row.booking);
  }
}

function findSql(parts: Pick<BookingParts, 'asset' | 'cooperative'>): string {
  return `select ${BOOKING_JSON} as booking ${parts.asset ? `, ${ASSET_JSON} as asset` : ''} ${parts.cooperative ? `, ${COOPERATIVE_JSON} as cooperative` : ''}
    from booking b join asset a on a.federation_id = b.federation_id and a.id = b.asset_id
    ${parts.cooperative ? JOIN_COOPERATIVE : ''}
    where b.federation_id = auzolan.current_federation() and b.id = $5`;
}

function withParts({ booking, asset, cooperative }: BookingRow, language: string): Booking {
  booking.loadedAsset = asset;
  booking.loadedCooperative = cooperative && toCooperative(cooperative, language);
  return booking;
}
