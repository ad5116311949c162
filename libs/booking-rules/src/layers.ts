import type { RuleField, RuleSet } from './rule-set.js';

/** Rules as they were adopted for a scope. */
export interface RuleLayer {
  /** What they are about, as the application names it; quotas are counted per scope. */
  readonly scope: string;
  readonly rules: RuleSet;
}

/** What holds for one asset, and where each of it comes from. */
export interface HoldingRules {
  readonly rules: RuleSet;
  /** Scope of each field of `rules`. */
  readonly scopes: Readonly<Partial<Record<RuleField, string>>>;
}

/**
 * Lays rule sets over each other. Field by field the last layer that says anything wins whole: lists are not joined, so
 * what is read at one place is all there is. @param layers the widest first
 */
export function layRules(layers: readonly RuleLayer[]): HoldingRules {
  const rules: Record<string, unknown> = {};
  const scopes: Partial<Record<RuleField, string>> = {};
  for (const layer of layers) {
    for (const [field, value] of Object.entries(layer.rules)) {
      if (value === undefined || value === null) continue;
      rules[field] = value;
      scopes[field as RuleField] = layer.scope;
    }
  }
  return { rules: rules as RuleSet, scopes };
}
