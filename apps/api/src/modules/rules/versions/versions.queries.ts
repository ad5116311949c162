import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../platform/context/actor.js';
import { Db } from '../../../platform/database/db.js';
import { checkPage, type Listed, type PageArgs } from '../../../platform/graphql/page.js';
import { instantSql } from '../../assets/index.js';
import type { RuleVersionFilter } from './rule-version.inputs.js';
import type { RuleVersion } from './rule-version.model.js';

const VERSION_JSON = `json_build_object('id', v.id, 'scope', v.scope, 'category', v.category, 'assetId', v.asset_id, 'version', v.version, 'rules', v.rules,
  'note', v.note, 'adoptedById', v.adopted_by_id, 'adoptedAt', ${instantSql('v.adopted_at')}, 'validFrom', ${instantSql('v.valid_from')},
  'decisionId', v.decision_id, 'holds', coalesce(v.holds, false))`;

const LIST = `
  with seen as (
    select r.*, r.version = max(r.version) filter (where r.valid_from <= now()) over (partition by r.scope_key) as holds
    from rule_version r where r.federation_id = auzolan.current_federation()),
  found as (
    select s.* from seen s where ($1::text is null or s.scope = $1) and ($2::text is null or s.category = $2) and ($3::uuid is null or s.asset_id = $3)
      and ($4::boolean is null or coalesce(s.holds, false) = $4))
  select (select count(*)::int from found) as total, coalesce(json_agg(page.version), '[]') as items
  from (select ${VERSION_JSON} as version from found v order by v.adopted_at desc, v.id desc offset $5 limit $6) page`;

/** Reads of adopted rules; every member may see them all. */
@Injectable()
export class VersionsQueries {
  constructor(private readonly db: Db) {}

  /** A page of versions, adopted last first, in one statement. @throws InputError for a page outside its bounds */
  async list(actor: Actor, filter: RuleVersionFilter, page: PageArgs): Promise<Listed<RuleVersion>> {
    const { skip, take } = checkPage(page);
    const [row] = await this.db.read<{ total: number; items: RuleVersion[] }>(actor.federationId, LIST, [
      filter.scope ?? null, filter.category ?? null, filter.assetId ?? null, filter.holds ?? null, skip, take,
    ]);
    return { items: row!.items, totalItems: row!.total };
  }
}
