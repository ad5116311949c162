import { MAX_MEMBERS_COUNT } from '../limits.js';

const DEGREES = /^([+-]?)(\d{1,3})(?:[.,](\d+))?°?$/u;
const COUNT = /^\d{1,3}(?:([.,' \u00A0\u202F’])\d{3}(?:\1\d{3})*)?$|^\d+$/u;

/** Decimal degrees, with a point or a comma; null when it is no number. Not bounded. */
export function degrees(text: string): number | null {
  const parts = DEGREES.exec(text.replace('−', '-').trim());
  if (parts === null) return null;
  return Number(`${parts[1] === '-' ? '-' : ''}${parts[2]}.${parts[3] ?? '0'}`);
}

/** Degrees rounded to seven decimals (about a centimetre), the precision that is stored and exported. */
export function roundDegrees(value: number): number {
  return Math.round(value * 1e7) / 1e7 + 0;
}

/** Degrees as decimal text without exponent, exact for rounded degrees. */
export function degreesText(value: number): string {
  return value.toFixed(7).replace(/\.?0+$/u, '');
}

/** A number of members, thousands separators allowed; null when it is not a whole number or too large. */
export function membersCount(text: string): number | null {
  if (!COUNT.test(text)) return null;
  const count = Number(text.replace(/\D/gu, ''));
  return count <= MAX_MEMBERS_COUNT ? count : null;
}

/** A calendar date written YYYY-MM-DD, perhaps with a time that is left out; null otherwise. Other orders are ambiguous, a year alone is no day. */
export function calendarDate(text: string): string | null {
  const parts = /^(\d{4})-(\d{2})-(\d{2})(?:[T ]\d{2}:\d{2}.*)?$/u.exec(text);
  if (parts === null) return null;
  const [year, month, day] = parts.slice(1).map(Number) as [number, number, number];
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? `${parts[1]}-${parts[2]}-${parts[3]}` : null;
}
