import { readFrequency, readList, readMonthDay, readNumber, readPosition, readUntil, readWeekStart, readWeekday } from './rule-values.js';
import { type ParsedRule, type RecurrenceRule, type RuleProblem } from './rule.js';

const LONGEST_TEXT = 1_000;
const PART = /^([A-Z-]+)=([A-Z0-9+,-]+)$/;
const READ_PARTS = ['FREQ', 'INTERVAL', 'BYDAY', 'BYMONTHDAY', 'BYMONTH', 'BYSETPOS', 'COUNT', 'UNTIL', 'WKST'];
const UNREAD_PARTS = ['BYHOUR', 'BYMINUTE', 'BYSECOND', 'BYWEEKNO', 'BYYEARDAY', 'RSCALE', 'SKIP'];
const SHORT_FREQUENCIES = ['HOURLY', 'MINUTELY', 'SECONDLY'];

/**
 * Reads the text of a recurrence rule (RFC 5545 §3.3.10, with or without `RRULE:` before it). What would be read
 * differently by others, or is not offered here, is refused by name and never guessed. It does not throw.
 */
export function parseRule(text: string): ParsedRule {
  if (text.length > LONGEST_TEXT) return refuse('FORM');
  const parts = new Map<string, string>();
  for (const piece of text.trim().toUpperCase().replace(/^RRULE:/, '').split(';')) {
    const [, name = '', value = ''] = PART.exec(piece) ?? [];
    if (!name) return refuse('FORM');
    if (UNREAD_PARTS.includes(name)) return refuse('UNSUPPORTED_PART', name);
    if (!READ_PARTS.includes(name)) return refuse('UNKNOWN_PART', name);
    if (parts.has(name)) return refuse('PART_TWICE', name);
    parts.set(name, value);
  }
  const frequency = parts.get('FREQ');
  if (frequency === undefined) return refuse('NO_FREQUENCY');
  if (SHORT_FREQUENCIES.includes(frequency)) return refuse('UNSUPPORTED_FREQUENCY', 'FREQ');
  return readParts(parts);
}

function readParts(parts: ReadonlyMap<string, string>): ParsedRule {
  let wrongPart: string | null = null;
  const read = <T>(name: string, missing: T, reader: (value: string) => T | undefined): T => {
    const value = parts.get(name);
    const result = value === undefined ? missing : reader(value);
    if (result === undefined) wrongPart ??= name;
    return result ?? missing;
  };
  const rule: RecurrenceRule = {
    frequency: read('FREQ', 'DAILY', readFrequency),
    interval: read('INTERVAL', 1, (value) => readNumber(value, 1, 9_999)),
    weekdays: read('BYDAY', [], (value) => readList(value, readWeekday)),
    monthDays: read('BYMONTHDAY', [], (value) => readList(value, readMonthDay)),
    months: read('BYMONTH', [], (value) => readList(value, (month) => readNumber(month, 1, 12))),
    positions: read('BYSETPOS', [], (value) => readList(value, readPosition)),
    weekStart: read('WKST', 1, readWeekStart),
    count: read<number | null>('COUNT', null, (value) => readNumber(value, 1, 9_999_999)),
    until: read('UNTIL', null, readUntil),
  };
  if (wrongPart) return refuse('VALUE', wrongPart);
  return checkTogether(rule);
}

function checkTogether(rule: RecurrenceRule): ParsedRule {
  const { frequency, weekdays, monthDays, months } = rule;
  const isShort = frequency === 'DAILY' || frequency === 'WEEKLY';
  if (rule.count !== null && rule.until !== null) return refuse('COUNT_AND_UNTIL');
  if (frequency === 'WEEKLY' && monthDays.length > 0) return refuse('NOT_WITH_FREQUENCY', 'BYMONTHDAY');
  if (isShort && weekdays.some(({ nth }) => nth !== null)) return refuse('NOT_WITH_FREQUENCY', 'BYDAY');
  if (frequency === 'YEARLY' && monthDays.length > 0 && months.length === 0) return refuse('CONTESTED', 'BYMONTHDAY');
  const hasDays = weekdays.length + monthDays.length + months.length > 0;
  if (rule.positions.length > 0 && !hasDays) return refuse('POSITION_ALONE', 'BYSETPOS');
  return { ok: true, rule };
}

function refuse(problem: RuleProblem, part: string | null = null): ParsedRule {
  return { ok: false, problem, part };
}
