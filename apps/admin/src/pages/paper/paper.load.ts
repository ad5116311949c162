import { query } from '../../api/office.js';
import { OpenCasesDocument, SheetByCodeDocument, type CaseFactsFragment, type PaperLineFragment, type SheetByCodeQuery } from '../../gql/graphql.js';
import { loadOwners } from '../assets/assets.load.js';

export type PrintedSheet = NonNullable<SheetByCodeQuery['sheet']>;
export type PaperLine = PaperLineFragment;
export type OpenCase = CaseFactsFragment;

/** The sheet with this code (null when there is none), the co-ops that may stand on it, and what waits for a decision. */
export async function loadPaper(code: string | undefined) {
  const [found, cooperatives, { conflictCases }] = await Promise.all([
    code ? query(SheetByCodeDocument, { code }) : Promise.resolve({ sheet: null }),
    loadOwners(),
    query(OpenCasesDocument, {}),
  ]);
  return { sheet: found.sheet ?? null, cooperatives, cases: conflictCases };
}
