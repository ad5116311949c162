import { dayNumber, weekdayOfDay } from '../dates.js';
import { LAST_YEAR } from '../parse.js';
import { type RecurrenceRule, type RuleWeekday } from './rule.js';

const DAY = 86_400_000;
const LAST_DAY = Date.UTC(LAST_YEAR, 11, 31) / DAY;

/** The day a rule starts on; what a rule leaves out is taken from it. */
interface StartDay {
  day: number;
  year: number;
  /** 0 January to 11 December. */
  month: number;
  dayOfMonth: number;
}

/** Days counted from 1970-01-01, both included. */
interface Span {
  first: number;
  last: number;
}

/**
 * The days of a rule in order, counted from 1970-01-01, from its start to the end of 2199; neither COUNT nor UNTIL is
 * applied. A set chosen by BYSETPOS is that of the whole period, though some of its days lie before the start.
 * @param start `YYYY-MM-DD`; @param from the periods before this day may be left out
 */
export function* ruleDays(rule: RecurrenceRule, start: string, from?: number): Generator<number> {
  const startDay = readStart(start);
  const reached = Math.max(from ?? startDay.day, startDay.day);
  for (let index = firstIndex(rule, startDay, reached); ; index++) {
    const { first } = spanOf(rule, startDay, index);
    if (first > LAST_DAY) return;
    for (const day of chosen(daysOfPeriod(rule, startDay, index), rule.positions)) {
      if (day >= startDay.day && day <= LAST_DAY) yield day;
    }
  }
}

function readStart(start: string): StartDay {
  const day = dayNumber(start);
  const date = new Date(day * DAY);
  return { day, year: date.getUTCFullYear(), month: date.getUTCMonth(), dayOfMonth: date.getUTCDate() };
}

/** The period that `day` falls in, or the one before where it falls between two. */
function firstIndex(rule: RecurrenceRule, start: StartDay, day: number): number {
  const date = new Date(day * DAY);
  const years = date.getUTCFullYear() - start.year;
  const first = spanOf(rule, start, 0).first;
  const passed = {
    DAILY: day - first,
    WEEKLY: Math.floor((day - first) / 7),
    MONTHLY: years * 12 + date.getUTCMonth() - start.month,
    YEARLY: years,
  }[rule.frequency];
  return Math.floor(passed / rule.interval);
}

function spanOf({ frequency, interval, weekStart }: RecurrenceRule, start: StartDay, index: number): Span {
  const step = index * interval;
  if (frequency === 'DAILY') return { first: start.day + step, last: start.day + step };
  if (frequency === 'MONTHLY') return monthSpan(start.year, start.month + step);
  if (frequency === 'YEARLY') return { first: dayOf(start.year + step, 0, 1), last: dayOf(start.year + step, 12, 0) };
  const first = start.day - ((weekdayOfDay(start.day) - weekStart + 7) % 7) + step * 7;
  return { first, last: first + 6 };
}

function daysOfPeriod(rule: RecurrenceRule, start: StartDay, index: number): number[] {
  const span = spanOf(rule, start, index);
  if (rule.frequency === 'MONTHLY') return inMonths(rule, [span]).flatMap((month) => daysOfMonth(rule, start, month));
  if (rule.frequency === 'YEARLY') return daysOfYear(rule, start, span);
  const impliedWeekdays = rule.frequency === 'WEEKLY' ? [{ weekday: weekdayOfDay(start.day), nth: null }] : [];
  const weekdays = rule.weekdays.length > 0 ? rule.weekdays : impliedWeekdays;
  return daysIn(span).filter((day) => {
    if (!isWeekday(day, weekdays, span)) return false;
    const date = new Date(day * DAY);
    if (rule.months.length > 0 && !rule.months.includes(date.getUTCMonth() + 1)) return false;
    const month = monthSpan(date.getUTCFullYear(), date.getUTCMonth());
    return rule.monthDays.length === 0 || monthDays(rule.monthDays, month).includes(day);
  });
}

function daysOfYear(rule: RecurrenceRule, start: StartDay, year: Span): number[] {
  const months = Array.from({ length: 12 }, (_, month) => monthSpan(new Date(year.first * DAY).getUTCFullYear(), month));
  if (rule.months.length > 0) return inMonths(rule, months).flatMap((month) => daysOfMonth(rule, start, month));
  if (rule.weekdays.length > 0) return daysIn(year).filter((day) => isWeekday(day, rule.weekdays, year));
  return monthDays([start.dayOfMonth], months[start.month] ?? year);
}

function daysOfMonth(rule: RecurrenceRule, start: StartDay, month: Span): number[] {
  if (rule.monthDays.length === 0 && rule.weekdays.length === 0) return monthDays([start.dayOfMonth], month);
  const days = rule.monthDays.length > 0 ? monthDays(rule.monthDays, month) : daysIn(month);
  return days.filter((day) => isWeekday(day, rule.weekdays, month));
}

function inMonths(rule: RecurrenceRule, months: Span[]): Span[] {
  if (rule.months.length === 0) return months;
  return months.filter(({ first }) => rule.months.includes(new Date(first * DAY).getUTCMonth() + 1));
}

/** The days of a month that a list of month days names; those that it does not have are left out. */
function monthDays(numbers: readonly number[], month: Span): number[] {
  const days = numbers.map((number) => (number > 0 ? month.first + number - 1 : month.last + number + 1));
  return sortedSet(days.filter((day) => day >= month.first && day <= month.last));
}

function isWeekday(day: number, weekdays: readonly RuleWeekday[], { first, last }: Span): boolean {
  if (weekdays.length === 0) return true;
  const nth = Math.floor((day - first) / 7) + 1;
  const nthLast = -Math.floor((last - day) / 7) - 1;
  return weekdays.some((own) => own.weekday === weekdayOfDay(day) && (own.nth === null || own.nth === nth || own.nth === nthLast));
}

function chosen(days: number[], positions: readonly number[]): number[] {
  if (positions.length === 0) return days;
  const picked = positions.map((position) => days.at(position > 0 ? position - 1 : position));
  return sortedSet(picked.filter((day) => day !== undefined));
}

function sortedSet(days: number[]): number[] {
  return [...new Set(days)].sort((one, other) => one - other);
}

function daysIn({ first, last }: Span): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

function monthSpan(year: number, month: number): Span {
  return { first: dayOf(year, month, 1), last: dayOf(year, month + 1, 0) };
}

function dayOf(year: number, month: number, day: number): number {
  return Date.UTC(year, month, day) / DAY;
}
