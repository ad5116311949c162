import { dayNumber } from './dates.js';
import { parseDate, parseLocalTime } from './parse.js';
import { MOST_OCCURRENCES, RecurrenceError, firstOccurrences, occurrences } from './recurrence/occurrences.js';
import { parseRule } from './recurrence/parse-rule.js';
import { startOfDayNumber } from './zone.js';

/** One line of opening hours, in the wall clock of the asset's zone: of a weekday, of a rule, or of one date. */
export interface OpeningHours {
  /** ISO 8601: 1 Monday to 7 Sunday. */
  weekday?: number | null;
  /** Instead of a weekday, a recurrence rule of whole days (RFC 5545); it starts on `validFrom`. */
  rule?: string | null;
  /** Instead of both, one day `YYYY-MM-DD`, on which no line of a weekday or rule holds. */
  date?: string | null;
  /** `HH:MM` or minutes since midnight; null, like `closes`, on a date that is closed (a holiday). */
  opens: string | number | null;
  /** Likewise, later than `opens`. `24:00` (1440) closes with the day; hours past midnight are a line of the next. */
  closes: string | number | null;
  /** First day it holds, `YYYY-MM-DD`; from ever when missing. */
  validFrom?: string | null;
  /** Last day it holds; for ever when missing. */
  validUntil?: string | null;
}

/**
 * What is wrong with a line of opening hours, named by its field. WEEKDAY also for none or several of weekday, rule
 * and date; RULE for one that `parseRule` refuses, that has no occurrence or ends with a time; VALID_FROM for a rule
 * without its start.
 */
export type OpeningProblem = 'WEEKDAY' | 'RULE' | 'DATE' | 'VALID_FROM' | 'OPENS' | 'CLOSES' | 'CLOSES_BEFORE_OPENS' | 'VALID_UNTIL_BEFORE_FROM';

/** The first problem of a line of opening hours, or null when it can be used. Valid-from and -until are taken as parsed. */
export function openingProblem(hours: OpeningHours): OpeningProblem | null {
  const problem = dayProblem(hours);
  if (problem) return problem;
  if (hours.validFrom && hours.validUntil && hours.validUntil < hours.validFrom) return 'VALID_UNTIL_BEFORE_FROM';
  if (hours.date && hours.opens === null && hours.closes === null) return null;
  const opens = toMinutes(hours.opens);
  const closes = toMinutes(hours.closes);
  if (opens === null) return 'OPENS';
  if (closes === null) return 'CLOSES';
  return closes <= opens ? 'CLOSES_BEFORE_OPENS' : null;
}

/** A line as it is computed with; days are counted from 1970-01-01. */
export interface ReadLine {
  weekday: number | null;
  /** The days of its rule within the span that was asked for. */
  days: ReadonlySet<number> | null;
  date: number | null;
  /** Minutes since midnight; null for closed. */
  hours: readonly [opens: number, closes: number] | null;
  firstDay: number;
  lastDay: number;
}

/** Reads a line for the days from `first` up to `end`, not in it. Throws RangeError for one with an `openingProblem`. */
export function readLine(hours: OpeningHours, span: { first: number; end: number }): ReadLine {
  const problem = openingProblem(hours);
  if (problem) throw new RangeError(`Opening hours: ${problem}`);
  const opens = toMinutes(hours.opens);
  const closes = toMinutes(hours.closes);
  return {
    weekday: hours.weekday ?? null,
    days: hours.rule ? daysOfRule(hours.rule, hours.validFrom ?? '', span) : null,
    date: hours.date ? dayNumber(hours.date) : null,
    hours: opens === null || closes === null ? null : [opens, closes],
    firstDay: hours.validFrom ? dayNumber(hours.validFrom) : -Infinity,
    lastDay: hours.validUntil ? dayNumber(hours.validUntil) : Infinity,
  };
}

function dayProblem({ weekday = null, rule = null, date = null, validFrom }: OpeningHours): OpeningProblem | null {
  if ([weekday, rule, date].filter((given) => given !== null).length !== 1) return 'WEEKDAY';
  if (date !== null) return parseDate(date).ok ? null : 'DATE';
  if (rule !== null) return validFrom ? ruleProblem(rule, validFrom) : 'VALID_FROM';
  return Number.isInteger(weekday) && weekday! >= 1 && weekday! <= 7 ? null : 'WEEKDAY';
}

function ruleProblem(text: string, start: string): OpeningProblem | null {
  const parsed = parseRule(text);
  if (!parsed.ok) return 'RULE';
  try {
    firstOccurrences(parsed.rule, { start, zone: 'UTC' }, 1);
    return null;
  } catch (error) {
    if (error instanceof RecurrenceError) return 'RULE';
    throw error;
  }
}

function daysOfRule(text: string, start: string, { first, end }: { first: number; end: number }): Set<number> {
  const parsed = parseRule(text);
  if (!parsed.ok) throw new RangeError('Opening hours: RULE');
  const window = { from: startOfDayNumber(first, 'UTC'), until: startOfDayNumber(end, 'UTC'), most: MOST_OCCURRENCES };
  return new Set(occurrences(parsed.rule, { start, zone: 'UTC' }, window).map(({ local }) => dayNumber(local)));
}

function toMinutes(time: string | number | null): number | null {
  if (typeof time === 'number') return Number.isInteger(time) && time >= 0 && time <= 1_440 ? time : null;
  if (time === null) return null;
  const parsed = parseLocalTime(time);
  return parsed.ok ? parsed.value : null;
}
