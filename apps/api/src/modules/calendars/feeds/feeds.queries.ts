import { Injectable } from '@nestjs/common';
import { subjectMemberId, type Actor } from '../../../platform/context/actor.js';
import { Db } from '../../../platform/database/db.js';
import { checkPage, type Listed, type PageArgs } from '../../../platform/graphql/page.js';
import { instantSql } from '../../assets/index.js';
import type { CalendarFeed } from './feed.model.js';

const LIST = `with found as materialized (select * from calendar_feed f where f.federation_id = auzolan.current_federation() and f.member_id = $1 and f.revoked_at is null)
  select (select count(*)::int from found) as total, coalesce(json_agg(json_build_object('id', f.id, 'kind', f.kind, 'cooperativeId', f.cooperative_id, 'assetId', f.asset_id,
    'createdAt', ${instantSql('f.created_at')}, 'lastReadAt', ${instantSql('f.last_read_at')}) order by f.created_at desc, f.id desc), '[]') as items
  from (select * from found order by created_at desc, id desc offset $2 limit $3) f`;

/** Reads of calendar links. */
@Injectable()
export class FeedsQueries {
  constructor(private readonly db: Db) {}

  /** A page of the person's own links that still work, newest first. @throws InputError */
  async list(actor: Actor, page: PageArgs): Promise<Listed<CalendarFeed>> {
    const { skip, take } = checkPage(page);
    const [row] = await this.db.read<{ total: number; items: CalendarFeed[] }>(
      actor.federationId,
      LIST,
      [subjectMemberId(actor), skip, take],
    );
    return { items: row!.items, totalItems: row!.total };
  }
}
