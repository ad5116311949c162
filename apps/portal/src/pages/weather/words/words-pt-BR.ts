import type { Catalogue } from '@auzolan/ui';
import type { WeatherWords } from './words-en.js';

/** Machine-made; waits for a reviewer. */
const words: Catalogue<keyof WeatherWords> = {
  'weather.title': 'Novo horário para {asset}?',
  'weather.old': 'Seu horário agora',
  'weather.new': 'O novo horário',
  'weather.until': 'Responda até {when}. Nada muda antes que todos respondam.',
  'weather.MOVE': 'Aceitar o novo',
  'weather.KEEP': 'Manter o meu',
  'weather.GIVE_UP': 'Desistir dele',
};

export default words;
