import { useTranslate, type Translate, type WordFiles } from '@auzolan/ui';
import type { ComponentType } from 'react';
import type { OfficeMessages } from './en/index.js';
import type money from './en/money-words.js';
import { withWords } from './with-words.js';

/** Words of the pages of costs and reports, by language. */
export const MONEY_WORDS: WordFiles = {
  en: () => import('./en/money-words.js'),
  es: () => import('./es/money-words.js'),
  'pt-BR': () => import('./pt-BR/money-words.js'),
  eu: () => import('./eu/money-words.js'),
  fr: () => import('./fr/money-words.js'),
};

/** The translate function of the pages of costs and reports; only inside {@link withMoneyWords}. */
export function useMoneyWords(): Translate<OfficeMessages & typeof money> {
  return useTranslate<OfficeMessages & typeof money>();
}

/** The page, shown once its words are there. */
export const withMoneyWords = (Page: ComponentType): ComponentType => withWords(MONEY_WORDS, Page);
