import { RouterProvider } from '@tanstack/react-router';
import { I18nProvider, ToastProvider, type Catalogue, type Locale } from '@auzolan/ui';
import { useCallback, useEffect, useMemo, useState } from 'react';
import { rememberLanguage } from '../api/page-language.js';
import { loadMessages } from '../messages/load-messages.js';
import { LanguageContext } from './language.js';
import { router } from './router.js';

/** The whole office, in one language at a time. */
export function App(props: { locale: Locale; catalogue: Catalogue }) {
  const [language, setLanguage] = useState(props);
  const change = useCallback(async (locale: Locale) => {
    const catalogue = await loadMessages(locale);
    rememberLanguage(locale);
    document.documentElement.lang = locale;
    setLanguage({ locale, catalogue });
    await router.invalidate({ sync: true });
  }, []);
  useEffect(() => {
    document.documentElement.lang = language.locale;
  }, [language.locale]);
  const context = useMemo(() => ({ change }), [change]);
  return (
    <LanguageContext.Provider value={context}>
      <I18nProvider locale={language.locale} catalogue={language.catalogue}>
        <ToastProvider>
          <RouterProvider router={router} />
        </ToastProvider>
      </I18nProvider>
    </LanguageContext.Provider>
  );
}
