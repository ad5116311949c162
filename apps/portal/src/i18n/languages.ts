import { chooseLocale, type Catalogue, type Locale } from '@auzolan/ui';

const STORAGE_KEY = 'auzolan.language';

const loaders: Record<Locale, () => Promise<{ default: Catalogue }>> = {
  en: () => import('../messages/messages-en.js'),
  es: () => import('../messages/messages-es.js'),
  'pt-BR': () => import('../messages/messages-pt-BR.js'),
  eu: () => import('../messages/messages-eu.js'),
  fr: () => import('../messages/messages-fr.js'),
};

/** One language's messages; only the active language is ever fetched. */
export async function loadCatalogue(locale: Locale): Promise<Catalogue> {
  return (await loaders[locale]()).default;
}

/** The language chosen on this device, else the first the browser asks for that we speak. */
export function initialLocale(): Locale {
  return chooseLocale([localStorage.getItem(STORAGE_KEY), ...navigator.languages]);
}

export function rememberLocale(locale: Locale): void {
  localStorage.setItem(STORAGE_KEY, locale);
}
