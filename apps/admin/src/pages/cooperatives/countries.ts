import { intlTag, type Locale } from '@auzolan/ui';

/** A country's name in the reader's language; the code itself when it is not one. */
export function countryName(code: string, locale: Locale): string {
  try {
    return new Intl.DisplayNames(intlTag(locale), { type: 'region' }).of(code) ?? code;
  } catch (error) {
    if (error instanceof RangeError) return code;
    throw error;
  }
}
