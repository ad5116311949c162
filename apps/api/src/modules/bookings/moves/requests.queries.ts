import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../platform/context/actor.js';
import { Db } from '../../../platform/database/db.js';
import { checkPage, type Listed, type PageArgs } from '../../../platform/graphql/page.js';
import type { Booking } from '../booking.model.js';
import { BOOKING_JSON, readerValues } from '../booking.sql.js';
import { IS_DECIDER } from './rights.sql.js';

const TABLES = `booking b join asset a on a.federation_id = b.federation_id and a.id = b.asset_id`;

const WAITING = `
  with found as materialized (select b.id from ${TABLES} where b.federation_id = auzolan.current_federation() and b.status = 'REQUESTED' and b.starts_at > now()
    and $1::uuid is not null and $2::uuid[] is not null and $4::uuid[] is not null and ${IS_DECIDER})
  select (select count(*)::int from found) as total, coalesce(json_agg(page.booking), '[]') as items from (
    select ${BOOKING_JSON} as booking from ${TABLES} join found f on f.id = b.id where b.federation_id = auzolan.current_federation() order by b.created_at, b.id offset $5 limit $6) page`;

/** Reads of requests that wait for an answer. */
@Injectable()
export class RequestsQueries {
  constructor(private readonly db: Db) {}

  /** Requests that the actor may decide about, what waits longest first. */
  async waiting(actor: Actor, page: PageArgs): Promise<Listed<Booking>> {
    const { skip, take } = checkPage(page);
    const [row] = await this.db.read<{ total: number; items: Booking[] }>(actor.federationId, WAITING, [...readerValues(actor), skip, take]);
    return { items: row!.items, totalItems: row!.total };
  }
}
