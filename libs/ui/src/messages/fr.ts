import type { Catalogue } from '../i18n/catalogue.js';
import type { KitKey } from './en.js';

/** Keys confirmed by a native reader. All others are machine-made and wait for a reviewer. */
export const reviewed: readonly KitKey[] = [];

export const messages: Catalogue<KitKey> = {
  'kit.optional': 'facultatif',
  'kit.close': 'Fermer',
  'kit.dismiss': 'Masquer ce message',
  'kit.errorSummary': 'À corriger d’abord',
  'kit.language': 'Langue',
  'kit.error': 'Erreur',
  'kit.moreRows': 'Afficher plus',
  'kit.loading': 'Chargement…',
  'kit.choose': 'Choisir…',
  'kit.today': 'aujourd’hui',
  'kit.tomorrow': 'demain',
  'kit.times': '{from}–{to} h',
  'kit.timesAcrossDays': '{fromDay}, {from} – {toDay}, {to}',
  'kit.dayAndTimes': '{day}, {times}',
};
