import { notFound } from '@tanstack/react-router';
import { query } from '../../api/office.js';
import {
  ActivityConceptsDocument, CooperativeDetailDocument, CooperativesDocument, CooperativeVocabulariesDocument,
  type CooperativeDetailQuery, type CooperativesQuery, type CooperativeVocabulariesQuery,
} from '../../gql/graphql.js';
import { PAGE_SIZE, skipOf } from '../../lists/pages.js';
import type { CooperativesSearch } from './cooperatives.routes.js';

export type CooperativeRow = CooperativesQuery['cooperatives']['items'][number];
export type Cooperative = NonNullable<CooperativeDetailQuery['cooperative']>;
export type Vocabularies = CooperativeVocabulariesQuery;
const DEFAULT_KM = 25;

export async function loadCooperatives(search: CooperativesSearch) {
  const { text, status, country, activity, latitude, longitude, km, page } = search;
  const near = latitude !== undefined && longitude !== undefined ? { latitude, longitude, km: km ?? DEFAULT_KM } : undefined;
  const sort = search.sort === 'DISTANCE' && !near ? 'NAME' : search.sort ?? (near ? 'DISTANCE' : 'NAME');
  const filter = { text, status, country: country ? [country] : undefined, activity: activity ? [activity] : undefined, near };
  const [{ cooperatives }, { vocabulary }] = await Promise.all([
    query(CooperativesDocument, { filter, sort, skip: skipOf(page), take: PAGE_SIZE }),
    query(ActivityConceptsDocument, {}),
  ]);
  return { ...cooperatives, activities: vocabulary, sort, near };
}

export async function loadCooperative(id: string) {
  const { cooperative, principles, agreements } = await query(CooperativeDetailDocument, { id });
  if (!cooperative) throw notFound();
  return { cooperative, principles, agreements: agreements.items.filter(({ state }) => state === 'COMING' || state === 'IN_FORCE') };
}

/** The words to choose legal form and activity from; read when the form opens. */
export function loadVocabularies(): Promise<Vocabularies> {
  return query(CooperativeVocabulariesDocument, {});
}
