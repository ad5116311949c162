import { notFound } from '@tanstack/react-router';
import { query } from '../../api/office.js';
import { AdmittedCooperativesDocument, AssetDetailDocument, AssetsDocument, type AssetDetailQuery, type AssetsQuery } from '../../gql/graphql.js';
import { PAGE_SIZE, skipOf } from '../../lists/pages.js';
import type { AssetsSearch } from './assets.routes.js';

export type AssetRow = AssetsQuery['assets']['items'][number];
/** An asset with its counters, and what is or was wrong with it. */
export type Asset = NonNullable<AssetDetailQuery['asset']> & { meters: AssetDetailQuery['meters']['items']; problems: AssetDetailQuery['openProblems']['items'] };

export async function loadAssets(search: AssetsSearch) {
  const { text, category, owner, retired, sort, page } = search;
  const filter = { text, category, ownerId: owner, retired: retired === undefined ? undefined : retired === 'yes' };
  const [{ assets }, owners] = await Promise.all([
    query(AssetsDocument, { filter, sort: sort ?? 'NAME', skip: skipOf(page), take: PAGE_SIZE }),
    loadOwners(),
  ]);
  return { ...assets, owners };
}

/** The admitted co-ops, which may own assets. */
export async function loadOwners() {
  return (await query(AdmittedCooperativesDocument, {})).cooperatives.items;
}

export async function loadAsset(id: string): Promise<Asset> {
  const { asset, meters, openProblems, closedProblems } = await query(AssetDetailDocument, { id });
  if (!asset) throw notFound();
  return { ...asset, meters: meters.items, problems: [...openProblems.items, ...closedProblems.items] };
}
