import { addWallMinutes, occurrences, parseRule, RecurrenceError, toInstant, type RecurrenceRule } from '@auzolan/calendar';
import { InputError } from '../../../platform/errors/domain-error.js';

/** Most dates that are booked at once. */
export const MOST_DATES = 200;
const MINUTE = 60_000;

/** What repeats. */
export interface SeriesPlan {
  /** RFC 5545, without `RRULE:`. */
  readonly rule: string;
  /** Wall clock of the first, YYYY-MM-DDTHH:MM. */
  readonly localStart: string;
  /** On the wall clock. */
  readonly minutes: number;
  readonly zone: string;
  /** Dates left out. */
  readonly skipped: readonly string[];
}

/** One of its dates. */
export interface PlannedDate {
  /** The wall clock that the rule gives; names the date in its series. */
  readonly local: string;
  readonly start: Date;
  readonly end: Date;
}

/** @throws InputError saying which part of the rule cannot be read */
export function readRule(text: string): RecurrenceRule {
  const parsed = parseRule(text);
  if (!parsed.ok) throw new InputError('rule', parsed.part ? `cannot be read at ${parsed.part} (${parsed.problem})` : `cannot be read (${parsed.problem})`);
  return parsed.rule;
}

/** The period of a date: both ends are on the wall clock, so that eight o'clock stays eight when the clocks change. */
export function dateAt({ minutes, zone }: Pick<SeriesPlan, 'minutes' | 'zone'>, local: string): PlannedDate {
  const start = toInstant(local, zone);
  const end = toInstant(addWallMinutes(local, minutes), zone);
  // A start that the clocks skip may come after its own end on the wall.
  return { local, start: new Date(start), end: new Date(end > start ? end : start + minutes * MINUTE) };
}

/**
 * The dates within a time, the left-out ones not.
 * @param within epoch milliseconds
 * @throws InputError for a rule without dates or with too many of them
 */
export function datesOf(plan: SeriesPlan, within: { from?: number; until: number }): PlannedDate[] {
  try {
    return occurrences(readRule(plan.rule), { start: plan.localStart, zone: plan.zone }, { ...within, most: MOST_DATES })
      .filter(({ local }) => !plan.skipped.includes(local))
      .map(({ local }) => dateAt(plan, local));
  } catch (error) {
    if (!(error instanceof RecurrenceError)) throw error;
    if (error.problem === 'START_FORM') throw new InputError('localStart', 'must be a date and time like 2026-12-01T08:00');
    throw new InputError('rule', PROBLEMS[error.problem]);
  }
}

const PROBLEMS = {
  NO_OCCURRENCE: 'has no date at all',
  TOO_MANY: `has more than ${MOST_DATES} dates in the time that can be booked; let it end earlier`,
  UNTIL_FORM: 'must end with a time, like 20261231T080000',
};
