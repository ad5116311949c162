import { useTranslate, type Translate } from '@auzolan/ui';
import type { WordFiles } from '../../i18n/page-words.js';
import type { PortalMessages } from '../../messages/messages-en.js';
import type { TogetherWords } from './together-words/words-en.js';

/** Words of booking several things in one go, by language. */
export const TOGETHER_WORDS: WordFiles = {
  en: () => import('./together-words/words-en.js'),
  es: () => import('./together-words/words-es.js'),
  'pt-BR': () => import('./together-words/words-pt-BR.js'),
  eu: () => import('./together-words/words-eu.js'),
  fr: () => import('./together-words/words-fr.js'),
};

/** The translate function of booking several things in one go. */
export function useTogetherText(): Translate<PortalMessages & TogetherWords> {
  return useTranslate<PortalMessages & TogetherWords>();
}
