import { notFound } from '@tanstack/react-router';
import { query } from '../../api/office.js';
import {
  AdmittedCooperativesDocument, AssetsDocument, OfficeSeasonDetailDocument, OfficeSeasonsDocument, type OfficeSeasonDetailQuery, type OfficeSeasonsQuery, type OfficeWishFragment,
} from '../../gql/graphql.js';
import { PAGE_SIZE, skipOf } from '../../lists/pages.js';

export type SeasonRow = OfficeSeasonsQuery['seasons']['items'][number];
export type SeasonRun = OfficeSeasonDetailQuery['seasonRuns']['items'][number];
export type Wish = OfficeWishFragment;
export type SeasonDetail = Awaited<ReturnType<typeof loadSeason>>;

export async function loadSeasons(page: number | undefined): Promise<OfficeSeasonsQuery['seasons']> {
  return (await query(OfficeSeasonsDocument, { skip: skipOf(page), take: PAGE_SIZE })).seasons;
}

/** The assets that a season may share out: those in use, the first hundred. */
export async function loadShareable() {
  return (await query(AssetsDocument, { filter: { retired: false }, sort: 'NAME', skip: 0, take: 100 })).assets.items;
}

export async function loadSeason(id: string) {
  const [{ season, seasonAssets, seasonShares, seasonRuns }, { cooperatives }] = await Promise.all([query(OfficeSeasonDetailDocument, { id }), query(AdmittedCooperativesDocument, {})]);
  if (!season) throw notFound();
  return { season, assets: seasonAssets.items, shares: seasonShares.items, runs: seasonRuns.items, cooperatives: cooperatives.items };
}
