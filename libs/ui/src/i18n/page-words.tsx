import { useEffect, useMemo, useState, type ReactNode } from 'react';
import type { Catalogue } from './catalogue.js';
import { I18nProvider, useI18n } from './i18n-context.js';
import type { Locale } from './locales.js';

/** Where the words of a page that comes late are, by language. */
export type WordFiles = Record<Locale, () => Promise<{ default: Catalogue }>>;

/**
 * Gives a page words of its own, which load with it in the reader's language and cost a first visit nothing. Inside, they
 * stand beside the app's. @param props.waiting what is shown until they are there
 */
export function PageWords(props: { files: WordFiles; waiting: ReactNode; children: ReactNode }) {
  const { locale, catalogue } = useI18n();
  const { files } = props;
  const [loaded, setLoaded] = useState<{ locale: Locale; words: Catalogue } | null>(null);
  useEffect(() => {
    let wanted = true;
    void files[locale]().then(({ default: words }) => wanted && setLoaded({ locale, words }));
    return () => {
      wanted = false;
    };
  }, [files, locale]);
  const both = useMemo(() => ({ ...catalogue, ...loaded?.words }), [catalogue, loaded]);
  if (loaded?.locale !== locale) return props.waiting;
  return <I18nProvider locale={locale} catalogue={both}>{props.children}</I18nProvider>;
}
