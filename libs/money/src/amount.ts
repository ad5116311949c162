/** So many smallest units (cents, minutes) of a currency. Never a float. */
export interface Amount {
  readonly minor: bigint;
  /** ISO 4217, or HOURS. */
  readonly currency: string;
}

/** An amount as it travels: the integer as text, because JSON numbers end at 2^53. */
export interface WireAmount {
  readonly minor: string;
  readonly currency: string;
}

/** Euros and hours were to be added or compared. */
export class MixedCurrencies extends Error {
  constructor(
    readonly one: string,
    readonly other: string,
  ) {
    super(`${one} and ${other} cannot be added or compared.`);
    this.name = 'MixedCurrencies';
  }
}

/** Nothing, in a currency. */
export function zero(currency: string): Amount {
  return { minor: 0n, currency };
}

/** @throws MixedCurrencies */
export function add(a: Amount, b: Amount): Amount {
  return { minor: a.minor + same(a, b).minor, currency: a.currency };
}

/** @throws MixedCurrencies */
export function subtract(a: Amount, b: Amount): Amount {
  return { minor: a.minor - same(a, b).minor, currency: a.currency };
}

export function negate({ minor, currency }: Amount): Amount {
  return { minor: -minor, currency };
}

/** Negative when a is less than b, 0 when they are equal, positive when it is more. @throws MixedCurrencies */
export function compare(a: Amount, b: Amount): -1 | 0 | 1 {
  const other = same(a, b);
  return a.minor < other.minor ? -1 : a.minor > other.minor ? 1 : 0;
}

/** Of any number, none included. @throws MixedCurrencies when one is not of this currency */
export function sum(amounts: Iterable<Amount>, currency: string): Amount {
  let total = zero(currency);
  for (const amount of amounts) total = add(total, amount);
  return total;
}

export function toWire({ minor, currency }: Amount): WireAmount {
  return { minor: minor.toString(), currency };
}

/** @throws SyntaxError for a text that is no integer */
export function fromWire({ minor, currency }: WireAmount): Amount {
  if (!/^-?\d+$/.test(minor)) throw new SyntaxError(`${JSON.stringify(minor)} is no whole number of smallest units.`);
  return { minor: BigInt(minor), currency };
}

function same(a: Amount, b: Amount): Amount {
  if (a.currency !== b.currency) throw new MixedCurrencies(a.currency, b.currency);
  return b;
}
