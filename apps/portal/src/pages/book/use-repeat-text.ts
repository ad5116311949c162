import { useTranslate, type Translate } from '@auzolan/ui';
import type { WordFiles } from '../../i18n/page-words.js';
import type { PortalMessages } from '../../messages/messages-en.js';
import type { RepeatWords } from './repeat-words/words-en.js';

/** Words of repeating a booking, by language. */
export const REPEAT_WORDS: WordFiles = {
  en: () => import('./repeat-words/words-en.js'),
  es: () => import('./repeat-words/words-es.js'),
  'pt-BR': () => import('./repeat-words/words-pt-BR.js'),
  eu: () => import('./repeat-words/words-eu.js'),
  fr: () => import('./repeat-words/words-fr.js'),
};

/** The translate function of repeating a booking. */
export function useRepeatText(): Translate<PortalMessages & RepeatWords> {
  return useTranslate<PortalMessages & RepeatWords>();
}
