import { query } from '../../api/office.js';
import { CooperativesWithPeopleDocument, OpenCasesDocument, SheetByCodeDocument, type CaseFactsFragment, type PaperLineFragment, type SheetByCodeQuery } from '../../gql/graphql.js';

export type PrintedSheet = NonNullable<SheetByCodeQuery['sheet']>;
export type PaperLine = PaperLineFragment;
export type OpenCase = CaseFactsFragment;

/** The sheet with this code (null when there is none), the co-ops that may stand on it, and what waits for a decision. */
export async function loadPaper(code: string | undefined) {
  const [found, { cooperatives }, { conflictCases }] = await Promise.all([
    code ? query(SheetByCodeDocument, { code }) : Promise.resolve({ sheet: null }),
    query(CooperativesWithPeopleDocument, {}),
    query(OpenCasesDocument, {}),
  ]);
  return { sheet: found.sheet ?? null, cooperatives: cooperatives.items, cases: conflictCases };
}
