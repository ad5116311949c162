import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../platform/context/actor.js';
import { Db } from '../../../platform/database/db.js';
import { groupedBy, type BatchReader } from '../../../platform/graphql/loader.js';
import { checkPage, type Listed, type PageArgs } from '../../../platform/graphql/page.js';
import type { ExceptionDay, Holiday } from './special-days.model.js';

const EXCEPTION_JSON = `json_build_object('id', e.id, 'date', e.day, 'reason', e.reason, 'hours', coalesce((
  select json_agg(json_build_object('opens', to_char(lower(span) * interval '1 minute', 'HH24:MI'), 'closes', to_char(upper(span) * interval '1 minute', 'HH24:MI')) order by lower(span))
  from unnest(e.hours) span), '[]'))`;

/** Days with other hours by asset, from the last month on, soonest first, at most 400 each. */
export const exceptionDaysOf: BatchReader<ExceptionDay[]> = async (context, ids) => {
  const rows = await context.db.read<{ of: string; child: ExceptionDay }>(
    context.actor.federationId,
    `select asset.id as of, ${EXCEPTION_JSON} as child from unnest($1::uuid[]) as asset(id)
     join lateral (select * from exception_day x where x.federation_id = auzolan.current_federation() and x.asset_id = asset.id and x.day > current_date - 31 order by x.day limit 400) e on true
     order by e.day`,
    [ids],
  );
  const groups = groupedBy(ids, rows, (row) => row.of);
  return new Map([...groups].map(([id, group]) => [id, group.map(({ child }) => child)]));
};

/** Reads of the federation's holidays. */
@Injectable()
export class HolidaysQueries {
  constructor(private readonly db: Db) {}

  /** A page of holidays from a day on (this year's first when left out), soonest first. @throws InputError */
  async list(actor: Actor, from: string | null, page: PageArgs): Promise<Listed<Holiday>> {
    const { skip, take } = checkPage(page);
    const [row] = await this.db.read<{ total: number; items: Holiday[] }>(
      actor.federationId,
      `with found as materialized (select h.* from holiday h where h.federation_id = auzolan.current_federation() and h.day >= coalesce($1::date, date_trunc('year', current_date)))
       select (select count(*)::int from found) as total, coalesce(json_agg(json_build_object('id', h.id, 'date', h.day, 'name', h.name) order by h.day), '[]') as items
       from (select * from found order by day offset $2 limit $3) h`,
      [from, skip, take],
    );
    return { items: row!.items, totalItems: row!.total };
  }
}
