/** Languages of the apps, the source first. */
export const LOCALES = ['en', 'es', 'pt-BR', 'eu', 'fr'] as const;

/** One way in which a page can be shown. */
export interface Look {
  readonly width: 320 | 1280;
  readonly scheme: 'light' | 'dark';
}

const ALL: readonly Look[] = ([320, 1280] as const).flatMap((width) => (['light', 'dark'] as const).map((scheme) => ({ width, scheme })));

/**
 * The looks in which a page is examined: all four in the source language; in each other language one, another than on the
 * next page and in the next language, so that every page is seen in every language and every language in every look.
 * ALL_LOOKS=1 examines all of them everywhere.
 */
export function looksOf(locale: string, page: number): readonly Look[] {
  const language = LOCALES.indexOf(locale as (typeof LOCALES)[number]);
  return language === 0 || process.env.ALL_LOOKS ? ALL : [ALL[(language + page) % ALL.length]!];
}
