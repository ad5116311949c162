import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../platform/context/actor.js';
import { Db } from '../../../platform/database/db.js';
import { checkPage, type Listed, type PageArgs } from '../../../platform/graphql/page.js';
import type { UsageLineFilter } from './usage-line.inputs.js';
import type { UsageLine } from './usage-line.model.js';
import { MAY_SEE_USAGE, USAGE_LINE_JSON, usageReaderValues } from './usage-line.sql.js';

const LIST = `
  with found as materialized (
    select * from usage_line u where u.federation_id = auzolan.current_federation() and ${MAY_SEE_USAGE}
      and ($3::uuid is null or u.booking_id = $3) and ($4::uuid is null or u.asset_id = $4) and ($5::uuid is null or u.cooperative_id = $5)
      and ($6::text is null or u.phase = $6) and ($7::text is null or u.measure = $7)
      and ($8::timestamptz is null or u.starts_at >= $8) and ($9::timestamptz is null or u.starts_at < $9))
  select (select count(*)::int from found) as total, coalesce(json_agg(page.line), '[]') as items
  from (select ${USAGE_LINE_JSON} as line from found u order by u.starts_at desc, u.id desc offset $10 limit $11) page`;

/** Reads of what was used. */
@Injectable()
export class UsageLinesQueries {
  constructor(private readonly db: Db) {}

  /** A page of lines that the reader may see, latest first, in one statement. @throws InputError for a page outside its bounds */
  async list(actor: Actor, filter: UsageLineFilter, page: PageArgs): Promise<Listed<UsageLine>> {
    const { skip, take } = checkPage(page);
    const [row] = await this.db.read<{ total: number; items: UsageLine[] }>(actor.federationId, LIST, [
      ...usageReaderValues(actor), filter.bookingId ?? null, filter.assetId ?? null, filter.cooperativeId ?? null,
      filter.phase ?? null, filter.measure ?? null, filter.from ?? null, filter.until ?? null, skip, take,
    ]);
    return { items: row!.items, totalItems: row!.total };
  }
}
