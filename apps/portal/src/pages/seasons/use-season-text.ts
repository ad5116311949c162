import { useTranslate, type Translate } from '@auzolan/ui';
import type { WordFiles } from '../../i18n/page-words.js';
import type { PortalMessages } from '../../messages/messages-en.js';
import type { SeasonWords } from './words/words-en.js';

/** Words of the season pages by language. */
export const SEASON_WORDS: WordFiles = {
  en: () => import('./words/words-en.js'),
  es: () => import('./words/words-es.js'),
  'pt-BR': () => import('./words/words-pt-BR.js'),
  eu: () => import('./words/words-eu.js'),
  fr: () => import('./words/words-fr.js'),
};

export type SeasonText = Translate<PortalMessages & SeasonWords>;

/** The translate function of the season pages. */
export function useSeasonText(): SeasonText {
  return useTranslate<PortalMessages & SeasonWords>();
}
