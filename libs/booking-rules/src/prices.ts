import { subtractPeriods, type Period } from '@auzolan/calendar';
import { split } from '@auzolan/money';
import { minutesOf, withinHours } from './day-hours.js';
import type { RuleRequest } from './request.js';
import type { Price } from './rule-set.js';

/** One line of an estimate. */
export interface PriceLine {
  readonly of: Price['of'];
  readonly unit: string | null;
  /** Smallest units of the currency an hour, a use, a unit. */
  readonly rate: bigint;
  readonly currency: string;
  /** What it is for: elapsed minutes (times quantity), or how many uses; null for what only a meter tells. */
  readonly count: number | null;
  /** Smallest units; null for what only a meter tells. */
  readonly amount: bigint | null;
}

/** A line before rounding: sixtieths of the smallest unit, since rates are by the hour and time in minutes. */
interface Exact {
  readonly price: Price;
  readonly count: number | null;
  readonly sixtieths: bigint | null;
}

const SIXTY = 60n;

/**
 * What a booking will cost by a price list, as far as it can be known before. Time is elapsed time: the day on which the
 * clocks go back has 25 hours. Each currency's exact sum is rounded half up, once; its lines are a largest-remainder split
 * of that, so that they add up to it.
 */
export function estimatePrice(prices: readonly Price[], request: RuleRequest): PriceLine[] {
  const fitting = prices.filter(({ kinds }) => !kinds || kinds.some((kind) => request.holder.kinds.includes(kind)));
  const exact = [
    ...byTheHour(fitting.filter(({ of }) => of === 'HOUR'), request),
    ...first(fitting.filter(({ of }) => of === 'USE'), request).map((price) => ({ price, count: request.quantity ?? 1, sixtieths: SIXTY * BigInt(price.amount) * BigInt(request.quantity ?? 1) })),
    ...unitsOf(fitting).flatMap((unit) => first(fitting.filter((price) => price.unit === unit), request)).map((price) => ({ price, count: null, sixtieths: null })),
  ];
  return rounded(exact);
}

/** Each moment goes to the first price that fits it. */
function byTheHour(prices: readonly Price[], { zone, start, end, quantity }: RuleRequest): Exact[] {
  let left: Period[] = [{ start, end }];
  const lines: Exact[] = [];
  for (const price of prices) {
    const taken = left.flatMap((period) => withinHours(price.hours, zone, period));
    const minutes = minutesOf(taken) * (quantity ?? 1);
    if (minutes > 0) lines.push({ price, count: minutes, sixtieths: BigInt(price.amount) * BigInt(minutes) });
    left = subtractPeriods(left, taken);
  }
  return lines;
}

/** The first price that fits the start. */
function first(prices: readonly Price[], { zone, start }: RuleRequest): Price[] {
  return prices.filter((price) => withinHours(price.hours, zone, { start, end: start + 1 }).length > 0).slice(0, 1);
}

function unitsOf(prices: readonly Price[]): string[] {
  return [...new Set(prices.flatMap(({ of, unit }) => (of === 'UNIT' && unit ? [unit] : [])))];
}

function rounded(exact: readonly Exact[]): PriceLine[] {
  const amounts = new Map<Exact, bigint>();
  for (const currency of new Set(exact.map(({ price }) => price.currency))) {
    const lines = exact.filter((line) => line.price.currency === currency && line.sixtieths !== null);
    const weights = lines.map((line) => line.sixtieths!);
    const sum = weights.reduce((total, weight) => total + weight, 0n);
    const parts = sum > 0n ? split((sum + SIXTY / 2n) / SIXTY, weights) : weights;
    lines.forEach((line, index) => amounts.set(line, parts[index]!));
  }
  return exact.map((line) => ({
    of: line.price.of, unit: line.price.unit ?? null, rate: BigInt(line.price.amount), currency: line.price.currency,
    count: line.count, amount: amounts.get(line) ?? null,
  }));
}
