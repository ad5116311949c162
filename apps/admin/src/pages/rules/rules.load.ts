import { query } from '../../api/office.js';
import { NewestRulesDocument, RulesDocument, type RulesQuery, type RuleScope, type AssetCategory } from '../../gql/graphql.js';
import { PAGE_SIZE, skipOf } from '../../lists/pages.js';

export type RuleVersionRow = RulesQuery['history']['items'][number];
export type RuleSet = RuleVersionRow['rules'];
export type CertificateKindRow = RulesQuery['certificateKinds']['items'][number];

/** What rules are about. */
export interface Subject {
  scope: RuleScope;
  category?: AssetCategory | null;
  assetId?: string | null;
}

export function loadRules(page: number | undefined): Promise<RulesQuery> {
  return query(RulesDocument, { skip: skipOf(page), take: PAGE_SIZE });
}

/** The version that was adopted last for a subject, to go on from; its number is 0 when there is none. */
export async function newestRules(subject: Subject): Promise<{ version: number; rules: RuleSet | null }> {
  const { ruleVersions } = await query(NewestRulesDocument, { filter: { ...subject } });
  const [newest] = ruleVersions.items;
  return { version: newest?.version ?? 0, rules: newest?.rules ?? null };
}
