import { Injectable } from '@nestjs/common';
import { cancellerValues, INSIDER, readerValues } from '../../bookings/index.js';
import type { Actor } from '../../../platform/context/actor.js';
import { Db } from '../../../platform/database/db.js';
import { groupedBy, type BatchReader } from '../../../platform/graphql/loader.js';
import { checkPage, type Listed, type PageArgs } from '../../../platform/graphql/page.js';
import type { ConditionReport, ReportSide } from './condition.model.js';
import { OTHER_SIDE, REPORT_JSON, REPORT_TABLES } from './condition.sql.js';

const WAITING = `
  with found as materialized (select r.id, r.at from ${REPORT_TABLES}
    where r.federation_id = auzolan.current_federation() and r.kind = 'BACK' and n.outcome is null and r.answer_until > now() and $1::uuid is not null and $2::uuid[] is not null and $3::boolean is not null and ${OTHER_SIDE}
      and ($6::text is null or r.side = $6))
  select (select count(*)::int from found) as total, coalesce(json_agg(page.report), '[]') as items from (
    select ${REPORT_JSON} as report from ${REPORT_TABLES} join found f on f.id = r.id where r.federation_id = auzolan.current_federation() order by r.at, r.id offset $4 limit $5) page`;

const READER = `$1::uuid is not null and $2::uuid[] is not null and $3::boolean is not null`;

const OF_BOOKINGS = `select r.booking_id as of, ${REPORT_JSON} as report from ${REPORT_TABLES}
  where r.federation_id = auzolan.current_federation() and r.booking_id = any ($5::uuid[]) and ${READER} and ${INSIDER} order by r.at, r.id`;

const BY_ID = `select ${REPORT_JSON} as report from ${REPORT_TABLES} where r.federation_id = auzolan.current_federation() and r.id = $5 and ${READER} and ${INSIDER}`;

/** By booking: what was said of the thing, oldest first; none unless the reader may see the purpose. */
export const reportsOf: BatchReader<ConditionReport[]> = async ({ actor, db }, ids) => {
  const rows = await db.read<{ of: string; report: ConditionReport }>(actor.federationId, OF_BOOKINGS, [...readerValues(actor), ids]);
  return new Map([...groupedBy(ids, rows, ({ of }) => of)].map(([id, group]) => [id, group.map(({ report }) => report)]));
};

/** Reads of reports. */
@Injectable()
export class ReportsQueries {
  constructor(private readonly db: Db) {}

  /** Reports of returns that the actor may still object to, oldest first; of one side, or of both. */
  async waiting(actor: Actor, page: PageArgs, side: ReportSide | null = null): Promise<Listed<ConditionReport>> {
    const { skip, take } = checkPage(page);
    const [row] = await this.db.read<{ total: number; items: ConditionReport[] }>(actor.federationId, WAITING, [...cancellerValues(actor), skip, take, side]);
    return { items: row!.items, totalItems: row!.total };
  }

  /** One report, or null when there is none that the actor may see. */
  async find(actor: Actor, id: string): Promise<ConditionReport | null> {
    const [row] = await this.db.read<{ report: ConditionReport }>(actor.federationId, BY_ID, [...readerValues(actor), id]);
    return row?.report ?? null;
  }
}
