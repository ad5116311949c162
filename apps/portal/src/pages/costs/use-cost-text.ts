import { useTranslate, type Translate } from '@auzolan/ui';
import type { WordFiles } from '../../i18n/page-words.js';
import type { PortalMessages } from '../../messages/messages-en.js';
import type { CostWords } from './words/words-en.js';

/** Words of the page of costs by language. */
export const COST_WORDS: WordFiles = {
  en: () => import('./words/words-en.js'),
  es: () => import('./words/words-es.js'),
  'pt-BR': () => import('./words/words-pt-BR.js'),
  eu: () => import('./words/words-eu.js'),
  fr: () => import('./words/words-fr.js'),
};

export type CostText = Translate<PortalMessages & CostWords>;

/** The translate function of the page of costs. */
export function useCostText(): CostText {
  return useTranslate<PortalMessages & CostWords>();
}
