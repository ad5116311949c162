import type { Catalogue } from '@auzolan/ui';
import type { WeatherWords } from './words-en.js';

/** Machine-made; waits for a reviewer. */
const words: Catalogue<keyof WeatherWords> = {
  'weather.title': 'Ordu berria? {asset}',
  'weather.old': 'Zure ordua orain',
  'weather.new': 'Ordu berria',
  'weather.until': 'Erantzun epea: {when}. Ezer ez da mugitzen denek erantzun arte.',
  'weather.MOVE': 'Hartu berria',
  'weather.KEEP': 'Eutsi nireari',
  'weather.GIVE_UP': 'Utzi',
};

export default words;
