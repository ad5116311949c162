import type { Catalogue } from '@auzolan/ui';
import type { WeatherWords } from './words-en.js';

/** Machine-made; waits for a reviewer. */
const words: Catalogue<keyof WeatherWords> = {
  'weather.title': 'Nouveau créneau pour {asset} ?',
  'weather.old': 'Votre créneau actuel',
  'weather.new': 'Le nouveau créneau',
  'weather.until': 'Répondez avant le {when}. Rien ne bouge avant que tous aient répondu.',
  'weather.MOVE': 'Prendre le nouveau',
  'weather.KEEP': 'Garder le mien',
  'weather.GIVE_UP': 'Y renoncer',
};

export default words;
