import { useTranslate, type Translate } from '@auzolan/ui';
import type { WordFiles } from '../../i18n/page-words.js';
import type { PortalMessages } from '../../messages/messages-en.js';
import type { BookingsWords } from './change-words/words-en.js';

/** Words of changing bookings and waiting for them, by language. */
export const BOOKINGS_WORDS: WordFiles = {
  en: () => import('./change-words/words-en.js'),
  es: () => import('./change-words/words-es.js'),
  'pt-BR': () => import('./change-words/words-pt-BR.js'),
  eu: () => import('./change-words/words-eu.js'),
  fr: () => import('./change-words/words-fr.js'),
};

/** The translate function of the page of one's bookings. */
export function useBookingsText(): Translate<PortalMessages & BookingsWords> {
  return useTranslate<PortalMessages & BookingsWords>();
}
