import { useTranslate, type Translate } from '@auzolan/ui';
import type { WordFiles } from '../../i18n/page-words.js';
import type { PortalMessages } from '../../messages/messages-en.js';
import type { ActionWords } from './words/words-en.js';

/** Words of what one can do with a booking or a thing, by language. */
export const ACTION_WORDS: WordFiles = {
  en: () => import('./words/words-en.js'),
  es: () => import('./words/words-es.js'),
  'pt-BR': () => import('./words/words-pt-BR.js'),
  eu: () => import('./words/words-eu.js'),
  fr: () => import('./words/words-fr.js'),
};

export type ActionText = Translate<PortalMessages & ActionWords>;

/** The translate function of what one can do with a booking or a thing. */
export function useActionText(): ActionText {
  return useTranslate<PortalMessages & ActionWords>();
}
