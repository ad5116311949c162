import type { Catalogue } from '../i18n/catalogue.js';
import type { KitKey } from './en.js';

/** Keys confirmed by a native reader. All others are machine-made and wait for a reviewer. */
export const reviewed: readonly KitKey[] = [];

export const messages: Catalogue<KitKey> = {
  'kit.optional': 'aukerakoa',
  'kit.close': 'Itxi',
  'kit.dismiss': 'Ezkutatu mezu hau',
  'kit.errorSummary': 'Lehenik, zuzendu hau',
  'kit.language': 'Hizkuntza',
  'kit.error': 'Errorea',
  'kit.moreRows': 'Erakutsi gehiago',
  'kit.loading': 'Kargatzen…',
  'kit.choose': 'Aukeratu…',
  'kit.today': 'gaur',
  'kit.tomorrow': 'bihar',
  'kit.times': '{from}–{to}',
  'kit.timesAcrossDays': '{fromDay}, {from} – {toDay}, {to}',
  'kit.dayAndTimes': '{day}, {times}',
};
