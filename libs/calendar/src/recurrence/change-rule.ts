import { addDays, dayNumber, daysBetween } from '../dates.js';
import { toLocal } from '../zone.js';
import { type Recurrence, firstOccurrences, occurrences } from './occurrences.js';
import { type RecurrenceRule, type RuleEnd } from './rule.js';

const MINUTE = 60_000;
const MINUTES_A_DAY = 1_440;
/** No rule with a COUNT is looked through further. */
const MOST_COUNTED = 10_000;

/** A wall clock `YYYY-MM-DDTHH:MM` some minutes later on the wall, whatever the zone does in between. */
export function addWallMinutes(local: string, minutes: number): string {
  return new Date(wall(local) + minutes * MINUTE).toISOString().slice(0, 16);
}

/** Minutes on the wall from one wall clock to another. */
export function wallMinutesBetween(from: string, to: string): number {
  return (wall(to) - wall(from)) / MINUTE;
}

/**
 * The rule whose times are those of `rule`, each as much later on the wall clock as `to` is than `from`; null where no
 * rule says that: the 31st of each month moved by a day. The rule's start moves along.
 * @param from a wall clock; @param to likewise
 */
export function shiftRule(rule: RecurrenceRule, from: string, to: string, zone: string): RecurrenceRule | null {
  const days = daysBetween(from.slice(0, 10), to.slice(0, 10));
  const until = rule.until && shiftEnd(rule.until, wallMinutesBetween(from, to), days, zone);
  if (days === 0) return { ...rule, until };
  const isDaily = rule.frequency === 'DAILY' && rule.positions.length === 0;
  if (!isDaily && rule.frequency !== 'WEEKLY') return null;
  if (rule.months.length + rule.monthDays.length > 0) return null;
  const shifted = (weekday: number) => ((((weekday - 1 + days) % 7) + 7) % 7) + 1;
  return {
    ...rule,
    weekdays: rule.weekdays.map((own) => ({ ...own, weekday: shifted(own.weekday) })),
    weekStart: rule.frequency === 'WEEKLY' ? shifted(rule.weekStart) : rule.weekStart,
    until,
  };
}

/**
 * Cuts a rule in two at one of its times: what is before `at`, null when nothing is, and what is from `at` on, which
 * starts there. Together they have the times that the rule has.
 * @param at the wall clock of an occurrence
 * @throws RecurrenceError as `occurrences`
 */
export function splitRule(rule: RecurrenceRule, recurrence: Recurrence, at: string): { before: RecurrenceRule | null; after: RecurrenceRule } {
  const earlier = at <= recurrence.start ? 0 : countBefore(rule, recurrence, at);
  const before = rule.count === null ? { ...rule, until: { kind: 'LOCAL' as const, local: `${addWallMinutes(at, -1)}:00` } } : { ...rule, count: earlier };
  return { before: earlier ? before : null, after: rule.count === null ? rule : { ...rule, count: rule.count - earlier } };
}

/** How many there are before, the left-out ones included; for a rule without COUNT only whether there is any. */
function countBefore(rule: RecurrenceRule, { start, zone }: Recurrence, at: string): number {
  const looked = rule.count === null ? firstOccurrences(rule, { start, zone }, 1) : occurrences(rule, { start, zone }, { most: MOST_COUNTED });
  return looked.filter(({ local }) => local < at).length;
}

function shiftEnd(end: RuleEnd, minutes: number, days: number, zone: string): RuleEnd {
  if (end.kind === 'DATE') return { kind: 'DATE', date: addDays(end.date, days) };
  // Occurrences are on whole minutes, so the minute of an instant is as good as the instant.
  const local = end.kind === 'LOCAL' ? end.local : `${toLocal(end.instant, zone)}:00`;
  return { kind: 'LOCAL', local: `${addWallMinutes(local.slice(0, 16), minutes)}${local.slice(16)}` };
}

function wall(local: string): number {
  return dayNumber(local.slice(0, 10)) * MINUTES_A_DAY * MINUTE + (Number(local.slice(11, 13)) * 60 + Number(local.slice(14, 16))) * MINUTE;
}
