import type { Catalogue } from '../i18n/catalogue.js';
import type { KitKey } from './en.js';

/** Keys confirmed by a native reader. All others are machine-made and wait for a reviewer. */
export const reviewed: readonly KitKey[] = [];

export const messages: Catalogue<KitKey> = {
  'kit.optional': 'opcional',
  'kit.close': 'Fechar',
  'kit.dismiss': 'Esconder esta mensagem',
  'kit.errorSummary': 'Corrija isto primeiro',
  'kit.language': 'Idioma',
  'kit.error': 'Erro',
  'kit.moreRows': 'Mostrar mais',
  'kit.loading': 'Carregando…',
  'kit.choose': 'Escolha…',
  'kit.today': 'hoje',
  'kit.tomorrow': 'amanhã',
  'kit.times': '{from}–{to} h',
  'kit.timesAcrossDays': '{fromDay}, {from} – {toDay}, {to}',
  'kit.dayAndTimes': '{day}, {times}',
};
