import { parseDate, parseInstant, parseLocalDateTime } from '../parse.js';
import { type Frequency, type RuleEnd, type RuleWeekday, WEEKDAY_CODES } from './rule.js';

const FREQUENCIES: readonly Frequency[] = ['DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'];
const LONGEST_LIST = 366;
const NUMBER = /^\d{1,7}$/;
const SIGNED = /^([+-]?)(\d{1,3})$/;
const WEEKDAY = /^([+-]?\d{1,2})?(MO|TU|WE|TH|FR|SA|SU)$/;
const UNTIL = /^(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2})(\d{2})(Z?))?$/;

// Readers of single values: undefined means that the value is out of form or range.

export function readFrequency(value: string): Frequency | undefined {
  return FREQUENCIES.find((frequency) => frequency === value);
}

export function readNumber(value: string, least: number, most: number): number | undefined {
  const number = NUMBER.test(value) ? Number(value) : NaN;
  return number >= least && number <= most ? number : undefined;
}

/** A list without what is said twice; sorted by nothing, for the order means nothing. */
export function readList<T>(value: string, reader: (item: string) => T | undefined): T[] | undefined {
  const items = [...new Set(value.split(','))];
  if (items.length > LONGEST_LIST) return undefined;
  const read = items.map(reader);
  return read.every((item) => item !== undefined) ? read : undefined;
}

export function readMonthDay(value: string): number | undefined {
  return readSigned(value, 31);
}

export function readPosition(value: string): number | undefined {
  return readSigned(value, 366);
}

export function readWeekday(value: string): RuleWeekday | undefined {
  const [, nth, code] = WEEKDAY.exec(value) ?? [];
  if (code === undefined) return undefined;
  const number = nth === undefined ? null : readSigned(nth, 53);
  return number === undefined ? undefined : { weekday: weekdayOf(code), nth: number };
}

export function readWeekStart(value: string): number | undefined {
  return weekdayOf(value) || undefined;
}

export function readUntil(value: string): RuleEnd | undefined {
  const [, year, month, day, hour, minute, second, utc] = UNTIL.exec(value) ?? [];
  const date = `${year}-${month}-${day}`;
  if (!parseDate(date).ok) return undefined;
  if (hour === undefined) return { kind: 'DATE', date };
  const clock = `${date}T${hour}:${minute}`;
  if (!parseLocalDateTime(clock).ok || Number(second) > 59) return undefined;
  if (!utc) return { kind: 'LOCAL', local: `${clock}:${second}` };
  const instant = parseInstant(`${clock}:${second}Z`);
  return instant.ok ? { kind: 'INSTANT', instant: instant.value } : undefined;
}

function readSigned(value: string, most: number): number | undefined {
  const [, sign, digits] = SIGNED.exec(value) ?? [];
  const number = Number(digits);
  if (!(number >= 1 && number <= most)) return undefined;
  return sign === '-' ? -number : number;
}

/** ISO weekday of a code, 0 when it is none. */
function weekdayOf(code: string): number {
  return WEEKDAY_CODES.findIndex((known) => known === code) + 1;
}
