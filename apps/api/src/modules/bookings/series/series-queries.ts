import { Injectable } from '@nestjs/common';
import { subjectMemberId, type Actor } from '../../../platform/context/actor.js';
import { Db } from '../../../platform/database/db.js';
import type { BatchReader } from '../../../platform/graphql/loader.js';
import { byId } from '../../../platform/graphql/loader.js';
import { checkPage, type PageArgs } from '../../../platform/graphql/page.js';
import type { BookingSeries, BookingSeriesList } from './series.model.js';
import { SHOWN_SERIES } from './series.sql.js';

const SOME = `select ${SHOWN_SERIES} from booking_series s where s.federation_id = auzolan.current_federation() and s.id = any ($1::uuid[])`;
const MINE = 's.federation_id = auzolan.current_federation() and s.ended_at is null and (s.member_id = $1 or s.booked_by_id = $1)';
const COUNT = `select count(*)::int as n from booking_series s where ${MINE}`;
const LIST = `select ${SHOWN_SERIES} from booking_series s where ${MINE} order by s.id desc offset $2 limit $3`;

/** Series by id. */
export const seriesById: BatchReader<BookingSeries> = async ({ actor, db }, ids) =>
  byId((await db.read<{ series: BookingSeries }>(actor.federationId, SOME, [ids])).map(({ series }) => series));

/** Reads of series. */
@Injectable()
export class SeriesQueries {
  constructor(private readonly db: Db) {}

  /** The actor's own that go on, the newest first. */
  async mine(actor: Actor, page: PageArgs): Promise<BookingSeriesList> {
    const { skip, take } = checkPage(page);
    const me = subjectMemberId(actor);
    const [count] = await this.db.read<{ n: number }>(actor.federationId, COUNT, [me]);
    const rows = await this.db.read<{ series: BookingSeries }>(actor.federationId, LIST, [me, skip, take]);
    return { items: rows.map(({ series }) => series), totalItems: count!.n };
  }

  async one(actor: Actor, id: string): Promise<BookingSeries> {
    const [row] = await this.db.read<{ series: BookingSeries }>(actor.federationId, SOME, [[id]]);
    return row!.series;
  }
}
