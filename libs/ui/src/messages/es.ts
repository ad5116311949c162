import type { Catalogue } from '../i18n/catalogue.js';
import type { KitKey } from './en.js';

/** Keys confirmed by a native reader. All others are machine-made and wait for a reviewer. */
export const reviewed: readonly KitKey[] = [];

export const messages: Catalogue<KitKey> = {
  'kit.optional': 'opcional',
  'kit.close': 'Cerrar',
  'kit.dismiss': 'Ocultar este mensaje',
  'kit.errorSummary': 'Primero corrige esto',
  'kit.language': 'Idioma',
  'kit.error': 'Error',
  'kit.moreRows': 'Mostrar más',
  'kit.loading': 'Cargando…',
  'kit.choose': 'Elige…',
  'kit.today': 'hoy',
  'kit.tomorrow': 'mañana',
  'kit.times': '{from}–{to} h',
  'kit.timesAcrossDays': '{fromDay}, {from} – {toDay}, {to}',
  'kit.dayAndTimes': '{day}, {times}',
};
