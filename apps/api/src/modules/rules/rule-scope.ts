import { registerEnumType } from '@nestjs/graphql';
import type { AssetCategory } from '../assets/index.js';

/** What rules are about. */
export const RuleScope = { ALL: 'ALL', CATEGORY: 'CATEGORY', ASSET: 'ASSET' } as const;
export type RuleScope = keyof typeof RuleScope;
registerEnumType(RuleScope, {
  name: 'RuleScope',
  description: 'What rules are about. Where they say different things, the narrower ones hold, field by field.',
  valuesMap: { ALL: { description: 'All assets of the federation.' }, CATEGORY: { description: 'All assets of a category.' }, ASSET: { description: 'One asset.' } },
});

/** What a rule set is about, all of it. */
export interface RuleSubject {
  readonly scope: RuleScope;
  /** Only with CATEGORY. */
  readonly category?: AssetCategory | null;
  /** Only with ASSET. */
  readonly assetId?: string | null;
}

/** The subject as one text, as the column `scope_key` and names of quota accounts have it. */
export function scopeKey({ scope, category, assetId }: RuleSubject): string {
  return [scope, category, assetId].filter(Boolean).join(':');
}

/** The scope of the asset's own traits, which lie below all rules. */
export const TRAITS = 'TRAITS';
