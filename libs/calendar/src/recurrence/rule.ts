/** How often a rule repeats: the frequencies of RFC 5545 that fall on whole days. */
export type Frequency = 'DAILY' | 'WEEKLY' | 'MONTHLY' | 'YEARLY';

/** A weekday of a rule: every one, or the nth of its month or year (`-1` the last). */
export interface RuleWeekday {
  /** ISO 8601: 1 Monday to 7 Sunday. */
  weekday: number;
  /** 1 to 53 from the start, -1 to -53 from the end; null for every one. */
  nth: number | null;
}

/**
 * The last moment that may be an occurrence: a calendar day (of a rule that starts on a whole day), a wall clock with
 * seconds in the zone of the start, or an instant in epoch ms.
 */
export type RuleEnd =
  | { kind: 'DATE'; date: string }
  | { kind: 'LOCAL'; local: string }
  | { kind: 'INSTANT'; instant: number };

/** A recurrence rule of RFC 5545 §3.3.10, checked. Empty lists mean that the part was not given. */
export interface RecurrenceRule {
  frequency: Frequency;
  /** 1 to 9999. */
  interval: number;
  /** BYDAY. */
  weekdays: RuleWeekday[];
  /** BYMONTHDAY: 1 to 31, or -1 (the last day) to -31. */
  monthDays: number[];
  /** BYMONTH: 1 to 12. */
  months: number[];
  /** BYSETPOS: which of each period's days, 1 the first, -1 the last. */
  positions: number[];
  /** WKST, ISO 8601: 1 Monday when not given. */
  weekStart: number;
  /** How many occurrences; null when not said. Never together with `until`. */
  count: number | null;
  until: RuleEnd | null;
}

/**
 * Why a rule's text is refused.
 * FORM: not `NAME=VALUE;…`, or longer than 1,000 characters. NO_FREQUENCY: no FREQ. PART_TWICE: a part comes again.
 * UNKNOWN_PART: no part of RFC 5545. UNSUPPORTED_PART: BYHOUR, BYMINUTE, BYSECOND, BYWEEKNO, BYYEARDAY, RSCALE, SKIP.
 * UNSUPPORTED_FREQUENCY: HOURLY, MINUTELY, SECONDLY. VALUE: a value out of form or range.
 * NOT_WITH_FREQUENCY: the RFC forbids the part there (BYMONTHDAY weekly; an nth weekday daily or weekly).
 * COUNT_AND_UNTIL: both. POSITION_ALONE: BYSETPOS without days to choose from.
 * CONTESTED: calendars read it differently (YEARLY with BYMONTHDAY and no BYMONTH: one month, or all twelve).
 */
export type RuleProblem =
  | 'FORM'
  | 'NO_FREQUENCY'
  | 'PART_TWICE'
  | 'UNKNOWN_PART'
  | 'UNSUPPORTED_PART'
  | 'UNSUPPORTED_FREQUENCY'
  | 'VALUE'
  | 'NOT_WITH_FREQUENCY'
  | 'COUNT_AND_UNTIL'
  | 'POSITION_ALONE'
  | 'CONTESTED';

/** The rule, or why not and which of its parts is to blame (null when it is the whole). */
export type ParsedRule = { ok: true; rule: RecurrenceRule } | { ok: false; problem: RuleProblem; part: string | null };

/** RFC 5545 names of the weekdays, Monday first. */
export const WEEKDAY_CODES = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;
