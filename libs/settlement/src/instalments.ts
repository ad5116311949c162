import { split } from '@auzolan/money';
import { UnsettledError } from './season.js';

/** A payment on account, agreed before the season. */
export interface Instalment {
  readonly holderId: string;
  /** YYYY-MM-DD */
  readonly dueOn: string;
  /** Smallest units of the currency. */
  readonly amount: bigint;
}

/**
 * Instalments on pledged volume: the planned costs are split by pledge, and each part over the dates in equal parts (a
 * twelfth a month); leftover units fall on the earlier dates. Adds up to the planned costs.
 * @throws UnsettledError NO_PLEDGE when nobody pledged
 */
export function instalmentPlan(planned: bigint, pledges: ReadonlyArray<{ readonly id: string; readonly pledged: bigint }>, dueOn: readonly string[]): Instalment[] {
  if (planned === 0n || dueOn.length === 0) return [];
  const holders = [...pledges].sort((a, b) => (a.id < b.id ? -1 : 1)).filter(({ pledged }) => pledged > 0n);
  if (holders.length === 0) throw new UnsettledError('NO_PLEDGE', '');
  const dates = [...dueOn].sort();
  const parts = split(planned, holders.map(({ pledged }) => pledged));
  return holders.flatMap(({ id }, index) =>
    split(parts[index]!, dates.map(() => 1n)).map((amount, month) => ({ holderId: id, dueOn: dates[month]!, amount })),
  );
}

const MONTHS = 12;

/**
 * The first day of a season and the same day of each later month that is still in it, at most twelve; in a month that is
 * too short, its last day. Both arguments YYYY-MM-DD.
 */
export function monthlyDates(from: string, last: string): string[] {
  const [year, month, day] = from.split('-').map(Number) as [number, number, number];
  return Array.from({ length: MONTHS }, (_, n) => {
    const first = new Date(Date.UTC(year, month - 1 + n, 1));
    const days = new Date(Date.UTC(year, month + n, 0)).getUTCDate();
    return `${first.toISOString().slice(0, 8)}${String(Math.min(day, days)).padStart(2, '0')}`;
  }).filter((date) => date <= last);
}
