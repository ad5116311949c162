import { notFound } from '@tanstack/react-router';
import { query } from '../../api/office.js';
import { AdmittedCooperativesDocument, SeasonAccountsDocument, SeasonChoicesDocument, SeasonsDocument, type SeasonAccountsQuery, type SeasonRowFragment } from '../../gql/graphql.js';
import { PAGE_SIZE, skipOf } from '../../lists/pages.js';

export type SeasonRow = SeasonRowFragment;
export type Season = NonNullable<SeasonAccountsQuery['settlement']>;
export type SeasonStatement = SeasonAccountsQuery['statements']['items'][number];

export async function loadSeasons(page: number | undefined) {
  return (await query(SeasonsDocument, { skip: skipOf(page), take: PAGE_SIZE })).settlements;
}

export async function loadSeasonChoices() {
  return (await query(SeasonChoicesDocument, {})).assets.items;
}

/** The accounts of a season with the co-ops that may take part in it. */
export async function loadSeason(id: string) {
  const [{ settlement, statements }, { cooperatives }] = await Promise.all([query(SeasonAccountsDocument, { id }), query(AdmittedCooperativesDocument, {})]);
  if (!settlement) throw notFound();
  return { season: settlement, statements: statements.items, cooperatives: cooperatives.items };
}
