import { chooseLocale, LOCALES, type Locale } from '@auzolan/ui';

const KEY = 'auzolan.language';

/** The language of the page as shown. */
export function pageLanguage(): Locale {
  return chooseLocale([document.documentElement.lang]);
}

/** The language to start in: chosen before on this browser, else the browser's own. */
export function startLanguage(): Locale {
  return chooseLocale([localStorage.getItem(KEY), ...navigator.languages]);
}

/** True when someone chose a language on this browser. */
export function languageWasChosen(): boolean {
  return LOCALES.some((locale) => locale === localStorage.getItem(KEY));
}

export function rememberLanguage(locale: Locale): void {
  localStorage.setItem(KEY, locale);
}
