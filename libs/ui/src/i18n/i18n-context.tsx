import { createContext, useContext, useMemo, type ReactNode } from 'react';
import { translator, type Catalogue, type Translate } from './catalogue.js';
import type { Locale } from './locales.js';
import type { KitMessages } from '../messages/en.js';

interface I18n {
  locale: Locale;
  catalogue: Catalogue;
  translate: Translate<Catalogue>;
}

const I18nContext = createContext<I18n | null>(null);

/** Gives one loaded catalogue (the kit's messages and the app's) to everything inside. */
export function I18nProvider(props: { locale: Locale; catalogue: Catalogue; children: ReactNode }) {
  const { locale, catalogue } = props;
  const value = useMemo(() => ({ locale, catalogue, translate: translator(catalogue, locale) }), [locale, catalogue]);
  return <I18nContext.Provider value={value}>{props.children}</I18nContext.Provider>;
}

/** Locale, catalogue and translate function; throws outside an I18nProvider. */
export function useI18n(): I18n {
  const i18n = useContext(I18nContext);
  if (!i18n) throw new Error('I18nProvider is missing above this component');
  return i18n;
}

/** The locale the page is shown in. */
export function useLocale(): Locale {
  return useI18n().locale;
}

/** The translate function, typed by the app's English source: `useTranslate<typeof en>()`. */
export function useTranslate<Source extends Catalogue = KitMessages>(): Translate<Source> {
  return useI18n().translate as unknown as Translate<Source>;
}
