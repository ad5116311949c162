import type { Amount } from './amount.js';
import { fractionDigits, HOURS } from './currency.js';

/** Most smallest units that a person can type in: a thousand million million. Sums of thousands of them still fit 64 bits. */
export const MOST_MINOR = 1_000_000_000_000_000n;

/** FORMAT: no amount at all · DECIMALS: finer than the smallest unit · RANGE: beyond {@link MOST_MINOR} */
export type AmountProblem = 'FORMAT' | 'DECIMALS' | 'RANGE';
export type ParsedAmount = { readonly ok: true; readonly value: Amount } | { readonly ok: false; readonly problem: AmountProblem };

const DECIMAL = /^([-−]?)(\d{1,18})(?:[.,](\d{1,18}))?$/;
const CLOCK = /^([-−]?)(\d{1,16}):([0-5]\d)$/;

/**
 * Reads what people type: "12", "12.5", "12,50", "-3"; hours also as "2:30". Exact: "0.333" of EUR and a third of an
 * hour are refused, never rounded; so is a thousands separator, which one language's decimal mark is.
 */
export function parseAmount(text: string, currency: string): ParsedAmount {
  const trimmed = text.trim();
  const clock = currency === HOURS ? CLOCK.exec(trimmed) : null;
  if (clock) return bounded(clock[1]!, BigInt(clock[2]!) * 60n + BigInt(clock[3]!), currency);
  const match = DECIMAL.exec(trimmed);
  if (!match) return { ok: false, problem: 'FORMAT' };
  const [, sign, whole, fraction = ''] = match;
  const decimal = BigInt(whole! + fraction);
  const finest = 10n ** BigInt(fraction.length);
  const units = currency === HOURS ? 60n : 10n ** BigInt(fractionDigits(currency));
  if ((decimal * units) % finest !== 0n) return { ok: false, problem: 'DECIMALS' };
  return bounded(sign!, (decimal * units) / finest, currency);
}

function bounded(sign: string, size: bigint, currency: string): ParsedAmount {
  if (size > MOST_MINOR) return { ok: false, problem: 'RANGE' };
  return { ok: true, value: { minor: sign ? -size : size, currency } };
}

/** The amount as a plain text that {@link parseAmount} reads back: "-12.50", hours as "2:30". For fields and files. */
export function amountText({ minor, currency }: Amount): string {
  const [sign, size] = minor < 0n ? ['-', -minor] : ['', minor];
  if (currency === HOURS) return `${sign}${size / 60n}:${String(size % 60n).padStart(2, '0')}`;
  return `${sign}${decimalText(size, fractionDigits(currency))}`;
}

/** A count of 10^-scale units as a plain decimal: (1234n, 1) is "123.4". For meters; see also {@link amountText}. */
export function decimalText(value: bigint, scale: number): string {
  const [sign, size] = value < 0n ? ['-', -value] : ['', value];
  const digits = String(size).padStart(scale + 1, '0');
  return sign + (scale ? `${digits.slice(0, -scale)}.${digits.slice(-scale)}` : digits);
}

/** Reads a decimal as a count of 10^-scale units, exactly: ("123.4", 1) is 1234n. Null when it is none or finer. */
export function parseDecimal(text: string, scale: number): bigint | null {
  const match = DECIMAL.exec(text.trim());
  if (!match) return null;
  const fraction = match[3] ?? '';
  if (/[^0]/.test(fraction.slice(scale))) return null;
  const size = BigInt(match[2]! + fraction.slice(0, scale).padEnd(scale, '0'));
  return match[1] ? -size : size;
}
