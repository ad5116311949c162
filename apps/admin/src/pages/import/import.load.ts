import { notFound } from '@tanstack/react-router';
import { query } from '../../api/office.js';
import { DuplicateCandidateDocument, ImportProgressDocument, ImportRunDetailDocument, ImportRunsDocument, type DuplicateCandidateQuery, type ImportProgressQuery, type ImportRunDetailQuery, type ImportRunsQuery } from '../../gql/graphql.js';
import { PAGE_SIZE, skipOf } from '../../lists/pages.js';
import type { ImportRunSearch } from './import.routes.js';

export type RunRow = ImportRunsQuery['importRuns']['items'][number];
export type Run = NonNullable<ImportRunDetailQuery['importRun']>;
export type RunLine = Run['rows']['items'][number];
export type Progress = ImportProgressQuery['importRun'];
export type Candidate = NonNullable<DuplicateCandidateQuery['cooperative']>;

export async function loadImportRuns(page: number | undefined): Promise<ImportRunsQuery['importRuns']> {
  return (await query(ImportRunsDocument, { skip: skipOf(page), take: PAGE_SIZE })).importRuns;
}

export async function loadImportRun(id: string, search: ImportRunSearch): Promise<Run> {
  const { importRun } = await query(ImportRunDetailDocument, {
    id, problemSkip: skipOf(search.problems), outcome: search.outcome ? [search.outcome] : undefined, rowSkip: skipOf(search.page), take: PAGE_SIZE,
  });
  if (!importRun) throw notFound();
  return importRun;
}

export async function readProgress(id: string): Promise<Progress> {
  return (await query(ImportProgressDocument, { id })).importRun;
}

/** The stored co-op that a row may be the same as; null when it is gone. */
export async function loadCandidate(id: string): Promise<Candidate | null> {
  return (await query(DuplicateCandidateDocument, { id })).cooperative ?? null;
}
