import { Injectable } from '@nestjs/common';
import { BOOKING_JSON, IS_KEEPER, readerValues, type Booking } from '../../bookings/index.js';
import type { Actor } from '../../../platform/context/actor.js';
import { Db } from '../../../platform/database/db.js';
import { checkPage, type Listed, type PageArgs } from '../../../platform/graphql/page.js';

const READER = `$1::uuid is not null and $2::uuid[] is not null and $3::boolean is not null and $4::uuid[] is not null`;
const TABLES = `booking b join asset a on a.federation_id = b.federation_id and a.id = b.asset_id`;

const pageSql = (where: string, order: string): string => `
  with found as materialized (select b.id from ${TABLES} where b.federation_id = auzolan.current_federation() and ${READER} and ${where})
  select (select count(*)::int from found) as total, coalesce(json_agg(page.booking), '[]') as items from (
    select ${BOOKING_JSON} as booking from ${TABLES} join found f on f.id = b.id where b.federation_id = auzolan.current_federation() order by ${order}, b.id offset $5 limit $6) page`;

const OVERDUE = pageSql(`b.status = 'CHECKED_OUT' and b.ends_at <= now() and ${IS_KEEPER}`, 'b.ends_at');

const ASKED = pageSql(
  `b.status = 'CONFIRMED' and b.ends_at > now() and exists (select from second_person s where s.federation_id = b.federation_id and s.booking_id = b.id and s.member_id = $1 and s.declined_at is null and (s.confirmed_at is not null) = $7)`,
  'b.starts_at',
);

/** Reads of what is out. */
@Injectable()
export class HandoverQueries {
  constructor(private readonly db: Db) {}

  /** What should be back by now, of assets that the actor looks after, the longest overdue first. */
  overdue(actor: Actor, page: PageArgs): Promise<Listed<Booking>> {
    return this.page(actor, OVERDUE, page);
  }

  /** Bookings to come at which the actor was asked to be there and has not answered, or said yes; soonest first. */
  askedToBeThere(actor: Actor, confirmed: boolean, page: PageArgs): Promise<Listed<Booking>> {
    return this.page(actor, ASKED, page, confirmed);
  }

  private async page(actor: Actor, sql: string, page: PageArgs, ...more: unknown[]): Promise<Listed<Booking>> {
    const { skip, take } = checkPage(page);
    const [row] = await this.db.read<{ total: number; items: Booking[] }>(actor.federationId, sql, [...readerValues(actor), skip, take, ...more]);
    return { items: row!.items, totalItems: row!.total };
  }
}
