import { formatAmount, formatDecimal, formatMinutes, type WireAmount } from '@auzolan/money';
import { intlTag, type Locale } from '../i18n/locales.js';

/** Signs of what meters count, the same in all our languages; pieces and shares are plain numbers. */
const SIGNS: Readonly<Record<string, string>> = { HOUR: 'h', KM: 'km', KG: 'kg', LITRE: 'l', KWH: 'kWh' };

/** An amount of the API in words: "€1,234.50", "2 h 30 min". */
export function formatWireAmount({ minor, currency }: WireAmount, locale: Locale): string {
  return formatAmount({ minor: BigInt(minor), currency }, intlTag(locale));
}

/** The amount without its sign, for sentences that say in which direction it goes. */
export function formatSize({ minor, currency }: WireAmount, locale: Locale): string {
  return formatWireAmount({ minor: minor.replace('-', ''), currency }, locale);
}

/**
 * A volume of the API in words: TIME is minutes, the others count 10^-scale units of a meter: "1,234.5 kg".
 * @param value a whole number, as text
 */
export function formatVolume(value: string, scale: number, measure: string, locale: Locale): string {
  if (measure === 'TIME') return formatMinutes(BigInt(value), intlTag(locale));
  const number = formatDecimal(BigInt(value), scale, intlTag(locale));
  return SIGNS[measure] ? `${number}\u{A0}${SIGNS[measure]}` : number;
}
