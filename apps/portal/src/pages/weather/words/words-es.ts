import type { Catalogue } from '@auzolan/ui';
import type { WeatherWords } from './words-en.js';

/** Machine-made; waits for a reviewer. */
const words: Catalogue<keyof WeatherWords> = {
  'weather.title': '¿Nuevo horario para {asset}?',
  'weather.old': 'Su horario ahora',
  'weather.new': 'El horario nuevo',
  'weather.until': 'Responda hasta {when}. Nada se mueve hasta que todos respondan.',
  'weather.MOVE': 'Tomar el nuevo',
  'weather.KEEP': 'Mantener el mío',
  'weather.GIVE_UP': 'Renunciar',
};

export default words;
