import type { Amount } from './amount.js';

/** A total cannot be split: there is nobody to take it, or a weight is below nothing. */
export class SplitError extends Error {
  constructor(readonly problem: 'NO_WEIGHT' | 'NEGATIVE_WEIGHT') {
    super(problem === 'NO_WEIGHT' ? 'Somebody must have a share: every weight is zero.' : 'A share cannot be less than nothing.');
    this.name = 'SplitError';
  }
}

/**
 * Splits a total by weights with the largest remainder: everyone gets their exact part rounded down, and the units left
 * over go one each to the largest remainders. **Ties** go to whoever stands earlier in the list, so sort the list by
 * something that does not change (an id) where the result must be reproducible. A negative total (a refund) is split
 * like the positive one, then negated. The parts add up to the total, always; each is off its exact part by less than
 * one unit; a larger weight never gets less; a weight of zero gets nothing.
 * @throws SplitError when all weights are zero (also when there are none), or one is negative
 */
export function split(total: bigint, weights: readonly bigint[]): bigint[] {
  if (weights.some((weight) => weight < 0n)) throw new SplitError('NEGATIVE_WEIGHT');
  const all = weights.reduce((sum, weight) => sum + weight, 0n);
  if (all === 0n) throw new SplitError('NO_WEIGHT');
  if (total < 0n) return split(-total, weights).map((part) => -part);
  const parts = weights.map((weight) => (total * weight) / all);
  const remainders = weights.map((weight, index) => ({ index, left: (total * weight) % all }));
  remainders.sort((a, b) => (a.left === b.left ? a.index - b.index : a.left > b.left ? -1 : 1));
  const over = total - parts.reduce((sum, part) => sum + part, 0n);
  for (const { index } of remainders.slice(0, Number(over))) parts[index]! += 1n;
  return parts;
}

/** {@link split} of an amount. */
export function splitAmount({ minor, currency }: Amount, weights: readonly bigint[]): Amount[] {
  return split(minor, weights).map((part) => ({ minor: part, currency }));
}
