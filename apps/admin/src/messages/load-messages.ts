import type { Catalogue, Locale } from '@auzolan/ui';

const loaders: Record<Locale, () => Promise<{ messages: Catalogue }>> = {
  en: () => import('./en/index.js'),
  es: () => import('./es/index.js'),
  'pt-BR': () => import('./pt-BR/index.js'),
  eu: () => import('./eu/index.js'),
  fr: () => import('./fr/index.js'),
};

/** All words of the office in one language, fetched when first needed. */
export async function loadMessages(locale: Locale): Promise<Catalogue> {
  return (await loaders[locale]()).messages;
}
