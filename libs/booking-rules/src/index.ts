export {
  type Allowed,
  type ApprovalCause,
  evaluate,
  horizonEnd,
  isInForce,
  REASON_CODES,
  type Reason,
  type ReasonCode,
  type Refused,
  type ScopedReason,
  type Verdict,
} from './evaluate.js';
export { explain, type RuleLine, type ScopedRuleLine } from './explain.js';
export { type HoldingRules, layRules, type RuleLayer } from './layers.js';
export { LIMITS } from './limits.js';
export { type ParsedRuleSet, parseRuleSet } from './parse/parse-rule-set.js';
export type { RuleProblem } from './parse/reader.js';
export { estimatePrice, type PriceLine } from './prices.js';
export { periodOf, type QuotaCharge, quotaCharges, quotaName } from './quotas.js';
export type { Agreement, Holder, RuleRequest } from './request.js';
export { type Approval, type DayHours, type Price, type Quota, type RuleField, type RuleSet, WHO_MAY_BOOK, type WhoMayBook } from './rule-set.js';
