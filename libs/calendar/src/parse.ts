/** Why a text was refused: not in the form, in the form but no such day or time, or outside the years 1970 to 2199. */
export type ParseProblem = 'FORM' | 'NO_SUCH_TIME' | 'OUT_OF_RANGE';

/** What a strict parser answers; it never throws and never gives an Invalid Date. */
export type Parsed<T> = { ok: true; value: T } | { ok: false; problem: ParseProblem };

export const FIRST_YEAR = 1970;
export const LAST_YEAR = 2199;

const INSTANT =
  /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2}):(\d{2})(?:\.(\d{1,9}))?(?:Z|([+-])(\d{2}):(\d{2}))$/i;
const DATE = /^(\d{4})-(\d{2})-(\d{2})$/;
const LOCAL_TIME = /^(\d{2}):(\d{2})$/;
const LOCAL_DATE_TIME = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2})$/;
const LONGEST_TEXT = 40;

const MINUTES_A_DAY = 1_440;
const MINUTE = 60_000;

/**
 * An RFC 3339 `date-time` (with seconds and an offset) as epoch ms. Digits past the millisecond are cut off.
 * Leap seconds (`:60`) are refused, since epoch time cannot say them. The year is judged in UTC.
 */
export function parseInstant(text: string): Parsed<number> {
  const match = text.length <= LONGEST_TEXT ? INSTANT.exec(text) : null;
  if (!match) return refuse('FORM');
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = match.slice(1, 7).map(Number);
  const offsetHours = Number(match[9] ?? 0);
  const offsetMinutes = Number(match[10] ?? 0);
  if (!isCalendarDay(year, month, day) || hour > 23 || minute > 59 || second > 59) return refuse('NO_SUCH_TIME');
  if (offsetHours > 23 || offsetMinutes > 59) return refuse('NO_SUCH_TIME');
  const milliseconds = Number((match[7] ?? '').slice(0, 3).padEnd(3, '0'));
  const wall = Date.UTC(year, month - 1, day, hour, minute, second, milliseconds);
  const offset = (match[8] === '-' ? -1 : 1) * (offsetHours * 60 + offsetMinutes) * MINUTE;
  const instant = wall - offset;
  return isYearInRange(new Date(instant).getUTCFullYear()) ? { ok: true, value: instant } : refuse('OUT_OF_RANGE');
}

/** A calendar day `YYYY-MM-DD` that exists, years 1970 to 2199; the value is the same text. */
export function parseDate(text: string): Parsed<string> {
  const match = DATE.exec(text.slice(0, LONGEST_TEXT));
  if (!match) return refuse('FORM');
  if (!isCalendarDate(text)) return refuse('NO_SUCH_TIME');
  return isYearInRange(Number(match[1])) ? { ok: true, value: text } : refuse('OUT_OF_RANGE');
}

/** Whether the text is a `YYYY-MM-DD` that exists, of any year: a day after the last one that may be entered, too. */
export function isCalendarDate(text: string): boolean {
  const match = DATE.exec(text.slice(0, LONGEST_TEXT));
  return match !== null && isCalendarDay(Number(match[1]), Number(match[2]), Number(match[3]));
}

/** A wall-clock time `HH:MM`, `00:00` to `24:00`, as minutes since midnight (0 to 1440). */
export function parseLocalTime(text: string): Parsed<number> {
  const match = LOCAL_TIME.exec(text.slice(0, LONGEST_TEXT));
  if (!match) return refuse('FORM');
  const hour = Number(match[1]);
  const minute = Number(match[2]);
  const minutes = hour * 60 + minute;
  return minute <= 59 && minutes <= MINUTES_A_DAY ? { ok: true, value: minutes } : refuse('NO_SUCH_TIME');
}

/** A wall-clock moment `YYYY-MM-DDTHH:MM` of some zone, `00:00` to `23:59`; the value is the same text. */
export function parseLocalDateTime(text: string): Parsed<string> {
  const match = LOCAL_DATE_TIME.exec(text.slice(0, LONGEST_TEXT));
  if (!match) return refuse('FORM');
  const date = parseDate(match[1] ?? '');
  if (!date.ok) return date;
  const time = parseLocalTime(match[2] ?? '');
  if (!time.ok) return time;
  return time.value < MINUTES_A_DAY ? { ok: true, value: text } : refuse('NO_SUCH_TIME');
}

/** Minutes since midnight (0 to 1440) as `HH:MM`. Throws RangeError for anything else. */
export function formatLocalTime(minutes: number): string {
  if (!Number.isInteger(minutes) || minutes < 0 || minutes > MINUTES_A_DAY) {
    throw new RangeError(`No minutes of a day: ${minutes}`);
  }
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}

function isCalendarDay(year: number, month: number, day: number): boolean {
  if (month < 1 || month > 12 || day < 1) return false;
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const longest = month === 2 ? (isLeap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
  return day <= longest;
}

function isYearInRange(year: number): boolean {
  return year >= FIRST_YEAR && year <= LAST_YEAR;
}

function refuse(problem: ParseProblem): { ok: false; problem: ParseProblem } {
  return { ok: false, problem };
}
