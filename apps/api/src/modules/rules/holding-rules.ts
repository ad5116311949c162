import { type HoldingRules, layRules, parseRuleSet, type RuleSet } from '@auzolan/booking-rules';
import { TRAITS } from './rule-scope.js';

/** A version of rules that holds for an asset. */
export interface RuleLayerRow {
  /** Scope key. */
  readonly scope: string;
  readonly versionId: string;
  readonly rules: unknown;
}

/** Traits of an asset that are rules by themselves. Minutes and days. */
export interface AssetTraits {
  readonly minMinutes: number;
  readonly maxMinutes: number;
  readonly horizonDays: number;
  readonly setupMinutes: number;
  readonly turnaroundMinutes: number;
}

/** SQL that makes the JSON of the {@link RuleLayerRow}s that hold now for a row `a` of the table asset, the widest first. What was adopted last holds. */
export const RULE_LAYERS_JSON = `coalesce((select json_agg(json_build_object('scope', held.scope_key, 'versionId', held.id, 'rules', held.rules)
    order by array_position(array['ALL', 'CATEGORY', 'ASSET'], held.scope))
  from (select distinct on (v.scope_key) v.scope_key, v.id, v.rules, v.scope from rule_version v
    where v.federation_id = a.federation_id and v.scope_key in ('ALL', 'CATEGORY:' || a.category, 'ASSET:' || a.id) and v.valid_from <= now()
    order by v.scope_key, v.version desc) held), '[]')`;

/**
 * What holds for an asset: its own traits, under the rules for all, under those for its category, under its own.
 */
export function holdingRules(traits: AssetTraits, layers: readonly RuleLayerRow[]): HoldingRules {
  const { minMinutes, maxMinutes, horizonDays, setupMinutes, turnaroundMinutes } = traits;
  return layRules([
    { scope: TRAITS, rules: { minMinutes, maxMinutes, horizonDays, setupMinutes, turnaroundMinutes } },
    ...layers.map(({ scope, rules }) => ({ scope, rules: storedRules(rules) })),
  ]);
}

/** Rules as they were stored. @throws Error when they are none: nothing is booked by rules that cannot be read */
export function storedRules(json: unknown): RuleSet {
  const parsed = parseRuleSet(json);
  if (!parsed.ok) throw new Error(`Stored rules cannot be read: ${parsed.problems[0]?.path} ${parsed.problems[0]?.message}`);
  return parsed.rules;
}
