import { addDays, localDate, startOfDay, toLocal } from '@auzolan/calendar';
import type { HoldingRules } from './layers.js';
import { estimatePrice, type PriceLine } from './prices.js';
import { quotaCharges, type QuotaCharge } from './quotas.js';
import type { Agreement, RuleRequest } from './request.js';
import { WHO_MAY_BOOK, type Quota, type RuleField, type RuleSet, type WhoMayBook } from './rule-set.js';

/** Why a wish is refused, with what there is to say about it. Instants are epoch milliseconds. */
export type Reason =
  | { readonly code: 'PAST' }
  | { readonly code: 'WHO'; readonly who: WhoMayBook }
  | { readonly code: 'AGREEMENT'; readonly agreement: Agreement | null }
  | { readonly code: 'CERTIFICATE'; readonly kindIds: readonly string[] }
  | { readonly code: 'TOO_SHORT'; readonly minutes: number }
  | { readonly code: 'TOO_LONG'; readonly minutes: number }
  | { readonly code: 'STEP'; readonly minutes: number }
  | { readonly code: 'NOTICE'; readonly minutes: number; readonly earliest: number }
  | { readonly code: 'HORIZON'; readonly days: number; readonly latest: number }
  | { readonly code: 'QUOTA'; readonly quota: Quota; readonly used: number; readonly wanted: number; readonly periodStart: string };

/** A reason with the scope whose rule it comes from; null when no rule is needed to say so. */
export type ScopedReason = Reason & { readonly scope: string | null };

export const REASON_CODES = ['PAST', 'WHO', 'AGREEMENT', 'CERTIFICATE', 'TOO_SHORT', 'TOO_LONG', 'STEP', 'NOTICE', 'HORIZON', 'QUOTA'] as const satisfies ReadonlyArray<Reason['code']>;
export type ReasonCode = (typeof REASON_CODES)[number];

/** What makes a booking wait for the owner's yes. */
export type ApprovalCause = 'ALWAYS' | 'STRANGERS' | 'OVER';

export interface Allowed {
  readonly allowed: true;
  /** Why it waits for the owner's yes; empty: it does not. */
  readonly approval: readonly ApprovalCause[];
  /** Until when its holder may cancel, epoch milliseconds; null: until it ends. */
  readonly cancelUntil: number | null;
  readonly price: readonly PriceLine[];
  readonly charges: readonly QuotaCharge[];
}

export interface Refused {
  readonly allowed: false;
  /** Every one there is. */
  readonly reasons: readonly ScopedReason[];
}

export type Verdict = Allowed | Refused;

const MINUTE = 60_000;

/**
 * Judges a wish by the rules that hold: allowed, with what follows from it, or refused with every reason. Pure: the same
 * answer books, refuses, explains and tries a proposed rule.
 */
export function evaluate(holding: HoldingRules, request: RuleRequest): Verdict {
  const { rules, scopes } = holding;
  const charges = quotaCharges(holding, request);
  const reasons: ScopedReason[] = [
    ...(request.now !== null && request.start < Math.floor(request.now / MINUTE) * MINUTE ? [{ code: 'PAST' as const, scope: null }] : []),
    ...from(scopes, 'who', mayBook(rules, request)),
    ...(isUnderAgreement(request) ? [] : [{ code: 'AGREEMENT' as const, agreement: request.holder.agreement ?? null, scope: null }]),
    ...from(scopes, 'certificates', isTrained(rules, request)),
    ...from(scopes, 'minMinutes', isLongEnough(rules, request)),
    ...from(scopes, 'maxMinutes', isShortEnough(rules, request)),
    ...from(scopes, 'stepMinutes', isOnStep(rules, request)),
    ...from(scopes, 'noticeMinutes', isInTime(rules, request)),
    ...from(scopes, 'horizonDays', isNear(rules, request)),
    ...charges.flatMap((charge) => from(scopes, 'quotas', hasLeft(charge, request))),
  ];
  if (reasons.length > 0) return { allowed: false, reasons };
  return {
    allowed: true,
    approval: approvalCauses(rules, request),
    cancelUntil: rules.cancelMinutes === undefined ? null : request.start - rules.cancelMinutes * MINUTE,
    price: estimatePrice(rules.prices ?? [], request),
    charges,
  };
}

