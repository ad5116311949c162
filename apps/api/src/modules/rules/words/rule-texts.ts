import type { Price, RuleLine, ScopedReason } from '@auzolan/booking-rules';
import { formatAmount } from '@auzolan/money';
import type { RuleWords } from './rule-words.js';

/** Names of kinds of certificate by their ids. */
export type KindNames = ReadonlyMap<string, string>;

/** What a reason says to the one who is refused. @param zone of the asset, for instants */
export function reasonText(reason: ScopedReason, words: RuleWords, names: KindNames, zone: string): string {
  switch (reason.code) {
    case 'PAST':
      return words.say('PAST');
    case 'WHO':
      return words.say(reason.who === 'OWNER' ? 'WHO_OWNER' : 'WHO_FEDERATION');
    case 'AGREEMENT':
      return reason.agreement && reason.agreement.endedAt === null
        ? words.say('AGREEMENT_DAYS', { from: words.day(reason.agreement.from), until: words.day(reason.agreement.until) })
        : words.say('AGREEMENT_ENDED');
    case 'CERTIFICATE':
      return words.say('CERTIFICATE', { kinds: namesOf(reason.kindIds, words, names) });
    case 'TOO_SHORT':
    case 'TOO_LONG':
    case 'STEP':
      return words.say(reason.code, { time: words.time(reason.minutes) });
    case 'NOTICE':
      return words.say('NOTICE', { time: words.time(reason.minutes), at: words.at(reason.earliest, zone) });
    case 'HORIZON':
      return words.say('HORIZON', { days: words.count('DAYS', reason.days), at: words.at(reason.latest, zone) });
    case 'QUOTA': {
      const { quota, used, wanted } = reason;
      return words.say(`QUOTA_${quota.per}`, { most: words.amount(quota, quota.most), period: words.period(quota), used: words.amount(quota, used), wanted: words.amount(quota, wanted) });
    }
  }
}

/** What a line of rules says to whoever wants to book. */
export function ruleText(line: RuleLine, words: RuleWords, names: KindNames): string {
  switch (line.code) {
    case 'WHO':
      return words.say(`LINE_WHO_${line.who}`);
    case 'CERTIFICATES':
      return words.say('LINE_CERTIFICATES', { kinds: namesOf(line.kindIds, words, names) });
    case 'LENGTH': {
      const { min, max } = line;
      const values = { min: words.time(min ?? 0), max: words.time(max ?? 0) };
      return words.say(min === null ? 'LINE_MAX' : max === null ? 'LINE_MIN' : 'LINE_LENGTH', values);
    }
    case 'STEP':
      return words.say('LINE_STEP', { time: words.time(line.minutes) });
    case 'NOTICE':
      return words.say('LINE_NOTICE', { time: words.time(line.minutes) });
    case 'HORIZON':
      return words.say('LINE_HORIZON', { days: words.count('DAYS', line.days) });
    case 'BUFFERS':
      return words.say(!line.setup ? 'LINE_TURNAROUND' : !line.turnaround ? 'LINE_SETUP' : 'LINE_BUFFERS', { setup: words.time(line.setup), turnaround: words.time(line.turnaround) });
    case 'QUOTA':
      return words.say(`LINE_QUOTA_${line.quota.per}`, { most: words.amount(line.quota, line.quota.most), period: words.period(line.quota) });
    case 'APPROVAL':
      return approvalText(line.approval, words);
    case 'CANCEL':
      return line.minutes === 0 ? words.say('LINE_CANCEL_START') : words.say('LINE_CANCEL', { time: words.time(line.minutes) });
    case 'PRICE':
      return priceText(line.price, words);
  }
}

function namesOf(kindIds: readonly string[], words: RuleWords, names: KindNames): string {
  return words.list(kindIds.map((id) => names.get(id) ?? words.say('GONE_KIND')));
}

function approvalText({ always, strangers, overMinutes }: { always?: boolean; strangers?: boolean; overMinutes?: number }, words: RuleWords): string {
  if (always) return words.say('LINE_APPROVAL_ALWAYS');
  const parts = [strangers ? words.say('LINE_APPROVAL_STRANGERS') : '', overMinutes === undefined ? '' : words.say('LINE_APPROVAL_OVER', { time: words.time(overMinutes) })];
  return parts.filter(Boolean).join(' ');
}

function priceText({ of, unit, amount, currency, kinds, hours }: Price, words: RuleWords): string {
  return words.say(`LINE_PRICE_${of}`, {
    amount: formatAmount({ minor: BigInt(amount), currency }, words.language), unit: unit ?? '', for: words.kinds(kinds), hours: words.hours(hours),
  });
}
