import { LIMITS } from '../limits.js';
import { quotaName } from '../quotas.js';
import { type Approval, type RuleSet, WHO_MAY_BOOK } from '../rule-set.js';
import { price, quota } from './parts.js';
import { distinct, listOf, oneOf, Problems, type Read, type RuleProblem, shape, text, whole, yesOrNo } from './reader.js';

/** What the strict parser answers; it never throws. */
export type ParsedRuleSet = { readonly ok: true; readonly rules: RuleSet } | { readonly ok: false; readonly problems: readonly RuleProblem[] };

const step: Read<number> = (value, path, problems) => {
  const minutes = whole(1, 1_440)(value, path, problems);
  return minutes && 1_440 % minutes ? problems.add(path, 'must divide a day: 15, 30, 60') : minutes;
};

const ruleSet = shape<RuleSet>({
  minMinutes: whole(1, LIMITS.minutes),
  maxMinutes: whole(1, LIMITS.minutes),
  stepMinutes: step,
  noticeMinutes: whole(0, LIMITS.aheadMinutes),
  horizonDays: whole(0, LIMITS.horizonDays),
  cancelMinutes: whole(0, LIMITS.aheadMinutes),
  setupMinutes: whole(0, LIMITS.bufferMinutes),
  turnaroundMinutes: whole(0, LIMITS.bufferMinutes),
  approval: shape<Approval>({ always: yesOrNo, strangers: yesOrNo, overMinutes: whole(1, LIMITS.minutes) }),
  who: oneOf(WHO_MAY_BOOK),
  certificates: distinct(listOf(text(/^[0-9a-f-]{36}$/, 'the id of a kind of certificate'), 0, LIMITS.certificates), String),
  quotas: distinct(listOf(quota, 0, LIMITS.quotas), quotaName),
  prices: listOf(price, 0, LIMITS.prices),
});

/**
 * Reads a rule set strictly: unknown fields, wrong types and what is outside {@link LIMITS} are refused, every problem with
 * its path. The work is bounded by the limits, whatever comes in.
 */
export function parseRuleSet(json: unknown): ParsedRuleSet {
  const problems = new Problems();
  const rules = ruleSet(json, '', problems);
  const { minMinutes, maxMinutes } = rules ?? {};
  if (minMinutes !== undefined && maxMinutes !== undefined && minMinutes > maxMinutes) problems.add('maxMinutes', 'must not be less than minMinutes');
  return rules && problems.list.length === 0 ? { ok: true, rules } : { ok: false, problems: problems.list };
}
