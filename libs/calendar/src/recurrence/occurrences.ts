import { dateOfDayNumber, dayNumber } from '../dates.js';
import { parseDate, parseLocalDateTime } from '../parse.js';
import { localDate, startOfDay, toInstant } from '../zone.js';
import { ruleDays } from './rule-days.js';
import { type RecurrenceRule } from './rule.js';

/** No answer has more occurrences, and no list of exceptions is longer. */
export const MOST_OCCURRENCES = 10_000;

/** What repeats: where it starts and which single times are left out or added. */
export interface Recurrence {
  /** A wall clock `YYYY-MM-DDTHH:MM`, or `YYYY-MM-DD` for whole days. It occurs only if it fits the rule. */
  start: string;
  /** IANA zone of all the wall clocks. */
  zone: string;
  /** Left out (EXDATE), in the form of `start`; one that meets no occurrence does nothing. */
  exdates?: readonly string[];
  /** Added (RDATE), in the form of `start`. */
  rdates?: readonly string[];
}

/** One time of a recurrence. */
export interface Occurrence {
  /** The wall clock that the rule says; the clock of the instant differs from it where the clocks skip it. */
  local: string;
  /** Epoch ms, by RFC 5545 §3.3.10: a skipped time keeps the offset before it, one that comes twice is the first. */
  instant: number;
}

/**
 * Why a recurrence cannot be expanded. NO_OCCURRENCE: none from the start to the end of 2199. TOO_MANY: more than
 * asked for. UNTIL_FORM: the rule ends with a day but starts at a time, or the other way round, which RFC 5545 forbids
 * and calendars read differently. START_FORM: a start, exception or addition is no such time, or not of one form.
 */
export type RecurrenceProblem = 'NO_OCCURRENCE' | 'TOO_MANY' | 'UNTIL_FORM' | 'START_FORM';

/** Thrown for a rule that is read, yet cannot be expanded. */
export class RecurrenceError extends RangeError {
  constructor(readonly problem: RecurrenceProblem) {
    super(`Recurrence: ${problem}`);
    this.name = 'RecurrenceError';
  }
}

/**
 * All occurrences from `from` (inclusive) to `until` (exclusive), in order; both are epoch ms and may be left out.
 * COUNT counts from the start, left-out ones included. Without a rule there are the start and the additions.
 * Occurrences that fall on one instant (a day that the zone skipped and the next) are one.
 * @param window.most 1 to 10,000: more are an error, not a cut
 * @throws RecurrenceError; RangeError for an unknown zone or another `most`
 */
export function occurrences(
  rule: RecurrenceRule | null,
  recurrence: Recurrence,
  window: { from?: number; until?: number; most: number },
): Occurrence[] {
  checkMost(window.most);
  const found: Occurrence[] = [];
  for (const occurrence of eachOccurrence(rule, recurrence, window.from)) {
    if (occurrence.instant >= (window.until ?? Infinity)) break;
    if (found.length === window.most) throw new RecurrenceError('TOO_MANY');
    found.push(occurrence);
  }
  return found;
}

/** The first occurrences from `from` (epoch ms) on, `count` (1 to 10,000) at most. Throws as `occurrences`. */
export function firstOccurrences(rule: RecurrenceRule | null, recurrence: Recurrence, count: number, from?: number): Occurrence[] {
  checkMost(count);
  const found: Occurrence[] = [];
  for (const occurrence of eachOccurrence(rule, recurrence, from)) {
    found.push(occurrence);
    if (found.length === count) break;
  }
  return found;
}

function* eachOccurrence(rule: RecurrenceRule | null, recurrence: Recurrence, from = -Infinity): Generator<Occurrence> {
  checkRecurrence(rule, recurrence);
  const left = new Set((recurrence.exdates ?? []).map((local) => instantOf(local, recurrence.zone)));
  const isWanted = ({ instant }: Occurrence) => instant >= from && !left.has(instant);
  let held: Occurrence | undefined;
  for (const occurrence of merged(ruled(rule, recurrence, from), added(recurrence))) {
    if (!isWanted(occurrence)) continue;
    if (held && held.instant < occurrence.instant) yield held;
    held = occurrence;
  }
  if (held) yield held;
}

function* ruled(rule: RecurrenceRule | null, { start, zone }: Recurrence, from: number): Generator<Occurrence> {
  if (!rule) {
    yield { local: start, instant: instantOf(start, zone) };
    return;
  }
  const clock = start.slice(10);
  // Counting has to begin at the start. The day before `from` is near enough for a time that a gap moved on.
  const fromDay = rule.count === null && from > 0 ? dayNumber(localDate(from, zone)) - 1 : undefined;
  let counted = 0;
  for (const day of ruleDays(rule, start.slice(0, 10), fromDay)) {
    const local = dateOfDayNumber(day) + clock;
    const instant = instantOf(local, zone);
    if (isAfterEnd(rule, local, instant) || counted++ === rule.count) return;
    yield { local, instant };
  }
}

function added({ zone, rdates = [] }: Recurrence): Occurrence[] {
  return rdates.map((local) => ({ local, instant: instantOf(local, zone) })).sort((one, other) => one.instant - other.instant);
}

function* merged(ruledOnes: Generator<Occurrence>, addedOnes: Occurrence[]): Generator<Occurrence> {
  let next = 0;
  for (const occurrence of ruledOnes) {
    while (next < addedOnes.length && addedOnes[next]!.instant < occurrence.instant) yield addedOnes[next++]!;
    yield occurrence;
  }
  yield* addedOnes.slice(next);
}

function isAfterEnd({ until }: RecurrenceRule, local: string, instant: number): boolean {
  if (!until) return false;
  if (until.kind === 'INSTANT') return instant > until.instant;
  return until.kind === 'DATE' ? local > until.date : `${local}:00` > until.local;
}

function checkRecurrence(rule: RecurrenceRule | null, { start, zone, exdates = [], rdates = [] }: Recurrence): void {
  const isWholeDay = start.length === 10;
  const parse = isWholeDay ? parseDate : parseLocalDateTime;
  const lists = [exdates, rdates];
  if (lists.some(({ length }) => length > MOST_OCCURRENCES)) throw new RecurrenceError('TOO_MANY');
  if (![start, ...exdates, ...rdates].every((local) => parse(local).ok)) throw new RecurrenceError('START_FORM');
  if (!rule) return;
  if (rule.until && (rule.until.kind === 'DATE') !== isWholeDay) throw new RecurrenceError('UNTIL_FORM');
  const [first] = ruled(rule, { start, zone }, -Infinity);
  if (!first && rdates.length === 0) throw new RecurrenceError('NO_OCCURRENCE');
}

function instantOf(local: string, zone: string): number {
  return local.length === 10 ? startOfDay(local, zone) : toInstant(local, zone);
}

function checkMost(most: number): void {
  if (!Number.isInteger(most) || most < 1 || most > MOST_OCCURRENCES) throw new RangeError(`Not 1 to ${MOST_OCCURRENCES} occurrences: ${most}`);
}
