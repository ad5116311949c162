import { useEffect, useMemo, useState, type ReactNode } from 'react';
import type { Catalogue } from './catalogue.js';
import { I18nProvider, useI18n } from './i18n-context.js';
import type { Locale } from './locales.js';

/** Where the words of a page that comes late are, by language. */
export type WordFiles = Record<Locale, () => Promise<{ default: Catalogue }>>;

/**
 * Gives a page words of its own, which load with it in the reader's language and cost a first visit nothing. Inside, they
 * stand beside the app's. They are asked for again when a connection is back.
 * @param props.waiting what is shown until they are there
 * @param props.missing what is shown when they could not be had
 */
export function PageWords(props: { files: WordFiles; waiting: ReactNode; missing?: ReactNode; children: ReactNode }) {
  const { locale, catalogue } = useI18n();
  const { files } = props;
  const [loaded, setLoaded] = useState<{ locale: Locale; words: Catalogue } | null>(null);
  const [isMissing, setMissing] = useState(false);
  useEffect(() => {
    let wanted = true;
    const load = () => files[locale]().then(
      ({ default: words }) => wanted && setLoaded({ locale, words }),
      (problem: unknown) => {
        console.warn('the words of the page could not be fetched', problem);
        if (wanted) setMissing(true);
      },
    );
    void load();
    addEventListener('online', load);
    return () => {
      wanted = false;
      removeEventListener('online', load);
    };
  }, [files, locale]);
  const both = useMemo(() => ({ ...catalogue, ...loaded?.words }), [catalogue, loaded]);
  if (loaded?.locale !== locale) return isMissing && props.missing ? props.missing : props.waiting;
  return <I18nProvider locale={locale} catalogue={both}>{props.children}</I18nProvider>;
}
