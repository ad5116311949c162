import type { Amount } from './amount.js';
import { fractionDigits, HOURS } from './currency.js';
import { amountText, decimalText } from './text.js';

/** Intl reads decimal texts exactly (Intl.NumberFormat v3); its type still says number. */
type ExactDecimal = `${number}`;

/**
 * The amount as people of a language write it: "1.234,50 €", "2 h 30 min". Parts are held together by no-break spaces.
 * @param tag BCP 47, for Intl
 */
export function formatAmount(amount: Amount, tag: string): string {
  if (amount.currency === HOURS) return formatMinutes(amount.minor, tag);
  const digits = fractionDigits(amount.currency);
  return new Intl.NumberFormat(tag, { style: 'currency', currency: amount.currency, minimumFractionDigits: digits, maximumFractionDigits: digits })
    .format(amountText(amount) as ExactDecimal);
}

/** Minutes as "2 h 30 min", "45 min", "3 h", "0 min"; the signs are those of the metric system in every language here. */
export function formatMinutes(minutes: bigint, tag: string): string {
  const [sign, size] = minutes < 0n ? ['−', -minutes] : ['', minutes];
  const [hours, rest] = [size / 60n, size % 60n];
  const parts = [hours ? `${new Intl.NumberFormat(tag).format(hours)}\u{A0}h` : '', rest || !hours ? `${rest}\u{A0}min` : ''];
  return sign + parts.filter(Boolean).join('\u{A0}');
}

/** A count of 10^-scale units with the separators of a language: (12345n, 1) is "1.234,5". */
export function formatDecimal(value: bigint, scale: number, tag: string): string {
  return new Intl.NumberFormat(tag, { minimumFractionDigits: 0, maximumFractionDigits: scale }).format(decimalText(value, scale) as ExactDecimal);
}
