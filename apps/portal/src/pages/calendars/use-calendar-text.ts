import { useTranslate, type Translate } from '@auzolan/ui';
import type { WordFiles } from '../../i18n/page-words.js';
import type { PortalMessages } from '../../messages/messages-en.js';
import type { CalendarWords } from './words/words-en.js';

/** Words of the page of calendar links by language. */
export const CALENDAR_WORDS: WordFiles = {
  en: () => import('./words/words-en.js'),
  es: () => import('./words/words-es.js'),
  'pt-BR': () => import('./words/words-pt-BR.js'),
  eu: () => import('./words/words-eu.js'),
  fr: () => import('./words/words-fr.js'),
};

/** The translate function of that page. */
export function useCalendarText(): Translate<PortalMessages & CalendarWords> {
  return useTranslate<PortalMessages & CalendarWords>();
}
