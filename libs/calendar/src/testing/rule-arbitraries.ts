import fc from 'fast-check';
import { type Occurrence, RecurrenceError, type RecurrenceRule, type RuleWeekday, addDays } from '../index.js';

const DAY = 86_400_000;
const weekday = fc.integer({ min: 1, max: 7 });
const every: fc.Arbitrary<RuleWeekday> = weekday.map((own) => ({ weekday: own, nth: null }));
const nth = (most: number): fc.Arbitrary<RuleWeekday> =>
  fc.tuple(weekday, signed(most)).map(([own, number]) => ({ weekday: own, nth: number }));

function signed(most: number): fc.Arbitrary<number> {
  return fc.oneof(fc.integer({ min: 1, max: most }), fc.integer({ min: -most, max: -1 }));
}

function some<T>(item: fc.Arbitrary<T>, maxLength = 3): fc.Arbitrary<T[]> {
  return fc.oneof(fc.constant<T[]>([]), fc.uniqueArray(item, { minLength: 1, maxLength, selector: (value) => JSON.stringify(value) }));
}

/** Rules that the parser accepts, of every frequency, mostly without an end. */
export const rules: fc.Arbitrary<RecurrenceRule> = fc
  .record({
    frequency: fc.constantFrom('DAILY' as const, 'WEEKLY' as const, 'MONTHLY' as const, 'YEARLY' as const),
    interval: fc.oneof(fc.constant(1), fc.integer({ min: 1, max: 5 })),
    days: some(every),
    nthOfMonth: some(fc.oneof(every, nth(5))),
    nthOfYear: some(fc.oneof(every, nth(53))),
    monthDays: some(signed(31)),
    months: some(fc.integer({ min: 1, max: 12 })),
    positions: some(signed(4), 2),
    weekStart: weekday,
    count: fc.option(fc.integer({ min: 1, max: 40 })),
  })
  .map(({ days, nthOfMonth, nthOfYear, ...given }) => {
    const { frequency, months } = given;
    const isByMonth = frequency === 'MONTHLY' || months.length > 0;
    const weekdays = frequency === 'DAILY' || frequency === 'WEEKLY' ? days : isByMonth ? nthOfMonth : nthOfYear;
    const takesMonthDays = frequency === 'DAILY' || isByMonth;
    const monthDays = frequency === 'WEEKLY' || !takesMonthDays ? [] : given.monthDays;
    const positions = weekdays.length + monthDays.length + months.length > 0 ? given.positions : [];
    return { ...given, weekdays, monthDays, positions, until: null };
  });

export const startDates = fc.integer({ min: 0, max: 20_000 }).map((days) => addDays('1990-01-01', days));

/** The occurrences, or none where the rule has none at all. */
export function orNone(find: () => Occurrence[]): Occurrence[] {
  try {
    return find();
  } catch (error) {
    if (error instanceof RecurrenceError && error.problem === 'NO_OCCURRENCE') return [];
    throw error;
  }
}

/** All days of a rule up to a last one, found by looking at each day in turn: slow, and unlike the real one. */
export function slowDays(rule: RecurrenceRule, start: string, last: string): string[] {
  const chosenOf = new Map<string, string[]>();
  const found: string[] = [];
  for (let date = start; date <= last; date = addDays(date, 1)) {
    if (!fits(rule, start, date)) continue;
    if (rule.positions.length > 0) {
      const period = periodDates(rule, date);
      const key = period[0]!;
      const days = chosenOf.get(key) ?? period.filter((day) => fits(rule, start, day));
      chosenOf.set(key, days);
      const index = days.indexOf(date);
      if (!rule.positions.some((position) => position === index + 1 || position === index - days.length)) continue;
    }
    found.push(date);
    if (found.length === rule.count) break;
  }
  return found;
}

function fits(rule: RecurrenceRule, start: string, date: string): boolean {
  const day = parts(date);
  const first = parts(start);
  const hasDays = rule.weekdays.length + rule.monthDays.length > 0;
  const steps = {
    DAILY: day.number - first.number,
    WEEKLY: (weekStart(day, rule) - weekStart(first, rule)) / 7,
    MONTHLY: day.year * 12 + day.month - first.year * 12 - first.month,
    YEARLY: day.year - first.year,
  }[rule.frequency];
  if (steps % rule.interval !== 0) return false;
  if (rule.months.length > 0 && !rule.months.includes(day.month)) return false;
  if (rule.monthDays.length > 0 && !rule.monthDays.some((own) => own === day.ofMonth || own === day.ofMonth - day.monthLength - 1)) return false;
  if (rule.weekdays.length > 0 && !rule.weekdays.some((own) => fitsWeekday(own, rule, day))) return false;
  if (hasDays || rule.frequency === 'DAILY') return true;
  if (rule.frequency === 'WEEKLY') return day.weekday === first.weekday;
  const isInMonth = rule.frequency === 'MONTHLY' || rule.months.length > 0 || day.month === first.month;
  return isInMonth && day.ofMonth === first.ofMonth;
}

function fitsWeekday({ weekday: own, nth: number }: RuleWeekday, rule: RecurrenceRule, day: ReturnType<typeof parts>): boolean {
  if (own !== day.weekday) return false;
  if (number === null) return true;
  const isOfYear = rule.frequency === 'YEARLY' && rule.months.length === 0;
  const [index, length] = isOfYear ? [day.ofYear, day.yearLength] : [day.ofMonth, day.monthLength];
  const before = Math.ceil(index / 7);
  const after = Math.ceil((length - index + 1) / 7);
  return number === before || number === -after;
}

function periodDates(rule: RecurrenceRule, date: string): string[] {
  const day = parts(date);
  const [first, length] = {
    DAILY: [0, 1],
    WEEKLY: [weekStart(day, rule) - day.number, 7],
    MONTHLY: [1 - day.ofMonth, day.monthLength],
    YEARLY: [1 - day.ofYear, day.yearLength],
  }[rule.frequency] as [number, number];
  return Array.from({ length }, (_, index) => addDays(date, first + index));
}

function weekStart(day: ReturnType<typeof parts>, rule: RecurrenceRule): number {
  let number = day.number;
  for (let own = day.weekday; own !== rule.weekStart; own = own === 1 ? 7 : own - 1) number--;
  return number;
}

const known = new Map<string, ReturnType<typeof readParts>>();

function parts(date: string) {
  const own = known.get(date) ?? readParts(date);
  known.set(date, own);
  return own;
}

function readParts(date: string) {
  const [year = 0, month = 0, ofMonth = 0] = date.split('-').map(Number);
  const utc = Date.UTC(year, month - 1, ofMonth);
  const yearStart = Date.UTC(year, 0, 1);
  return {
    number: utc / DAY,
    year,
    month,
    ofMonth,
    weekday: new Date(utc).getUTCDay() || 7,
    monthLength: new Date(Date.UTC(year, month, 0)).getUTCDate(),
    ofYear: (utc - yearStart) / DAY + 1,
    yearLength: (Date.UTC(year + 1, 0, 1) - yearStart) / DAY,
  };
}
