import { startOfDay } from '@auzolan/calendar';

/** A calendar month as instants, epoch milliseconds; the end not in it. */
export interface Month {
  /** 2026-01 */
  readonly month: string;
  readonly start: number;
  readonly end: number;
}

/** Months one after the other in a zone. @param from 2026-01 */
export function monthsFrom(from: string, many: number, zone: string): Month[] {
  const [year, first] = from.split('-').map(Number) as [number, number];
  const name = (n: number): string => new Date(Date.UTC(year, first - 1 + n, 1)).toISOString().slice(0, 7);
  return Array.from({ length: many }, (_, n) => ({ month: name(n), start: startOfDay(`${name(n)}-01`, zone), end: startOfDay(`${name(n + 1)}-01`, zone) }));
}
