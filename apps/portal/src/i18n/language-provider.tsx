import { I18nProvider, type Catalogue, type Locale } from '@auzolan/ui';
import { createContext, useCallback, useContext, useEffect, useState, type ReactNode } from 'react';
import { loadCatalogue, rememberLocale } from './languages.js';

const ChangeLanguage = createContext<(locale: Locale) => Promise<void>>(async () => undefined);

/** Loads a language and shows the page in it; the choice is kept on this device. */
export function useChangeLanguage(): (locale: Locale) => Promise<void> {
  return useContext(ChangeLanguage);
}

export function LanguageProvider(props: { locale: Locale; catalogue: Catalogue; children: ReactNode }) {
  const [shown, setShown] = useState({ locale: props.locale, catalogue: props.catalogue });
  useEffect(() => {
    document.documentElement.lang = shown.locale;
  }, [shown.locale]);
  const change = useCallback(async (locale: Locale) => {
    const catalogue = await loadCatalogue(locale);
    document.documentElement.lang = locale;
    rememberLocale(locale);
    setShown({ locale, catalogue });
  }, []);
  return (
    <ChangeLanguage.Provider value={change}>
      <I18nProvider locale={shown.locale} catalogue={shown.catalogue}>{props.children}</I18nProvider>
    </ChangeLanguage.Provider>
  );
}
