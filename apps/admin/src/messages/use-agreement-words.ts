import { useTranslate, type Translate, type WordFiles } from '@auzolan/ui';
import type { ComponentType } from 'react';
import type { OfficeMessages } from './en/index.js';
import type agreements from './en/agreement-words.js';
import { withWords } from './with-words.js';

/** Words of agreements with other federations, by language. */
export const AGREEMENT_WORDS: WordFiles = {
  en: () => import('./en/agreement-words.js'),
  es: () => import('./es/agreement-words.js'),
  'pt-BR': () => import('./pt-BR/agreement-words.js'),
  eu: () => import('./eu/agreement-words.js'),
  fr: () => import('./fr/agreement-words.js'),
};

export type AgreementWords = Translate<OfficeMessages & typeof agreements>;

/** The translate function of agreements; only inside {@link withAgreementWords}. */
export function useAgreementWords(): AgreementWords {
  return useTranslate<OfficeMessages & typeof agreements>();
}

/** The page, or a part of one, shown once its words are there. */
export const withAgreementWords = <Props extends object>(Page: ComponentType<Props>): ComponentType<Props> => withWords(AGREEMENT_WORDS, Page);
