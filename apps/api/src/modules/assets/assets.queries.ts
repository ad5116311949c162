import { Injectable } from '@nestjs/common';
import { searchPatterns } from '../../platform/database/search-text.js';
import type { Actor } from '../../platform/context/actor.js';
import { Db } from '../../platform/database/db.js';
import { isUuid } from '../../platform/database/ids.js';
import { checkPage, type Listed, type PageArgs } from '../../platform/graphql/page.js';
import { AssetSort } from './asset-category.js';
import type { AssetFilter } from './asset.inputs.js';
import type { Asset } from './asset.model.js';
import { ASSET_JSON } from './asset.sql.js';

const ORDER: Record<AssetSort, string> = {
  NAME: 'a.name, a.id',
  CATEGORY: 'a.category, a.name, a.id',
  NEWEST: 'a.created_at desc, a.id',
};

const listSql = (order: string): string => `
  with found as materialized (
    select a.* from asset a
    where a.federation_id = auzolan.current_federation() and ($1::text[] is null or a.search_text like all ($1)) and ($2::text[] is null or a.category = any ($2))
      and ($3::uuid is null or a.owner_id = $3) and a.retired = $4
      and (not $7::boolean or auzolan.open_to_guests(a.federation_id, a.id, a.category)))
  select (select count(*)::int from found) as total, coalesce(json_agg(page.asset), '[]') as items
  from (select ${ASSET_JSON} as asset from found a order by ${order} offset $5 limit $6) page`;

const LIST: Record<AssetSort, string> = { NAME: listSql(ORDER.NAME), CATEGORY: listSql(ORDER.CATEGORY), NEWEST: listSql(ORDER.NEWEST) };

/** Reads of assets; every member of the federation may see them all. */
@Injectable()
export class AssetsQueries {
  constructor(private readonly db: Db) {}

  /** The asset, or null when there is none of this id here. */
  async find(actor: Actor, id: string): Promise<Asset | null> {
    if (!isUuid(id)) return null;
    const [row] = await this.db.read<{ asset: Asset }>(actor.federationId, `select ${ASSET_JSON} as asset from asset a where a.federation_id = auzolan.current_federation() and a.id = $1`, [id]);
    return row?.asset ?? null;
  }

  /** The assets of these ids that there are, by name. */
  async findAll(actor: Actor, ids: readonly string[]): Promise<Asset[]> {
    const rows = await this.db.read<{ asset: Asset }>(
      actor.federationId, `select ${ASSET_JSON} as asset from asset a where a.federation_id = auzolan.current_federation() and a.id = any ($1::uuid[]) order by a.name, a.id`, [ids],
    );
    return rows.map(({ asset }) => asset);
  }

  /** A page of assets with how many there are, in one statement; for guests, of those that are open to them. @throws InputError for a page outside its bounds */
  async list(actor: Actor, filter: AssetFilter, sort: AssetSort, page: PageArgs): Promise<Listed<Asset>> {
    const { skip, take } = checkPage(page);
    const words = filter.text?.trim() ? searchPatterns(filter.text) : null;
    const [row] = await this.db.read<{ total: number; items: Asset[] }>(actor.federationId, LIST[sort], [
      words, filter.category?.length ? filter.category : null, filter.ownerId ?? null, filter.retired ?? false, skip, take, actor.cooperativeStatus === 'GUEST' || (filter.openToGuests ?? false),
    ]);
    return { items: row!.items, totalItems: row!.total };
  }
}
