import { useTranslate, type Translate } from '@auzolan/ui';
import type { WordFiles } from '../../i18n/page-words.js';
import type { PortalMessages } from '../../messages/messages-en.js';
import type { WeatherWords } from './words/words-en.js';

/** Words of the weather card by language. */
export const WEATHER_WORDS: WordFiles = {
  en: () => import('./words/words-en.js'),
  es: () => import('./words/words-es.js'),
  'pt-BR': () => import('./words/words-pt-BR.js'),
  eu: () => import('./words/words-eu.js'),
  fr: () => import('./words/words-fr.js'),
};

/** The translate function of the weather card. */
export function useWeatherText(): Translate<PortalMessages & WeatherWords> {
  return useTranslate<PortalMessages & WeatherWords>();
}
