/** The currency of hours; its smallest unit is the minute. Four letters, so that no ISO code can ever be it. */
export const HOURS = 'HOUR';

/** ISO 4217 (amendment 176): currencies whose smallest unit is not the hundredth. */
const DIGITS: ReadonlyMap<string, number> = new Map([
  ...['BIF', 'CLP', 'DJF', 'GNF', 'ISK', 'JPY', 'KMF', 'KRW', 'PYG', 'RWF', 'UGX', 'UYI', 'VND', 'VUV', 'XAF', 'XOF', 'XPF'].map((code) => [code, 0] as const),
  ...['BHD', 'IQD', 'JOD', 'KWD', 'LYD', 'OMR', 'TND'].map((code) => [code, 3] as const),
  ...['CLF', 'UYW'].map((code) => [code, 4] as const),
]);

/** Whether the text names a currency: {@link HOURS} or three capitals, as ISO 4217 and local currencies have them. */
export function isCurrency(text: string): boolean {
  return text === HOURS || /^[A-Z]{3}$/.test(text);
}

/** Decimal places of the smallest unit: 2 for EUR, 0 for JPY. @throws RangeError for hours, which have minutes instead. */
export function fractionDigits(currency: string): number {
  if (currency === HOURS) throw new RangeError('Hours are divided into 60 minutes, not into decimals.');
  return DIGITS.get(currency) ?? 2;
}
