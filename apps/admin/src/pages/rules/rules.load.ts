import { query } from '../../api/office.js';
import { NewestPricesDocument, NewestRulesDocument, RulesDocument, type NewestPricesQuery, type NewestRulesQuery, type RulesQuery, type RuleScope, type AssetCategory } from '../../gql/graphql.js';
import { PAGE_SIZE, skipOf } from '../../lists/pages.js';

export type RuleVersionRow = RulesQuery['history']['items'][number];
export type RuleSet = NewestRulesQuery['ruleVersions']['items'][number]['rules'] & NewestPricesQuery['ruleVersions']['items'][number]['rules'];
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
  // Two documents: together they would ask for more values than the server gives at once.
  const filter = { ...subject };
  const [{ ruleVersions }, prices] = await Promise.all([query(NewestRulesDocument, { filter }), query(NewestPricesDocument, { filter })]);
  const [newest] = ruleVersions.items;
  const priced = prices.ruleVersions.items.find(({ id }) => id === newest?.id);
  return { version: newest?.version ?? 0, rules: newest && priced ? { ...newest.rules, ...priced.rules } : null };
}
