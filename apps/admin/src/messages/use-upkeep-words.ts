import { useTranslate, type Translate, type WordFiles } from '@auzolan/ui';
import type { ComponentType } from 'react';
import type { OfficeMessages } from './en/index.js';
import type upkeep from './en/upkeep-words.js';
import { withWords } from './with-words.js';

/** Words of looking after things, by language. */
export const UPKEEP_WORDS: WordFiles = {
  en: () => import('./en/upkeep-words.js'),
  es: () => import('./es/upkeep-words.js'),
  'pt-BR': () => import('./pt-BR/upkeep-words.js'),
  eu: () => import('./eu/upkeep-words.js'),
  fr: () => import('./fr/upkeep-words.js'),
};

export type UpkeepWords = Translate<OfficeMessages & typeof upkeep>;

/** The translate function of looking after things; only inside {@link withUpkeepWords}. */
export function useUpkeepWords(): UpkeepWords {
  return useTranslate<OfficeMessages & typeof upkeep>();
}

/** The page, or a part of one, shown once its words are there. */
export const withUpkeepWords = <Props extends object>(Page: ComponentType<Props>): ComponentType<Props> => withWords(UPKEEP_WORDS, Page);
