import type { HoldingRules } from './layers.js';
import type { Approval, Price, Quota, RuleField, WhoMayBook } from './rule-set.js';

/** One thing that the rules say, for an application to put into words. Minutes and days are whole. */
export type RuleLine =
  | { readonly code: 'WHO'; readonly who: WhoMayBook }
  | { readonly code: 'CERTIFICATES'; readonly kindIds: readonly string[] }
  | { readonly code: 'LENGTH'; readonly min: number | null; readonly max: number | null }
  | { readonly code: 'STEP'; readonly minutes: number }
  | { readonly code: 'NOTICE'; readonly minutes: number }
  | { readonly code: 'HORIZON'; readonly days: number }
  | { readonly code: 'BUFFERS'; readonly setup: number; readonly turnaround: number }
  | { readonly code: 'QUOTA'; readonly quota: Quota }
  | { readonly code: 'APPROVAL'; readonly approval: Approval }
  | { readonly code: 'CANCEL'; readonly minutes: number }
  | { readonly code: 'PRICE'; readonly price: Price };

/** A line with the scope that it comes from; of two fields in one line, the narrower. */
export type ScopedRuleLine = RuleLine & { readonly scope: string };

/** All that the rules say, in the order in which people ask: may I, how long, when, how often, then what follows. What says "none" is left out. */
export function explain({ rules, scopes }: HoldingRules): ScopedRuleLine[] {
  const lines: ScopedRuleLine[] = [];
  const say = (line: RuleLine, ...fields: RuleField[]): void => {
    lines.push({ ...line, scope: fields.map((field) => scopes[field]).findLast((scope) => scope !== undefined) ?? '' });
  };
  if (rules.who) say({ code: 'WHO', who: rules.who }, 'who');
  if (rules.certificates?.length) say({ code: 'CERTIFICATES', kindIds: rules.certificates }, 'certificates');
  if (rules.minMinutes !== undefined || rules.maxMinutes !== undefined) {
    say({ code: 'LENGTH', min: rules.minMinutes ?? null, max: rules.maxMinutes ?? null }, 'minMinutes', 'maxMinutes');
  }
  if ((rules.stepMinutes ?? 1) > 1) say({ code: 'STEP', minutes: rules.stepMinutes! }, 'stepMinutes');
  if (rules.noticeMinutes) say({ code: 'NOTICE', minutes: rules.noticeMinutes }, 'noticeMinutes');
  if (rules.horizonDays !== undefined) say({ code: 'HORIZON', days: rules.horizonDays }, 'horizonDays');
  if (rules.setupMinutes || rules.turnaroundMinutes) {
    say({ code: 'BUFFERS', setup: rules.setupMinutes ?? 0, turnaround: rules.turnaroundMinutes ?? 0 }, 'setupMinutes', 'turnaroundMinutes');
  }
  for (const quota of rules.quotas ?? []) say({ code: 'QUOTA', quota }, 'quotas');
  const { always, strangers, overMinutes } = rules.approval ?? {};
  if (always || strangers || overMinutes !== undefined) say({ code: 'APPROVAL', approval: rules.approval! }, 'approval');
  if (rules.cancelMinutes !== undefined) say({ code: 'CANCEL', minutes: rules.cancelMinutes }, 'cancelMinutes');
  for (const price of rules.prices ?? []) say({ code: 'PRICE', price }, 'prices');
  return lines;
}
