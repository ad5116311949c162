import { type RecurrenceRule, type RuleEnd, type RuleWeekday, WEEKDAY_CODES } from './rule.js';

/** The text of a rule by RFC 5545 §3.3.10, without `RRULE:`; `parseRule` reads the same rule from it. */
export function ruleText(rule: RecurrenceRule): string {
  const parts: [string, string | number][] = [
    ['FREQ', rule.frequency],
    ['INTERVAL', rule.interval === 1 ? '' : rule.interval],
    ['COUNT', rule.count ?? ''],
    ['UNTIL', rule.until ? untilText(rule.until) : ''],
    ['BYMONTH', rule.months.join(',')],
    ['BYMONTHDAY', rule.monthDays.join(',')],
    ['BYDAY', rule.weekdays.map(weekdayText).join(',')],
    ['BYSETPOS', rule.positions.join(',')],
    ['WKST', rule.weekStart === 1 ? '' : (WEEKDAY_CODES[rule.weekStart - 1] ?? '')],
  ];
  return parts.filter(([, value]) => value !== '').map(([name, value]) => `${name}=${value}`).join(';');
}

function weekdayText({ weekday, nth }: RuleWeekday): string {
  return `${nth ?? ''}${WEEKDAY_CODES[weekday - 1]}`;
}

function untilText(until: RuleEnd): string {
  if (until.kind === 'INSTANT') return `${digits(new Date(until.instant).toISOString().slice(0, 19))}Z`;
  return digits(until.kind === 'DATE' ? until.date : until.local);
}

function digits(text: string): string {
  return text.replace(/[-:]/g, '');
}
