import { Injectable } from '@nestjs/common';
import { instantSql } from '../../assets/index.js';
import { IS_KEEPER, readerValues } from '../../bookings/index.js';
import type { Actor } from '../../../platform/context/actor.js';
import { Db } from '../../../platform/database/db.js';
import { isUuid } from '../../../platform/database/ids.js';
import { checkPage, type Listed, type PageArgs } from '../../../platform/graphql/page.js';
import { photosJson } from '../condition/condition.sql.js';
import type { ProblemFilter } from './problem.inputs.js';
import type { Problem } from './problem.model.js';

// Who reported it is known to the owner, to stewards and to the one; which booking and what it cost, to them and that cooperative.
const KNOWS = `($3::boolean or a.owner_id = any ($4::uuid[]) or d.reported_by_id = $1::uuid or d.charged_to_id = any ($4::uuid[]))`;

const PROBLEM_JSON = `json_build_object('id', d.id, 'assetId', d.asset_id, 'bookingId', case when ${KNOWS} then d.booking_id end,
  'reportedById', case when ${KNOWS} then d.reported_by_id end, 'decidedById', d.decided_by_id, 'chargedToId', case when ${KNOWS} then d.charged_to_id end,
  'reportedAt', ${instantSql('d.reported_at')}, 'words', d.words, 'stopsUse', d.stops_use, 'status', d.status, 'decidedAt', ${instantSql('d.decided_at')}, 'decisionNote', d.decision_note,
  'chargeMinor', case when ${KNOWS} then d.charge_minor::text end, 'chargeCurrency', case when ${KNOWS} then d.charge_currency end,
  'mayDecide', d.status in ('OPEN', 'ASSESSED', 'MENDED') and ${IS_KEEPER}, 'photos', ${photosJson('case_id', 'd.id')}, 'version', d.version)`;

const TABLES = `damage_case d join asset a on a.federation_id = d.federation_id and a.id = d.asset_id`;
const HERE = `d.federation_id = auzolan.current_federation() and $2::uuid[] is not null and $4::uuid[] is not null`;

const LIST = `
  with found as materialized (select d.id, d.reported_at from ${TABLES} where ${HERE}
    and ($5::uuid is null or d.asset_id = $5) and ($6::text[] is null or d.status = any ($6)) and (not $7::boolean or ${IS_KEEPER}))
  select (select count(*)::int from found) as total, coalesce(json_agg(page.problem), '[]') as items from (
    select ${PROBLEM_JSON} as problem from ${TABLES} join found f on f.id = d.id where ${HERE} order by case when $10 then d.reported_at end desc, d.reported_at, d.id offset $8 limit $9) page`;

const ONE = `select ${PROBLEM_JSON} as problem from ${TABLES} where ${HERE} and d.id = $5`;

/** Reads of problems; every member may see what is wrong with a shared thing. */
@Injectable()
export class ProblemsQueries {
  constructor(private readonly db: Db) {}

  /** A page of problems, oldest or newest first. */
  async list(actor: Actor, filter: ProblemFilter, page: PageArgs, newestFirst = false): Promise<Listed<Problem>> {
    const { skip, take } = checkPage(page);
    const values = [...readerValues(actor), filter.assetId ?? null, filter.status?.length ? filter.status : null, filter.mayDecide ?? false, skip, take, newestFirst];
    const [row] = await this.db.read<{ total: number; items: Problem[] }>(actor.federationId, LIST, values);
    return { items: row!.items, totalItems: row!.total };
  }

  /** One problem, or null when there is none of this id here. */
  async find(actor: Actor, id: string): Promise<Problem | null> {
    if (!isUuid(id)) return null;
    const [row] = await this.db.read<{ problem: Problem }>(actor.federationId, ONE, [...readerValues(actor), id]);
    return row?.problem ?? null;
  }
}
