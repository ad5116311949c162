import { useTranslate, type Translate } from '@auzolan/ui';
import type { WordFiles } from '../../i18n/page-words.js';
import type { PortalMessages } from '../../messages/messages-en.js';
import type { NoticeWords } from './words/words-en.js';

/** Words of the notices page by language. */
export const NOTICE_WORDS: WordFiles = {
  en: () => import('./words/words-en.js'),
  es: () => import('./words/words-es.js'),
  'pt-BR': () => import('./words/words-pt-BR.js'),
  eu: () => import('./words/words-eu.js'),
  fr: () => import('./words/words-fr.js'),
};

export type NoticeText = Translate<PortalMessages & NoticeWords>;

/** The translate function of the notices page. */
export function useNoticeText(): NoticeText {
  return useTranslate<PortalMessages & NoticeWords>();
}
