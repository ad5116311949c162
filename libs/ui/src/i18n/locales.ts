/** The five languages of the two apps, by BCP 47 tag, with their own names. */
export const LANGUAGE_NAMES = {
  en: 'English',
  es: 'Español',
  'pt-BR': 'Português',
  eu: 'Euskara',
  fr: 'Français',
} as const;

export type Locale = keyof typeof LANGUAGE_NAMES;

export const LOCALES = Object.keys(LANGUAGE_NAMES) as Locale[];

/**
 * The tag handed to Intl: English is written day first, with a 24-hour clock;
 * Basque, which Chromium does not ship, takes the numbers of its neighbour.
 * Basque dates: basqueDay of @auzolan/calendar.
 */
export function intlTag(locale: Locale): string {
  if (locale === 'eu' && Intl.NumberFormat.supportedLocalesOf('eu').length === 0) return 'es';
  return locale === 'en' ? 'en-GB' : locale;
}

/**
 * The first of the wanted BCP 47 tags that we speak, by exact tag and then by
 * primary language ("pt-PT" gives "pt-BR"); English when none fits.
 */
export function chooseLocale(wanted: readonly (string | null | undefined)[]): Locale {
  for (const tag of wanted) {
    const lower = tag?.toLowerCase();
    const found =
      LOCALES.find((locale) => locale.toLowerCase() === lower) ??
      LOCALES.find((locale) => lower && locale.split('-')[0] === lower.split('-')[0]);
    if (found) return found;
  }
  return 'en';
}