/** End of the last day that can be booked, epoch milliseconds: days are calendar days of the asset's zone. */
export function horizonEnd(days: number, zone: string, now: number): number {
  return startOfDay(addDays(localDate(now, zone), days + 1), zone);
}

/** Whether an agreement is in force for the whole of a period, epoch milliseconds: its days are those of the zone, first and last one in it. */
export function isInForce({ from: first, until, endedAt }: Agreement, { start, end }: { readonly start: number; readonly end: number }, zone: string): boolean {
  return start >= startOfDay(first, zone) && end <= Math.min(startOfDay(addDays(until, 1), zone), endedAt ?? Infinity);
}

function isUnderAgreement({ holder: { standing, agreement }, zone, ...period }: RuleRequest): boolean {
  return standing !== 'AGREEMENT' || (agreement !== undefined && isInForce(agreement, period, zone));
}

function from(scopes: HoldingRules['scopes'], field: RuleField, reason: Reason | null): ScopedReason[] {
  return reason ? [{ ...reason, scope: scopes[field] ?? null }] : [];
}

function minutesIn({ start, end }: RuleRequest): number {
  return (end - start) / MINUTE;
}

function mayBook({ who = 'FEDERATION' }: RuleSet, { holder }: RuleRequest): Reason | null {
  return WHO_MAY_BOOK.indexOf(holder.standing) > WHO_MAY_BOOK.indexOf(who) ? { code: 'WHO', who } : null;
}

function isTrained({ certificates }: RuleSet, { holder }: RuleRequest): Reason | null {
  const kindIds = (certificates ?? []).filter((kind) => !holder.certificates.includes(kind));
  return kindIds.length > 0 ? { code: 'CERTIFICATE', kindIds } : null;
}

function isLongEnough({ minMinutes }: RuleSet, request: RuleRequest): Reason | null {
  return minMinutes !== undefined && minutesIn(request) < minMinutes ? { code: 'TOO_SHORT', minutes: minMinutes } : null;
}

function isShortEnough({ maxMinutes }: RuleSet, request: RuleRequest): Reason | null {
  return maxMinutes !== undefined && minutesIn(request) > maxMinutes ? { code: 'TOO_LONG', minutes: maxMinutes } : null;
}

function isOnStep({ stepMinutes }: RuleSet, request: RuleRequest): Reason | null {
  if (stepMinutes === undefined) return null;
  const wall = toLocal(request.start, request.zone);
  const sinceMidnight = Number(wall.slice(11, 13)) * 60 + Number(wall.slice(14, 16));
  return sinceMidnight % stepMinutes !== 0 || minutesIn(request) % stepMinutes !== 0 ? { code: 'STEP', minutes: stepMinutes } : null;
}

function isInTime({ noticeMinutes }: RuleSet, { start, now }: RuleRequest): Reason | null {
  if (noticeMinutes === undefined || now === null) return null;
  const earliest = Math.ceil((now + noticeMinutes * MINUTE) / MINUTE) * MINUTE;
  return noticeMinutes > 0 && start < earliest ? { code: 'NOTICE', minutes: noticeMinutes, earliest } : null;
}

function isNear({ horizonDays }: RuleSet, { end, now, zone }: RuleRequest): Reason | null {
  if (horizonDays === undefined || now === null) return null;
  const latest = horizonEnd(horizonDays, zone, now);
  return end > latest ? { code: 'HORIZON', days: horizonDays, latest } : null;
}

function hasLeft({ account, quota, amount, periodStart }: QuotaCharge, { used }: RuleRequest): Reason | null {
  const before = used[account] ?? 0;
  return before + amount > quota.most ? { code: 'QUOTA', quota, used: before, wanted: amount, periodStart } : null;
}

function approvalCauses({ approval }: RuleSet, request: RuleRequest): ApprovalCause[] {
  const causes: ApprovalCause[] = [];
  if (approval?.always) causes.push('ALWAYS');
  if (approval?.strangers && request.holder.standing !== 'OWNER') causes.push('STRANGERS');
  if (approval?.overMinutes !== undefined && minutesIn(request) > approval.overMinutes) causes.push('OVER');
  return causes;
}

