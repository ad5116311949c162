import { amountText, HOURS, parseAmount } from '@auzolan/money';
import { numberOrNull, textOf, textOrNull } from '../../forms/form-values.js';
import type { RuleSetInput } from '../../gql/graphql.js';
import type { RuleSet } from './rules.load.js';

/** Fields in hours on the form, kept in minutes. */
export const IN_HOURS = ['minMinutes', 'maxMinutes', 'noticeMinutes', 'cancelMinutes'] as const;
/** Fields that are on the form as they are kept. */
export const PLAIN = ['stepMinutes', 'setupMinutes', 'turnaroundMinutes', 'horizonDays'] as const;
/** Parts that can be set to "none", which differs from saying nothing. */
export const PARTS = ['approval', 'certificates', 'quotas', 'prices'] as const;
export type Part = (typeof PARTS)[number];

/** Minutes as hours for an input: 90 is "1.5". */
export function hoursText(minutes: number | null | undefined): string {
  return minutes === null || minutes === undefined ? '' : String(Math.round((minutes / 60) * 100) / 100);
}

/** An amount as people type it. */
export function moneyText(price: { amount: string; currency: string }): string {
  return amountText({ minor: BigInt(price.amount), currency: price.currency });
}

/**
 * The rules that a form says. What is left empty says nothing; a part that is switched on is set, even to "none".
 * An amount that cannot be read is sent as it was typed, for the server to refuse with its field.
 */
export function rulesOf(data: FormData): RuleSetInput {
  const rules: RuleSetInput = {};
  for (const field of IN_HOURS) {
    const hours = numberOrNull(data, field);
    if (hours !== null) rules[field] = Math.round(hours * 60);
  }
  for (const field of PLAIN) {
    const value = numberOrNull(data, field);
    if (value !== null) rules[field] = value;
  }
  const who = textOrNull(data, 'who');
  if (who) rules.who = who as RuleSetInput['who'];
  const isSet = (part: Part): boolean => data.get(`set.${part}`) !== null;
  if (isSet('approval')) {
    const over = numberOrNull(data, 'approval.overMinutes');
    rules.approval = { always: data.get('approval.always') !== null, strangers: data.get('approval.strangers') !== null, overMinutes: over === null ? null : Math.round(over * 60) };
  }
  if (isSet('certificates')) rules.certificates = data.getAll('certificate').map(String);
  if (isSet('quotas')) rules.quotas = rowsOf(data, 'quotas').map((at) => quotaOf(data, at));
  if (isSet('prices')) rules.prices = rowsOf(data, 'prices').map((at) => priceOf(data, at));
  return rules;
}

/** Prefixes of the rows of a part, in the order they are shown: quotas.0, quotas.1 */
function rowsOf(data: FormData, part: Part): string[] {
  return [...data.keys()].filter((key) => key.startsWith(`${part}.`) && key.endsWith('.row')).map((key) => key.slice(0, -4));
}

function quotaOf(data: FormData, at: string): NonNullable<RuleSetInput['quotas']>[number] {
  const text = (name: string): string => textOf(data, `${at}.${name}`);
  const measure = text('measure') as 'BOOKINGS' | 'MINUTES';
  const most = numberOrNull(data, `${at}.most`) ?? 0;
  const season = text('period') === 'SEASON' ? { from: text('seasonFrom'), until: text('seasonUntil') } : null;
  return {
    per: text('per') as 'PERSON' | 'COOPERATIVE', measure, most: measure === 'MINUTES' ? Math.round(most * 60) : most,
    period: text('period') as 'DAY' | 'WEEK' | 'MONTH' | 'SEASON', season, hours: hoursOf(data, at),
  };
}

function priceOf(data: FormData, at: string): NonNullable<RuleSetInput['prices']>[number] {
  const text = (name: string): string => textOf(data, `${at}.${name}`);
  const currency = text('currency') || 'EUR';
  const parsed = parseAmount(text('amount'), currency);
  const kind = text('kind');
  return {
    of: text('of') as 'HOUR' | 'USE' | 'UNIT', unit: text('of') === 'UNIT' ? text('unit') : null,
    amount: parsed.ok ? String(parsed.value.minor) : text('amount'), currency, kinds: kind ? kind.split(',') : null, hours: hoursOf(data, at),
  };
}

function hoursOf(data: FormData, at: string): { from: string; until: string; weekdays: number[] | null } | null {
  const [from, until] = [textOf(data, `${at}.hoursFrom`), textOf(data, `${at}.hoursUntil`)];
  const weekdays = textOf(data, `${at}.weekdays`);
  return from || until ? { from, until: until === '00:00' ? '24:00' : until, weekdays: weekdays ? weekdays.split(',').map(Number) : null } : null;
}

/** Whether a part says anything, even "none". */
export function isPartSet(rules: RuleSet | null, part: Part): boolean {
  return rules?.[part] !== null && rules?.[part] !== undefined;
}

export { HOURS };
