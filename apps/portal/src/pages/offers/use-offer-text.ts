import { useTranslate, type Translate } from '@auzolan/ui';
import type { WordFiles } from '../../i18n/page-words.js';
import type { PortalMessages } from '../../messages/messages-en.js';
import type { OfferWords } from './words/words-en.js';

/** Words of bookings that change hands, by language. */
export const OFFER_WORDS: WordFiles = {
  en: () => import('./words/words-en.js'),
  es: () => import('./words/words-es.js'),
  'pt-BR': () => import('./words/words-pt-BR.js'),
  eu: () => import('./words/words-eu.js'),
  fr: () => import('./words/words-fr.js'),
};

/** The translate function of bookings that change hands. */
export function useOfferText(): Translate<PortalMessages & OfferWords> {
  return useTranslate<PortalMessages & OfferWords>();
}
