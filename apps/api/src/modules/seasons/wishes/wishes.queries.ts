import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../platform/context/actor.js';
import { Db } from '../../../platform/database/db.js';
import { isUuid } from '../../../platform/database/ids.js';
import type { BatchReader } from '../../../platform/graphql/loader.js';
import { checkPage, type Listed, type PageArgs } from '../../../platform/graphql/page.js';
import type { SeasonWish, SeasonWishList } from './wish.model.js';

/** SQL of a SeasonWish from rows `w` of season_wish; what for is for the cooperatives in `own`. */
const wishJson = (own: string): string => `json_build_object('id', w.id, 'cooperativeId', w.cooperative_id, 'assetId', w.asset_id, 'rank', w.rank,
  'start', w.starts_at, 'end', w.ends_at, 'quantity', w.quantity, 'purpose', case when w.cooperative_id = any (${own}::uuid[]) then w.purpose end)`;

// Until wishes are closed, each cooperative sees only its own: nobody wishes by looking at the others.
const LIST = `
  with seen as (
    select w.*, c.name as cooperative from season_wish w join season s on s.federation_id = w.federation_id and s.id = w.season_id
    join cooperative c on c.federation_id = w.federation_id and c.id = w.cooperative_id
    where w.federation_id = auzolan.current_federation() and w.season_id = $1 and ($3::uuid is null or w.cooperative_id = $3)
      and (s.closes_at <= now() or w.cooperative_id = any ($2::uuid[])))
  select (select count(*)::int from seen) as total, coalesce(json_agg(${wishJson('$2')} order by w.cooperative, w.cooperative_id, w.rank), '[]') as items
  from (select * from seen order by cooperative, cooperative_id, rank offset $4 limit $5) w`;

const OWN = `
  select l.season_id, json_build_object('cooperativeId', l.cooperative_id, 'most', l.most, 'contribution', encode(l.contribution, 'hex'), 'filedAt', l.filed_at, 'version', l.version,
    'wishes', coalesce((select json_agg(${wishJson('array[$1]')} order by w.rank) from season_wish w
      where w.federation_id = l.federation_id and w.season_id = l.season_id and w.cooperative_id = l.cooperative_id), '[]')) as list
  from season_list l where l.federation_id = auzolan.current_federation() and l.cooperative_id = $1 and l.season_id = any ($2::uuid[])`;

/** The list of the cooperative acted for, by season. */
export const ownWishes: BatchReader<SeasonWishList> = async ({ actor, db }, seasonIds) => {
  const rows = await db.read<{ season_id: string; list: SeasonWishList }>(actor.federationId, OWN, [actor.cooperativeId, seasonIds]);
  return new Map(rows.map(({ season_id, list }) => [season_id, list]));
};

/** Reads of wishes. */
@Injectable()
export class WishesQueries {
  constructor(private readonly db: Db) {}

  /** By cooperative and rank; before wishes are closed, only the reader's own. @throws InputError for a page outside its bounds */
  async list(actor: Actor, seasonId: string, cooperativeId: string | null, page: PageArgs): Promise<Listed<SeasonWish>> {
    const { skip, take } = checkPage(page);
    if (!isUuid(seasonId) || (cooperativeId !== null && !isUuid(cooperativeId))) return { items: [], totalItems: 0 };
    const [row] = await this.db.read<{ total: number; items: SeasonWish[] }>(actor.federationId, LIST, [seasonId, [...actor.cooperativeRoles.keys()], cooperativeId, skip, take]);
    return { items: row!.items, totalItems: row!.total };
  }
}
