import { Injectable } from '@nestjs/common';
import { ASSET_JSON, type Asset } from '../assets/index.js';
import type { Actor } from '../../platform/context/actor.js';
import { Db } from '../../platform/database/db.js';
import { isUuid } from '../../platform/database/ids.js';
import { checkPage, type Listed, type PageArgs } from '../../platform/graphql/page.js';
import type { Season, SeasonShare } from './season.model.js';
import { SEASON_JSON } from './season.sql.js';

const FIND = `select ${SEASON_JSON} as season from season s where s.federation_id = auzolan.current_federation() and s.id = $1`;

const LIST = `
  select (select count(*)::int from season where federation_id = auzolan.current_federation()) as total, coalesce(json_agg(page.season), '[]') as items
  from (select ${SEASON_JSON} as season from season s where s.federation_id = auzolan.current_federation() order by s.starts_at desc, s.id offset $1 limit $2) page`;

// Whoever pledged, paid in or wished; with equal shares, whoever wished.
const SHARES = `
  with shares as (
    select c.name, c.id as cooperative_id, case when s.basis <> 'EQUAL' then coalesce(h.amount, 0) when l.cooperative_id is null then 0 else 1 end as amount,
      case when exists (select from season_wish w where w.federation_id = l.federation_id and w.season_id = l.season_id and w.cooperative_id = l.cooperative_id) then l.filed_at end as filed_at
    from season s join cooperative c on c.federation_id = s.federation_id
    left join season_share h on h.federation_id = s.federation_id and h.season_id = s.id and h.cooperative_id = c.id
    left join season_list l on l.federation_id = s.federation_id and l.season_id = s.id and l.cooperative_id = c.id
    where s.federation_id = auzolan.current_federation() and s.id = $1 and (h.cooperative_id is not null or l.cooperative_id is not null))
  select (select count(*)::int from shares) as total, coalesce(json_agg(json_build_object('cooperativeId', page.cooperative_id, 'amount', page.amount::text, 'filedAt', page.filed_at)
    order by page.name, page.cooperative_id), '[]') as items
  from (select * from shares order by name, cooperative_id offset $2 limit $3) page`;

const ASSETS = `
  with shared as (
    select a.* from season_asset x join asset a on a.federation_id = x.federation_id and a.id = x.asset_id
    where x.federation_id = auzolan.current_federation() and x.season_id = $1)
  select (select count(*)::int from shared) as total, coalesce(json_agg(page.asset), '[]') as items
  from (select ${ASSET_JSON} as asset from shared a order by a.name, a.id offset $2 limit $3) page`;

/** Reads of seasons; every member of the federation may see them all. */
@Injectable()
export class SeasonsQueries {
  constructor(private readonly db: Db) {}

  /** The season, or null when there is none of this id here. */
  async find(actor: Actor, id: string): Promise<Season | null> {
    if (!isUuid(id)) return null;
    const [row] = await this.db.read<{ season: Season }>(actor.federationId, FIND, [id]);
    return row?.season ?? null;
  }

  /** Latest first. @throws InputError for a page outside its bounds */
  list(actor: Actor, page: PageArgs): Promise<Listed<Season>> {
    return this.page(actor, LIST, [], page);
  }

  /** What each is entitled to, by name. Nothing for an unknown season. */
  async shares(actor: Actor, seasonId: string, page: PageArgs): Promise<Listed<SeasonShare>> {
    if (!isUuid(seasonId)) return { items: [], totalItems: 0 };
    return this.page(actor, SHARES, [seasonId], page);
  }

  /** What is shared out, by name. Nothing for an unknown season. */
  async assets(actor: Actor, seasonId: string, page: PageArgs): Promise<Listed<Asset>> {
    if (!isUuid(seasonId)) return { items: [], totalItems: 0 };
    return this.page(actor, ASSETS, [seasonId], page);
  }

  private async page<T>(actor: Actor, sql: string, values: readonly unknown[], page: PageArgs): Promise<Listed<T>> {
    const { skip, take } = checkPage(page);
    const [row] = await this.db.read<{ total: number; items: T[] }>(actor.federationId, sql, [...values, skip, take]);
    return { items: row!.items, totalItems: row!.total };
  }
}
