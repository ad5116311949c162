import { weekday } from '../dates.js';
import { type RecurrenceRule, type RuleEnd, type RuleWeekday } from './rule.js';

/** What a rule means, ready to be put into a sentence of any language; what it leaves out is taken from its start. */
export interface RuleDescription {
  /** `interval` 2 of WEEK: every other week. */
  unit: 'DAY' | 'WEEK' | 'MONTH' | 'YEAR';
  interval: number;
  /** Monday first; with `nth` the 2nd or the last (-1) of the month (of the year where `months` is empty). */
  weekdays: RuleWeekday[];
  /** 1 to 31, and -1 for the last day of the month. */
  monthDays: number[];
  /** 1 to 12; empty for every month. */
  months: number[];
  /** Of the days meant, only these: 1 the first, -1 the last. Empty for all. */
  positions: number[];
  /** Never, after so many times, or with this day or moment as the last. */
  ends: { kind: 'NEVER' } | { kind: 'COUNT'; count: number } | RuleEnd;
}

const UNITS = { DAILY: 'DAY', WEEKLY: 'WEEK', MONTHLY: 'MONTH', YEARLY: 'YEAR' } as const;

/**
 * Describes a rule that starts on a day.
 * @param start `YYYY-MM-DD`, or a wall clock of which the day is taken; throws RangeError for another
 */
export function describeRule(rule: RecurrenceRule, start: string): RuleDescription {
  const date = start.slice(0, 10);
  const startWeekday = weekday(date);
  const { frequency, weekdays, monthDays, months } = rule;
  const hasDays = weekdays.length + monthDays.length > 0;
  const impliesMonth = frequency === 'YEARLY' && !hasDays && months.length === 0;
  const impliesMonthDay = (frequency === 'YEARLY' || frequency === 'MONTHLY') && !hasDays;
  const impliesWeekday = frequency === 'WEEKLY' && weekdays.length === 0;
  return {
    unit: UNITS[frequency],
    interval: rule.interval,
    weekdays: impliesWeekday ? [{ weekday: startWeekday, nth: null }] : [...weekdays].sort(byWeekday),
    monthDays: impliesMonthDay ? [Number(date.slice(8))] : [...monthDays].sort(ascending),
    months: impliesMonth ? [Number(date.slice(5, 7))] : [...months].sort(ascending),
    positions: [...rule.positions].sort(ascending),
    ends: rule.until ?? (rule.count === null ? { kind: 'NEVER' } : { kind: 'COUNT', count: rule.count }),
  };
}

function byWeekday(one: RuleWeekday, other: RuleWeekday): number {
  return (one.nth ?? 0) - (other.nth ?? 0) || one.weekday - other.weekday;
}

function ascending(one: number, other: number): number {
  return one - other;
}
